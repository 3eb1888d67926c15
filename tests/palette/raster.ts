import type { MarkDrawing, MarkPath } from '../../src/picture/mark.ts';
import { luminance } from '../../src/picture/theme.ts';

/** A picture as greys from 0 (black) to 1 (white), row by row, `side` pixels to the row. */
export type Greys = { readonly side: number; readonly values: Float64Array };

type Point = readonly [x: number, y: number];
type Line = { readonly points: readonly Point[]; readonly closed: boolean };

/** A step in L* (0 to 1) that is seen without looking for it. */
const CLEARLY = 0.12;

/** Samples per pixel and direction: what a screen's anti-aliasing does. */
const FINE = 4;

/** A drawing scaled to `side` pixels on a ground, colours as the greys that they have in print. */
export function rasterise({ size, paths }: MarkDrawing, ground: string, side: number): Greys {
  const fine = side * FINE;
  const samples = new Float64Array(fine * fine).fill(greyOf(ground));
  const scale = fine / size;
  const place = ([x, y]: Point): Point => [(x + size / 2) * scale, (y + size / 2) * scale];
  for (const path of paths) {
    const lines = linesOf(path.d).map(({ points, closed }) => ({ points: points.map(place), closed }));
    if (path.fill !== null)
      scan(
        lines.map(({ points }) => points),
        fine,
        samples,
        greyOf(path.fill),
      );
    if (path.stroke !== null) {
      const grey = greyOf(path.stroke);
      for (const shape of strokesOf(lines, path, scale)) scan([shape], fine, samples, grey);
    }
  }
  return { side, values: average(samples, side) };
}

/** Perceived grey (CIE L*, 0 to 1) of `#rrggbb`. */
function greyOf(colour: string): number {
  const light = luminance(colour);
  return light > 0.008856 ? 1.16 * Math.cbrt(light) - 0.16 : 9.033 * light;
}

/** Of the pixels that one of two pictures paints on the empty ground, the share whose greys clearly differ. */
export function changedShare(one: Greys, other: Greys, empty: Greys): number {
  let [painted, changed] = [0, 0];
  for (const [index, ground] of empty.values.entries()) {
    const [a, b] = [one.values[index] ?? 0, other.values[index] ?? 0];
    if (Math.abs(a - ground) > CLEARLY || Math.abs(b - ground) > CLEARLY) painted += 1;
    if (Math.abs(a - b) > CLEARLY) changed += 1;
  }
  return painted === 0 ? 0 : changed / painted;
}

function average(samples: Float64Array, side: number): Float64Array {
  const values = new Float64Array(side * side);
  for (let y = 0; y < side * FINE; y++)
    for (let x = 0; x < side * FINE; x++) {
      const pixel = Math.floor(y / FINE) * side + Math.floor(x / FINE);
      values[pixel] = (values[pixel] ?? 0) + (samples[y * side * FINE + x] ?? 0) / FINE ** 2;
    }
  return values;
}

/** Fills polygons, even-odd, sampling the middle of each fine pixel. */
function scan(polygons: readonly (readonly Point[])[], fine: number, samples: Float64Array, grey: number) {
  const ys = polygons.flat().map(([, y]) => y);
  const first = Math.max(0, Math.floor(Math.min(...ys)));
  const last = Math.min(fine - 1, Math.ceil(Math.max(...ys)));
  for (let row = first; row <= last; row++) {
    const y = row + 0.5;
    const crossings: number[] = [];
    for (const polygon of polygons)
      for (const [index, [x1, y1]] of polygon.entries()) {
        const [x0, y0] = polygon.at(index - 1) ?? [x1, y1];
        if (y0 <= y !== y1 <= y) crossings.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
      }
    crossings.sort((a, b) => a - b);
    for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
      const from = Math.max(0, Math.ceil((crossings[pair] ?? 0) - 0.5));
      const to = Math.min(fine - 1, Math.floor((crossings[pair + 1] ?? 0) - 0.5));
      for (let x = from; x <= to; x++) samples[row * fine + x] = grey;
    }
  }
}

