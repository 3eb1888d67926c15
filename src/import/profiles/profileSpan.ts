import { spanOfDays } from '../../domain/edtf.ts';
import { isClosed, type Span } from '../../domain/span.ts';
import { DAY, formatInstant, type Instant, plus, utc } from '../../domain/instant.ts';
import type { Day } from '../../domain/zone.ts';

/** Many rows share their days, and asking the platform for a zone takes long. */
const spans = new Map<string, Span>();
const MOST_SPANS = 20_000;

/** From the first day to the end of the last, in the zone. Null where the days are in no order. */
export function spanOfProfileDays(first: Day, last: Day, zone: string): Span | null {
  if (last < first) return null;
  const key = `${first} ${last} ${zone}`;
  const known = spans.get(key);
  if (known) return known;
  const span = spanOfDays({ first, last }, zone);
  if (!isClosed(span)) return null;
  if (spans.size >= MOST_SPANS) spans.clear();
  spans.set(key, span);
  return span;
}

/** Seven days, the given one in their middle. */
export function weekAround(day: Day): readonly [first: Day, last: Day] {
  return [shifted(day, -3), shifted(day, 3)];
}

/** The calendar month in which the day lies. */
export function monthOf(day: Day): readonly [first: Day, last: Day] {
  const first = `${day.slice(0, 7)}-01` as Day;
  // 31 days on from the first of a month is always in the next month.
  const next = `${shifted(first, 31).slice(0, 7)}-01` as Day;
  return [first, shifted(next, -1)];
}

/** How many days there are from the first to the last, both counted. */
export function daysFrom(first: Day, last: Day): number {
  return Math.round((midnight(last) - midnight(first)) / DAY) + 1;
}

/** By the calendar alone: a zone would have to be asked for, which takes long. */
function shifted(day: Day, days: number): Day {
  return formatInstant(plus(midnight(day), days * DAY)).slice(0, 10) as Day;
}

function midnight(day: Day): Instant {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const t = utc(year, month, date);
  if (t === null) throw new RangeError(`not a day: ${day}`);
  return t;
}
