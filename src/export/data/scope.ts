import type { KnownAt } from '../../domain/control/state.ts';
import type { Box } from '../../domain/dataset.ts';
import type { EventId, PlaceId } from '../../domain/ids.ts';
import type { Event } from '../../domain/event.ts';
import { isFiltering } from '../../domain/filter.ts';
import { type KnownThings, knownThings } from '../../domain/knownThings.ts';
import { type Moment, momentOf } from '../../domain/moment.ts';
import type { EventState, PlaceState } from '../../domain/snapshot.ts';
import { inSpan } from '../../domain/tally.ts';
import { DEFAULT_VIEW, type View } from '../../domain/view.ts';
import type { Extracting, LeftOutReason, Published } from './contract.ts';

/** What is asked for, folded once: every table is cut from this. */
export type Within = {
  readonly dataset: Published;
  /** Of everything: without filter, window and cut, at the moment that is shown. */
  readonly view: View;
  /** The view as it stands on the screen, whatever is asked for: what is compared is compared there. */
  readonly onScreen: View;
  readonly moment: Moment;
  readonly known: KnownAt;
  readonly things: KnownThings;
  readonly extent: Box | null;
  /** Why things that nothing shown rests on are not asked for: a filter, or a window without one; null: they are. */
  readonly narrows: Extract<LeftOutReason, 'filtered' | 'outside_window'> | null;
  readonly shownEvents: ReadonlyMap<EventId, EventState>;
  readonly knownEvents: ReadonlyMap<EventId, EventState>;
  readonly shownPlaces: ReadonlyMap<PlaceId, PlaceState>;
  /** Those with a mark before any filter. */
  readonly markedPlaces: ReadonlySet<PlaceId>;
};

export function within({ dataset, view: onScreen, scope }: Extracting): Within {
  const shown = momentOf(dataset, onScreen);
  // A window is one of the screen: "everything" has none, and control is that of the moment on the screen.
  const view: View = scope.of === 'everything' ? { ...DEFAULT_VIEW, t: shown.t } : onScreen;
  const moment = scope.of === 'everything' ? momentOf(dataset, view) : shown;
  return {
    dataset,
    view,
    onScreen,
    moment,
    known: moment.known,
    things: knownThings(dataset, moment.known),
    extent: scope.of === 'view' ? scope.extent : null,
    narrows: isFiltering(view) ? 'filtered' : moment.mode === 'instant' ? null : 'outside_window',
    shownEvents: byEvent(moment.shown.events),
    knownEvents: byEvent(moment.events),
    shownPlaces: new Map(moment.shown.places.map((state) => [state.place.placeId, state])),
    markedPlaces: new Set(moment.places.map(({ place }) => place.placeId)),
  };
}

function byEvent(states: readonly EventState[]): ReadonlyMap<EventId, EventState> {
  return new Map(states.map((state) => [state.event.eventId, state]));
}

/** Why an event is not among what is asked for, null when it is: the list shows exactly those that are. */
export function eventReason({ eventId, position }: Event, of: Within): LeftOutReason | null {
  const state = of.knownEvents.get(eventId);
  if (!state) return 'not_known_yet';
  // A window is asked before the filter, as the tally over the list does.
  if (!of.shownEvents.has(eventId))
    return inSpan(of.moment.mode, [state]).length === 0 ? 'outside_window' : 'filtered';
  return extentReason(position, of);
}

/** Only where an extent is asked for: what has no place is in none. */
export function extentReason(
  position: readonly [lon: number, lat: number] | null,
  { extent }: Pick<Within, 'extent'>,
): LeftOutReason | null {
  if (extent === null) return null;
  if (position === null) return 'without_place';
  return isInBox(extent, position) ? null : 'outside_extent';
}

/** A box whose west lies east of its east crosses the date line. */
function isInBox([west, south, east, north]: Box, [lon, lat]: readonly [lon: number, lat: number]): boolean {
  const inLatitude = south <= lat && lat <= north;
  return inLatitude && (west <= east ? west <= lon && lon <= east : lon >= west || lon <= east);
}
