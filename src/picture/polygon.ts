import type { PartyShape } from '../domain/party.ts';

/** A point in pixels, x to the right, y downwards, (0, 0) in the middle of the mark. */
export type Point = readonly [x: number, y: number];
export type Polygon = readonly Point[];

/** Corners at equal angles, the first one at the top unless turned by some degrees. */
function regular(corners: number, radius: number, turn = 0): Polygon {
  return Array.from({ length: corners }, (_, corner) => {
    const angle = ((corner * 360) / corners + turn - 90) * (Math.PI / 180);
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });
}

/** The outline of a party's shape; radii are chosen so that all shapes look equally large. */
export function outlineOf(shape: PartyShape, radius: number): Polygon {
  switch (shape) {
    case 'circle':
      return regular(48, radius);
    case 'square':
      return regular(4, radius * 1.22, 45);
    case 'diamond':
      return regular(4, radius * 1.25);
    case 'triangle':
      return regular(3, radius * 1.35).map(([x, y]) => [x, y + middleOf(shape, radius)[1]] as const);
    case 'hexagon':
      return regular(6, radius * 1.1, 30);
    case 'pentagon':
      return regular(5, radius * 1.14);
  }
}

/** The middle of a shape: a triangle's lies lower, so that the triangle as a whole looks centred. */
export function middleOf(shape: PartyShape, radius: number): Point {
  return [0, shape === 'triangle' ? radius * 0.22 : 0];
}

/** A convex polygon, drawn clockwise as `outlineOf` draws, with every edge moved inwards by `depth` px. */
export function inset(polygon: Polygon, depth: number): Polygon {
  let kept = polygon;
  for (const [index, [x, y]] of polygon.entries()) {
    const [px, py] = polygon.at(index - 1) ?? [x, y];
    const length = Math.hypot(x - px, y - py);
    if (length < 1e-6) continue;
    const outward = [(y - py) / length, (px - x) / length] as const;
    kept = cut(kept, outward, x * outward[0] + y * outward[1] - depth);
  }
  return kept;
}

/** The part of a convex polygon where `x·nx + y·ny ≤ limit` (Sutherland–Hodgman against one line). */
export function cut(polygon: Polygon, [nx, ny]: Point, limit: number): Polygon {
  const kept: Point[] = [];
  for (const [index, point] of polygon.entries()) {
    const before = polygon.at(index - 1) ?? point;
    const here = point[0] * nx + point[1] * ny - limit;
    const there = before[0] * nx + before[1] * ny - limit;
    if (here < 0 !== there < 0) {
      const share = there / (there - here);
      kept.push([before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share]);
    }
    if (here < 0) kept.push(point);
  }
  return kept;
}

/** Diagonal stripes of a polygon, `width` wide, at every `step` pixels. */
export function stripes(polygon: Polygon, step: number, width: number): Polygon[] {
  const slope = Math.SQRT1_2;
  const along = polygon.map(([x, y]) => (x + y) * slope);
  const bands: Polygon[] = [];
  for (let start = Math.min(...along) + step / 2; start < Math.max(...along); start += step)
    bands.push(cut(cut(polygon, [slope, slope], start + width), [-slope, -slope], -start));
  return bands.filter((band) => band.length > 2);
}

/** The outline around each corner, `share` of an edge to either side; of a circle, four arcs. */
export function corners(polygon: Polygon, share: number): Polygon[] {
  const at = (index: number) => polygon.at(index % polygon.length) ?? ([0, 0] as const);
  if (polygon.length > 12) {
    const quarter = polygon.length / 4;
    const reach = Math.round(quarter * share);
    return [0, 1, 2, 3].map((arc) =>
      Array.from({ length: 2 * reach + 1 }, (_, step) => at(polygon.length + arc * quarter + step - reach)),
    );
  }
  const between = (from: Point, to: Point) =>
    [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share] as const;
  return polygon.map((corner, index) => [
    between(corner, at(index + polygon.length - 1)),
    corner,
    between(corner, at(index + 1)),
  ]);
}

/** SVG path data of a line that isn't closed. */
export function openPath(line: Polygon): string {
  return pathData(line).slice(0, -1);
}

/** SVG path data, rounded to hundredths so that output is byte-stable. */
export function pathData(polygon: Polygon): string {
  if (polygon.length === 0) return '';
  return `M${polygon.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
