import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR, type Instant, instant, parseInstant, plus } from '../domain/instant.ts';
import { clockMoved, drawn, gripAt } from './grip.ts';
import { pixelScale, timeScale } from './scale.ts';

const at = (text: string) => parseInstant(text) as Instant;
const period = { earliest: at('2014-06-08T21:00Z'), latest: at('2014-06-24T21:00Z') };
const hours = fc.integer({ min: 0, max: 16 * 24 }).map((n) => plus(period.earliest, n * HOUR));
const anywhere = fc.integer({ min: -100, max: 500 }).map((n) => plus(period.earliest, n * HOUR));
const hands = fc.tuple(hours, hours).map(([a, b]) => ({
  from: instant(Math.min(a, b)),
  t: instant(Math.max(a, b)),
}));
const grips = fc.constantFrom('clock', 'start', 'window' as const);

describe('drawing', () => {
  test('never inverts the window nor leaves the reach, whatever is held', () => {
    fc.assert(
      fc.property(hands, grips, hours, anywhere, (hands, grip, from, to) => {
        const after = drawn(grip, hands, from, to, period);
        expect(after.from).not.toBeNull();
        expect(after.from ?? 0).toBeLessThanOrEqual(after.t);
        expect(after.from ?? 0).toBeGreaterThanOrEqual(period.earliest);
        expect(after.t).toBeLessThanOrEqual(period.latest);
      }),
    );
  });

  test('one handle leaves the other where it is, the window keeps its width', () => {
    fc.assert(
      fc.property(hands, hours, anywhere, (hands, from, to) => {
        expect(drawn('clock', hands, from, to, period).from).toBe(hands.from);
        expect(drawn('start', hands, from, to, period).t).toBe(hands.t);
        const moved = drawn('window', hands, from, to, period);
        expect(moved.t - (moved.from ?? 0)).toBe(hands.t - hands.from);
      }),
    );
  });

  test('without a window the clock follows, within reach', () => {
    const clock = { t: at('2014-06-12T09:00Z'), from: null };
    expect(drawn('clock', clock, clock.t, at('2014-07-01T00:00Z'), period)).toEqual({
      t: period.latest,
      from: null,
    });
  });
});

describe('a press', () => {
  const scale = pixelScale(timeScale(period), 820, 20, false);
  const window = { from: at('2014-06-10T21:00Z'), t: at('2014-06-12T21:00Z') };
  const grip = (moment: string, by = 0, hands: Parameters<typeof gripAt>[1] = window) =>
    gripAt(scale.x(at(moment)) + by, hands, scale, 9);

  test('takes hold of what lies there', () => {
    expect(grip('2014-06-12T21:00Z', -8)).toBe('clock');
    expect(grip('2014-06-10T21:00Z', 8)).toBe('start');
    expect(grip('2014-06-11T21:00Z')).toBe('window');
    expect(grip('2014-06-20T21:00Z')).toBe('clock');
    expect(grip('2014-06-09T09:00Z')).toBe('start');
  });

  test('on a window without width goes by its side', () => {
    const none = { from: window.t, t: window.t };
    expect(grip('2014-06-12T21:00Z', 2, none)).toBe('clock');
    expect(grip('2014-06-12T21:00Z', -2, none)).toBe('start');
  });

  test('without a window is on the clock, everywhere', () => {
    expect(grip('2014-06-09T09:00Z', 0, { t: window.t, from: null })).toBe('clock');
  });
});

describe('the clock, when it is sent elsewhere', () => {
  const t = at('2014-06-12T21:00Z');
  const from = plus(t, -2 * DAY);

  test('takes a window of a width of its own along', () => {
    const to = at('2014-06-20T21:00Z');
    expect(clockMoved({ t, from }, { from }, to, period)).toEqual({ t: to, from: plus(to, -2 * DAY) });
    expect(clockMoved({ t, from }, { from }, plus(period.earliest, DAY), period)).toEqual({
      t: plus(period.earliest, DAY),
      from: period.earliest,
    });
  });

  test('leaves the window of a day to follow by itself', () => {
    expect(clockMoved({ t, from }, { from: null }, period.latest, period)).toEqual({ t: period.latest });
    expect(clockMoved({ t, from: null }, { from }, period.latest, period)).toEqual({ t: period.latest });
  });
});
