import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { GroundPart } from './groundPaint.ts';
import type { Plane } from './plane.ts';

export type GroundGeometry = LineString | MultiLineString | MultiPolygon | Polygon;

/** What a part of the ground consists of, in the basemap's order. */
export function geometriesOf(plane: Plane, part: GroundPart): readonly GroundGeometry[] {
  const [layer, which] = part.split(' ') as [keyof Plane, string | undefined];
  return plane[layer].features
    .filter(({ properties }) => which === undefined || kindOf(properties) === which)
    .map(({ geometry }) => geometry);
}

/** What tells the parts of a layer apart: focus of land, rank of rivers and roads, kind of borders. */
function kindOf(properties: object): string {
  const { focus, rank, kind } = properties as { focus?: number; rank?: number; kind?: string };
  return String(focus ?? rank ?? kind);
}
