import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Instant, instant, MINUTE, parseInstant } from '../domain/instant.ts';
import { momentTyped, typedOf } from './typedMoment.ts';

const at = (text: string) => parseInstant(text) as Instant;
const period = { earliest: at('2014-06-08T21:00Z'), latest: at('2014-06-24T21:00Z') };
const year = { earliest: at('2014-01-01T00:00Z'), latest: at('2015-01-01T00:00Z') };
const typed = (date: string, time: string, zone = 'Asia/Baghdad', reach = period) =>
  momentTyped({ date, time }, zone, reach);

describe('a moment typed', () => {
  test('is meant on the clocks that are shown', () => {
    const moment = (zone: string) => typed('2014-06-12', '14:30', zone);
    expect(moment('Asia/Baghdad')).toEqual({ kind: 'moment', t: at('2014-06-12T11:30Z'), held: null });
    expect(moment('UTC')).toMatchObject({ t: at('2014-06-12T14:30Z') });
    expect(moment('Pacific/Kiritimati')).toMatchObject({ t: at('2014-06-12T00:30Z') });
    expect(moment('Asia/Kathmandu')).toMatchObject({ t: at('2014-06-12T08:45Z') });
  });

  test('outside of the reach is held at its nearest end', () => {
    expect(typed('2013-01-01', '00:00')).toEqual({ kind: 'moment', t: period.earliest, held: 'before' });
    expect(typed('2014-06-25', '00:01')).toEqual({ kind: 'moment', t: period.latest, held: 'after' });
    expect(typed('2014-06-25', '00:00')).toEqual({ kind: 'moment', t: period.latest, held: null });
  });

  test.each([
    ['', '14:30', 'date'],
    ['2014-02-30', '14:30', 'date'],
    ['12 June', '14:30', 'date'],
    ['2014-06-12', '', 'time'],
    ['2014-06-12', '25:00', 'time'],
  ])('%s %s can’t be read: the %s', (date, time, part) => {
    expect(typed(date, time)).toEqual({ kind: 'unreadable', part });
  });

  test('comes back as it stands in the fields, in every zone', () => {
    const zones = fc.constantFrom(
      'UTC',
      'Asia/Baghdad',
      'Pacific/Kiritimati',
      'America/New_York',
      'Asia/Kathmandu',
    );
    const minutes = (year.latest - year.earliest) / MINUTE;
    fc.assert(
      fc.property(zones, fc.integer({ min: 0, max: minutes }), (zone, n) => {
        const t = instant(year.earliest + n * MINUTE);
        const fields = typedOf(t, zone);
        const back = momentTyped(fields, zone, year);
        // An hour that clocks repeat reads the same twice: the first is meant.
        const moment = back.kind === 'moment' ? back.t : null;
        expect([0, 60 * MINUTE]).toContain(t - (moment ?? 0));
        expect(moment !== null && typedOf(moment, zone)).toEqual(fields);
      }),
    );
  });

  test('in an hour that clocks repeat or skip there is one answer', () => {
    const newYork = (date: string, time: string) => typed(date, time, 'America/New_York', year);
    expect(newYork('2014-11-02', '01:30')).toMatchObject({ t: at('2014-11-02T05:30Z') });
    expect(newYork('2014-03-09', '02:30')).toMatchObject({ t: at('2014-03-09T07:30Z') });
  });
});
