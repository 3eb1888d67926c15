// Towns to label where nobody keeps a list by hand: those of GeoNames (CC BY 4.0), the larger first, and in every corner of
// the box a few, so that thinly settled land isn't nameless.
import { collection, point } from './features.mjs';
import { kmBetween, readGeonames } from './geonames.mjs';
import { plainName } from './plain.mjs';

const UPTO = [8, 30, 90]; // so many of rank 1; 1 and 2; 1 to 3
const LARGEST = 130; // in the whole box, whatever their place
const CELLS = 9; // along each side of the box
const PER_CELL = 3;
const APART = 0.006; // of the box's diagonal: a name nearer to that of a larger town is left out
const LEAST_CAPITAL = 20_000; // inhabitants
const PARTS = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH']); // quarters, and places that are no more

/** Layer place {name, name_ar, rank, capital?, geonameid}. */
export function townLayer({ region: { box } }) {
  const [west, south, east, north] = box;
  const inBox = ({ lon, lat }) => lon > west && lon < east && lat > south && lat < north;
  const towns = readGeonames()
    .filter((town) => town.geonameid !== null && !PARTS.has(town.feature) && inBox(town))
    .sort((a, b) => weight(b) - weight(a) || a.geonameid - b.geonameid);
  const apart = APART * kmBetween([west, south], [east, north]);
  const taken = [];
  const perCell = new Map();
  for (const town of towns) {
    const name = plainName(town.name);
    const cell = `${Math.floor(((town.lon - west) / (east - west)) * CELLS)} ${Math.floor(((town.lat - south) / (north - south)) * CELLS)}`;
    const here = perCell.get(cell) ?? 0;
    if (name === null || (taken.length >= LARGEST && here >= PER_CELL)) continue;
    if (taken.some(({ at }) => kmBetween(at, [town.lon, town.lat]) < apart)) continue;
    perCell.set(cell, here + 1);
    taken.push({ at: [town.lon, town.lat], name, town, here });
  }
  return collection(
    taken.map(({ at, name, town, here }, index) => {
      const overall = UPTO.filter((count) => index >= count).length + 1;
      // The largest town of its surroundings is worth a name however large those of other surroundings are.
      const rank = Math.min(overall, here + 2);
      const capital = town.feature === 'PPLC' && { capital: true };
      return point(at, { name, name_ar: '', rank, ...capital, geonameid: town.geonameid });
    }),
  );
}

/** A capital before all others; that of a small island is a small town all the same. */
const weight = ({ feature, population }) =>
  (population ?? 0) + (feature === 'PPLC' && population >= LEAST_CAPITAL ? 1e9 : 0);
