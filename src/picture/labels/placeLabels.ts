import { around, grown, overlap, type Rect, within } from './box.ts';
import type { LabelWish, PlacedLabel, Stand } from './label.ts';

/** A name on a leader would seem to be that of a mark beside it: it keeps this far from others, px, or at least that far. */
const LEADER_CLEAR = [12, 5] as const;

/** Where names may stand and where not, in px. */
export type LabelRoom = {
  /** Marks, rings and rows of glyphs. */
  readonly signs: readonly Rect[];
  /** What lies over the map: neither names nor leaders go there. */
  readonly covered: readonly Rect[];
  readonly frame: Rect;
};

/**
 * Gives each name the first of its stands that touches nothing, in order of rank; a name that finds none is left out.
 * The order of the wishes doesn't matter.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  { signs, covered, frame }: LabelRoom,
  order = numbered,
): PlacedLabel[] {
  const sign = occupied(signs);
  const taken = occupied(covered);
  const placed: PlacedLabel[] = [];
  for (const wish of [...wishes].sort(byRank)) {
    const dot = wish.dot && around(wish.dot.x, wish.dot.y, wish.dot.radius);
    if (dot && !(within(dot, frame) && sign.isFree(dot, null) && taken.isFree(dot, null))) continue;
    const found = firstFree(wish);
    if (!found) continue;
    const [choice, stand] = found;
    for (const box of [...stand.boxes, ...stand.passes]) taken.add(box);
    if (dot) taken.add(dot);
    placed.push({ wish, stand, choice });
  }
  return placed;

  function firstFree(wish: LabelWish): readonly [choice: number, stand: Stand] | null {
    for (const clear of LEADER_CLEAR)
      for (const found of order(wish)) {
        // Beside its mark a name keeps no distance: what wasn't free at first isn't now.
        if (clear !== LEADER_CLEAR[0] && !found[1].leader) continue;
        if (isFree(found[1], wish, clear)) return found;
      }
    return null;
  }

  function isFree(stand: Stand, { own, style: { air } }: LabelWish, clear: number): boolean {
    return (
      stand.boxes.every(
        (box) =>
          within(box, frame) &&
          sign.isFree(box, null) &&
          taken.isFree(grown(box, air), null) &&
          (!stand.leader || sign.isFree(grown(box, clear), own)),
      ) && stand.passes.every((box) => sign.isFree(box, own) && taken.isFree(box, null))
    );
  }
}

/** The ways a name could stand, in the order in which they are tried, with their numbers. */
export type TryOrder = (wish: LabelWish) => Iterable<readonly [choice: number, stand: Stand]>;

/** Best first. */
export const numbered: TryOrder = function* ({ stands }) {
  let choice = 0;
  for (const stand of stands()) {
    yield [choice, stand];
    choice += 1;
  }
};

function byRank(a: LabelWish, b: LabelWish): number {
  return a.rank - b.rank || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

const CELL = 48;

/** Rectangles by the cells of a grid that they touch: a question costs the same however many there are. */
function occupied(rects: readonly Rect[]) {
  const cells = new Map<number, Rect[]>();
  for (const rect of rects) add(rect);
  return { add, isFree };

  function add(rect: Rect): void {
    for (const cell of cellsOf(rect)) {
      const there = cells.get(cell);
      if (there) there.push(rect);
      else cells.set(cell, [rect]);
    }
  }

  /** What lies at the same spot as `own` doesn't count. */
  function isFree(rect: Rect, own: Rect | null): boolean {
    const east = Math.floor(rect.right / CELL);
    const south = Math.floor(rect.bottom / CELL);
    for (let column = Math.floor(rect.left / CELL); column <= east; column++)
      for (let row = Math.floor(rect.top / CELL); row <= south; row++)
        for (const other of cells.get(column * 65_536 + row) ?? NOTHING)
          if (overlap(rect, other) && !(own && overlap(own, other))) return false;
    return true;
  }
}

const NOTHING: readonly Rect[] = [];

function cellsOf({ left, top, right, bottom }: Rect): number[] {
  const [west, east] = [Math.floor(left / CELL), Math.floor(right / CELL)];
  const [north, south] = [Math.floor(top / CELL), Math.floor(bottom / CELL)];
  const found: number[] = [];
  for (let column = west; column <= east; column++)
    for (let row = north; row <= south; row++) found.push(column * 65_536 + row);
  return found;
}
