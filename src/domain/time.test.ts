import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datePrecision, daysTouched, formatEdtf, parseEdtf, spanOfDays } from './edtf.ts';
import {
  DAY,
  formatInstant,
  formatMinute,
  HOUR,
  type Instant,
  instant,
  MINUTE,
  parseInstant,
} from './instant.ts';
import { common, gaps, hull, type OpenSpan, union } from './span.ts';
import { addDays, type Day, dayOf, offsetAt, parseDay, spanOfDay, startOfDay } from './zone.ts';

const ZONES = [
  'UTC',
  'Asia/Baghdad',
  'America/Los_Angeles',
  'Asia/Kathmandu',
  'America/Sao_Paulo',
  'Africa/Cairo',
];
const START = Date.UTC(1990, 0, 1);
const END = Date.UTC(2038, 0, 1);
const anInstant = fc
  .integer({ min: START / 1000, max: END / 1000 })
  .map((seconds) => instant(seconds * 1000));
const aDay = anInstant.map((t) => dayOf(t, 'UTC'));
const aZone = fc.constantFrom(...ZONES);

function at(text: string): Instant {
  const t = parseInstant(text);
  if (t === null) throw new Error(text);
  return t;
}

describe('an instant', () => {
  it('survives being written and read', () => {
    fc.assert(fc.property(anInstant, (t) => parseInstant(formatInstant(t)) === t));
    fc.assert(
      fc.property(anInstant, (t) => parseInstant(formatMinute(t)) === Math.floor(t / MINUTE) * MINUTE),
    );
  });

  it('understands offsets and refuses local times and dates that do not exist', () => {
    expect(at('2014-06-11T00:00+03:00')).toBe(at('2014-06-10T21:00:00Z'));
    for (const text of [
      '2014-06-10T21:00',
      '2014-02-30T00:00Z',
      '2014-06-10T24:00Z',
      '2014-06-10',
      '',
      'now',
      '2014-06-10T21:00+99:00',
    ])
      expect(parseInstant(text), text).toBeNull();
  });

  it('is never NaN or half a millisecond', () => {
    for (const ms of [Number.NaN, Number.POSITIVE_INFINITY, 0.5, 9e15])
      expect(() => instant(ms)).toThrow(RangeError);
  });
});

describe('a calendar day of a zone', () => {
  it('begins at its first instant and ends at the next day’s', () => {
    fc.assert(
      fc.property(aDay, aZone, (day, zone) => {
        const { earliest, latest } = spanOfDay(day, zone);
        expect(dayOf(earliest, zone)).toBe(day);
        expect(dayOf(instant(earliest - 1), zone) < day).toBe(true);
        expect(dayOf(instant(latest - 1), zone)).toBe(day);
        expect(dayOf(latest, zone)).toBe(addDays(day, 1));
        expect([23 * HOUR, DAY, 25 * HOUR]).toContain(latest - earliest);
      }),
    );
  });

  it('is the day of Baghdad, three hours ahead in 2014', () => {
    const span = spanOfDay('2014-06-10' as Day, 'Asia/Baghdad');
    expect([formatInstant(span.earliest), formatInstant(span.latest)]).toEqual([
      '2014-06-09T21:00:00Z',
      '2014-06-10T21:00:00Z',
    ]);
    expect(offsetAt(span.earliest, 'Asia/Baghdad')).toBe(3 * HOUR);
  });

  it('begins at one o’clock where midnight is skipped', () => {
    // São Paulo put its clocks forward at midnight of 19 October 2014.
    expect(formatInstant(startOfDay('2014-10-19' as Day, 'America/Sao_Paulo'))).toBe('2014-10-19T03:00:00Z');
    expect(dayOf(at('2014-10-19T02:59:59Z'), 'America/Sao_Paulo')).toBe('2014-10-18');
  });

  it('must exist', () => {
    expect(parseDay('2014-06-31')).toBeNull();
    expect(parseDay('2012-02-29')).toBe('2012-02-29');
    expect(parseDay('14-6-1')).toBeNull();
  });
});

