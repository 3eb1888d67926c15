import { expect, test } from 'vitest';
import type { Claim } from './claim.ts';
import type { PartyId } from './ids.ts';
import { foremostFirst } from './foremostFirst.ts';

const claim = (order: number, partyTo: string | null, by?: string) =>
  ({ order, partyTo, attribution: by === undefined ? [] : [by], hedge: null }) as unknown as Claim;

test('the plainest two come first, and the rest keeps its order', () => {
  const claims = [
    claim(0, 'insurgents'),
    claim(1, 'isis', 'a resident'),
    claim(2, null),
    claim(3, 'isis'),
    claim(4, 'isis'),
  ];
  const ordered = foremostFirst(claims, 'isis' as PartyId).map(({ order }) => order);
  expect(ordered).toEqual([3, 4, 0, 1, 2]);
});

test('none is lost or doubled', () => {
  const claims = [claim(0, 'isis'), claim(1, 'isis')];
  expect(foremostFirst(claims, null)).toEqual(claims);
});
