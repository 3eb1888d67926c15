import type { BasemapData } from '../basemap/decode.ts';
import { outlineIn } from '../basemap/outline.ts';
import { planeOf } from '../basemap/plane.ts';
import type { Projection } from '../projection.ts';
import { areaName } from './areaNames.ts';
import type { LabelWish } from './label.ts';
import type { Paint } from './paint.ts';
import { RANKS } from './ranks.ts';

const LAKES_FROM_ZOOM = 6.6;

/** Names of lakes, each in the middle of what is seen of it. */
export function lakeNames(
  basemap: BasemapData,
  projection: Projection,
  { palette, style }: Paint,
): LabelWish[] {
  if (projection.camera.zoom < LAKES_FROM_ZOOM) return [];
  const outline = outlineIn(projection);
  return planeOf(basemap).lake.features.flatMap(({ geometry, properties }, index) => {
    // Most lakes have no name, and then no properties at all.
    const name = (properties as typeof properties | null)?.name;
    if (name === undefined) return [];
    return areaName(
      `lake ${name} ${index}`,
      name,
      RANKS.lake,
      projection,
      outline.centroid(geometry),
      style(palette.waterText, 1, { size: 10.5, face: 'italic', spacing: 0 }),
      6,
    );
  });
}
