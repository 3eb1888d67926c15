import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SHEETS } from '../store/dashboardStore.ts';
import { pressedSheet, restOf, shorter, type SheetHeights, taller } from './sheetHeights.ts';

const HEIGHTS: SheetHeights = [72, 300, 600];

describe('a sheet that is let go', () => {
  test.each([
    [80, 0, 'peek'],
    [185, 0, 'peek'],
    [190, 0, 'half'],
    [460, 0, 'full'],
    [80, 1, 'half'],
    [310, 1, 'full'],
    [310, -1, 'half'],
    [290, -1, 'peek'],
    [600, 1, 'full'],
    [72, -1, 'peek'],
  ] as const)('at %d px, moving up by %d px per ms, rests at %s', (height, velocity, expected) => {
    expect(restOf(height, velocity, HEIGHTS)).toBe(expected);
  });

  test('at rest never goes further than to the nearest height', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), (height) => {
        const rest = HEIGHTS[SHEETS.indexOf(restOf(height, 0, HEIGHTS))] ?? 0;
        for (const other of HEIGHTS)
          expect(Math.abs(rest - height)).toBeLessThanOrEqual(Math.abs(other - height));
      }),
    );
  });

  test('thrown never goes against the throw', () => {
    fc.assert(
      fc.property(fc.integer({ min: 72, max: 600 }), fc.boolean(), (height, up) => {
        const rest = HEIGHTS[SHEETS.indexOf(restOf(height, up ? 2 : -2, HEIGHTS))] ?? 0;
        expect(up ? rest - height : height - rest).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

test('a press goes up height by height, then down to the bar', () => {
  expect(pressedSheet('peek')).toBe('half');
  expect(pressedSheet('half')).toBe('full');
  expect(pressedSheet('full')).toBe('peek');
});

test('there is nothing taller than full and nothing shorter than the bar', () => {
  expect([taller('full'), shorter('peek')]).toEqual([null, null]);
  expect([taller('peek'), shorter('full')]).toEqual(['half', 'half']);
});
