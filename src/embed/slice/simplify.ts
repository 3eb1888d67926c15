import type { Line, Point } from './arcs.ts';

/**
 * A line with fewer points, whose ends stay: no point that is left out lies further from it than `tolerance` there
 * (Douglas and Peucker). A closed line is first cut where it is furthest from its end.
 */
export function simplified(line: Line, tolerance: (point: Point) => number): Line {
  const last = line.length - 1;
  const [first, end] = [line[0], line[last]];
  if (!first || !end || last < 2) return line;
  const isClosed = first[0] === end[0] && first[1] === end[1];
  const kept = new Set([0, last]);
  if (isClosed) {
    const far = furthest(
      line,
      (point) => Math.hypot(point[0] - first[0], point[1] - first[1]),
      0,
      last,
    ).index;
    kept.add(far);
    keep(0, far);
    keep(far, last);
  } else keep(0, last);
  return line.filter((_, index) => kept.has(index));

  function keep(from: number, to: number): void {
    const [a, b] = [line[from] as Point, line[to] as Point];
    const { index, most } = furthest(line, (point) => distance(point, a, b) / tolerance(point), from, to);
    if (most <= 1) return;
    kept.add(index);
    keep(from, index);
    keep(index, to);
  }
}

/** The point between two others of which a measure is greatest. */
function furthest(line: Line, measure: (point: Point) => number, from: number, to: number) {
  let [index, most] = [from, 0];
  for (let at = from + 1; at < to; at++) {
    const found = measure(line[at] as Point);
    if (found > most) [index, most] = [at, found];
  }
  return { index, most };
}

/** From a point to the piece between two others. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}

/** Twice the area within a closed line. */
export function doubleArea(line: Line): number {
  return Math.abs(
    line.reduce((sum, [x, y], index) => {
      const [nx, ny] = line[index + 1] ?? line[0] ?? [x, y];
      return sum + x * ny - nx * y;
    }, 0),
  );
}
