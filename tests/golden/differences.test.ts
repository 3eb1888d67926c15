import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeDataset } from '../../src/dataset/decode.ts';
import { differences, tallyByParty } from '../../src/domain/differences.ts';
import { type Instant, parseInstant } from '../../src/domain/instant.ts';
import { AFTER, BEFORE, DIFFERENCES, TALLY } from './differences.golden.ts';

const file = 'data/events.geojson';
const dataset = decodeDataset(readFileSync(file, 'utf8'), file);
const side = (text: string) => ({ t: parseInstant(text) as Instant, known: 'all' as const });

describe('what differs between 11 and 24 June', () => {
  const list = differences(dataset, side(BEFORE), side(AFTER));

  test('is the list written by hand', () => {
    const expected = DIFFERENCES.map(({ kind, place, from = null, to = null, before = [], after }) => ({
      kind,
      placeId: place,
      from,
      to,
      ended: null,
      claims: { before, after },
    }));
    expect(list).toEqual(expected);
  });

  test('is counted by party', () => {
    const counted = tallyByParty(dataset, list).map(({ party, gained, lost, completed }) => [
      party,
      [gained, lost, completed],
    ]);
    expect(Object.fromEntries(counted)).toEqual(TALLY);
  });
});
