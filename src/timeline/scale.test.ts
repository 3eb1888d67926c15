import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, type Instant, instant, MINUTE, parseInstant, plus } from '../domain/instant.ts';
import type { Span } from '../domain/span.ts';
import { pixelScale, timeScale } from './scale.ts';
import { worthFolding } from './silence.ts';

const at = (text: string) => parseInstant(text) as Instant;
const period = { earliest: at('2014-06-08T21:00Z'), latest: at('2014-06-24T21:00Z') };
const moments = fc
  .integer({ min: 0, max: (period.latest - period.earliest) / MINUTE })
  .map((n) => instant(period.earliest + n * MINUTE));

/** Stretches of whole days, apart from one another. */
const stretches = fc
  .uniqueArray(fc.integer({ min: 0, max: 16 }), { maxLength: 8 })
  .map((days) => days.sort((a, b) => a - b))
  .map((days) =>
    days.flatMap((day, index): Span[] => {
      const next = days[index + 1];
      if (index % 2 === 1 || next === undefined) return [];
      return [{ earliest: plus(period.earliest, day * DAY), latest: plus(period.earliest, next * DAY) }];
    }),
  );
const shares = fc.double({ min: 0.01, max: 0.2, noNaN: true });
/** Both axes: nothing folded, or what is worth it. */
const scales = fc
  .tuple(stretches, shares, fc.boolean())
  .map(([spans, share, folded]) =>
    timeScale(period, folded ? worthFolding(period, spans, share) : [], share),
  );

describe.each([
  ['to scale', fc.constant(timeScale(period))],
  ['with folds', scales],
] as const)('the scale of the timeline, %s', (_, scales) => {
  test('runs from 0 to 1, and nothing lies outside', () => {
    fc.assert(
      fc.property(scales, ({ fractionOf, instantAt }) => {
        expect(fractionOf(period.earliest)).toBe(0);
        expect(fractionOf(period.latest)).toBeCloseTo(1, 12);
        expect(fractionOf(at('2015-01-01T00:00Z'))).toBe(1);
        expect(fractionOf(at('2013-01-01T00:00Z'))).toBe(0);
        expect(instantAt(-3)).toBe(period.earliest);
        expect(instantAt(7)).toBe(period.latest);
      }),
    );
  });

  test('rises strictly, and a moment comes back the same', () => {
    fc.assert(
      fc.property(scales, moments, moments, ({ fractionOf, instantAt }, a, b) => {
        expect(instantAt(fractionOf(a))).toBe(a);
        fc.pre(a !== b);
        expect(Math.sign(fractionOf(a) - fractionOf(b))).toBe(Math.sign(a - b));
      }),
    );
  });

  test('has pieces without gaps', () => {
    fc.assert(
      fc.property(scales, ({ pieces }) => {
        expect(pieces[0]).toMatchObject({ span: { earliest: period.earliest }, from: 0 });
        expect(pieces.at(-1)?.span.latest).toBe(period.latest);
        for (const [index, piece] of pieces.entries()) {
          const next = pieces[index + 1];
          if (!next) continue;
          expect(next.span.earliest).toBe(piece.span.latest);
          expect(next.from).toBe(piece.to);
        }
      }),
    );
  });

  test('comes in pixels too, in both directions of writing', () => {
    fc.assert(
      fc.property(
        scales,
        moments,
        fc.integer({ min: 200, max: 3000 }),
        fc.boolean(),
        (scale, t, width, rightToLeft) => {
          const { x, at } = pixelScale(scale, width, 16, rightToLeft);
          expect(x(t)).toBeGreaterThanOrEqual(8 - 1e-9);
          expect(x(t)).toBeLessThanOrEqual(width - 8 + 1e-9);
          expect(Math.abs(at(x(t)) - t)).toBeLessThanOrEqual(MINUTE);
        },
      ),
    );
  });
});

describe('folds', () => {
  test('gain room: each takes less than it would unfolded, all together less than half', () => {
    fc.assert(
      fc.property(stretches, shares, (spans, share) => {
        const folds = worthFolding(period, spans, share);
        const { pieces } = timeScale(period, folds, share);
        const open = pieces.filter(({ folded }) => !folded);
        const rates = open.map(({ span, from, to }) => (to - from) / (span.latest - span.earliest));
        const plain = 1 / (period.latest - period.earliest);
        for (const rate of rates) {
          expect(rate).toBeCloseTo(rates[0] ?? 0, 15);
          expect(rate).toBeGreaterThanOrEqual(plain * (1 - 1e-9));
        }
        expect(pieces.filter(({ folded }) => folded).map(({ span }) => span)).toEqual(folds);
        expect(folds.length * share).toBeLessThanOrEqual(0.4);
        expect(open.length).toBeGreaterThan(0);
      }),
    );
  });

  test('where everything is silent there is none', () => {
    expect(worthFolding(period, [period], 0.1)).toEqual([]);
  });
});

test('a period without width has one moment', () => {
  const { fractionOf, instantAt } = timeScale({ earliest: instant(0), latest: instant(0) });
  expect(fractionOf(instant(5))).toBe(0);
  expect(instantAt(0.5)).toBe(0);
});
