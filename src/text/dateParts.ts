import type { Instant } from '../domain/instant.ts';

/** A moment on the wall clocks of a zone, in the words of a language. A catalogue puts them in order. */
export type DateParts = {
  readonly weekday: string;
  readonly weekdayShort: string;
  readonly day: string;
  readonly month: string;
  /** Empty where the year goes without saying. */
  readonly year: string;
  readonly clock: string;
};

type Formats = { readonly long: Intl.DateTimeFormat; readonly short: Intl.DateTimeFormat };

const formats = new Map<string, Formats>();

function formatsOf(locale: string, zone: string): Formats {
  const key = `${locale} ${zone}`;
  let found = formats.get(key);
  if (!found) {
    found = {
      long: new Intl.DateTimeFormat(locale, {
        timeZone: zone,
        calendar: 'gregory',
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }),
      short: new Intl.DateTimeFormat(locale, { timeZone: zone, weekday: 'short' }),
    };
    formats.set(key, found);
  }
  return found;
}

/** Never with the machine's zone: the zone is always said. */
export function datePartsOf(t: Instant, zone: string, locale: string): DateParts {
  const { long, short } = formatsOf(locale, zone);
  const parts = new Map(long.formatToParts(t).map((part) => [part.type, part.value]));
  const get = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return {
    weekday: get('weekday'),
    weekdayShort: short.format(t),
    day: get('day'),
    month: get('month'),
    year: get('year'),
    clock: `${get('hour')}:${get('minute')}`,
  };
}
