import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Instant, instant, MINUTE, parseInstant } from '../domain/instant.ts';
import { fractionOf, instantAt, pixelScale } from './scale.ts';

const at = (text: string) => parseInstant(text) as Instant;
const period = { earliest: at('2014-06-08T21:00Z'), latest: at('2014-06-24T21:00Z') };
const moments = fc
  .integer({ min: 0, max: (period.latest - period.earliest) / MINUTE })
  .map((n) => instant(period.earliest + n * MINUTE));

describe('the scale of the timeline', () => {
  test('the ends are 0 and 1, and nothing lies outside', () => {
    expect(fractionOf(period, period.earliest)).toBe(0);
    expect(fractionOf(period, period.latest)).toBe(1);
    expect(fractionOf(period, at('2015-01-01T00:00Z'))).toBe(1);
    expect(instantAt(period, -3)).toBe(period.earliest);
    expect(instantAt(period, 7)).toBe(period.latest);
  });

  test('a moment comes back the same', () => {
    fc.assert(
      fc.property(moments, (t) => {
        expect(instantAt(period, fractionOf(period, t))).toBe(t);
      }),
    );
  });

  test('pixels too, in both directions of writing', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 200, max: 3000 }), fc.boolean(), (t, width, rightToLeft) => {
        const { x, at } = pixelScale(period, width, 16, rightToLeft);
        expect(x(t)).toBeGreaterThanOrEqual(8);
        expect(x(t)).toBeLessThanOrEqual(width - 8);
        expect(Math.abs(at(x(t)) - t)).toBeLessThanOrEqual(MINUTE);
      }),
    );
  });

  test('a period without width has one moment', () => {
    const none = { earliest: instant(0), latest: instant(0) };
    expect(fractionOf(none, instant(5))).toBe(0);
    expect(instantAt(none, 0.5)).toBe(0);
  });
});
