import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeDataset } from '../dataset/decode.ts';
import type { Dataset } from '../domain/dataset.ts';

import { type Instant, MINUTE, parseInstant, plus } from '../domain/instant.ts';
import { claimsKnown } from './cuts.ts';
import { presetsOf } from './presets.ts';

const at = (text: string) => parseInstant(text) as Instant;
const dataset = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');

/** The dataset with its first document’s claims reported one after another, `minutes` apart. */
function updatedEvery(minutes: number): Dataset {
  let n = 0;
  const first = [...dataset.documents.keys()][0];
  const events = [...dataset.events.values()].map((event) => ({
    ...event,
    claims: event.claims.map((claim) => {
      if (claim.documentId !== first) return claim;
      n += 1;
      const latest = plus(at('2014-06-12T00:00:20Z'), n * minutes * MINUTE);
      return { ...claim, reported: { earliest: null, latest } };
    }),
  }));
  return { ...dataset, events: new Map(events.map((event) => [event.eventId, event])) };
}

describe('the cuts that are offered', () => {
  test('are each document’s own report times, the earliest document first', () => {
    const found = presetsOf(dataset).map(({ document, presets }) => [
      document.documentId,
      presets.map((preset) => preset.at),
    ]);
    expect(found).toEqual([
      ['chatham-house-2014-06-11', [at('2014-06-11T21:00Z')]],
      [
        'bbc-live-2014-06-12',
        ['2014-06-12T11:30Z', '2014-06-12T13:00Z', '2014-06-12T16:50Z', '2014-06-13T00:00Z'].map(at),
      ],
      ['kerry-visit-2014-06-24', [at('2014-06-24T21:00Z')]],
    ]);
  });

  test('say how many claims of all documents are known then, and which is a document’s last', () => {
    for (const { presets } of presetsOf(dataset)) {
      for (const { known, claims } of presets) expect(claims).toBe(claimsKnown(dataset, known));
      expect(presets.map(({ isLast }) => isLast)).toEqual(presets.map((_, n) => n === presets.length - 1));
    }
    expect(presetsOf(dataset).at(-1)?.presets[0]?.known).toBe('all');
  });

  test('of a page that was updated all the time are few, whole minutes, and hold its last', () => {
    const busy = updatedEvery(7);
    const page = presetsOf(busy).find(({ document }) => document.publisher === 'BBC');
    expect(page?.presets).toHaveLength(6);
    const latest = Math.max(
      ...[...busy.events.values()]
        .flatMap(({ claims }) => claims)
        .filter(({ documentId }) => documentId === page?.document.documentId)
        .map(({ reported }) => reported.latest ?? 0),
    );
    const last = page?.presets.at(-1);
    expect((last?.at ?? 0) - latest).toBeGreaterThanOrEqual(0);
    expect((last?.at ?? 0) - latest).toBeLessThan(MINUTE);
    for (const { at } of page?.presets ?? []) expect(at % MINUTE).toBe(0);
  });

  test('leave out a document of which nobody knows when it was written', () => {
    const events = [...dataset.events.values()].map((event) => ({
      ...event,
      claims: event.claims.map((claim) => ({ ...claim, reported: { earliest: null, latest: null } })),
    }));
    const timeless = { ...dataset, events: new Map(events.map((event) => [event.eventId, event])) };
    expect(presetsOf(timeless)).toEqual([]);
  });
});
