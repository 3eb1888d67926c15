import type { TimeExtent } from '../domain/claim.ts';
import { daysTouched, isMidnight } from '../domain/edtf.ts';
import type { Instant } from '../domain/instant.ts';
import type { OpenSpan } from '../domain/span.ts';
import { type DateParts, datePartsOf } from './dateParts.ts';
import type { TimeText } from './language.ts';
import { startOfDay } from '../domain/zone.ts';

/** What turns instants into phrases: whole days belong to the dataset, clock times are shown in the zone chosen. */
export type Clock = {
  readonly text: TimeText;
  readonly datasetZone: string;
  readonly zone: string;
  /** Parts of a moment in a zone, the year left out where it goes without saying. */
  readonly parts: (t: Instant, zone: string) => DateParts;
};

/**
 * A span in words, as exact as it is and no more: `between 10 and 12 June`, `by 22 June`, `on 12 June, between 16:00 and
 * 19:50`. Whole days are named as the days of the dataset's zone (or of UTC, and then that is said), however times are shown.
 */
export function spanWords(span: OpenSpan, extent: TimeExtent | null, clock: Clock): string {
  if (span.earliest === null && span.latest === null) return clock.text.time.undated;
  if (isWholeDays(span, clock.datasetZone)) return dayWords(span, extent, clock.datasetZone, clock);
  if (isWholeDays(span, 'UTC')) return clock.text.time.utcDay(dayWords(span, extent, 'UTC', clock));
  return clockWords(span, extent, clock);
}

function isWholeDays({ earliest, latest }: OpenSpan, zone: string): boolean {
  if (earliest === latest) return false;
  return (earliest === null || isMidnight(earliest, zone)) && (latest === null || isMidnight(latest, zone));
}

function dayWords(span: OpenSpan, extent: TimeExtent | null, zone: string, { text, parts }: Clock): string {
  const { first, last } = daysTouched(span, zone);
  const from = first && parts(startOfDay(first, zone), zone);
  const to = last && parts(startOfDay(last, zone), zone);
  const { time } = text;
  const throughout = extent === 'throughout';
  if (from && to) {
    if (first === last) return throughout ? time.allDay(time.day(to)) : time.on(time.day(to));
    if (from.month === to.month && from.year === to.year)
      return throughout ? time.throughoutDays(from, to) : time.betweenDays(from, to);
    return (throughout ? time.throughout : time.between)(time.day(from), time.day(to));
  }
  if (to) return time.by(time.day(to));
  return from ? time.from(time.day(from)) : time.undated;
}

function clockWords({ earliest, latest }: OpenSpan, extent: TimeExtent | null, clock: Clock): string {
  const { time } = clock.text;
  const throughout = extent === 'throughout';
  const to = latest === null ? null : clock.parts(latest, clock.zone);
  if (earliest === null) return to ? time.by(time.dayAndClock(to)) : time.undated;
  if (!to) return time.from(pointWords(earliest, clock));
  if (earliest === latest) return time.at(time.dayAndClock(to));
  const from = clock.parts(earliest, clock.zone);
  if (time.day(from) === time.day(to))
    return (throughout ? time.throughoutClocks : time.betweenClocks)(time.day(to), from.clock, to.clock);
  return (throughout ? time.throughout : time.between)(pointWords(earliest, clock), time.dayAndClock(to));
}

/** Since when a state lasts: the span of the change, or an open start (a status said it, not since when). */
export function sinceWords({ earliest, latest }: OpenSpan, clock: Clock): string {
  const { time } = clock.text;
  if (latest === null) return earliest === null ? time.undated : time.since(pointWords(earliest, clock));
  if (earliest === null) return time.sinceBefore(pointWords(latest, clock));
  if (earliest === latest) return time.since(pointWords(latest, clock));
  const days = daysTouched({ earliest, latest }, clock.datasetZone);
  if (days.first === days.last && isWholeDays({ earliest, latest }, clock.datasetZone))
    return time.since(time.day(clock.parts(earliest, clock.datasetZone)));
  return time.sinceSometime(spanWords({ earliest, latest }, 'within', clock));
}

/** One moment, without its hour when it is the first of a day of the dataset's. */
export function pointWords(t: Instant, { text, datasetZone, zone, parts }: Clock): string {
  return isMidnight(t, datasetZone)
    ? text.time.day(parts(t, datasetZone))
    : text.time.dayAndClock(parts(t, zone));
}

/** The clock of a language and two zones; `homeYear` is the year that goes without saying. */
export function createClock(
  text: TimeText,
  datasetZone: string,
  zone: string,
  homeYear: string | null,
): Clock {
  const parts = (t: Instant, zone: string) => {
    const found = datePartsOf(t, zone, text.locale);
    return found.year === homeYear ? { ...found, year: '' } : found;
  };
  return { text, datasetZone, zone, parts };
}
