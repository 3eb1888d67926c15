import { expect, test } from 'vitest';
import type { HolderBand } from '../../domain/holders.ts';
import type { PartyId } from '../../domain/ids.ts';
import { bandName, PARTS, textureName } from './chartLayout.ts';

const held = (party: string): HolderBand => ({ kind: 'held', party: party as PartyId });
const bands: readonly HolderBand[] = [
  held('changing'),
  held('not_reported'),
  held('the north) "party" #1'),
  { kind: 'changing' },
  { kind: 'not_reported' },
];

test('a band has a name of its own, whatever the dataset calls its parties', () => {
  expect(new Set(bands.map(bandName)).size).toBe(bands.length);
});

test('a texture has an id of its own that can stand in url()', () => {
  const names = bands.flatMap((band) => PARTS.map((part) => textureName('_r_1_', bands, band, part)));
  expect(new Set(names).size).toBe(bands.length * PARTS.length);
  expect(names.filter((name) => !/^[\w-]+$/.test(name))).toEqual([]);
});
