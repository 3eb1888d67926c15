import { SHEETS, type Sheet } from '../store/dashboardStore.ts';

/** The three heights of the sheet in px, in the order of `SHEETS`. */
export type SheetHeights = readonly [peek: number, half: number, full: number];

/** Faster than this, in px per ms, a drag is a throw: it goes on to the next height in its direction. */
const THROW = 0.4;

/** Where a sheet comes to rest that is let go at a height, moving upwards at a velocity in px per ms. */
export function restOf(height: number, velocity: number, heights: SheetHeights): Sheet {
  const candidates = heights.map((value, index) => ({ sheet: SHEETS[index] ?? 'half', value }));
  const onward = candidates.filter(({ value }) => (velocity > 0 ? value >= height : value <= height));
  const choice = Math.abs(velocity) > THROW && onward.length > 0 ? onward : candidates;
  return choice.reduce((best, next) =>
    Math.abs(next.value - height) < Math.abs(best.value - height) ? next : best,
  ).sheet;
}

/** The height that a press of the handle leads to: up to the full one, then down to the bar. */
export function pressedSheet(sheet: Sheet): Sheet {
  return taller(sheet) ?? 'peek';
}

export function taller(sheet: Sheet): Sheet | null {
  return SHEETS[SHEETS.indexOf(sheet) + 1] ?? null;
}

export function shorter(sheet: Sheet): Sheet | null {
  return SHEETS[SHEETS.indexOf(sheet) - 1] ?? null;
}
