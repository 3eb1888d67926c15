import { DAY, HOUR, type Instant, instant, MINUTE, plus } from '../domain/instant.ts';
import { earlier, later } from '../domain/span.ts';
import { offsetAt } from '../domain/zone.ts';
import { calendarSpan } from './calendarSpan.ts';
import type { DateFault, DateReading, ReadDate } from './dates.ts';

const CLOCK =
  /^(.+?)(?:[T]|,?\s+)(\d{1,2})(?::(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?\s*([ap]\.?m\.?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?$/i;

/** Whether the clock time of a text is midnight sharp, as programs write for "no time"; null without a clock time. */
export function isMidnightText(text: string): boolean | null {
  const parts = CLOCK.exec(text.trim());
  if (!parts || (parts[3] === undefined && parts[6] === undefined)) return null;
  const [, , hour, minute, second, fraction, half] = parts;
  const isZero = [minute, second, fraction].every((part) => Number(part ?? 0) === 0);
  return isZero && hourOf(Number(hour), half) === 0;
}

/** A day with a clock time; without a zone in the one that the mapping names. Null for a text of another kind. */
export function clockSpan(text: string, reading: DateReading): ReadDate | DateFault | null {
  const parts = CLOCK.exec(text);
  if (!parts) return null;
  const [, dayText = '', hourText = '', minuteText, secondText, fraction, half, zone] = parts;
  // `12 June 2014` has blanks and ends in digits too.
  if (minuteText === undefined && half === undefined && !/^\d{4}-\d\d-\d\dT/i.test(text)) return null;
  if (!/^\d{4}-\d\d-\d\d$|[/.]|[a-z]/i.test(dayText)) return null;
  const date = calendarSpan(dayText, { ...reading, zone: 'UTC' });
  if (date === null || 'code' in date) return date;
  const { earliest: midnight } = date.span;
  const hour = hourOf(Number(hourText), half);
  const [minute, second] = [Number(minuteText ?? 0), Number(secondText ?? 0)];
  if (midnight === null || date.isQualified || hour === null || minute > 59 || second > 59) return null;
  const isMidnight = hour === 0 && minute === 0 && second === 0 && Number(fraction ?? 0) === 0;
  if (isMidnight && reading.midnightIsDay && minuteText !== undefined)
    return wholeDay(dayText, zone, reading);
  const ms = fraction === undefined ? 0 : Number(fraction.slice(0, 3).padEnd(3, '0'));
  const local = plus(midnight, hour * HOUR + minute * MINUTE + second * 1000 + ms);
  const width =
    fraction !== undefined ? 1 : secondText !== undefined ? 1000 : minuteText !== undefined ? MINUTE : HOUR;
  const [first, last] = zone === undefined ? inZone(local, reading.zone) : inOffset(local, zone);
  if (first === null || last === null) return null;
  return { span: { earliest: first, latest: plus(last, width) }, isClock: true, isQualified: false };
}

/** The day that midnight stands for; with an offset of its own, of that offset. */
function wholeDay(
  dayText: string,
  zone: string | undefined,
  reading: DateReading,
): ReadDate | DateFault | null {
  const day = calendarSpan(dayText, zone === undefined ? reading : { ...reading, zone: 'UTC' });
  if (day === null || 'code' in day || zone === undefined) return day;
  const { earliest, latest } = day.span;
  if (earliest === null || latest === null) return null;
  const [first] = inOffset(earliest, zone);
  const [last] = inOffset(latest, zone);
  return { ...day, span: { earliest: first, latest: last } };
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour > 23 ? null : hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

/** The moments at which the clocks of a zone show it: two where they are put back. */
function inZone(local: Instant, zone: string): readonly [Instant, Instant] {
  const candidates = [plus(local, -DAY), plus(local, DAY)].map((near) =>
    plus(local, -offsetAt(near, zone)),
  ) as [Instant, Instant];
  const shown = candidates.filter((t) => t + offsetAt(t, zone) === local);
  // A time that clocks skip is one of the two that they show around it: nothing says which.
  const [a, b] = shown.length === 1 ? [shown[0] as Instant, shown[0] as Instant] : candidates;
  return [earlier(a, b), later(a, b)];
}

function inOffset(local: Instant, zone: string): readonly [Instant | null, Instant | null] {
  const parts = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  if (!parts) return [local, local];
  const [hours, minutes] = [Number(parts[2]), Number(parts[3] ?? 0)];
  if (hours > 14 || minutes > 59) return [null, null];
  const t = instant(local - (parts[1] === '-' ? -1 : 1) * (hours * HOUR + minutes * MINUTE));
  return [t, t];
}
