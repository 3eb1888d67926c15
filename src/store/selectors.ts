import type { Dataset } from '../domain/dataset.ts';
import type { KnownAt } from '../domain/control/state.ts';
import { clockAt } from '../domain/control/known.ts';
import type { Instant } from '../domain/instant.ts';
import { clampToPeriod, periodOf } from '../domain/period.ts';
import { type EventState, eventStates, type PlaceState, placeStates } from '../domain/snapshot.ts';
import type { Span } from '../domain/span.ts';
import type { View } from '../domain/view.ts';

/** What every panel shows: the dataset at one moment, folded once. */
export type Moment = {
  readonly t: Instant;
  readonly known: KnownAt;
  readonly period: Span;
  readonly places: readonly PlaceState[];
  readonly events: readonly EventState[];
};

const latest = new WeakMap<Dataset, Moment>();

/** The moment a view shows; the same object as long as neither clock moves. */
export function momentOf(dataset: Dataset, view: Pick<View, 't' | 'known'>): Moment {
  const period = periodOf(dataset);
  const { known } = view;
  // A cut before the period leaves the clock at its start: nothing was known yet.
  const t = clampToPeriod(period, clockAt(view.t ?? period.latest, known));
  const last = latest.get(dataset);
  if (last && last.t === t && last.known === known) return last;
  const moment = {
    t,
    known,
    period,
    places: placeStates(dataset, t, known),
    events: eventStates(dataset, t, known),
  };
  latest.set(dataset, moment);
  return moment;
}
