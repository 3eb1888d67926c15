import { civilDay, daysOfMonth, daysSince1970 } from './civil.ts';

/**
 * The one module that may use `Date`. Everything else moves instants, days and spans; nothing reads the machine's zone.
 */
declare const brand: unique symbol;

/** Milliseconds since 1970-01-01T00:00Z, exact: never a local time. */
export type Instant = number & { readonly [brand]: 'instant' };

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** As far as calendars of the platform reach, on either side of 1970. */
const MOST = 8.64e15;

/** ISO 8601 with an explicit offset: without one the machine's zone would leak in. */
const ISO = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?(Z|[+-]\d\d:\d\d)$/;

/** Brands UTC milliseconds. Throws a RangeError when they are not a finite whole number that a calendar can show. */
export function instant(ms: number): Instant {
  if (!Number.isInteger(ms) || Math.abs(ms) > MOST) throw new RangeError(`not an instant: ${ms}`);
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
  return plainInstant(text) ?? anyInstant(text);
}

/** The form in which instants are written here, `2014-06-10T21:00:00Z`; null for any other. */
function plainInstant(text: string): Instant | null {
  if (text.length !== 20 || text[4] !== '-' || text[7] !== '-' || text[10] !== 'T') return null;
  if (text[13] !== ':' || text[16] !== ':' || text[19] !== 'Z') return null;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const [month, day] = [twoDigits(text, 5), twoDigits(text, 8)];
  return utc(year, month, day, twoDigits(text, 11), twoDigits(text, 14), twoDigits(text, 17));
}

function twoDigits(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - 48, text.charCodeAt(at + 1) - 48];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

function anyInstant(text: string): Instant | null {
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
  return t >= FIRST_DAY * DAY && t < (LAST_DAY + 1) * DAY ? t : null;
}

/** `2014-06-10T21:00:00Z`; milliseconds are kept when there are any. */
export function formatInstant(t: Instant): string {
  const days = Math.floor(t / DAY);
  const ms = t - days * DAY;
  if (days >= FIRST_DAY && days <= LAST_DAY && ms % 1000 === 0) {
    const [year, month, day] = civilDay(days);
    const [hour, minute] = [Math.floor(ms / HOUR), Math.floor(ms / MINUTE) % 60];
    return `${two(Math.floor(year / 100))}${two(year % 100)}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two((ms / 1000) % 60)}Z`;
  }
  return new Date(t).toISOString().replace('.000Z', 'Z');
}

/** Of the years that are written in four digits, 0 to 9999, counted from 1970. */
const [FIRST_DAY, LAST_DAY] = [daysSince1970(0, 1, 1), daysSince1970(9999, 12, 31)];
const TWO = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));

function two(value: number): string {
  return TWO[value] ?? '';
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
  const exists =
    Number.isInteger(year) &&
    within(month, 1, 12) &&
    within(day, 1, daysOfMonth(year, month)) &&
    within(hour, 0, 23) &&
    within(minute, 0, 59) &&
    within(second, 0, 59);
  if (!exists) return null;
  const t = daysSince1970(year, month, day) * DAY + hour * HOUR + minute * MINUTE + second * 1000;
  return Math.abs(t) > MOST ? null : (t as Instant);
}

function within(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

/** Year, month, day, hour, minute and second of an instant in UTC. */
export function utcFields(t: Instant): readonly [number, number, number, number, number, number] {
  const days = Math.floor(t / DAY);
  const seconds = Math.floor((t - days * DAY) / 1000);
  return [...civilDay(days), Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
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
