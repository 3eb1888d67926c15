import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeDataset } from '../../dataset/decode.ts';
import type { PlaceId } from '../ids.ts';
import { type Instant, parseInstant } from '../instant.ts';
import { claimsByPlace } from '../snapshot.ts';
import { controlAt, lapsedDisputeAt } from './index.ts';

const file = new URL('../../../data/events.geojson', import.meta.url);
const dataset = decodeDataset(readFileSync(file, 'utf8'), 'events.geojson');
const claims = claimsByPlace(dataset).get('mosul' as PlaceId) ?? [];
const at = (text: string) => parseInstant(text) as Instant;

test('a dispute is shown or has lapsed, never both', () => {
  for (const t of ['2014-06-11T21:00Z', '2014-06-12T18:00Z', '2014-06-16T21:00Z', '2014-06-24T18:00Z']) {
    const shown = controlAt(claims, at(t), 'all', dataset).disputed;
    const lapsed = lapsedDisputeAt(claims, at(t), 'all', dataset);
    expect(shown && lapsed).toBeNull();
  }
});

test('what age takes off the mark is not lost', () => {
  expect(lapsedDisputeAt(claims, at('2014-06-12T18:00Z'), 'all', dataset)).toBeNull();
  const before = controlAt(claims, at('2014-06-12T18:00Z'), 'all', dataset).disputed;
  const lapsed = lapsedDisputeAt(claims, at('2014-06-24T18:00Z'), 'all', dataset);
  expect(before?.disputedBy.length).toBeGreaterThan(0);
  expect(lapsed?.disputedBy).toEqual(before?.disputedBy);
});

test('a cut before the denial knows of none', () => {
  expect(lapsedDisputeAt(claims, at('2014-06-24T18:00Z'), at('2014-06-11T00:00Z'), dataset)).toBeNull();
});
