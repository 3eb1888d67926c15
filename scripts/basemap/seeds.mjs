// The hand-kept half of the basemap: seeds/basemap/*.yaml. Everything that is about one part of the world is there.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const NAMES = ['region', 'countries', 'governorates', 'rivers', 'lakes', 'roads', 'places'];
const folder = new URL('../../seeds/basemap/', import.meta.url);

/** All hand-kept files, parsed: {region, countries, governorates, rivers, lakes, roads, places}. */
export function readSeeds() {
  return Object.fromEntries(NAMES.map((name) => [name, read(name)]));
}

const read = (name) => parse(readFileSync(new URL(`${name}.yaml`, folder), 'utf8'));
