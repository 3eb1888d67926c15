import { describe, expect, it } from 'vitest';
import { contradicts, countFates, fatesOf, unaccounted } from './lines.ts';

describe('line accounting', () => {
  const fates = fatesOf(
    8,
    (line) => line === 2,
    [{ lines: [4, 5] }],
    [
      { lines: [1, 2], reason: 'furniture' },
      { lines: [5, 5], reason: 'mood' },
    ],
  );

  it('gives every line one fate', () => {
    expect(fates).toEqual(['furniture', 'blank', null, 'coded', 'coded', null, null, null]);
    expect(Object.fromEntries(countFates(fates))).toEqual({
      furniture: 1,
      blank: 1,
      coded: 2,
      unaccounted: 4,
    });
  });

  it('names the lines without one as runs', () =>
    expect(unaccounted(fates)).toEqual([
      [3, 3],
      [6, 8],
    ]));

  it.each([
    [[5, 5], [5, 5], true],
    [[5, 6], [6, 9], true],
    [[1, 9], [5, 5], true],
    [[5, 5], [5, 9], true],
    [[6, 7], [5, 9], false],
    [[1, 4], [5, 9], false],
  ] as const)('left out %j, claimed %j: contradiction %s', (leftOut, claim, expected) => {
    expect(contradicts(leftOut, claim)).toBe(expected);
  });
});
