import { clockAt } from './control/known.ts';
import type { KnownAt } from './control/state.ts';
import type { Dataset } from './dataset.ts';
import { FACETS, type Filter, isFiltering, matchesFilter } from './filter.ts';
import type { PlaceId } from './ids.ts';
import { DAY, type Instant, plus } from './instant.ts';
import { clampToPeriod, periodOf } from './period.ts';
import { placeFilter } from './placeFilter.ts';
import { recently } from './recent.ts';
import { type EventState, eventStates, type PlaceState, placeStates } from './snapshot.ts';
import { earlier, type Span } from './span.ts';
import { inSpan } from './tally.ts';
import type { TimeMode, View } from './view.ts';

/** The dataset at one moment, folded once: what map, list, timeline and picture show together. */
export type Moment = {
  readonly t: Instant;
  readonly known: KnownAt;
  readonly mode: TimeMode;
  /** Start of the window; null in other modes. */
  readonly from: Instant | null;
  readonly period: Span;
  /** Every place of whose control a known claim speaks, and every known event: before any filter. */
  readonly places: readonly PlaceState[];
  readonly events: readonly EventState[];
  /** What is left of the events by the filter; in a window or so far only those in it. */
  readonly shown: { readonly places: readonly PlaceState[]; readonly events: readonly EventState[] };
  /** The place that is open, where the filter leaves it out: its mark stays among those shown as long as it is open. */
  readonly leftOut: PlaceId | null;
};

/** The parts of a view that a moment depends on. */
export type MomentView = Filter & Pick<View, 't' | 'from' | 'mode' | 'known' | 'place'>;

/** Long before anything a dataset could hold: "so far" has no start. */
const EVER = -8_640_000_000_000_000 as Instant;

const moments = recently<Moment>();

/** The moment a view shows; the same object as long as nothing that it depends on changes. */
export function momentOf(dataset: Dataset, view: MomentView): Moment {
  const period = periodOf(dataset);
  const { known, mode } = view;
  // A cut before the period leaves the clock at its start: nothing was known yet.
  const t = clampToPeriod(period, clockAt(view.t ?? period.latest, known));
  const from = mode === 'window' ? clampToPeriod(period, earlier(view.from ?? plus(t, -DAY), t)) : null;
  const open = isFiltering(view) ? view.place : null;
  const key = JSON.stringify([t, from, mode, known, open, view.q, ...FACETS.map((facet) => view[facet])]);
  return moments(dataset, key, () => {
    const places = placeStates(dataset, t, known);
    const events = eventStates(dataset, t, known, mode === 'so_far' ? EVER : from);
    const matches = placeFilter(view, events, dataset);
    const isOpen = ({ place }: PlaceState) => place.placeId === open;
    return {
      t,
      known,
      mode,
      from,
      period,
      places,
      events,
      shown: {
        places: places.filter((state) => isOpen(state) || matches(state)),
        events: inSpan(mode, events).filter((state) => matchesFilter(view, state, dataset)),
      },
      leftOut: places.find((state) => isOpen(state) && !matches(state))?.place.placeId ?? null,
    };
  });
}
