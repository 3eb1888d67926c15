import { describe, expect, test } from 'vitest';
import { type Instant, parseInstant } from '../domain/instant.ts';
import { handsTyped } from './handsTyped.ts';
import type { Typed } from './typedMoment.ts';

const at = (text: string) => parseInstant(text) as Instant;
const reach = { earliest: at('2014-06-08T21:00Z'), latest: at('2014-06-24T21:00Z') };
const fields = (text: string): Typed => ({ date: text.split(' ')[0] ?? '', time: text.split(' ')[1] ?? '' });
const typed = (start: string | null, end: string) =>
  handsTyped({ start: start === null ? null : fields(start), end: fields(end) }, 'Asia/Baghdad', reach);

describe('the ends that are typed', () => {
  test('go where they say, on the clocks shown', () => {
    expect(typed('2014-06-10 03:00', '2014-06-12 15:00')).toEqual({
      kind: 'hands',
      from: at('2014-06-10T00:00Z'),
      t: at('2014-06-12T12:00Z'),
      held: { start: null, end: null },
    });
    expect(typed(null, '2014-06-12 15:00')).toMatchObject({ from: null, t: at('2014-06-12T12:00Z') });
    expect(typed('2014-06-12 15:00', '2014-06-12 15:00')).toMatchObject({ kind: 'hands' });
  });

  test('are each held within reach', () => {
    expect(typed('2014-01-01 00:00', '2015-01-01 00:00')).toMatchObject({
      from: reach.earliest,
      t: reach.latest,
      held: { start: 'before', end: 'after' },
    });
  });

  test.each([
    ['', '2014-06-12 15:00', 'start', 'date', 'unreadable'],
    ['2014-06-10 24:61', '2014-06-12 15:00', 'start', 'time', 'unreadable'],
    [null, '2014-06-31 15:00', 'end', 'date', 'unreadable'],
    ['2014-06-10 03:00', '2014-06-12', 'end', 'time', 'unreadable'],
    ['2014-06-13 03:00', '2014-06-12 15:00', 'start', 'date', 'inverted'],
    ['2014-06-12 15:01', '2014-06-12 15:00', 'start', 'time', 'inverted'],
    ['2015-01-01 00:00', '2014-06-12 15:00', 'start', 'date', 'inverted'],
  ] as const)('%s to %s: %s %s is %s', (start, end, wrong, part, why) => {
    expect(typed(start, end)).toEqual({ kind: 'refused', end: wrong, part, why });
  });
});
