import { describe, expect, test } from 'vitest';
import type { Claim } from '../domain/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Party } from '../domain/party.ts';
import type { Place } from '../domain/place.ts';
import { type Instant, parseInstant } from '../domain/instant.ts';
import { changesOf } from './changes.ts';
import { pixelScale, timeScale } from './scale.ts';
import { dayTicks, takeoverMarks } from './strip.ts';
import { stripLayout } from './stripLayout.ts';

const at = (text: string) => parseInstant(text) as Instant;
const period = { earliest: at('2014-06-08T21:00Z'), latest: at('2014-06-24T21:00Z') };

let order = 0;
function claim(
  effect: 'change' | 'status',
  to: string | null,
  earliest: string | null,
  latest: string,
): Claim {
  order += 1;
  return {
    claimId: `c${order}`,
    eventId: `e${order}`,
    documentId: 'd',
    order,
    lines: [1, 1],
    linesSha256: '',
    attribution: [],
    stance: 'asserts',
    hedge: null,
    reported: { earliest: null, latest: at('2014-06-12T13:00Z') },
    time: { earliest: earliest === null ? null : at(earliest), latest: at(latest) },
    timeExtent: 'within',
    timeBasis: null,
    controlEffect: effect,
    partyFrom: null,
    partyTo: to,
    paraphrase: '',
  } as unknown as Claim;
}

function datasetOf(claims: readonly Claim[]): Dataset {
  const party = (partyId: string, broader: string | null = null) =>
    [partyId, { partyId, broader } as unknown as Party] as const;
  return {
    timeZone: 'Asia/Baghdad',
    ageing: { beginsHours: 24, outlineHours: 72 },
    parties: new Map([party('isis', 'insurgents'), party('insurgents'), party('government')]),
    places: new Map([['mosul', { placeId: 'mosul', name: 'Mosul' } as unknown as Place]]),
    events: new Map(
      claims.map((claim) => [claim.eventId, { eventId: claim.eventId, placeId: 'mosul', claims: [claim] }]),
    ),
  } as unknown as Dataset;
}

describe('changes of control', () => {
  const dataset = datasetOf([
    claim('change', 'isis', '2014-06-09T21:00Z', '2014-06-10T21:00Z'),
    claim('status', 'isis', null, '2014-06-11T09:00Z'),
    claim('status', 'government', null, '2014-06-20T09:00Z'),
  ]);
  const changes = changesOf(dataset, 'all');

  test('are where a mark becomes another: a claim that only confirms is none', () => {
    expect(changes.marks.map(({ at, state }) => [at, state.base.kind, state.next?.party ?? null])).toEqual([
      [at('2014-06-09T21:00Z'), 'changing', null],
      [at('2014-06-10T21:00Z'), 'held', null],
      [at('2014-06-11T09:00Z'), 'held', 'government'],
      [at('2014-06-20T09:00Z'), 'held', null],
    ]);
  });

  test('takeovers have the span in which they may have happened, or none', () => {
    expect(changes.takeovers.map(({ kind, party, span }) => [kind, party, span])).toEqual([
      ['change', 'isis', { earliest: at('2014-06-09T21:00Z'), latest: at('2014-06-10T21:00Z') }],
      ['status', 'government', { earliest: null, latest: at('2014-06-20T09:00Z') }],
    ]);
  });

  test('a claim that names the holder more narrowly takes nothing over', () => {
    const dataset = datasetOf([
      claim('change', 'insurgents', '2014-06-09T21:00Z', '2014-06-10T21:00Z'),
      claim('status', 'isis', null, '2014-06-11T09:00Z'),
      claim('change', 'isis', '2014-06-11T21:00Z', '2014-06-12T09:00Z'),
    ]);
    expect(changesOf(dataset, 'all').takeovers.map(({ party }) => party)).toEqual(['insurgents']);
  });

  test('a place that was lost in between is taken over again', () => {
    const dataset = datasetOf([
      claim('change', 'isis', '2014-06-09T21:00Z', '2014-06-10T21:00Z'),
      claim('change', null, '2014-06-11T21:00Z', '2014-06-12T21:00Z'),
      claim('change', 'isis', '2014-06-13T21:00Z', '2014-06-14T21:00Z'),
    ]);
    expect(changesOf(dataset, 'all').takeovers.map(({ span }) => span.latest)).toEqual(
      ['2014-06-10T21:00Z', '2014-06-14T21:00Z'].map(at),
    );
  });

  test('what was not known at the cut is not there', () => {
    expect(changesOf(dataset, at('2014-06-12T12:00Z'))).toEqual({ marks: [], takeovers: [] });
  });
});

describe('the strip', () => {
  const { x, pieces } = pixelScale(timeScale(period), 820, 20, false);
  const layout = stripLayout(820);

  test('draws takeovers of one time on lanes of their own', () => {
    const dataset = datasetOf([claim('change', 'isis', '2014-06-09T21:00Z', '2014-06-10T21:00Z')]);
    const one = changesOf(dataset, 'all');
    const marks = takeoverMarks([...one.takeovers, ...one.takeovers], period, x, layout);
    expect(marks).toHaveLength(2);
    expect(new Set(marks.map(({ y }) => y)).size).toBe(2);
    expect(marks[0]).toMatchObject({ band: { from: 60, to: 110 }, tick: 110 });
  });

  test('gives a status a tick without a band', () => {
    const { takeovers } = changesOf(datasetOf([claim('status', 'isis', null, '2014-06-10T21:00Z')]), 'all');
    expect(takeoverMarks(takeovers, period, x, layout)).toMatchObject([{ band: null, tick: 110 }]);
  });

  test('draws a change under way as far as the cut, without a tick', () => {
    const { takeovers } = changesOf(
      datasetOf([claim('change', 'isis', '2014-06-09T21:00Z', '2014-06-13T21:00Z')]),
      at('2014-06-12T21:00Z'),
    );
    const reach = { ...period, latest: at('2014-06-12T21:00Z') };
    expect(takeoverMarks(takeovers, reach, x, layout)).toMatchObject([
      { band: { from: 60, to: 210 }, tick: null },
    ]);
  });

  test('has a tick per day, fewer where days are narrow', () => {
    expect(dayTicks({ period, pieces }, 'Asia/Baghdad', x, 20).map(({ day }) => day)).toHaveLength(16);
    expect(dayTicks({ period, pieces }, 'Asia/Baghdad', x, 60).map(({ day }) => day)).toHaveLength(8);
  });

  test('has no tick within a fold', () => {
    const fold = { earliest: at('2014-06-13T21:00Z'), latest: at('2014-06-20T21:00Z') };
    const folded = pixelScale(timeScale(period, [fold], 0.05), 820, 20, false);
    const days = dayTicks({ period, pieces: folded.pieces }, 'Asia/Baghdad', folded.x, 20);
    expect(days.map(({ day }) => day.slice(-2)).join(' ')).toBe('09 10 11 12 13 21 22 23 24');
    expect(days[0]?.width).toBeCloseTo((days[1]?.x ?? 0) - (days[0]?.x ?? 0), 6);
  });
});
