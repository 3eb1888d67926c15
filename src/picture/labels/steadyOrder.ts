import type { LabelWish, Stand } from './label.ts';
import { numbered, type TryOrder } from './placeLabels.ts';

/**
 * With the choices of a placement before, by key, a name first tries the one it had; back from a leader to the side of its
 * mark it goes as soon as it can.
 */
export function steadyOrder(previous: ReadonlyMap<string, number>): TryOrder {
  return (wish) => withChosen(wish, previous.get(wish.key));
}

/** The stands with their numbers; the one chosen before goes first among those beside the mark, or among those on leaders. */
function* withChosen(wish: LabelWish, before: number | undefined): Generator<readonly [number, Stand]> {
  const chosen = before === undefined ? null : standOf(wish, before);
  let due = chosen !== null;
  for (const [choice, stand] of numbered(wish)) {
    if (due && chosen && (!chosen[1].leader || stand.leader)) {
      due = false;
      yield chosen;
    }
    if (choice !== before) yield [choice, stand];
  }
}

function standOf(wish: LabelWish, wanted: number): readonly [number, Stand] | null {
  for (const one of numbered(wish)) if (one[0] === wanted) return one;
  return null;
}
