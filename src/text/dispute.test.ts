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
    expect(dispute.standing(own, hedged, sides, 0)).toBe(words);
  });
});

test('claims that name no holder are counted apart', () => {
  expect(dispute.standing(1, 0, [], 1)).toBe(
    '1 document says so without a source or a hedge; 1 more claim names no holder',
  );
  expect(dispute.standing(0, 0, [{ party: 'ISIS', claimants: 1 }], 2)).toBe(
    '1 claimant, on the side of ISIS; 2 more claims name no holder',
  );
});

test('only parties are sides; whoever is on none is a source', () => {
  expect(dispute.rung('one_side', 1)).toBe('Claimed by one side');
  expect(dispute.rung('one_side', 0)).toBe('Claimed by one source');
  expect(dispute.rung('several_sides', 2)).toBe('Claimed by several sides');
  expect(dispute.rung('several_sides', 1)).toBe('Claimed by several sources');
  expect(dispute.rung('several_sides', 0)).toBe('Claimed by several sources');
});

test('an account that names nobody is not put into anybody’s mouth', () => {
  expect(dispute.notHeld('ISIS')).toBe('Speaks against ISIS holding it; names no holder');
});

test('what stands against a state in the list, as far as it says', () => {
  const { disputedBy } = dispute;
  expect(disputedBy(['A'], null)).toBe('disputed by A; names no other holder');
  expect(disputedBy(['A', 'B'], null)).toBe('disputed by A; B; name no other holder');
  expect(disputedBy(['A', 'B'], 'insurgents')).toBe('disputed by A; B: held by insurgents');
});
