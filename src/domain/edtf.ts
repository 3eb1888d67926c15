import { type Instant, plus } from './instant.ts';
import type { OpenSpan } from './span.ts';
import { type Day, addDays, dayOf, daysBetween, parseDay, startOfDay } from './zone.ts';

/** The days a span touches: both inclusive, null where the span is open. */
export type Days = { readonly first: Day | null; readonly last: Day | null };

/** The days of the zone that a half-open span touches: a span that ends at midnight doesn't touch the new day. */
export function daysTouched(span: OpenSpan, zone: string): Days {
  const first = span.earliest === null ? null : dayOf(span.earliest, zone);
  if (span.latest === null) return { first, last: null };
  // An instant (an empty span) touches the day it lies in.
  const end = span.earliest !== null && span.latest <= span.earliest ? span.latest : plus(span.latest, -1);
  return { first, last: dayOf(end, zone) };
}

/** From the first midnight to the midnight after the last day. */
export function spanOfDays(days: Days, zone: string): OpenSpan {
  return {
    earliest: days.first === null ? null : startOfDay(days.first, zone),
    latest: days.last === null ? null : startOfDay(addDays(days.last, 1), zone),
  };
}

/** EDTF level 1: `2014-06-10`, `2014-06-10/2014-06-12`, an unknown end left empty; null when both are unknown. */
export function formatEdtf({ first, last }: Days): string | null {
  if (first === null && last === null) return null;
  return first === last && first !== null ? first : `${first ?? ''}/${last ?? ''}`;
}

/** Reads what `formatEdtf` writes; null for any other text, also for other valid EDTF (months, seasons, `..`). */
export function parseEdtf(text: string): Days | null {
  const sides = text.split('/');
  if (sides.length > 2) return null;
  const [from = '', to = from] = sides;
  const first = from === '' ? null : parseDay(from);
  const last = to === '' ? null : parseDay(to);
  if ((from !== '' && first === null) || (to !== '' && last === null)) return null;
  if (first === null && last === null) return null;
  return first !== null && last !== null && first > last ? null : { first, last };
}

/**
 * UCDP's `date_prec` of the days touched: 1 one day, 2 two to six days, 3 a week, 4 up to a month (31 days), 5 more.
 * Null where an end is unknown. Source: UCDP GED codebook, "date_prec".
 */
export function datePrecision({ first, last }: Days): number | null {
  if (first === null || last === null) return null;
  const width = first < last ? daysBetween(first, last) + 1 : 1;
  if (width === 1) return 1;
  if (width <= 6) return 2;
  if (width === 7) return 3;
  return width <= 31 ? 4 : 5;
}

/** Whether a day of the zone begins at t. */
export function isMidnight(t: Instant, zone: string): boolean {
  return startOfDay(dayOf(t, zone), zone) === t;
}
