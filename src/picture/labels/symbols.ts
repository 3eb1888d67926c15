import { atZoom } from '../basemap/atZoom.ts';
import { QUIET_BELOW, type StandingMark } from '../drawMarks.ts';
import type { Mark } from '../mark.ts';
import type { Symbol } from './beside.ts';
import type { Rect } from './box.ts';

/** Half the width of a mark with its casing, before scaling: ring and badge reach further than the shape. */
export function reachOf({ base, contested, disputed, kind }: Mark): number {
  if (contested || disputed) return 15.5;
  const isSmall = base.kind === 'not_reported' && base.next === null;
  if (kind === 'settlement') return isSmall ? 6 : 11;
  return isSmall ? 9.5 : 12.5;
}

/** Half the width and the height of one quiet glyph in its row, before scaling. */
const GLYPH = { halfWidth: 5, halfHeight: 5 };

/** The ring around the place whose dossier is open, in px. */
export function selectionRadius(zoom: number): number {
  return atZoom(zoom, [
    [4, 17],
    [8, 22],
  ]);
}

/** The radius of a town's dot, in px; `size` as in the map's style. */
export function dotRadius(zoom: number, far: number, near: number): number {
  const share = atZoom(zoom, [
    [4, far],
    [9, near],
  ]);
  return 3.5 * share;
}

/** What the name of a place stands beside. */
export function symbolOf(at: StandingMark, scale: number, selection: number | null): Symbol {
  const { mark, quiet } = at.mark;
  const own = mark
    ? { halfWidth: reachOf(mark) * scale, halfHeight: reachOf(mark) * scale }
    : { halfWidth: quiet.length * GLYPH.halfWidth * scale, halfHeight: GLYPH.halfHeight * scale };
  const ring = selection === null ? 0 : selection + 1;
  return {
    x: at.x,
    y: at.y,
    halfWidth: Math.max(own.halfWidth, ring),
    halfHeight: Math.max(own.halfHeight, ring),
  };
}

/** What no name may cover: the mark, its ring, the row of glyphs. */
export function obstaclesOf(at: StandingMark, scale: number, selection: number | null): Rect[] {
  const { mark, quiet } = at.mark;
  const row = quiet.length === 0 ? [] : [rowOf(at, scale)];
  return mark || selection !== null ? [...round(symbolOf(at, scale, selection)), ...row] : row;
}

function rowOf({ mark: { mark, quiet }, x, y }: StandingMark, scale: number): Rect {
  const middle = y + (mark ? QUIET_BELOW * scale : 0);
  const [across, down] = [quiet.length * GLYPH.halfWidth * scale, GLYPH.halfHeight * scale];
  return { left: x - across, top: middle - down, right: x + across, bottom: middle + down };
}

/** A disc as two rectangles: its corners are free. */
function round({ x, y, halfWidth, halfHeight }: Symbol): Rect[] {
  const upright = (across: number, down: number): Rect => ({
    left: x - across * halfWidth,
    top: y - down * halfHeight,
    right: x + across * halfWidth,
    bottom: y + down * halfHeight,
  });
  return [upright(1, 0.6), upright(0.6, 1)];
}
