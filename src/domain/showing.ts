import { clockAt, isKnown } from './control/known.ts';
import type { KnownAt } from './control/state.ts';
import type { Dataset } from './dataset.ts';
import type { ClaimId, EventId, PlaceId } from './ids.ts';
import type { Instant } from './instant.ts';
import { clampToPeriod, periodOf } from './period.ts';
import { claimsByPlace, type EventState, eventStates, phaseOf, speaksOfControl } from './snapshot.ts';
import { earlier } from './span.ts';

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
  return beginningOf(state, dataset, known);
}

/**
 * The moment at which something of a place can be seen, as known at K: t itself when it has a mark then or something
 * has happened there, else where the first of it begins. Null when nothing dated is known of it.
 */
export function momentShowingPlace(
  dataset: Dataset,
  placeId: PlaceId,
  t: Instant,
  known: KnownAt,
): Instant | null {
  const claims = claimsByPlace(dataset).get(placeId) ?? [];
  if (claims.some((claim) => speaksOfControl(claim) && isKnown(claim, known))) return t;
  const there = eventStates(dataset, t, known).filter(
    ({ event }) => event.placeId === placeId || event.placeToId === placeId,
  );
  if (there.some(({ phase }) => phase === 'now' || phase === 'after')) return t;
  const beginnings = there.map((state) => beginningOf(state, dataset, known)).filter((at) => at !== null);
  return beginnings.length === 0 ? null : beginnings.reduce(earlier);
}

function beginningOf({ time }: EventState, dataset: Dataset, known: KnownAt): Instant | null {
  const at = time.earliest ?? time.latest;
  return at === null ? null : clampToPeriod(periodOf(dataset), clockAt(at, known));
}

const events = new WeakMap<Dataset, ReadonlyMap<ClaimId, EventId>>();

/** The event that a claim belongs to, null when there is no such claim. */
export function eventOfClaim(dataset: Dataset, claimId: ClaimId): EventId | null {
  let byClaim = events.get(dataset);
  if (!byClaim) {
    byClaim = new Map(
      [...dataset.events.values()].flatMap(({ eventId, claims }) =>
        claims.map((claim) => [claim.claimId, eventId] as const),
      ),
    );
    events.set(dataset, byClaim);
  }
  return byClaim.get(claimId) ?? null;
}
