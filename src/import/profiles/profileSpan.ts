import type { Span } from '../../domain/span.ts';
import { addDays, type Day, daysBetween, spanOfDay } from '../../domain/zone.ts';

/** From the first day to the end of the last, in the zone. Null where the days are in no order. */
export function spanOfProfileDays(first: Day, last: Day, zone: string): Span | null {
  if (last < first) return null;
  const [begin, end] = [wholeDay(first, zone), wholeDay(last, zone)];
  return { earliest: begin.earliest, latest: end.latest };
}

/** Many rows share their days, and asking the platform for a zone takes long. */
const days = new Map<Day, Span>();
const MOST_DAYS = 50_000;
let zoneOfDays = '';

function wholeDay(day: Day, zone: string): Span {
  if (zone !== zoneOfDays || days.size >= MOST_DAYS) days.clear();
  zoneOfDays = zone;
  let span = days.get(day);
  if (!span) days.set(day, (span = spanOfDay(day, zone)));
  return span;
}

/** Seven days, the given one in their middle. */
export function weekAround(day: Day): readonly [first: Day, last: Day] {
  return [addDays(day, -3), addDays(day, 3)];
}

/** The calendar month in which the day lies. */
export function monthOf(day: Day): readonly [first: Day, last: Day] {
  const first = `${day.slice(0, 7)}-01` as Day;
  // 31 days on from the first of a month is always in the next month.
  const next = `${addDays(first, 31).slice(0, 7)}-01` as Day;
  return [first, addDays(next, -1)];
}

/** How many days there are from the first to the last, both counted. */
export function daysFrom(first: Day, last: Day): number {
  return daysBetween(first, last) + 1;
}
