import { certaintyOf } from './certainty.ts';
import type { ControlState } from './control/state.ts';
import type { Dataset } from './dataset.ts';
import { type Filter, isFiltering, isUndisputedOnly, matchesFilter, without } from './filter.ts';
import type { ClaimId, EventId } from './ids.ts';
import { eventOfClaim } from './showing.ts';
import type { EventState, PlaceState } from './snapshot.ts';

/**
 * Which places keep their mark. Control is never computed from a part of the claims: that would be another map, and a
 * false one. A filter only takes away whole marks, and never says of a place what it doesn't hold:
 *
 * - a mark stays when an event behind its state is asked for;
 * - its certainty is that of the state at this moment: what is denied tomorrow is not disputed yet, and a mark is as
 *   disputed as it looks, also where two events contradict each other and neither is denied;
 * - where nothing is reported no event stands behind the mark: it stays when any event at the place is asked for, and
 *   nobody disputes it.
 */
export function placeFilter(
  filter: Filter,
  events: readonly EventState[],
  dataset: Dataset,
): (place: PlaceState) => boolean {
  if (!isFiltering(filter)) return () => true;
  const ofAnyCertainty = without(filter, 'certainty');
  const wanted = events.filter((state) => matchesFilter(ofAnyCertainty, state, dataset));
  const ids = new Set<EventId>(wanted.map(({ event }) => event.eventId));
  const there = isUndisputedOnly(filter)
    ? wanted
    : wanted.filter((state) => matchesFilter(filter, state, dataset));
  const places = new Set(there.map(({ event }) => event.placeId));
  return ({ place, state }) => {
    const behind = eventsBehind(state, dataset);
    if (behind.size === 0) return places.has(place.placeId);
    return matchesCertainty(filter, state, events) && [...behind].some((eventId) => ids.has(eventId));
  };
}

function matchesCertainty({ certainty }: Filter, state: ControlState, events: readonly EventState[]) {
  if (certainty.length === 0) return true;
  if (state.disputed) return certainty.includes('disputed');
  // Who holds it is not reported, but that it is fought for is.
  const own = state.certainty ?? certaintyOf(claimsAmong(events, state.contested?.contestedBy ?? []));
  return certainty.includes(own);
}

function claimsAmong(events: readonly EventState[], ids: readonly ClaimId[]) {
  const wanted = new Set(ids);
  return events.flatMap(({ claims }) => claims.filter(({ claimId }) => wanted.has(claimId)));
}

/** The events whose claims the state of a place rests on. */
function eventsBehind(state: ControlState, dataset: Dataset): ReadonlySet<EventId> {
  const claims = [
    ...state.basis,
    ...(state.contested?.contestedBy ?? []),
    ...(state.disputed?.disputedBy ?? []),
  ];
  return new Set(claims.map((claim) => eventOfClaim(dataset, claim)).filter((event) => event !== null));
}
