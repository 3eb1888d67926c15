import { expect, test } from 'vitest';
import type { Dataset } from '../domain/dataset.ts';
import { DEFAULT_VIEW, type View } from '../domain/view.ts';
import { dropUnknownIds } from './knownIds.ts';

const dataset = {
  places: new Map([['mosul', {}]]),
  events: new Map([['fall-of-mosul', { claims: [{ claimId: 'c1' }] }]]),
  parties: new Map([
    ['isis', {}],
    ['a, b', {}],
  ]),
  documents: new Map([['bbc', {}]]),
} as unknown as Dataset;

test('what the dataset doesn’t have is dropped and told, the rest stays', () => {
  const view = { ...DEFAULT_VIEW, place: 'mosul', event: 'x', claim: 'a b' } as View;
  expect(dropUnknownIds(view, dataset)).toEqual({
    view: { ...view, event: null, claim: null },
    ignored: ['event=x', 'claim=a%20b'],
  });
});

test('a view of known things is the same view', () => {
  const view = { ...DEFAULT_VIEW, place: 'mosul', event: 'fall-of-mosul', claim: 'c1' } as View;
  expect(dropUnknownIds(view, dataset)).toEqual({ view, ignored: [] });
});

test('of a list only the unknown are dropped, each is told, the rest keep their order', () => {
  const view = {
    ...DEFAULT_VIEW,
    parties: ['a, b', 'huns', 'isis', 'goths'],
    documents: ['bbc', 'a b'],
  } as unknown as View;
  expect(dropUnknownIds(view, dataset)).toEqual({
    view: { ...view, parties: ['a, b', 'isis'], documents: ['bbc'] },
    ignored: ['parties=huns', 'parties=goths', 'documents=a%20b'],
  });
});

test('a step can only be known where there is a story', () => {
  const view = { ...DEFAULT_VIEW, story: 'evening' } as View;
  expect(dropUnknownIds(view, { ...dataset, story: 'events.story.json' })).toEqual({ view, ignored: [] });
  expect(dropUnknownIds(view, { ...dataset, story: null })).toEqual({
    view: DEFAULT_VIEW,
    ignored: ['story=evening'],
  });
});
