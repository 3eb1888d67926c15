import type { Stand } from './label.ts';
import { type Block, standAt } from './stand.ts';

/** Shifts in shares of the name's own height (and of a quarter of its width): a country is wide enough for them. */
const SHIFTS = [
  [0, 0],
  [0, -1],
  [0, 1],
  [-1, 0],
  [1, 0],
  [0, -2],
  [0, 2],
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
  [0, -3],
  [0, 3],
] as const;

/** On a point that names an area; where that is roomy, perhaps a little off it. In px. */
export function* centred(x: number, y: number, block: Block, isRoomy: boolean): Generator<Stand> {
  for (const [across, down] of isRoomy ? SHIFTS : SHIFTS.slice(0, 1))
    yield standAt(block, x + (across * block.width) / 4, y + down * block.height, 'middle');
}
