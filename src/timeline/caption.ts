import { CONTROL_EFFECTS } from '../domain/claim.ts';
import type { Instant } from '../domain/instant.ts';
import type { EventState } from '../domain/snapshot.ts';
import type { MarkChange } from './changes.ts';

/** What a stop is a stop for: an event that begins there, or a mark that becomes another; how many more do so. */
export type Caption =
  | {
      readonly kind: 'event';
      readonly state: EventState;
      readonly more: number;
      /** Of all of them no more is known than that they had happened by then. */
      readonly isBy: boolean;
    }
  | { readonly kind: 'change'; readonly change: MarkChange; readonly more: number };

/** Events first, those that change control before others, then those of which most is claimed. Null: nothing is there. */
export function captionAt(
  t: Instant,
  events: readonly EventState[],
  changes: readonly MarkChange[],
): Caption | null {
  const beginning = events.filter(({ time }) => (time.earliest ?? time.latest) === t);
  const [state] = [...beginning].sort((a, b) => weight(a) - weight(b) || b.claims.length - a.claims.length);
  if (state) {
    const isBy = beginning.every(({ time }) => time.earliest === null);
    return { kind: 'event', state, more: beginning.length - 1, isBy };
  }
  const there = changes.filter(({ at }) => at === t);
  const [change] = there;
  return change ? { kind: 'change', change, more: there.length - 1 } : null;
}

function weight({ controlEffect }: EventState): number {
  return CONTROL_EFFECTS.indexOf(controlEffect);
}
