/**
 * The one module that may use `Date`. Everything else moves instants, days and spans; nothing reads the machine's zone.
 */
declare const brand: unique symbol;

/** Milliseconds since 1970-01-01T00:00Z, exact: never a local time. */
export type Instant = number & { readonly [brand]: 'instant' };

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** ISO 8601 with an explicit offset: without one the machine's zone would leak in. */
const ISO = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?(Z|[+-]\d\d:\d\d)$/;

/** Brands UTC milliseconds. Throws a RangeError when they are not a finite whole number that a calendar can show. */
export function instant(ms: number): Instant {
  if (!Number.isInteger(ms) || Math.abs(ms) > 8.64e15) throw new RangeError(`not an instant: ${ms}`);
  return ms as Instant;
}

/** This moment: for the day of access in a citation, and nothing else; no picture depends on when it is looked at. */
export function now(): Instant {
  return instant(Date.now());
}

/** `later` by some milliseconds. */
export function plus(t: Instant, ms: number): Instant {
  return instant(t + ms);
}

/** Reads `2014-06-10T21:00Z`, with seconds or an offset if you like; null when it isn't exactly that. */
export function parseInstant(text: string): Instant | null {
  const parts = ISO.exec(text);
  if (!parts) return null;
  const [, year, month, day, hour, minute, second = '0', fraction = '0', zone = 'Z'] = parts;
  const numbers = [year, month, day, hour, minute, second].map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const [y, mo, d, h, mi, s] = numbers;
  const local = utc(y, mo, d, h, mi, s);
  if (local === null) return null;
  const offset = offsetMinutes(zone);
  if (offset === null) return null;
  const t = instant(local + Number(fraction.padEnd(3, '0')) - offset * MINUTE);
  // An offset may lead out of the years that four digits can write again.
  return ISO.test(formatInstant(t)) ? t : null;
}

/** `2014-06-10T21:00:00Z`; milliseconds are kept when there are any. */
export function formatInstant(t: Instant): string {
  return new Date(t).toISOString().replace('.000Z', 'Z');
}

/** `2014-06-10T21:00Z`, rounded down to the minute: the form of links. */
export function formatMinute(t: Instant): string {
  return `${new Date(Math.floor(t / MINUTE) * MINUTE).toISOString().slice(0, 16)}Z`;
}

/** The instant of a proleptic Gregorian UTC date and time, null when there is no such date (30 February, 24:00). */
export function utc(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
): Instant | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second, 0);
  const same =
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    date.getUTCHours() === hour &&
    date.getUTCMinutes() === minute &&
    date.getUTCSeconds() === second;
  return same ? instant(date.getTime()) : null;
}

/** The first whole minute that isn't earlier: links are to the minute. */
export function wholeMinute(t: Instant): Instant {
  return instant(Math.ceil(t / MINUTE) * MINUTE);
}

function offsetMinutes(zone: string): number | null {
  if (zone === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(4, 6));
  if (hours > 14 || minutes > 59) return null;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
