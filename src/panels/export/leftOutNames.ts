import type { Dataset } from '../../domain/dataset.ts';
import { knownThings } from '../../domain/knownThings.ts';
import { momentOf } from '../../domain/moment.ts';
import type { View } from '../../domain/view.ts';
import { type LeftOut, LEFT_OUT_REASONS, type LeftOutReason } from '../../export/data/contract.ts';

/** Some that are left out for one reason. */
export type LeftOutGroup = {
  readonly reason: LeftOutReason;
  readonly count: number;
  /** What they are called as known at the cut; none of what was reported later. */
  readonly names: readonly string[];
};

/** Names that a list shows of one reason. */
const SHOWN = 100;

/** What is left out, reason by reason. Whatever the cut doesn't know yet is counted and never named. */
export function leftOutGroups(leftOut: readonly LeftOut[], dataset: Dataset, view: View): LeftOutGroup[] {
  const nameOf = namesKnown(dataset, view);
  return LEFT_OUT_REASONS.flatMap((reason): LeftOutGroup[] => {
    const ids = leftOut.filter((one) => one.reason === reason).map(({ id }) => id);
    if (ids.length === 0) return [];
    const named = reason === 'not_known_yet' ? [] : ids.slice(0, SHOWN).map(nameOf);
    return [{ reason, count: ids.length, names: named.filter((name) => name !== null) }];
  });
}

/** How things are called at the cut of a view, by their ids. */
function namesKnown(dataset: Dataset, view: View): (id: string) => string | null {
  const { events, known } = momentOf(dataset, view);
  const things = knownThings(dataset, known);
  const names = new Map<string, string>();
  for (const [id, { title }] of dataset.documents) if (things.documents.has(id)) names.set(id, title);
  for (const [id, { name }] of dataset.places) if (things.places.has(id)) names.set(id, name);
  for (const { event, title, claims } of events) {
    names.set(event.eventId, title);
    for (const { claimId, paraphrase } of claims) names.set(claimId, paraphrase);
  }
  // A stretch (`mosul@start`) and a difference (`changed_hands:mosul`) are called after their place.
  return (id) =>
    names.get(id) ?? names.get(id.replace(/@[^@]*$/, '')) ?? names.get(id.replace(/^[^:]*:/, '')) ?? null;
}
