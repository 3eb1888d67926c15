import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeDataset } from '../../dataset/decode.ts';
import type { Difference, DifferenceKind } from '../../domain/difference.ts';
import { type Instant, parseInstant } from '../../domain/instant.ts';
import { placeStates } from '../../domain/snapshot.ts';
import { DEFAULT_VIEW } from '../../domain/view.ts';
import { comparedMoments, differencesBetween } from '../../store/compared.ts';
import { catalogueOf } from '../../text/language.ts';
import { lateWords } from '../../text/late.ts';
import { timeWords } from '../../text/timeWords.ts';
import { differenceSentence } from './differenceSentence.ts';

const dataset = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
const text = catalogueOf('en');
const words = timeWords(text, dataset, 'dataset');
const { compare } = lateWords(text);

/** `2014-06-24T12:00Z`, or with a cut `2014-06-24T12:00Z,2014-06-13T00:00Z`. */
function side(written: string) {
  const [t, known] = written.split(',').map((part) => parseInstant(part) as Instant);
  return { t: t as Instant, known: known ?? ('all' as const) };
}

function said(one: string, other: string, kind: DifferenceKind, placeId: string): string | null {
  const view = { ...DEFAULT_VIEW, ...side(other), compare: { ...side(one), by: 'swipe' as const } };
  const moments = comparedMoments(dataset, view);
  const difference =
    moments &&
    differencesBetween(dataset, moments).find((each) => each.kind === kind && each.placeId === placeId);
  if (!difference) return null;
  const stateOf = (which: 'before' | 'after') =>
    moments[which].places.find(({ place }) => place.placeId === placeId)?.state ?? null;
  const states = { before: stateOf('before'), after: stateOf('after') };
  return differenceSentence({ difference, states, t: moments.after.t, dataset, text, words });
}

test.each([
  [
    'changed_hands',
    'rawa',
    '2014-06-11T12:00Z',
    '2014-06-24T12:00Z',
    'Gained by insurgents, lost by Iraqi government, between 21 and 22 June',
  ],
  [
    'changed_hands',
    'tal-afar',
    '2014-06-11T12:00Z',
    '2014-06-24T12:00Z',
    'Gained by insurgents, on 23 June; who lost it is not said',
  ],
  [
    'change_over',
    'kirkuk',
    '2014-06-11T12:00Z',
    '2014-06-24T12:00Z',
    'Held by Kurdish forces, after a change from Iraqi government between 11 June and 12 June, 14:30',
  ],
  [
    'changing',
    'rawa',
    '2014-06-11T12:00Z',
    '2014-06-21T12:00Z',
    'Changing from Iraqi government to insurgents, between 21 and 22 June',
  ],
  [
    'contested',
    'samarra',
    '2014-06-11T12:00Z',
    '2014-06-24T12:00Z',
    'Contest last reported 12 June, no new report for 11 days',
  ],
  [
    'disputed',
    'mosul',
    '2014-06-12T12:00Z',
    '2014-06-12T18:00Z',
    'Control by ISIS is disputed by Hoshyar Zebari (reported by AFP)',
  ],
  ['no_longer_disputed', 'mosul', '2014-06-12T18:00Z', '2014-06-24T12:00Z', compare.ended.lapsed],
  [
    'newly_reported',
    'samarra',
    '2014-06-11T12:00Z',
    '2014-06-24T12:00Z',
    'Contested; who holds it is not reported',
  ],
  [
    'newly_reported',
    'al-qaim-crossing',
    '2014-06-12T12:00Z,2014-06-12T12:00Z',
    '2014-06-12T12:00Z',
    'Not reported; held by insurgents by 22 June',
  ],
  [
    'newly_reported',
    'rawa',
    '2014-06-12T12:00Z,2014-06-12T12:00Z',
    '2014-06-12T12:00Z',
    'A claim tells of another moment; for this one, who holds it is not reported',
  ],
  [
    'no_longer_reported',
    'rawa',
    '2014-06-12T12:00Z',
    '2014-06-12T13:00Z,2014-06-12T13:00Z',
    'On the earlier side: a claim tells of another moment; for this one, who holds it is not reported',
  ],
  [
    'no_longer_reported',
    'kirkuk',
    '2014-06-11T12:00Z',
    '2014-06-11T15:00Z,2014-06-11T21:00Z',
    'On the earlier side: Changing from Iraqi government to Kurdish forces',
  ],
  [
    'quiet',
    'fallujah',
    '2014-06-11T12:00Z',
    '2014-06-24T12:00Z',
    'Last reported 11 June, no new report for 12 days',
  ],
] as const)('%s of %s, from %s to %s', (kind, place, one, other, sentence) => {
  expect(said(one, other, kind, place)).toBe(sentence);
});

describe('what these documents have no case of', () => {
  test('is named in narrower words: nobody passed it to anybody', () => {
    expect(compare.namedOtherwise('insurgents', 'ISIS')).toBe(
      'Called insurgents on the earlier side, ISIS on the later',
    );
  });

  test('is no longer reported, and was no more than contested', () => {
    const t = parseInstant('2014-06-12T18:00Z') as Instant;
    const samarra = placeStates(dataset, t, 'all').find(({ place }) => place.placeId === 'samarra');
    if (!samarra) throw new Error('Samarra has no mark');
    const difference: Difference = {
      kind: 'no_longer_reported',
      placeId: samarra.place.placeId,
      from: null,
      to: null,
      ended: null,
      claims: { before: [], after: [] },
    };
    const states = { before: samarra.state, after: null };
    expect(differenceSentence({ difference, states, t, dataset, text, words })).toBe(
      'On the earlier side: contested; who holds it is not reported',
    );
  });

  test('is lost to nobody named', () => {
    expect(compare.changedHands(null, 'ISIS', null)).toBe('Lost by ISIS; who took it is not said');
  });

  test('is over, with nobody named as the holder', () => {
    expect(compare.changeOver(null, 'ISIS', null)).toBe(
      'Nobody is named as its holder, after a change from ISIS',
    );
  });

  test('is known otherwise', () => {
    expect(compare.knownOtherwise('ISIS', 'Held by insurgents')).toBe(
      'Held by insurgents; the earlier side had ISIS',
    );
    expect(compare.knownOtherwise(null, 'Held by insurgents')).toBe('Held by insurgents');
  });
});
