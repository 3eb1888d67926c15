import { isMidnight } from '../../domain/edtf.ts';
import { type Instant, plus } from '../../domain/instant.ts';
import type { TimeDisplay } from '../../domain/view.ts';
import { type DateParts, datePartsOf } from '../../text/dateParts.ts';
import { cityOf, displayZone } from '../../text/displayZone.ts';
import type { EmbedText } from '../../text/embedText.ts';
import type { TimeWords } from '../../text/timeWords.ts';
import type { CoreSlice } from './contract.ts';

/** What this page says about time: of `TimeWords` what a moment and a mark need, in the same words. */
export type MomentWords = Pick<TimeWords, 'zone' | 'moment' | 'by'> & {
  /** `12 June`: with the year where the period has more than one. */
  readonly day: (t: Instant) => string;
};

export function momentWords(
  text: Pick<EmbedText, 'locale' | 'time'>,
  { dataset: { timeZone }, period: { earliest, latest } }: Pick<CoreSlice, 'dataset' | 'period'>,
  display: TimeDisplay,
): MomentWords {
  const { time, locale } = text;
  const zone = displayZone(display, timeZone);
  const city = cityOf(zone);
  const label = display === 'local' ? time.ownZone(city) : time.zone(city);
  // The end of the last day belongs to it.
  const [first, last] = [earliest, plus(latest, -1)].map((t) => datePartsOf(t, timeZone, locale).year);
  const parts = (t: Instant, there: string): DateParts => {
    const found = datePartsOf(t, there, locale);
    return first === last && found.year === first ? { ...found, year: '' } : found;
  };
  const lastDay = (t: Instant, there: string) => time.by(time.day(parts(plus(t, -1), there)));
  return {
    zone,
    day: (t) => time.day(parts(t, zone)),
    moment: (t) =>
      time.moment(
        t === latest && isMidnight(t, zone)
          ? { ...datePartsOf(plus(t, -1), zone, locale), clock: time.endOfDay }
          : datePartsOf(t, zone, locale),
        label,
      ),
    by: (t) => {
      if (isMidnight(t, timeZone)) return lastDay(t, timeZone);
      if (isMidnight(t, 'UTC')) return time.utcDay(lastDay(t, 'UTC'));
      return time.by(time.dayAndClock(parts(t, zone)));
    },
  };
}
