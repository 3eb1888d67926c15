import { drawEventGlyph } from './eventGlyph.ts';
import type { MarkDrawing } from './mark.ts';
import type { QuietMark } from './placeMarks.ts';
import type { MarkInk } from './theme.ts';

const STEP = 10;

/** The quiet marks of one place side by side: dark while it happens, pale as a trace. */
export function drawQuiet(quiet: readonly QuietMark[], ink: MarkInk): MarkDrawing {
  const width = STEP * (quiet.length + 1);
  const first = (-STEP * (quiet.length - 1)) / 2;
  return {
    size: width,
    paths: quiet.flatMap(({ glyph, now }, index) =>
      drawEventGlyph(glyph, now ? ink.groundInk : ink.groundQuiet, ink.ground, first + index * STEP),
    ),
  };
}
