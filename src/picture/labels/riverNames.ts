import type { LineString, MultiLineString } from 'geojson';
import type { BasemapData } from '../basemap/decode.ts';
import type { Projection } from '../projection.ts';
import { alongLine } from './alongLine.ts';
import type { LabelWish } from './label.ts';
import { isInside, type Paint, sized } from './paint.ts';
import { RANKS } from './ranks.ts';
import { blockOf } from './stand.ts';
import type { TypeSetting } from './textWidth.ts';

const RIVERS_FROM_ZOOM = 6;

/** The name of a river once, where it runs straightest. */
export function riverNames(
  { river }: BasemapData,
  projection: Projection,
  { palette, style }: Paint,
): LabelWish[] {
  if (projection.camera.zoom < RIVERS_FROM_ZOOM) return [];
  const setting: TypeSetting = { size: sized(projection, 6, 10, 9, 12.5), face: 'italic', spacing: 0.06 };
  return river.features.flatMap(({ geometry, properties: { name, rank } }, index) => {
    if (name === undefined) return [];
    const block = blockOf([name], setting);
    const wish: LabelWish = {
      key: `river ${name} ${index}`,
      rank: RANKS.river + rank,
      style: style(palette.waterText, 1.2, setting),
      own: null,
      dot: null,
      stands: () => visible(geometry, projection).flatMap((line) => alongLine(line, block)),
    };
    return [wish];
  });
}

/** The stretches of a river within the picture, longest first, in px. */
function visible(geometry: LineString | MultiLineString, projection: Projection) {
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  const stretches: (readonly [number, number])[][] = [];
  for (const line of lines) {
    let stretch: (readonly [number, number])[] = [];
    for (const position of line) {
      const point = projection.project(position);
      if (isInside(projection, ...point)) stretch.push(point);
      else {
        stretches.push(stretch);
        stretch = [];
      }
    }
    stretches.push(stretch);
  }
  return stretches.filter(({ length }) => length > 1).sort((a, b) => b.length - a.length);
}
