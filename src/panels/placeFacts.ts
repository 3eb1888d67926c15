import { type ControlStretch, controlHistory } from '../domain/control/index.ts';
import type { KnownAt } from '../domain/control/state.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { ClaimId, PlaceId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import { claimsByPlace, type EventState, speaksOfControl } from '../domain/snapshot.ts';
import { contains, earlier, later, type Span } from '../domain/span.ts';
import { standingOf } from '../domain/eventDays.ts';

/** The known events at a place, ascending: those that speak of who holds it, and all others, also those that lead to it. */
export function eventsAt(
  events: readonly EventState[],
  placeId: PlaceId,
): { readonly control: readonly EventState[]; readonly others: readonly EventState[] } {
  const there = events
    .filter(({ event }) => event.placeId === placeId || event.placeToId === placeId)
    .sort((a, b) => standingOf(a) - standingOf(b));
  const ofControl = ({ event, claims }: EventState) =>
    event.placeId === placeId &&
    (event.eventType === 'control_change' ||
      event.eventType === 'control_status' ||
      claims.some(speaksOfControl));
  return {
    control: there.filter(ofControl),
    others: there.filter((state) => !ofControl(state)),
  };
}

/** The claims that some stretches rest on. */
export function claimsBehind(stretches: readonly Stretch[]): ReadonlySet<ClaimId> {
  return new Set(
    stretches.flatMap(({ state }) => [
      ...state.basis,
      ...(state.contested?.contestedBy ?? []),
      ...(state.disputed?.disputedBy ?? []),
    ]),
  );
}

/** A stretch of a place's history within the period; `isNow` marks the one that the clock stands in. */
export type Stretch = ControlStretch & { readonly within: Span; readonly isNow: boolean };

/** The history of a place clipped to the period; what lies wholly outside is left out. */
export function stretchesWithin(
  dataset: Dataset,
  place: PlaceId,
  known: KnownAt,
  period: Span,
  t: Instant,
): Stretch[] {
  const end = known === 'all' ? period.latest : later(period.earliest, earlier(known, period.latest));
  return controlHistory(claimsByPlace(dataset).get(place) ?? [], known, dataset).flatMap((stretch) => {
    const { span } = stretch;
    const from = span.earliest === null ? period.earliest : later(span.earliest, period.earliest);
    // The last moment of the period is a moment too, although spans are half-open.
    const to = span.latest === null ? end : earlier(span.latest, end);
    const touchesEnd = from === end && contains(span, end);
    if (from >= to && !touchesEnd) return [];
    return [{ ...stretch, within: { earliest: from, latest: to }, isNow: contains(span, t) }];
  });
}
