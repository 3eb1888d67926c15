import { drawEventGlyph } from './eventGlyph.ts';
import type { MarkDrawing } from './mark.ts';
import type { QuietMark } from './placeMarks.ts';
import type { MarkInk } from './theme.ts';

const STEP = 10;

/** Width of the lines, px: heavy while it happens, thin as a trace. */
const WEIGHT = { now: 2, trace: 1.1 } as const;

/** The quiet marks of one place side by side: strong and heavy while it happens, pale and thin as a trace. */
export function drawQuiet(quiet: readonly QuietMark[], ink: MarkInk): MarkDrawing {
  const width = STEP * (quiet.length + 1);
  const first = (-STEP * (quiet.length - 1)) / 2;
  return {
    size: width,
    paths: quiet.flatMap(({ glyph, now }, index) =>
      now
        ? drawEventGlyph(glyph, ink.groundInk, ink.ground, first + index * STEP, WEIGHT.now)
        : drawEventGlyph(glyph, ink.groundQuiet, ink.ground, first + index * STEP, WEIGHT.trace),
    ),
  };
}
