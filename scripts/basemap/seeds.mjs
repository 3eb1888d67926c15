// The hand-kept half of a basemap: YAML files that say all there is to say of one part of the world. For a dataset elsewhere
// each of them may be missing; what it would say is then taken from the registry data.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const NAMES = ['region', 'countries', 'governorates', 'rivers', 'lakes', 'roads', 'places'];
const OWN = fileURLToPath(new URL('../../seeds/basemap/', import.meta.url));
const OWN_BOX = 28 * 21.5; // square degrees: the area for which the least size of a lake was chosen
const MOST_LAKES = 300; // in lands of a thousand lakes the largest tell enough
const LAKE = { min_area_km2: 12, min_island_km2: 25 };

/** All hand-kept files of this project's own basemap, parsed: {region, countries, governorates, rivers, lakes, roads, places}. */
export function readSeeds() {
  return Object.fromEntries(NAMES.map((name) => [name, read(join(OWN, `${name}.yaml`))]));
}

/**
 * The same for any dataset. `frame`: its {box, focus}; `folder`: where hand-kept files may be, or null. countries, rivers
 * and places are null where nobody keeps them: then they come from the registry data.
 */
export function seedsFor({ box, focus }, folder) {
  const kept = (name, missing) => {
    const file = folder && join(folder, `${name}.yaml`);
    return file && existsSync(file) ? (read(file) ?? missing) : missing;
  };
  const region = { box, focus: focus.map((iso, index) => ({ iso, focus: index === 0 ? 1 : 2 })) };
  const [west, south, east, north] = box;
  const scale = Math.max(1 / 8, ((east - west) * (north - south)) / OWN_BOX);
  const lakes = {
    min_area_km2: LAKE.min_area_km2 * scale,
    min_island_km2: LAKE.min_island_km2 * scale,
    names: [],
    drop: [],
    most: MOST_LAKES,
  };
  return {
    region: kept('region', region),
    countries: kept('countries', null),
    governorates: kept('governorates', {}),
    rivers: kept('rivers', null),
    lakes: { ...lakes, ...kept('lakes', {}) },
    roads: kept('roads', []),
    places: kept('places', null),
  };
}

/** Names of the hand-kept files that are there. */
export const keptIn = (folder) =>
  folder ? NAMES.filter((name) => existsSync(join(folder, `${name}.yaml`))) : [];

const read = (file) => {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${error.message}`, { cause: error });
  }
};
