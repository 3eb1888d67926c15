import { parseEdtf } from './edtf.ts';
import type { Event } from './event.ts';
import { DAY, instant, utc } from './instant.ts';
import { type Day, dayOf } from './zone.ts';

/** When the events of a file begin and end, in days since 1970: enough to count those of any days at once. */
export type EventDays = {
  /** Ascending; an open start is before all days. */
  readonly begins: Int32Array<ArrayBuffer>;
  /** Ascending, apart from the beginnings; an open end is after all days. */
  readonly ends: Int32Array<ArrayBuffer>;
  readonly undated: number;
  /** The first and the last day that any event names; null: none has a date. */
  readonly first: number | null;
  readonly last: number | null;
};

const OPEN_START = -(2 ** 31);
const OPEN_END = 2 ** 31 - 1;

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return (utc(year, month, date) ?? 0) / DAY;
}

/** The day with that number. */
export function dayNumbered(number: number): Day {
  return dayOf(instant(number * DAY), 'UTC');
}

/** The days that an event touches, as numbers; null without a date. Its own column holds them: no calendar is asked. */
export function touchedDays({ dateEdtf }: Pick<Event, 'dateEdtf'>): readonly [number, number] | null {
  const days = dateEdtf === null ? null : parseEdtf(dateEdtf);
  if (days === null) return null;
  return [
    days.first === null ? OPEN_START : dayNumber(days.first),
    days.last === null ? OPEN_END : dayNumber(days.last),
  ];
}

export function eventDaysOf(events: Iterable<Pick<Event, 'dateEdtf'>>): EventDays {
  const begins: number[] = [];
  const ends: number[] = [];
  let undated = 0;
  let [first, last]: [number | null, number | null] = [null, null];
  for (const event of events) {
    const days = touchedDays(event);
    if (days === null) {
      undated += 1;
      continue;
    }
    const [begin, end] = days;
    begins.push(begin);
    ends.push(end);
    for (const day of days) {
      if (day === OPEN_START || day === OPEN_END) continue;
      if (first === null || day < first) first = day;
      if (last === null || day > last) last = day;
    }
  }
  return { begins: Int32Array.from(begins).sort(), ends: Int32Array.from(ends).sort(), undated, first, last };
}

/** How many events may have happened on these days, both inclusive: all but those that ended before or began after. */
export function countWithin({ begins, ends }: EventDays, from: number, to: number): number {
  return from > to ? 0 : begins.length - rank(ends, from) - (begins.length - rank(begins, to + 1));
}

/** How many of ascending numbers are smaller. */
function rank(numbers: Int32Array, than: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < than) low = middle + 1;
    else high = middle;
  }
  return low;
}

export type Stretch = { readonly from: number; readonly to: number };

/** The longest stretch of days that ends on a day or, where that alone has too many, on the nearest earlier one that fits. */
export function stretchUntil(days: EventDays, most: number, until: number): Stretch | null {
  const { first, last } = days;
  if (first === null || last === null) return null;
  // Beyond the file's days there is nothing to count: a year that is half typed lies centuries away.
  for (let to = Math.min(until, last); to >= first; to -= 1) {
    if (countWithin(days, to, to) > most) continue;
    // With each day more there are no fewer.
    let [low, high] = [first, to];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (countWithin(days, middle, to) <= most) high = middle;
      else low = middle + 1;
    }
    if (fits(days, most, high, to)) return { from: high, to };
  }
  return null;
}

/** The same the other way round: from a day, or the nearest later one, onwards. */
export function stretchSince(days: EventDays, most: number, since: number): Stretch | null {
  const { first, last } = days;
  if (first === null || last === null) return null;
  for (let from = Math.max(since, first); from <= last; from += 1) {
    if (countWithin(days, from, from) > most) continue;
    let [low, high] = [from, last];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (countWithin(days, from, middle) <= most) low = middle;
      else high = middle - 1;
    }
    if (fits(days, most, from, low)) return { from, to: low };
  }
  return null;
}

function fits(days: EventDays, most: number, from: number, to: number): boolean {
  const count = countWithin(days, from, to);
  return count > 0 && count <= most;
}
