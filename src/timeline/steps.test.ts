import { reachOf } from '../domain/period.ts';
import { describe, expect, test } from 'vitest';
import { type Instant, parseInstant } from '../domain/instant.ts';
import { nextStop, previousStop, stopsAt, strideFrom, strideOfKey } from './steps.ts';

const at = (text: string) => parseInstant(text) as Instant;
const zone = 'Asia/Baghdad';
const period = { earliest: at('2014-06-08T21:00Z'), latest: at('2014-06-24T21:00Z') };
const noon = at('2014-06-12T09:00Z');

describe('the reach of the clock', () => {
  test.each([
    ['all', '2014-06-24T21:00Z'],
    ['2014-06-12T12:00Z', '2014-06-12T12:00Z'],
    ['2015-01-01T00:00Z', '2014-06-24T21:00Z'],
    ['0001-01-01T00:00Z', '2014-06-08T21:00Z'],
  ])('with the cut at %s it ends at %s', (known, end) => {
    const reach = reachOf(period, known === 'all' ? known : at(known));
    expect(reach).toEqual({ earliest: period.earliest, latest: at(end) });
    expect(strideFrom(reach, period.earliest, 1, 'end', zone)).toBe(at(end));
    expect(stopsAt([at(end), at('2014-06-24T21:01Z')], reach)).toEqual([at(end)]);
  });
});

describe('stops', () => {
  const stops = stopsAt(
    [
      '2014-06-12T11:30Z',
      '2014-06-10T21:00Z',
      '2014-06-12T11:30Z',
      '2014-05-01T00:00Z',
      '2014-06-24T21:00Z',
    ].map(at),
    period,
  );

  test('are in order, once each, within the period, its end included', () => {
    expect(stops).toEqual(['2014-06-10T21:00Z', '2014-06-12T11:30Z', '2014-06-24T21:00Z'].map(at));
  });

  test('lead on from between and from upon them, and end', () => {
    expect(nextStop(stops, noon)).toBe(at('2014-06-12T11:30Z'));
    expect(nextStop(stops, at('2014-06-12T11:30Z'))).toBe(at('2014-06-24T21:00Z'));
    expect(nextStop(stops, period.latest)).toBeNull();
    expect(previousStop(stops, at('2014-06-12T11:30Z'))).toBe(at('2014-06-10T21:00Z'));
    expect(previousStop(stops, period.earliest)).toBeNull();
  });
});

describe('keys', () => {
  const from = (t: Instant, key: string, shift = false, rightToLeft = false) => {
    const stride = strideOfKey(key, shift, rightToLeft);
    return stride && strideFrom(period, t, stride.direction, stride.stride, zone);
  };

  test.each([
    ['ArrowRight', false, '2014-06-12T10:00Z'],
    ['ArrowUp', false, '2014-06-12T10:00Z'],
    ['ArrowLeft', false, '2014-06-12T08:00Z'],
    ['ArrowRight', true, '2014-06-13T09:00Z'],
    ['PageUp', false, '2014-06-13T09:00Z'],
    ['PageDown', false, '2014-06-11T09:00Z'],
    ['Home', false, '2014-06-08T21:00Z'],
    ['End', false, '2014-06-24T21:00Z'],
  ])('%s (shift: %s) leads to %s', (key, shift, expected) => {
    expect(from(noon, key, shift)).toBe(at(expected));
  });

  test('left leads on where one writes from right to left', () => {
    expect(from(noon, 'ArrowLeft', false, true)).toBe(at('2014-06-12T10:00Z'));
  });

  test('the ends hold', () => {
    expect(from(period.latest, 'ArrowRight')).toBe(period.latest);
    expect(from(period.earliest, 'PageDown')).toBe(period.earliest);
  });

  test('other keys mean nothing', () => {
    expect(strideOfKey('Tab', false, false)).toBeNull();
  });

  test('a day is a day of the calendar where clocks change', () => {
    const march = { earliest: at('2014-03-01T00:00Z'), latest: at('2014-04-01T00:00Z') };
    const saturday = at('2014-03-08T17:00Z');
    expect(strideFrom(march, saturday, 1, 'day', 'America/New_York')).toBe(at('2014-03-09T16:00Z'));
  });
});
