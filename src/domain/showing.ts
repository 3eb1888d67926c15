import { clockAt } from './control/known.ts';
import type { KnownAt } from './control/state.ts';
import type { Dataset } from './dataset.ts';
import type { ClaimId, EventId } from './ids.ts';
import type { Instant } from './instant.ts';
import { clampToPeriod, periodOf } from './period.ts';
import { eventStates, phaseOf } from './snapshot.ts';

/**
 * The moment at which an event can be seen, as known at K: t itself while the event lasts, else where it begins, or,
 * with an open start, where it has happened. Null when it has no time, or no claim of it is known.
 */
export function momentShowing(
  dataset: Dataset,
  eventId: EventId,
  t: Instant,
  known: KnownAt,
): Instant | null {
  const state = eventStates(dataset, t, known).find(({ event }) => event.eventId === eventId);
  if (!state) return null;
  if (phaseOf(state.time, { earliest: t, latest: t }) === 'now') return t;
  const at = state.time.earliest ?? state.time.latest;
  return at === null ? null : clampToPeriod(periodOf(dataset), clockAt(at, known));
}

/** The event that a claim belongs to, null when there is no such claim. */
export function eventOfClaim(dataset: Dataset, claimId: ClaimId): EventId | null {
  for (const { eventId, claims } of dataset.events.values())
    if (claims.some((claim) => claim.claimId === claimId)) return eventId;
  return null;
}