/** A stroke as one rectangle per straight piece, and a disc where two pieces meet. */
function strokesOf(lines: readonly Line[], { strokeWidth, dash }: MarkPath, scale: number): Point[][] {
  const half = (strokeWidth * scale) / 2;
  return lines
    .flatMap((line) =>
      dash.length > 0
        ? dashes(
            line,
            dash.map((length) => length * scale),
          )
        : [pieces(line)],
    )
    .flatMap((run) =>
      run.flatMap(([from, to], index) => {
        const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
        const [nx, ny] = [((to[1] - from[1]) / length) * half, ((from[0] - to[0]) / length) * half];
        const rectangle: Point[] = [
          [from[0] + nx, from[1] + ny],
          [to[0] + nx, to[1] + ny],
          [to[0] - nx, to[1] - ny],
          [from[0] - nx, from[1] - ny],
        ];
        const meets = index > 0 || run.at(-1)?.[1] === from;
        return meets ? [rectangle, disc(from, half)] : [rectangle];
      }),
    );
}

function disc([x, y]: Point, radius: number): Point[] {
  return Array.from({ length: 12 }, (_, step): Point => {
    const angle = (step / 6) * Math.PI;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

type Piece = readonly [from: Point, to: Point];

function pieces({ points, closed }: Line): Piece[] {
  const found: Piece[] = [];
  for (const [index, point] of points.entries()) {
    const before = points[index - 1] ?? (closed ? points.at(-1) : undefined);
    if (before) found.push([before, point]);
  }
  // A closed line begins with the piece that closes it.
  return closed ? [...found.slice(1), ...found.slice(0, 1)] : found;
}

/** Cuts a line into its dashes, each a run of pieces. */
function dashes(line: Line, dash: readonly number[]): Piece[][] {
  const runs: Piece[][] = [[]];
  let step = 0;
  let left = dash[0] ?? 0;
  for (const [from, to] of pieces(line)) {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const at = (done: number): Point => [
      from[0] + ((to[0] - from[0]) * done) / length,
      from[1] + ((to[1] - from[1]) * done) / length,
    ];
    for (let done = 0; done < length - 1e-9; ) {
      const part = Math.min(left, length - done);
      if (step % 2 === 0) runs.at(-1)?.push([at(done), at(done + part)]);
      done += part;
      left -= part;
      if (left > 1e-9) continue;
      step += 1;
      left = dash[step % dash.length] ?? 0;
      if (step % 2 === 0) runs.push([]);
    }
  }
  return runs;
}

/** The lines of path data: absolute M, L, H, V, C, A and Z, which is all that marks are drawn with. */
function linesOf(d: string): Line[] {
  const lines: { points: Point[]; closed: boolean }[] = [];
  let [x, y] = [0, 0];
  const add = (point: Point) => {
    [x, y] = point;
    lines.at(-1)?.points.push(point);
  };
  for (const [, command = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const n = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0, h = 0] = n;
    if (command === 'M') {
      lines.push({ points: [], closed: false });
      add([a, b]);
    } else if (command === 'L') add([a, b]);
    else if (command === 'H') add([a, y]);
    else if (command === 'V') add([x, a]);
    else if (command === 'C') for (const point of curve([x, y], [a, b], [c, e], [f, g])) add(point);
    else if (command === 'A') for (const point of halfCircle([x, y], [g, h])) add(point);
    else if (command === 'Z') lines[lines.length - 1] = { points: lines.at(-1)?.points ?? [], closed: true };
    else throw new Error(`The sampler doesn't know the path command ${command}.`);
  }
  return lines;
}

function curve(p0: Point, p1: Point, p2: Point, p3: Point): Point[] {
  return Array.from({ length: 8 }, (_, step) => {
    const t = (step + 1) / 8;
    const at = (axis: 0 | 1) =>
      (1 - t) ** 3 * p0[axis] +
      3 * t * (1 - t) ** 2 * p1[axis] +
      3 * t * t * (1 - t) * p2[axis] +
      t ** 3 * p3[axis];
    return [at(0), at(1)] as const;
  });
}

/** Arcs of the drawings are half circles, clockwise or not: a dot. */
function halfCircle([x0, y0]: Point, [x1, y1]: Point): Point[] {
  const [mx, my] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return Array.from({ length: 8 }, (_, step): Point => {
    const angle = (-(step + 1) / 8) * Math.PI;
    const [dx, dy] = [x0 - mx, y0 - my];
    return [
      mx + dx * Math.cos(angle) - dy * Math.sin(angle),
      my + dx * Math.sin(angle) + dy * Math.cos(angle),
    ];
  });
}
