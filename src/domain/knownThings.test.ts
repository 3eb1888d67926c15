import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeDataset } from '../dataset/decode.ts';
import { type Instant, parseInstant } from './instant.ts';
import { knownThings } from './knownThings.ts';

const dataset = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
const at = (text: string) => parseInstant(text) as Instant;

test('without a cut everything that the dataset names is known', () => {
  const { places, parties, documents, isAll } = knownThings(dataset, 'all');
  expect(isAll).toBe(true);
  expect([...places]).toEqual([...dataset.places.keys()]);
  expect([...parties]).toEqual([...dataset.parties.keys()]);
  expect([...documents.keys()]).toEqual([...dataset.documents.keys()]);
});

test('with a cut, of what only later reports speak nothing is', () => {
  const { places, parties, documents, isAll } = knownThings(dataset, at('2014-06-12T12:00Z'));
  expect(isAll).toBe(false);
  expect(documents.has('kerry-visit-2014-06-24' as never)).toBe(false);
  expect(documents.size).toBe(2);
  expect(parties.has('baathists' as never)).toBe(false);
  expect(parties.size).toBeGreaterThan(3);
  expect(places.has('rawa' as never)).toBe(false);
  expect(places.has('mosul' as never)).toBe(true);
});

test('what is known only grows with the cut', () => {
  const earlier = knownThings(dataset, at('2014-06-11T21:00Z'));
  const later = knownThings(dataset, at('2014-06-13T00:00Z'));
  for (const kind of ['places', 'parties'] as const)
    expect([...later[kind]]).toEqual(expect.arrayContaining([...earlier[kind]]));
  for (const [document, claims] of earlier.documents)
    expect(later.documents.get(document)).toBeGreaterThanOrEqual(claims);
});
