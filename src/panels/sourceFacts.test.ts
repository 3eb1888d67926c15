import { expect, test } from 'vitest';
import type { Dataset } from '../domain/dataset.ts';
import type { SourceDocument } from '../domain/document.ts';
import { type Instant, instant } from '../domain/instant.ts';
import { contactAddress, cutsOf, imprintOf } from './imprint.ts';
import { keyed } from './keyed.ts';
import { sourceFacts } from './sourceFacts.ts';

const document = {
  documentId: 'd',
  leftOut: [
    { lines: [1, 9], reason: 'furniture', note: null },
    { lines: [12, 12], reason: 'opinion', note: null },
    { lines: [14, 17], reason: 'opinion', note: null },
  ],
} as unknown as SourceDocument;

test('passages are counted as they are entered, never by lines: blank ones lie among them', () => {
  const claims = [{ documentId: 'd' }, { documentId: 'd' }, { documentId: 'other' }];
  const dataset = { events: new Map([['e', { claims }]]) } as unknown as Dataset;
  expect(sourceFacts(dataset, document)).toEqual({
    claims: 2,
    leftOut: 3,
    reasons: [
      ['opinion', 2],
      ['furniture', 1],
    ],
  });
});

test('a contact leads to a page or a mailbox and nowhere else', () => {
  expect(contactAddress('https://example.invalid/issues')).toBe('https://example.invalid/issues');
  expect(contactAddress('desk@example.invalid')).toBe('mailto:desk@example.invalid');
  for (const text of ['javascript:alert(1)', 'data:text/html,x', 'desk at example', 'a@b?bcc=c@d', '@handle'])
    expect(contactAddress(text), text).toBeNull();
  expect(imprintOf({} as Dataset)).toEqual({ publisher: null, contact: null, codedBy: null });
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
