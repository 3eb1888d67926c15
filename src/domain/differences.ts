import { clockAt } from './control/known.ts';
import type { KnownAt } from './control/state.ts';
import type { Dataset } from './dataset.ts';
import { DIFFERENCE_KINDS, type Difference, type Side } from './difference.ts';
import type { PartyId } from './ids.ts';
import { placeDifferences } from './placeDifferences.ts';
import { claimsByPlace } from './snapshot.ts';

type Options = {
  /** Hours without a report after which a place has gone quiet; by default when its mark begins to fade. */
  readonly quietHours?: number;
};

/** Rule 2 of `docs/differences.md`: the earlier clock first; of one moment, the earlier cut. */
export function inReadingOrder<S extends Side>(one: S, other: S): readonly [before: S, after: S] {
  const apart = clockAt(other.t, other.known) - clockAt(one.t, one.known);
  return apart > 0 || (apart === 0 && isNoLater(one.known, other.known)) ? [one, other] : [other, one];
}

function isNoLater(a: KnownAt, b: KnownAt): boolean {
  return b === 'all' || (a !== 'all' && a <= b);
}

/** What differs between two sides in reading order, by kind and then by place as the dataset lists them. */
export function differences(
  dataset: Dataset,
  before: Side,
  after: Side,
  { quietHours = dataset.ageing.beginsHours }: Options = {},
): readonly Difference[] {
  const claims = claimsByPlace(dataset);
  const found = [...dataset.places.keys()].flatMap((placeId) =>
    placeDifferences(claims.get(placeId) ?? [], before, after, quietHours, dataset).map((difference) => ({
      ...difference,
      placeId,
    })),
  );
  return DIFFERENCE_KINDS.flatMap((kind) => found.filter((difference) => difference.kind === kind));
}

/** How many places a party gained and lost, and how many had been changing to it, and from it, already. */
export type PartyTally = {
  readonly party: PartyId;
  readonly gained: number;
  readonly lost: number;
  readonly completed: number;
  readonly completedFrom: number;
};

/** Rule 19: the parties that a place came to or went from, in the dataset's order. Places are counted, no areas. */
export function tallyByParty(dataset: Dataset, list: readonly Difference[]): PartyTally[] {
  const changed = list.filter(({ kind }) => kind === 'changed_hands');
  const over = list.filter(({ kind }) => kind === 'change_over');
  const parties = new Set([...dataset.parties.keys(), ...list.flatMap(({ from, to }) => [from, to])]);
  return [...parties]
    .filter((party) => party !== null)
    .map((party) => ({
      party,
      gained: changed.filter(({ to }) => to === party).length,
      lost: changed.filter(({ from }) => from === party).length,
      completed: over.filter(({ to }) => to === party).length,
      completedFrom: over.filter(({ from }) => from === party).length,
    }))
    .filter(({ gained, lost, completed, completedFrom }) => gained + lost + completed + completedFrom > 0);
}
