import { around, type Rect } from './box.ts';
import type { Stand } from './label.ts';
import type { Block } from './stand.ts';
import { ASCENT, DESCENT } from './textWidth.ts';

type Point = readonly [x: number, y: number];

/** Px between two places that are tried. */
const STEP = 14;
/** How far the line may leave the name's own straight line, in type sizes. */
const SLACK = 0.5;
const LEAST_CHORD = 0.93;
/** Steeper than this it would be hard to read. */
const STEEPEST = 62;

/** On a line where it runs straight for the length of the name, straightest first. In px. */
export function alongLine(line: readonly Point[], block: Block): Stand[] {
  const lengths = distances(line);
  const total = lengths.at(-1) ?? 0;
  const found: { readonly stand: Stand; readonly bend: number }[] = [];
  for (let from = 0; from + block.width < total; from += STEP) {
    const start = pointAt(line, lengths, from);
    const goal = pointAt(line, lengths, from + block.width);
    const bend = deviation(line, lengths, from, from + block.width);
    const turn = readable((Math.atan2(goal[1] - start[1], goal[0] - start[0]) * 180) / Math.PI);
    // Where the line turns back on itself, its ends lie too near one another for the name.
    const isFolded = Math.hypot(goal[0] - start[0], goal[1] - start[1]) < LEAST_CHORD * block.width;
    if (isFolded || bend > SLACK * block.setting.size || Math.abs(turn) > STEEPEST) continue;
    found.push({ stand: lying(start, goal, turn, block), bend: Math.round(bend * 10) });
  }
  return found.sort((a, b) => a.bend - b.bend).map(({ stand }) => stand);
}

function lying([x1, y1]: Point, [x2, y2]: Point, turn: number, { lines, setting, width }: Block): Stand {
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
  const radians = (turn * Math.PI) / 180;
  // The baseline lies below the line's middle by half of what letters rise above it.
  const drop = ((ASCENT - DESCENT) / 2) * setting.size;
  const half = ((ASCENT + DESCENT) / 2) * setting.size;
  const count = Math.max(1, Math.ceil(width / half));
  const boxes: Rect[] = Array.from({ length: count }, (_, index) => {
    const along = ((index + 0.5) / count - 0.5) * width;
    return around(x + along * Math.cos(radians), y + along * Math.sin(radians), half);
  });
  return {
    boxes,
    passes: [],
    lines,
    x: x - drop * Math.sin(radians),
    y: y + drop * Math.cos(radians),
    end: 'middle',
    turn,
    leader: null,
  };
}

/** Never upside down: between -90 and 90 degrees. */
function readable(degrees: number): number {
  return degrees > 90 ? degrees - 180 : degrees <= -90 ? degrees + 180 : degrees;
}

/** The length of the line up to each of its points. */
function distances(line: readonly Point[]): number[] {
  let sum = 0;
  return line.map(([x, y], index) => {
    const [px, py] = line[index - 1] ?? [x, y];
    return (sum += Math.hypot(x - px, y - py));
  });
}

function pointAt(line: readonly Point[], lengths: readonly number[], distance: number): Point {
  const next = Math.max(
    1,
    lengths.findIndex((length) => length >= distance),
  );
  const [from, to] = [line[next - 1] ?? [0, 0], line[next] ?? line[next - 1] ?? [0, 0]];
  const [before, after] = [lengths[next - 1] ?? 0, lengths[next] ?? 0];
  const share = after === before ? 0 : (distance - before) / (after - before);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** The greatest distance of the line from the chord between two of its points. */
function deviation(line: readonly Point[], lengths: readonly number[], from: number, to: number): number {
  const [[x1, y1], [x2, y2]] = [pointAt(line, lengths, from), pointAt(line, lengths, to)];
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  return line
    .filter((_, index) => (lengths[index] ?? 0) > from && (lengths[index] ?? 0) < to)
    .reduce(
      (most, [x, y]) => Math.max(most, Math.abs((x - x1) * (y2 - y1) - (y - y1) * (x2 - x1)) / length),
      0,
    );
}
