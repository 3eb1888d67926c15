import { geoIdentity, type GeoPath, geoPath } from 'd3-geo';
import type { Projection } from '../projection.ts';

/** Draws features that lie in the Mercator plane as path data, clipped a little outside the picture. */
export type Outline = GeoPath;

/** Room for the width of lines beyond the edge, in px. */
const MARGIN = 8;

/**
 * Paths at one decimal of a px. Flat throughout: the basemap's edges are straight in the plane, as in MapLibre, and no
 * winding order can turn a country inside out.
 */
export function outlineIn({ scale, origin: [x, y], width, height }: Projection): Outline {
  const plane = geoIdentity()
    .reflectY(true)
    .scale(scale)
    .translate([x, y])
    .clipExtent([
      [-MARGIN, -MARGIN],
      [width + MARGIN, height + MARGIN],
    ]);
  return geoPath(plane).digits(1);
}
