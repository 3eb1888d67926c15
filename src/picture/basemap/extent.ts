import type { Box } from '../../domain/dataset.ts';
import type { BasemapData } from './decode.ts';

/** The box of all land that a basemap holds, degrees WGS 84; null when it holds none. */
export function extentOf({ land }: Pick<BasemapData, 'land'>): Box | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { geometry } of land.features) {
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
  return west <= east ? [west, south, east, north] : null;
}

/** Whether a point lies in a box, its edge included. */
export function isWithin([west, south, east, north]: Box, [lon, lat]: readonly [number, number]): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
