import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { decodeDataset } from '../dataset/decode.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { SourceDocument } from '../domain/document.ts';
import { type Instant, instant, parseInstant } from '../domain/instant.ts';
import { cutsOf, imprintOf } from './imprint.ts';
import { keyed } from './keyed.ts';
import { sourceFacts, sourcesAt } from './sourceFacts.ts';

const document = {
  documentId: 'd',
  dateBasis: 'a note',
  leftOut: [
    { lines: [1, 9], reason: 'furniture', note: null },
    { lines: [12, 12], reason: 'opinion', note: null },
    { lines: [14, 17], reason: 'opinion', note: null },
  ],
} as unknown as SourceDocument;

const flagship = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
const at = (text: string) => parseInstant(text) as Instant;

test('passages are counted as they are entered, never by lines: blank ones lie among them', () => {
  expect(sourceFacts(flagship, document, 'all')).toEqual({
    claims: 0,
    dateBasis: 'a note',
    leftOut: 3,
    reasons: [
      ['opinion', 2],
      ['furniture', 1],
    ],
  });
});

test('with a cut, sources are those of which something is known, with their known claims', () => {
  const known = at('2014-06-12T12:00Z');
  const all = [...flagship.documents.values()];
  const { documents, later } = sourcesAt(flagship, known);
  expect(sourcesAt(flagship, 'all')).toEqual({ documents: all, later: 0 });
  expect(later).toBe(1);
  expect(documents.map(({ documentId }) => documentId)).not.toContain('kerry-visit-2014-06-24');
  const claims = [...flagship.events.values()].flatMap((event) => event.claims);
  const total = (cut: Instant | 'all') =>
    all.reduce((sum, one) => sum + sourceFacts(flagship, one, cut).claims, 0);
  expect(total('all')).toBe(claims.length);
  expect(total(known)).toBe(
    claims.filter(({ reported }) => reported.latest !== null && reported.latest <= known).length,
  );
  for (const one of documents) {
    const facts = sourceFacts(flagship, one, known);
    expect(facts.claims).toBeGreaterThan(0);
    // The coders' notes on one document quote the others.
    expect(one.dateBasis).not.toBeNull();
    expect([facts.dateBasis, facts.leftOut]).toEqual([null, 0]);
  }
});

test('what a file doesn’t say of itself is nothing, and it may be passed on', () => {
  expect(imprintOf({} as Dataset)).toEqual({
    publisher: null,
    contact: null,
    codedBy: null,
    citeAs: null,
    mayPassOn: true,
  });
});

test('a cut at the end of a document leaves nothing of it out, though links know no seconds', () => {
  const documentOf = (latest: number | null) => ({
    title: 'a page',
    reported: { earliest: null, latest: latest as Instant | null },
  });
  const documents = new Map([90_001, 120_000, null].map((end, index) => [index, documentOf(end)]));
  const cuts = cutsOf({ documents } as unknown as Dataset).map(({ end }) => end);
  expect(cuts).toEqual([instant(120_000), instant(120_000)]);
});

test('keys are unique where names are not', () => {
  const keys = keyed(['a', 'b', 'a'], (name) => name).map(({ key }) => key);
  expect(new Set(keys).size).toBe(3);
});
