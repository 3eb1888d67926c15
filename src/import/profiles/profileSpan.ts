import { spanOfDays } from '../../domain/edtf.ts';
import { isClosed, type Span } from '../../domain/span.ts';
import { addDays, type Day, parseDay } from '../../domain/zone.ts';

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
  return [addDays(day, -3), addDays(day, 3)];
}

/** The calendar month in which the day lies. */
export function monthOf(day: Day): readonly [first: Day, last: Day] {
  const first = `${day.slice(0, 7)}-01`;
  // 31 days on from the first of a month is always in the next month.
  const beyond = addDays(first as Day, 31);
  const next = parseDay(`${beyond.slice(0, 7)}-01`);
  return [first as Day, next === null ? day : addDays(next, -1)];
}
