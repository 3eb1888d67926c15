import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeDataset } from '../../dataset/decode.ts';
import { laterCut } from '../../domain/comparison.ts';
import type { KnownAt } from '../../domain/control/index.ts';
import { type Instant, parseInstant } from '../../domain/instant.ts';
import { catalogueOf } from '../../text/language.ts';
import { documentsNamed } from './documentName.ts';

const dataset = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
const at = (text: string) => parseInstant(text) as Instant;
// Without the signs that keep names of either direction apart.
const names = (cut: KnownAt) =>
  documentsNamed(dataset, cut, catalogueOf('en')).map(({ name }) => name.replace(/[\u2066-\u2069]/gu, ''));
const LATER = 'A document reported later';

test('without a cut every document is named', () => {
  const all = names('all');
  expect(all).toHaveLength(dataset.documents.size);
  expect(all).not.toContain(LATER);
});

test('at a cut a document of which nothing is known yet has its time, and no name', () => {
  const [first, second] = names('all');
  expect(names(at('2014-06-12T12:00Z'))).toEqual([first, second, LATER]);
  expect(names(at('2014-06-11T22:00Z'))).toEqual([first, LATER, LATER]);
  expect(names(at('2014-06-09T00:00Z'))).toEqual([LATER, LATER, LATER]);
  expect(documentsNamed(dataset, at('2014-06-09T00:00Z'), catalogueOf('en')).map(({ at }) => at)).toEqual(
    documentsNamed(dataset, 'all', catalogueOf('en')).map(({ at }) => at),
  );
});

test('the later of two cuts is all that is known, where one of them is', () => {
  const [noon, evening] = [at('2014-06-12T12:00Z'), at('2014-06-12T18:00Z')];
  expect([laterCut(noon, evening), laterCut(evening, noon)]).toEqual([evening, evening]);
  expect([laterCut(noon, 'all'), laterCut('all', noon)]).toEqual(['all', 'all']);
});
