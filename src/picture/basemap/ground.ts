import type { Geometry } from 'geojson';
import type { Projection } from '../projection.ts';
import type { SvgNode } from '../svg.ts';
import type { Theme } from '../theme.ts';
import type { BasemapData } from './decode.ts';
import { type GroundPart, paintGround } from './groundPaint.ts';
import { outlineIn } from './outline.ts';
import { planeOf } from './plane.ts';
import { geometriesOf } from './groundParts.ts';

/** The whole basemap under a camera, clipped a little outside the picture. */
export function drawGround(basemap: BasemapData, projection: Projection, theme: Theme): SvgNode {
  const plane = planeOf(basemap);
  const outline = outlineIn(projection);
  return paintGround((part) => ({ d: data(part) }), projection, theme);

  function data(part: GroundPart): string {
    return geometriesOf(plane, part)
      .map((geometry: Geometry) => outline(geometry) ?? '')
      .join('');
  }
}
