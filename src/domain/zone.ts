import { DAY, formatInstant, type Instant, instant, plus, utc } from './instant.ts';
import type { Span } from './span.ts';

declare const brand: unique symbol;

/** A calendar day `YYYY-MM-DD`. It means nothing without the zone it belongs to. */
export type Day = string & { readonly [brand]: 'day' };

const calendars = new Map<string, Intl.DateTimeFormat>();

function calendar(zone: string): Intl.DateTimeFormat {
  let format = calendars.get(zone);
  if (!format) {
    // Not `iso8601`: with that some platforms count days before 15 October 1582 by the Julian calendar.
    format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    });
    calendars.set(zone, format);
  }
  return format;
}

/** Whether the zone is one that this machine knows (IANA names; the list is the platform's). */
export function isZone(zone: string): boolean {
  try {
    calendar(zone);
    return true;
  } catch {
    return false;
  }
}

type WallClock = readonly [
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
];

/** The same few moments are asked for at every step of a slider, and the platform takes long to answer. */
const clocks = new Map<string, WallClock>();
const MOST_CLOCKS = 5000;

function wallClock(t: Instant, zone: string): WallClock {
  if (zone === 'UTC') return utcClock(t) ?? shownClock(t, zone);
  const key = `${t} ${zone}`;
  let clock = clocks.get(key);
  if (!clock) {
    if (clocks.size >= MOST_CLOCKS) clocks.clear();
    clocks.set(key, (clock = shownClock(t, zone)));
  }
  return clock;
}

/** UTC needs no calendar of the platform, which takes a hundred times as long. Null beyond years of four digits. */
function utcClock(t: Instant): WallClock | null {
  const text = formatInstant(t);
  if (!/^\d{4}-/.test(text)) return null;
  const part = (from: number, to: number) => Number(text.slice(from, to));
  return [part(0, 4), part(5, 7), part(8, 10), part(11, 13), part(14, 16), part(17, 19)];
}

/** Year, month, day, hour, minute, second on the wall clocks of the zone. */
function shownClock(t: Instant, zone: string): WallClock {
  const parts = new Map(
    calendar(zone)
      .formatToParts(t)
      .map((part) => [part.type, Number(part.value)]),
  );
  const get = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return [get('year'), get('month'), get('day'), get('hour'), get('minute'), get('second')];
}

/** How far the zone's wall clocks are ahead of UTC at t, in milliseconds. */
export function offsetAt(t: Instant, zone: string): number {
  const whole = instant(Math.floor(t / 1000) * 1000);
  const shown = utc(...wallClock(whole, zone));
  return shown === null ? 0 : shown - whole;
}

/** Reads a calendar day; null when there is none such. */
export function parseDay(text: string): Day | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!parts || utc(Number(parts[1]), Number(parts[2]), Number(parts[3])) === null) return null;
  return text as Day;
}

/** The calendar day of the zone in which t lies. */
export function dayOf(t: Instant, zone: string): Day {
  const [year, month, day] = wallClock(t, zone);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Day;
}

/** The day some days later (or earlier). */
export function addDays(day: Day, days: number): Day {
  return dayOf(plus(midnightUtc(day), days * DAY), 'UTC');
}

/** How many days later the second is; negative where it is the earlier. */
export function daysBetween(first: Day, last: Day): number {
  return (midnightUtc(last) - midnightUtc(first)) / DAY;
}

/** First instant of the day in the zone: also right where clocks skip or repeat midnight. */
export function startOfDay(day: Day, zone: string): Instant {
  const midnight = midnightUtc(day);
  // The offset in force differs at most between a day before and a day after: one of the two is right.
  const candidates = [plus(midnight, -DAY), plus(midnight, DAY)]
    .map((nearby) => plus(midnight, -offsetAt(nearby, zone)))
    .sort((a, b) => a - b);
  const [first, last] = candidates as [Instant, Instant];
  return dayOf(first, zone) === day ? first : last;
}

/** The whole day in the zone, half-open: 24 hours, or 23 or 25 where clocks change. */
export function spanOfDay(day: Day, zone: string): Span {
  return { earliest: startOfDay(day, zone), latest: startOfDay(addDays(day, 1), zone) };
}

function midnightUtc(day: Day): Instant {
  // The day after the last of the year 9999 has five digits.
  const at = day.indexOf('-', 1);
  const year = Number(day.slice(0, at));
  const midnight = utc(year, Number(day.slice(at + 1, at + 3)), Number(day.slice(at + 4)));
  if (midnight === null) throw new RangeError(`not a day: ${day}`);
  return midnight;
}
