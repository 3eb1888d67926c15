import type { PictureInput } from './picture.ts';
import { legendOf } from './legendOf.ts';
import type { Band, BandStyle } from './parts/band.ts';
import { credit } from './parts/credit.ts';
import { heading } from './parts/heading.ts';
import { legend } from './parts/legend.ts';
import type { PlaceMark } from './placeMarks.ts';
import { MARK_INK } from './theme.ts';

type Size = { readonly width: number; readonly height: number };

/** How a picture is divided from top to bottom. Heights in px; a strip that isn't wanted, or has nothing to say, is null. */
export type Layout = {
  readonly heading: Band | null;
  readonly legend: Band | null;
  readonly credit: Band | null;
  readonly map: { readonly top: number; readonly width: number; readonly height: number };
};

/** A map lower than this share of the picture, or than so many px, does without the legend. */
const LEAST_SHARE = 0.35;
const LEAST_HEIGHT = 120;
/** A legend takes room from the map, and with it perhaps a mark and a line of the legend: it settles at once, or nearly. */
const ROUNDS = 4;

/**
 * Strips above and below the map, so that nothing lies over a mark. `marksIn` says which marks a map of some size shows:
 * the legend explains those and no others.
 */
export function layoutOf(input: PictureInput, marksIn: (size: Size) => readonly PlaceMark[]): Layout {
  const { parts, dataset, text, theme, width, height } = input;
  const style: BandStyle = { width, theme, direction: text.direction };
  const top = parts.title || parts.date ? heading(input, style) : null;
  const foot = parts.credit ? credit(dataset, text, style) : null;
  const rest = Math.max(1, height - (top?.height ?? 0) - (foot?.height ?? 0));
  const least = Math.max(LEAST_HEIGHT, LEAST_SHARE * height);
  let explained: Band | null = null;
  let left = rest;
  for (let round = 0; parts.legend && round < ROUNDS; round++) {
    const groups = legendOf(marksIn({ width, height: left }), dataset, text, MARK_INK[theme]);
    explained = groups.length > 0 ? legend(groups, style) : null;
    const next = rest - (explained?.height ?? 0);
    if (next < least) {
      explained = null;
      left = rest;
      break;
    }
    if (next === left) break;
    left = next;
  }
  return {
    heading: top,
    legend: explained,
    credit: foot,
    map: { top: top?.height ?? 0, width, height: left },
  };
}
