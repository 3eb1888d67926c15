import type { ControlState } from './control/state.ts';
import type { Dataset } from './dataset.ts';
import { type Filter, isFiltering, matchesFilter, without } from './filter.ts';
import type { EventId } from './ids.ts';
import { eventOfClaim } from './showing.ts';
import type { EventState, PlaceState } from './snapshot.ts';

/**
 * Which places keep their mark. Control is never computed from a part of the claims: that would be another map, and a
 * false one. A filter only takes away whole marks, and never says of a place what it doesn't hold:
 *
 * - a mark stays when an event behind its state is asked for;
 * - a disputed mark is as disputed as it looks, also where two events contradict each other and neither is denied;
 * - where nothing is reported no event stands behind the mark: it stays when any event at the place is asked for.
 */
export function placeFilter(
  filter: Filter,
  events: readonly EventState[],
  dataset: Dataset,
): (place: PlaceState) => boolean {
  if (!isFiltering(filter)) return () => true;
  const matching = events.filter((state) => matchesFilter(filter, state, dataset));
  const wanted = idsOf(matching);
  const places = new Set(matching.map(({ event }) => event.placeId));
  const open = without(filter, 'certainty');
  const wantedDisputed =
    filter.certainty.length === 0 || filter.certainty.includes('disputed')
      ? idsOf(events.filter((state) => matchesFilter(open, state, dataset)))
      : new Set<EventId>();
  return ({ place, state }) => {
    const behind = eventsBehind(state, dataset);
    if (behind.size === 0) return places.has(place.placeId);
    const asked = state.disputed ? wantedDisputed : wanted;
    return [...behind].some((eventId) => asked.has(eventId));
  };
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

function idsOf(events: readonly EventState[]): ReadonlySet<EventId> {
  return new Set(events.map(({ event }) => event.eventId));
}
