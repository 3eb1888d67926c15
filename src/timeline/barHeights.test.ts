import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEAST, segmentHeights } from './barHeights.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0);

test('a bar loses no segment, leaves its row nowhere, and shows more as more', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(
      counts.filter((counts) => sum(counts) > 0),
      fc.integer({ min: 0, max: 200 }),
      fc.integer({ min: 12, max: 40 }),
      (counts, more, most) => {
        expect(sum(segmentHeights(counts, sum(counts), most))).toBe(most);
        const heights = segmentHeights(counts, sum(counts) + more, most);
        expect(sum(heights)).toBeLessThanOrEqual(most);
        const segments = counts.map((n, index) => ({ n, height: heights[index] ?? 0 }));
        expect(segments.filter(({ n, height }) => (n === 0 ? height !== 0 : height < LEAST))).toEqual([]);
        const falls = segments.filter((a) => segments.some((b) => b.n < a.n && b.height > a.height + 1));
        expect(falls).toEqual([]);
      },
    ),
  );
});

test('a bar is as high as the square root of its share', () => {
  expect(segmentHeights([0, 0, 0, 4], 16, 36)).toEqual([0, 0, 0, 18]);
  expect(segmentHeights([8, 0, 8, 0], 16, 36)).toEqual([18, 0, 18, 0]);
  expect(segmentHeights([0, 0, 0, 0], 16, 36)).toEqual([0, 0, 0, 0]);
});
