// Towns to label: the hand-kept list, with coordinates and ids from GeoNames (CC BY 4.0).
import { collection, point } from './features.mjs';
import { foldName, kmBetween, readGeonames } from './geonames.mjs';

const SAME_KM = 3; // records of one name that close are one town

/** Layer place {name, name_ar, rank, capital?, geonameid?}. Throws with all places that are not found or not clear. */
export function placeLayer({ places }) {
  const records = readGeonames();
  const problems = [];
  const features = places.map((place) => {
    const { name, name_ar, rank, capital } = place;
    const found = place.at ? [{ lon: place.at[0], lat: place.at[1] }] : recordsFor(place.geonames, records);
    const [best] = found;
    if (!best) problems.push(`${name}: no "${place.geonames}" in GeoNames (try lookup.mjs)`);
    if (found.some((other) => kmBetween([best.lon, best.lat], [other.lon, other.lat]) > SAME_KM)) {
      problems.push(`${name}: several, give the id: ${found.map(idAndPoint).join('; ')}`);
    }
    return point(best ? [best.lon, best.lat] : [], {
      name,
      name_ar,
      rank,
      ...(capital && { capital }),
      ...(best?.geonameid && { geonameid: best.geonameid }),
    });
  });
  const names = places.map(({ name }) => name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  problems.push(...twice.map((name) => `${name}: listed twice`));
  if (problems.length > 0) throw new Error(`places.yaml:\n  ${problems.join('\n  ')}`);
  return collection(features);
}

const idAndPoint = ({ geonameid, lon, lat, name }) => `${geonameid ?? 'no id'} ${name} [${lon}, ${lat}]`;

/** The records for a GeoNames id, or for "IQ name|other name"; those with an id first. */
function recordsFor(wanted, records) {
  if (typeof wanted === 'number') return records.filter(({ geonameid }) => geonameid === wanted);
  const country = wanted.slice(0, 2);
  const names = new Set(wanted.slice(3).split('|').map(foldName));
  return records.filter((record) => record.country === country && names.has(foldName(record.name)));
}
