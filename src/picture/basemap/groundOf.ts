import type { Box, Dataset } from '../../domain/dataset.ts';
import type { BasemapData } from './decode.ts';
import { emptyBasemap } from './emptyBasemap.ts';

const EVERYWHERE: Box = [-180, -85, 180, 85];
const extents = new WeakMap<BasemapData, Box>();
let bare: BasemapData | null = null;

/**
 * What a dataset's marks stand on: the basemap, or bare land where that was cut for somewhere else. Without land it would
 * look as if they lay in the sea.
 */
export function groundOf(basemap: BasemapData, dataset: Pick<Dataset, 'places'>): BasemapData {
  return liesOutside(dataset, basemap) ? (bare ??= emptyBasemap(EVERYWHERE)) : basemap;
}

/** Whether more than half of a dataset's places lie outside a basemap; a capital abroad that is spoken of is no reason. */
export function liesOutside({ places }: Pick<Dataset, 'places'>, basemap: BasemapData): boolean {
  const [west, south, east, north] = extentOf(basemap);
  let outside = 0;
  for (const { lon, lat } of places.values())
    if (lon < west || lon > east || lat < south || lat > north) outside += 1;
  return outside * 2 > places.size;
}

/** The box of all its land, degrees WGS 84. */
function extentOf(basemap: BasemapData): Box {
  const known = extents.get(basemap);
  if (known) return known;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { geometry } of basemap.land.features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    // What lies within an outer ring widens nothing.
    for (const [outer = []] of polygons)
      for (const [lon = 0, lat = 0] of outer) {
        west = Math.min(west, lon);
        east = Math.max(east, lon);
        south = Math.min(south, lat);
        north = Math.max(north, lat);
      }
  }
  const extent: Box = [west, south, east, north];
  extents.set(basemap, extent);
  return extent;
}
