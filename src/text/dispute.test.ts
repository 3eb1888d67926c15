import { describe, expect, test } from 'vitest';
import { dispute } from './en/dispute.ts';

describe('how many say so, and on whose side', () => {
  test.each([
    [[1, 0, []], '1 document says so without a source or a hedge'],
    [[0, 2, []], '2 documents say so with a hedge'],
    [[0, 0, [{ party: 'ISIS', claimants: 1 }]], '1 claimant, on the side of ISIS'],
    [[0, 0, [{ party: null, claimants: 3 }]], '3 claimants, on no stated side'],
    [
      [
        2,
        1,
        [
          { party: 'ISIS', claimants: 1 },
          { party: null, claimants: 2 },
        ],
      ],
      '2 documents say so without a source or a hedge; 1 document says so with a hedge; 3 claimants: 1 on the side of ISIS, 2 on no stated side',
    ],
  ] as const)('%j', ([own, hedged, sides], words) => {
    expect(dispute.standing(own, hedged, sides)).toBe(words);
  });
});

test('what stands against a state in the list, as far as it says', () => {
  const { disputedBy } = dispute;
  expect(disputedBy(['A'], null, 'ISIS')).toBe('disputed by A: not held by ISIS');
  expect(disputedBy(['A', 'B'], 'insurgents', 'ISIS')).toBe('disputed by A; B: held by insurgents');
  expect(disputedBy(['A'], null, null)).toBe('disputed by A');
});
