import { around, type Rect } from './box.ts';
import type { Stand } from './label.ts';
import { type Block, standAt } from './stand.ts';

/** What a name stands beside: a mark, a row of glyphs, a dot. Half its width and height, in px. */
export type Symbol = {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
};

/** Px between a symbol and its name. */
const GAP = 2.5;
/** Beside a symbol: which end of the name lies there, how far the name is shifted down, in its heights. */
const BESIDE = [
  ['start', 0],
  ['start', 0.4],
  ['start', -0.4],
  ['end', 0],
  ['end', 0.4],
  ['end', -0.4],
] as const;
/** At a corner, below (1) or above (-1). */
const CORNERS = [
  ['start', 1],
  ['start', -1],
  ['end', 1],
  ['end', -1],
] as const;
/** Below (1) or above (-1), shifted sideways by shares of the name's width. */
const STACKED = [
  [1, 0],
  [-1, 0],
  [1, 0.25],
  [-1, 0.25],
  [1, -0.25],
  [-1, -0.25],
] as const;
/** A corner lies nearer to the middle than the sides do. */
const DIAGONAL = 0.7;

/** Next to its symbol: to the right while there is room, then around it. */
export function* beside(symbol: Symbol, block: Block): Generator<Stand> {
  const { x, y, halfWidth, halfHeight } = symbol;
  const right = (end: 'start' | 'end', reach: number) => x + (end === 'start' ? 1 : -1) * (reach + GAP);
  const level = ([end, down]: (typeof BESIDE)[number]) =>
    standAt(block, right(end, halfWidth), y + down * block.height, end);
  const corner = ([end, down]: (typeof CORNERS)[number]) =>
    standAt(
      block,
      right(end, DIAGONAL * halfWidth),
      y + down * (DIAGONAL * halfHeight + block.height / 2),
      end,
    );
  const [rightward, leftward] = [BESIDE.slice(0, 3), BESIDE.slice(3)];
  yield* rightward.slice(0, 1).map(level);
  yield* CORNERS.slice(0, 2).map(corner);
  yield* rightward.slice(1).map(level);
  yield* leftward.slice(0, 1).map(level);
  for (const [down, across] of STACKED)
    yield standAt(
      block,
      x + across * block.width,
      y + down * (halfHeight + GAP + block.height / 2),
      'middle',
    );
  yield* CORNERS.slice(2).map(corner);
  yield* leftward.slice(1).map(level);
}

/** How far away a name may stand that finds no room beside its mark, in px. */
const REACHES = [8, 16, 24, 34, 46, 60, 76, 94, 114] as const;
const DIRECTIONS = 24;
/** A name of three lines or more is hard to read: rather in two, so much further off, px. */
const FURTHER = 40;

/** Further off, on a leader, in one of some ways of breaking its lines: nearest first, from the right around both ways. */
export function* apart(symbol: Symbol, ...blocks: readonly Block[]): Generator<Stand> {
  const tries = REACHES.flatMap((reach) =>
    blocks.map((block) => ({ reach, block, cost: reach + (block.lines.length > 2 ? FURTHER : 0) })),
  ).sort((a, b) => a.cost - b.cost);
  for (const { reach, block } of tries)
    for (let step = 0; step < DIRECTIONS; step++) {
      const turn = Math.ceil(step / 2) * (step % 2 === 0 ? -1 : 1);
      yield remote(symbol, block, reach, (turn * 2 * Math.PI) / DIRECTIONS);
    }
}

function remote(symbol: Symbol, block: Block, reach: number, angle: number): Stand {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const [nearX, nearY] = [symbol.x + dx * (symbol.halfWidth + 1), symbol.y + dy * (symbol.halfHeight + 1)];
  const [farX, farY] = [
    symbol.x + dx * (symbol.halfWidth + reach),
    symbol.y + dy * (symbol.halfHeight + reach),
  ];
  const end = dx > 0.3 ? 'start' : dx < -0.3 ? 'end' : 'middle';
  const gap = end === 'start' ? 1.5 : end === 'end' ? -1.5 : 0;
  const middle = end === 'middle' ? farY + Math.sign(dy) * (block.height / 2 + 1) : farY;
  const { boxes, lines, x, y, turn } = standAt(block, farX + gap, middle, end);
  let squares: readonly Rect[] | null = null;
  return {
    boxes,
    lines,
    x,
    y,
    end,
    turn,
    leader: [nearX, nearY, farX, farY],
    // Asked only where the name itself has room: of one stand in many.
    get passes() {
      return (squares ??= chain(nearX, nearY, farX, farY));
    },
  };
}

/** A leader takes up room too: small squares along it. */
function chain(x1: number, y1: number, x2: number, y2: number): Rect[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 3));
  return Array.from({ length: steps }, (_, step) => {
    const share = (step + 0.5) / steps;
    return around(x1 + (x2 - x1) * share, y1 + (y2 - y1) * share, 0.5);
  });
}
