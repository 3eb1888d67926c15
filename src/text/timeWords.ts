import type { TimeExtent } from '../domain/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import { isMidnight, parseEdtf } from '../domain/edtf.ts';
import { DAY, HOUR, type Instant, MINUTE, plus } from '../domain/instant.ts';
import { periodOf } from '../domain/period.ts';
import type { OpenSpan } from '../domain/span.ts';
import type { TimeDisplay } from '../domain/view.ts';
import { startOfDay } from '../domain/zone.ts';
import { cityOf, displayZone } from './displayZone.ts';
import { type DateParts, datePartsOf } from './dateParts.ts';
import type { TimeText } from './language.ts';
import { createClock, pointWords, sinceWords, spanWords } from './spanWords.ts';

/** Everything the interface says about time, for one dataset, language and choice of zone. */
export type TimeWords = {
  readonly zone: string;
  readonly zoneLabel: string;
  /** `Thursday 12 June 2014, 21:00 Baghdad time` */
  readonly moment: (t: Instant) => string;
  readonly parts: (t: Instant) => DateParts;
  /** Of the start of a day of the dataset's zone, however times are shown. */
  readonly partsOfDay: (start: Instant) => DateParts;
  /** `12 June, 21:00`, without the hour at midnight. */
  readonly point: (t: Instant) => string;
  /** Of a cut, `12 June, 21:00`: always with the hour, and midnight is the end of a day, as all of it is known then. */
  readonly cut: (t: Instant) => string;
  readonly span: (span: OpenSpan, extent: TimeExtent | null) => string;
  /** Of what has come about by t: `by 22 June`, the end of a day being that day. */
  readonly by: (t: Instant) => string;
  readonly since: (span: OpenSpan) => string;
  readonly reported: (span: OpenSpan) => string;
  /** A published date, `12 June 2014`; what can't be read stands for itself. */
  readonly edtf: (date: string) => string;
  /** The day of a report: one of the zone given, else of the one shown. */
  readonly reportDay: (reported: Instant, zone: string | null) => string;
  /**
   * `12 June, 2 days before`; once past the dataset's ageing limit `12 June, no new report for 11 days`. The day is one of
   * the zone given, else of the one shown.
   */
  readonly reportDistance: (reported: Instant, t: Instant, zone: string | null) => string;
};

export function timeWords(text: TimeText, dataset: Dataset, display: TimeDisplay): TimeWords {
  const { time } = text;
  const zone = displayZone(display, dataset.timeZone);
  const city = cityOf(zone);
  const zoneLabel = display === 'local' ? time.ownZone(city) : time.zone(city);
  const clock = createClock(text, dataset.timeZone, zone, homeYear(dataset, text.locale));
  const span = (span: OpenSpan, extent: TimeExtent | null) => spanWords(span, extent, clock);
  const reportDay = (reported: Instant, ownZone: string | null) =>
    time.day(clock.parts(plus(reported, -1), ownZone ?? zone));
  // The last moment of the period is the end of its last day, not the first of a day that it doesn't include.
  const { latest } = periodOf(dataset);
  const partsAt = (t: Instant): DateParts =>
    t === latest && isMidnight(t, zone)
      ? { ...datePartsOf(plus(t, -1), zone, text.locale), clock: time.endOfDay }
      : datePartsOf(t, zone, text.locale);
  return {
    zone,
    zoneLabel,
    moment: (t) => time.moment(partsAt(t), zoneLabel),
    parts: partsAt,
    partsOfDay: (start) => clock.parts(start, dataset.timeZone),
    point: (t) => pointWords(t, clock),
    cut: (t) => {
      const end = isMidnight(t, zone);
      const parts = clock.parts(end ? plus(t, -1) : t, zone);
      return time.dayAndClock(end ? { ...parts, clock: time.endOfDay } : parts);
    },
    span,
    by: (t) => span({ earliest: null, latest: t }, 'within'),
    since: (span) => sinceWords(span, clock),
    reported: (reported) => {
      if (reported.latest === null) return time.reportTimeUnknown;
      if (reported.earliest === null) return time.reportedBy(pointWords(reported.latest, clock));
      return time.reportedAt(spanWords(reported, 'within', clock));
    },
    edtf: (date) => {
      const days = parseEdtf(date);
      if (!days) return date;
      const [first, last] = [days.first, days.last].map((day) =>
        day === null ? null : datePartsOf(startOfDay(day, 'UTC'), 'UTC', text.locale),
      );
      if (first && last && days.first !== days.last) return time.rangeOfDays(first, last);
      return first ? time.day(first) : last ? time.by(time.day(last)) : date;
    },
    reportDay,
    reportDistance: (reported, t, ownZone) => {
      const day = reportDay(reported, ownZone);
      const isOld = t - reported >= dataset.ageing.outlineHours * HOUR;
      return time.reportDistance(
        day,
        isOld ? time.noNewReport(size(t - reported, text)) : distance(t - reported, text),
      );
    },
  };
}

/** The year of the whole period; null when it runs over more than one. */
function homeYear(dataset: Dataset, locale: string): string | null {
  const { earliest, latest } = periodOf(dataset);
  const [first, last] = [earliest, plus(latest, -1)].map(
    (t) => datePartsOf(t, dataset.timeZone, locale).year,
  );
  return first !== undefined && first === last ? first : null;
}

function distance(ms: number, text: TimeText): string {
  const { time } = text;
  if (Math.abs(ms) < MINUTE) return time.sameTime;
  const words = size(Math.abs(ms), text);
  return ms > 0 ? time.before(words) : time.after(words);
}

/** In the largest unit that fits once, rounded down: never older than it is. */
function size(ms: number, { time }: TimeText): string {
  if (ms >= DAY) return time.days(Math.floor(ms / DAY));
  return ms >= HOUR ? time.hours(Math.floor(ms / HOUR)) : time.minutes(Math.floor(ms / MINUTE));
}
