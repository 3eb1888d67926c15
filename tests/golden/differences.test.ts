import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeDataset } from '../../src/dataset/decode.ts';
import { differences, tallyByParty } from '../../src/domain/differences.ts';
import { type Instant, parseInstant } from '../../src/domain/instant.ts';
import {
  AFTER,
  BEFORE,
  CUT,
  CUT_DIFFERENCES,
  DIFFERENCES,
  type GoldenDifference,
  TALLY,
} from './differences.golden.ts';

const file = 'data/events.geojson';
const dataset = decodeDataset(readFileSync(file, 'utf8'), file);
const side = (text: string) => ({ t: parseInstant(text) as Instant, known: 'all' as const });

const written = (rows: readonly GoldenDifference[]) =>
  rows.map(({ kind, place, from = null, to = null, before = [], after }) => ({
    kind,
    placeId: place,
    from,
    to,
    ended: null,
    claims: { before, after },
  }));

describe('what differs between 11 and 24 June', () => {
  const list = differences(dataset, side(BEFORE), side(AFTER));

  test('is the list written by hand', () => {
    expect(list).toEqual(written(DIFFERENCES));
  });

  test('is counted by party', () => {
    const counted = tallyByParty(dataset, list).map(({ party, gained, lost, completed, completedFrom }) => [
      party,
      [gained, lost, completed, completedFrom],
    ]);
    expect(Object.fromEntries(counted)).toEqual(TALLY);
  });
});

describe('what differs on 12 June between what was known at noon and what is known now', () => {
  const { t } = side(CUT.t);
  const list = differences(dataset, { t, known: side(CUT.known).t }, side(CUT.t));

  test('is the list written by hand, and no party gains or loses', () => {
    expect(list).toEqual(written(CUT_DIFFERENCES));
    expect(tallyByParty(dataset, list)).toEqual([]);
  });
});
