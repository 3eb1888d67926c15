import type { Position } from 'geojson';
import type { GroundGeometry } from '../../picture/basemap/groundParts.ts';
import { keyOf, type Line, type Point } from './arcs.ts';

/** Every line or ring of a geometry. */
export function linesOf(geometry: GroundGeometry): Line[] {
  const points = (line: Position[]) => line.map(([x = 0, y = 0]): Point => [x, y]);
  switch (geometry.type) {
    case 'LineString':
      return [points(geometry.coordinates)];
    case 'MultiPolygon':
      return geometry.coordinates.flat().map(points);
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.map(points);
  }
}

/**
 * An order in which each line begins near where the one before ends: distances between them take room too. As numbers,
 * `~n` for a line that is to be turned round.
 */
export function nearestFirst(lines: readonly Line[], from: Point): number[] {
  const left = new Set(lines.keys());
  const order: number[] = [];
  let at = from;
  while (left.size > 0) {
    let [best, least] = [0, Number.POSITIVE_INFINITY];
    for (const number of left) {
      const line = lines[number] ?? [];
      for (const [end, turned] of [
        [line[0], number],
        [line.at(-1), ~number],
      ] as const) {
        const away = end ? Math.abs(end[0] - at[0]) + Math.abs(end[1] - at[1]) : 0;
        if (away < least) [best, least] = [turned, away];
      }
    }
    const number = best < 0 ? ~best : best;
    left.delete(number);
    order.push(best);
    at = lines[number]?.at(best < 0 ? 0 : -1) ?? at;
  }
  return order;
}

/** Without points that fall together with the one before. */
export function withoutRepeats(line: Line): Line {
  return line.filter((point, index) => index === 0 || keyOf(point) !== keyOf(line[index - 1] as Point));
}
