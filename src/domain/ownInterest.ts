import type { Claim } from './claim.ts';
import { isKnown } from './control/known.ts';
import type { KnownAt } from './control/state.ts';
import type { Dataset } from './dataset.ts';
import type { PartyId } from './ids.ts';
import { partiesContradict } from './party.ts';
import { claimsByPlace } from './snapshot.ts';

/**
 * The party whose spokesman says with this claim that it has lost a place, or doesn't hold it; null for every other
 * claim. It speaks against its own interest where the claim names it as the one who lost the place, and also where the
 * claim names another holder without saying who had it before, and a claim known at K says that the party held the place
 * at an earlier instant, or lost it then or in that very event. A party that nobody connects with the place loses nothing
 * there; nor does one that is said to have taken it later.
 */
export function againstOwnInterest(claim: Claim, known: KnownAt, dataset: Dataset): PartyId | null {
  const { attribution, controlEffect, partyFrom, partyTo } = claim;
  const side = dataset.speakers.get(attribution.at(-1) ?? '')?.side ?? null;
  if (side === null || (controlEffect !== 'change' && controlEffect !== 'status')) return null;
  const isOwn = (party: PartyId | null) => party !== null && !partiesContradict(dataset.parties, party, side);
  if (isOwn(partyTo)) return null;
  if (partyFrom !== null) return isOwn(partyFrom) ? side : null;
  if (partyTo === null) return null;
  const end = endOf(claim);
  const held = claimsThere(claim, dataset)
    .filter((other) => isKnown(other, known))
    .some((other) => {
      const then = endOf(other);
      const isLoss = isOwn(other.partyFrom) && (other.eventId === claim.eventId || then <= end);
      return isLoss || (other.stance === 'asserts' && isOwn(other.partyTo) && then < end);
    });
  return held ? side : null;
}

/** Rule 2 of `docs/control.md`; NaN, which is neither before nor after anything, where a claim has none. */
function endOf({ time, reported }: Claim): number {
  return time.latest ?? reported.latest ?? Number.NaN;
}

/** Everything said of the place; of an event without one, what is said of the event. */
function claimsThere({ eventId }: Claim, dataset: Dataset): readonly Claim[] {
  const event = dataset.events.get(eventId);
  if (!event) return [];
  return event.placeId === null ? event.claims : (claimsByPlace(dataset).get(event.placeId) ?? []);
}
