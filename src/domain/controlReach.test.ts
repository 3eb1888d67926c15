import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeDataset } from '../dataset/decode.ts';
import { controlReach } from './controlReach.ts';
import { type Instant, parseInstant } from './instant.ts';

const dataset = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
const at = (text: string) => parseInstant(text) as Instant;

// By hand: troops replaced by Kurds, a base overrun, territory of ISIS, five provinces, stretches of Syria.
test('of everything, the five events about control without a place are told apart', () => {
  expect(controlReach(dataset, 'all')).toEqual({ named: 32, places: 13, placeless: 5 });
});

test('at a cut, nothing counts that was reported later', () => {
  expect(controlReach(dataset, at('2014-06-12T12:00Z'))).toMatchObject({ places: 4, placeless: 1 });
  expect(controlReach(dataset, at('2014-06-12T18:00Z'))).toMatchObject({ placeless: 3 });
  expect(controlReach(dataset, at('2014-06-10T00:00Z'))).toEqual({ named: 0, places: 0, placeless: 0 });
});
