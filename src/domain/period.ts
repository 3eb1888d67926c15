import type { KnownAt } from './control/state.ts';
import type { Dataset } from './dataset.ts';
import { type Instant, instant } from './instant.ts';
import type { Span } from './span.ts';
import { earlier, later } from './span.ts';
import { addDays, dayOf, startOfDay } from './zone.ts';

/**
 * The stretch of time the slider runs over: whole days of the dataset's zone, from the day before the first day that
 * any document covers (so that a reader sees what it was like before anybody reported) to the end of the last.
 */
export function periodOf(dataset: Dataset): Span {
  const known = periods.get(dataset);
  if (known) return known;
  const period = foundPeriod(dataset);
  periods.set(dataset, period);
  return period;
}

/** Asked at every step of the clock, and whole days of a zone are slow to find. */
const periods = new WeakMap<Dataset, Span>();

function foundPeriod(dataset: Dataset): Span {
  const first = dataset.coverage[0];
  const last = dataset.coverage.at(-1);
  if (!first || !last) return { earliest: instant(0), latest: instant(1) };
  const zone = dataset.timeZone;
  const start = startOfDay(addDays(dayOf(first.earliest, zone), -1), zone);
  const lastDay = dayOf(instant(last.latest - 1), zone);
  return { earliest: start, latest: startOfDay(addDays(lastDay, 1), zone) };
}

/** The nearest moment within the period, both ends included. */
export function clampToPeriod(period: Span, t: Instant): Instant {
  return later(period.earliest, earlier(period.latest, t));
}

/** The part of the period that is known at K: the clock goes no farther. A cut before the period leaves its first moment. */
export function reachOf(period: Span, known: KnownAt): Span {
  return known === 'all' ? period : { ...period, latest: clampToPeriod(period, known) };
}
