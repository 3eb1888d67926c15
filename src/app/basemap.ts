import { loadJson } from '../dataset/load.ts';

let basemap: Promise<unknown> | null = null;

/** The basemap's TopoJSON, fetched once for the map and for what is printed; a failure is not kept. */
export function loadBasemap(): Promise<unknown> {
  // Relative to the page, like the dataset.
  basemap ??= loadJson('basemap/basemap.topo.json').catch((error: unknown) => {
    basemap = null;
    throw error;
  });
  return basemap;
}
