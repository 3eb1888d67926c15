import type { MarkDrawing } from '../mark.ts';

/** A hatching and its colour: whole lines for what is held, broken ones for what is unsettled. Never a solid fill. */
export type Hatch = { readonly settled: boolean; readonly colour: string };

/** Px of the tile that is repeated. */
export const HATCH_SIZE = 8;
const WIDTH = 1.3;
/** Of a broken line: two dashes to a tile's diagonal, one of them centred on its corners. */
const DASH = 3.2;
const PERIOD = (HATCH_SIZE * Math.SQRT2) / 2;

/** The tile, its origin in the middle: one line from corner to corner, and of the next ones what their width brings in. */
export function drawHatch({ settled, colour }: Hatch): MarkDrawing {
  const half = HATCH_SIZE / 2;
  const over = settled ? 2 : DASH / (2 * Math.SQRT2);
  const [out, back] = [rounded(half + over), rounded(half - over)];
  const d = `M-${out} ${out}L${out} -${out}M-${out} -${back}L-${back} -${out}M${back} ${out}L${out} ${back}`;
  const dash = settled ? [] : [DASH, rounded(PERIOD - DASH)];
  return { size: HATCH_SIZE, paths: [{ d, fill: null, stroke: colour, strokeWidth: WIDTH, dash }] };
}

/** One name for one look: of an image on the map, of a pattern in a picture. */
export function hatchName({ settled, colour }: Hatch): string {
  return `hatch-${settled ? 'whole' : 'broken'}-${colour.replace('#', '')}`;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
