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
): PlacedLabel[] {
  const sign = occupied(signs);
  const taken = occupied(covered);
  const placed: PlacedLabel[] = [];
  for (const wish of [...wishes].sort(byRank)) {
    const dot = wish.dot && around(wish.dot.x, wish.dot.y, wish.dot.radius);
    if (dot && !(within(dot, frame) && sign.isFree(dot, null) && taken.isFree(dot, null))) continue;
    const stand = firstFree(wish);
    if (!stand) continue;
    for (const box of [...stand.boxes, ...stand.passes]) taken.add(box);
    if (dot) taken.add(dot);
    placed.push({ wish, stand });
  }
  return placed;

  function firstFree(wish: LabelWish): Stand | null {
    for (const clear of LEADER_CLEAR)
      for (const stand of wish.stands()) if (isFree(stand, wish, clear)) return stand;
    return null;
  }

  function isFree(
    { boxes, passes, leader }: Stand,
    { own, style: { air } }: LabelWish,
    clear: number,
  ): boolean {
    return (
      boxes.every(
        (box) =>
          within(box, frame) &&
          sign.isFree(box, null) &&
          taken.isFree(grown(box, air), null) &&
          (!leader || sign.isFree(grown(box, clear), own)),
      ) && passes.every((box) => sign.isFree(box, own) && taken.isFree(box, null))
    );
  }
}

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
    const isInTheWay = (other: Rect) => overlap(rect, other) && !(own && overlap(own, other));
    return cellsOf(rect).every((cell) => !cells.get(cell)?.some(isInTheWay));
  }
}

function cellsOf({ left, top, right, bottom }: Rect): number[] {
  const [west, east] = [Math.floor(left / CELL), Math.floor(right / CELL)];
  const [north, south] = [Math.floor(top / CELL), Math.floor(bottom / CELL)];
  const found: number[] = [];
  for (let column = west; column <= east; column++)
    for (let row = north; row <= south; row++) found.push(column * 65_536 + row);
  return found;
}