describe('EDTF of the days touched', () => {
  it('round-trips days and intervals, open ends included', () => {
    fc.assert(
      fc.property(fc.option(aDay), fc.option(aDay), aZone, (a, b, zone) => {
        fc.pre(a !== null || b !== null);
        const [first, last] = a !== null && b !== null && a > b ? [b, a] : [a, b];
        const days = { first, last };
        const text = formatEdtf(days);
        expect(text).not.toBeNull();
        expect(parseEdtf(text ?? '')).toEqual(days);
        expect(daysTouched(spanOfDays(days, zone), zone)).toEqual(days);
      }),
    );
  });

  it('does not touch the day at whose midnight a span ends', () => {
    const weekend: OpenSpan = { earliest: at('2014-06-20T21:00Z'), latest: at('2014-06-22T21:00Z') };
    expect(formatEdtf(daysTouched(weekend, 'Asia/Baghdad'))).toBe('2014-06-21/2014-06-22');
    expect(formatEdtf(daysTouched(weekend, 'UTC'))).toBe('2014-06-20/2014-06-22');
    const moment = { earliest: at('2014-06-12T21:00Z'), latest: at('2014-06-12T21:00Z') };
    expect(formatEdtf(daysTouched(moment, 'Asia/Baghdad'))).toBe('2014-06-13');
  });

  it('is what the reference library understands as the same days', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 400 }), (first, length) => {
        const text = formatEdtf({ first, last: addDays(first, length) }) ?? '';
        const { min, max } = edtf(text);
        // It keeps the last millisecond of the last day.
        expect(dayOf(instant(min), 'UTC')).toBe(first);
        expect(dayOf(instant(max), 'UTC')).toBe(addDays(first, length));
      }),
    );
    expect(edtf('/2014-06-11').lower).toBeNull();
  });

  it('writes an unknown end as nothing, and refuses everything it does not write', () => {
    expect(formatEdtf({ first: null, last: '2014-06-11' as Day })).toBe('/2014-06-11');
    for (const text of [
      '',
      '/',
      '2014-06',
      '2014',
      '../2014-06-11',
      '2014-06-11~',
      '2014-06-12/2014-06-11',
      '2014-06-11/2014-06-12/2014-06-13',
    ])
      expect(parseEdtf(text), text).toBeNull();
  });

  it('folds widths to UCDP’s precision', () => {
    const precision = (first: string | null, last: string | null) =>
      datePrecision({ first: first as Day | null, last: last as Day | null });
    expect(precision('2014-06-10', '2014-06-10')).toBe(1);
    expect(precision('2014-06-10', '2014-06-11')).toBe(2);
    expect(precision('2014-06-10', '2014-06-15')).toBe(2);
    expect(precision('2014-06-10', '2014-06-16')).toBe(3);
    expect(precision('2014-06-01', '2014-06-30')).toBe(4);
    expect(precision('2014-06-01', '2014-07-02')).toBe(5);
    expect(precision(null, '2014-06-11')).toBeNull();
  });
});

describe('spans', () => {
  const point = fc.integer({ min: 0, max: 8 }).map(instant);
  const closed = fc
    .tuple(point, point)
    .map(([a, b]) => (a < b ? { earliest: a, latest: b } : { earliest: b, latest: a }));

  it('unite and leave gaps that fill the whole', () => {
    fc.assert(
      fc.property(fc.array(closed), (spans) => {
        const whole = { earliest: instant(-1), latest: instant(9) };
        const pieces = [...union(spans.filter((s) => s.earliest < s.latest)), ...gaps(whole, spans)];
        const width = pieces.reduce((sum, { earliest, latest }) => sum + latest - earliest, 0);
        expect(width).toBe(10);
      }),
    );
  });

  it('have something in common only if they overlap, whatever their order', () => {
    const a = { earliest: instant(0), latest: instant(2) };
    const b = { earliest: instant(2), latest: instant(4) };
    const moment = { earliest: instant(2), latest: instant(2) };
    expect(common([a, b])).toBeNull();
    expect(common([moment, b])).toEqual(moment);
    expect(common<OpenSpan>([{ earliest: null, latest: instant(3) }, b])).toEqual({ earliest: 2, latest: 3 });
    expect(hull(a, b)).toEqual({ earliest: 0, latest: 4 });
    fc.assert(
      fc.property(fc.array(closed, { minLength: 1, maxLength: 4 }), (spans) => {
        expect(common(spans.toReversed())).toEqual(common(spans));
      }),
    );
  });
});
