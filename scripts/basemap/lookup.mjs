// For the authors of gazetteers:
//   node scripts/basemap/lookup.mjs NAME [--country IQ]      records whose name contains NAME
//   node scripts/basemap/lookup.mjs --near LON,LAT [--country IQ]   the nearest records, with the distance in km
import { parseArgs } from 'node:util';
import { consonants, foldName, kmBetween, readGeonames } from './geonames.mjs';

const SHOWN = 15;
const USAGE = 'usage: lookup.mjs NAME [--country IQ] | lookup.mjs --near LON,LAT [--country IQ]';

function readArguments() {
  const options = { country: { type: 'string' }, near: { type: 'string' } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const near = values.near?.split(',').map(Number);
  const name = positionals.join(' ');
  if (near ? near.length !== 2 || !near.every(Number.isFinite) : foldName(name) === '')
    throw new Error(USAGE);
  return { country: values.country?.toUpperCase(), near, name };
}

/** Exact names first, then beginnings, then parts, then other spellings; the big place before the small one. */
function byName(records, name) {
  const folded = foldName(name);
  const bones = consonants(name);
  const score = (record) => {
    const names = [record.name, record.altName].map(foldName);
    if (names.includes(folded)) return 0;
    if (names.some((each) => each.startsWith(folded))) return 1;
    if (names.some((each) => each.includes(folded))) return 2;
    return consonants(record.name) === bones ? 3 : undefined;
  };
  return records
    .map((record) => ({ ...record, score: score(record) }))
    .filter((record) => record.score !== undefined)
    .sort((a, b) => a.score - b.score || (b.population ?? -1) - (a.population ?? -1));
}

function byDistance(records, near) {
  return records
    .map((record) => ({ ...record, km: kmBetween(near, [record.lon, record.lat]) }))
    .sort((a, b) => a.km - b.km);
}

function line(record) {
  const cells = [
    (record.geonameid ?? '-').toString().padEnd(9),
    record.package.padEnd(15),
    record.country,
    record.lon.toFixed(5).padStart(10),
    record.lat.toFixed(5).padStart(9),
    (record.feature ?? '-').padEnd(6),
    (record.population ?? '-').toString().padStart(9),
    record.altName ? `${record.name} (${record.altName})` : record.name,
  ];
  if (record.km !== undefined) cells.push(`${record.km.toFixed(1)} km`);
  return cells.join('  ');
}

try {
  const { country, near, name } = readArguments();
  const records = readGeonames().filter((record) => !country || record.country === country);
  const found = near ? byDistance(records, near) : byName(records, name);
  console.log(`geonameId  package          cc         lon        lat  code    population  name`);
  for (const record of found.slice(0, SHOWN)) console.log(line(record));
  if (found.length === 0) console.log('nothing found: try a shorter part of the name, or --near');
  if (!near && found.length > SHOWN) console.log(`… and ${found.length - SHOWN} more`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
