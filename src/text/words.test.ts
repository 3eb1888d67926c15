import { describe, expect, test } from 'vitest';
import type { ControlState } from '../domain/control/index.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { PartyId } from '../domain/ids.ts';
import { type Instant, parseInstant } from '../domain/instant.ts';
import type { Party } from '../domain/party.ts';
import type { OpenSpan } from '../domain/span.ts';
import { catalogueOf } from './language.ts';
import { sinceSentence } from './sinceSentence.ts';
import { stateSentence } from './stateWords.ts';
import { timeWords } from './timeWords.ts';

const text = catalogueOf('en');
const at = (text: string | null) => (text === null ? null : (parseInstant(text) as Instant));
const span = (earliest: string | null, latest: string | null): OpenSpan => ({
  earliest: at(earliest),
  latest: at(latest),
});
const dataset = {
  timeZone: 'Asia/Baghdad',
  coverage: [{ earliest: at('2014-06-09T21:00Z'), latest: at('2014-06-24T21:00Z') }],
  ageing: { beginsHours: 24, outlineHours: 72 },
} as unknown as Dataset;
const words = timeWords(text, dataset, 'dataset');
const utc = timeWords(text, dataset, 'utc');

describe('a moment', () => {
  test('is said in the zone chosen', () => {
    const t = at('2014-06-12T18:00Z') as Instant;
    expect(words.moment(t)).toBe('Thursday 12 June 2014, 21:00 Baghdad time');
    expect(utc.moment(t)).toBe('Thursday 12 June 2014, 18:00 UTC');
  });

  test('of a cut always has its hour: midnight is the end of the day that is known', () => {
    expect(words.cut(at('2014-06-12T18:00Z') as Instant)).toBe('12 June, 21:00');
    expect(words.cut(at('2014-06-11T21:00Z') as Instant)).toBe('11 June, 24:00');
    expect(utc.cut(at('2014-06-11T21:00Z') as Instant)).toBe('11 June, 21:00');
  });
});

describe('a span', () => {
  test.each([
    ['2014-06-09T21:00Z', '2014-06-10T21:00Z', 'on 10 June'],
    ['2014-06-09T21:00Z', '2014-06-12T21:00Z', 'between 10 and 12 June'],
    ['2014-05-30T21:00Z', '2014-06-12T21:00Z', 'between 31 May and 12 June'],
    ['2013-12-31T21:00Z', '2014-06-12T21:00Z', 'between 1 January and 12 June'],
    ['2012-12-31T21:00Z', '2014-06-12T21:00Z', 'between 1 January 2013 and 12 June'],
    [null, '2014-06-22T21:00Z', 'by 22 June'],
    ['2014-06-22T21:00Z', null, 'from 23 June on'],
    [null, null, 'date not stated'],
    ['2014-06-12T13:00Z', '2014-06-12T16:50Z', 'on 12 June, between 16:00 and 19:50'],
    ['2014-06-12T11:30Z', '2014-06-12T11:30Z', 'on 12 June, 14:30'],
    ['2014-06-10T21:00Z', '2014-06-12T11:30Z', 'between 11 June and 12 June, 14:30'],
    [null, '2014-06-12T16:50Z', 'by 12 June, 19:50'],
    ['2014-06-12T00:00Z', '2014-06-13T00:00Z', 'on 12 June in UTC'],
  ])('%s to %s is "%s"', (earliest, latest, expected) => {
    expect(words.span(span(earliest, latest), 'within')).toBe(expected);
  });

  test('that was filled says so', () => {
    const whole = span('2014-06-09T21:00Z', '2014-06-12T21:00Z');
    expect(words.span(whole, 'throughout')).toBe('from 10 to 12 June');
    expect(words.span(span('2014-06-09T21:00Z', '2014-06-10T21:00Z'), 'throughout')).toBe('all of 10 June');
  });

  test('of whole days keeps the dataset’s days, whatever clock is shown', () => {
    expect(utc.span(span('2014-06-09T21:00Z', '2014-06-10T21:00Z'), 'within')).toBe('on 10 June');
    expect(utc.span(span('2014-06-12T13:00Z', '2014-06-12T16:50Z'), 'within')).toBe(
      'on 12 June, between 13:00 and 16:50',
    );
  });
});

describe('since', () => {
  test.each([
    ['2014-06-09T21:00Z', '2014-06-10T21:00Z', 'since 10 June'],
    ['2014-06-20T21:00Z', '2014-06-22T21:00Z', 'since some time between 21 and 22 June'],
    [null, '2014-06-10T21:00Z', 'since before 11 June'],
    [null, '2014-06-12T16:50Z', 'since before 12 June, 19:50'],
  ])('%s to %s is "%s"', (earliest, latest, expected) => {
    expect(words.since(span(earliest, latest))).toBe(expected);
  });
});

test('a report is as old as it is', () => {
  const reported = at('2014-06-12T20:00Z') as Instant;
  const last = (t: string) => words.reportDistance(reported, at(t) as Instant, null);
  expect(last('2014-06-14T21:00Z')).toBe('12 June, 2 days before');
  expect(last('2014-06-12T21:30Z')).toBe('12 June, 1 hour before');
  expect(last('2014-06-12T18:00Z')).toBe('12 June, 2 hours later than the moment shown');
  // A page dated 12 June in GMT was not written on the 13th because that is its last hour in Baghdad.
  const endOfPage = at('2014-06-13T00:00Z') as Instant;
  expect(words.reportDistance(endOfPage, at('2014-06-24T21:00Z') as Instant, 'UTC')).toBe(
    '12 June, no new report for 11 days',
  );
});

test('a report that is older than the limit says so, from the limit on', () => {
  const reported = at('2014-06-12T20:00Z') as Instant;
  const last = (t: string) => words.reportDistance(reported, at(t) as Instant, null);
  expect(last('2014-06-15T19:59Z')).toBe('12 June, 2 days before');
  expect(last('2014-06-15T20:00Z')).toBe('12 June, no new report for 3 days');
});

describe('who holds a place', () => {
  const party = (id: string, name: string) => [id as PartyId, { name } as Party] as const;
  const parties = new Map([
    party('isis', 'ISIS'),
    party('iraqi-government', 'Iraqi government'),
    party('kurdish-forces', 'Kurdish forces'),
    party('insurgents', 'insurgents'),
  ]);
  const isis = 'isis' as PartyId;
  const unknown: ControlState = {
    base: { kind: 'not_reported' },
    next: null,
    since: null,
    timeDisputed: false,
    basis: [],
    certainty: null,
    age: null,
    contested: null,
    disputed: null,
  };
  const say = (state: Partial<ControlState>) => stateSentence({ ...unknown, ...state }, parties, text, words);
  const disputed = { disputedBy: [], denied: isis, deniers: null, age: null };

  test('is one sentence', () => {
    expect(say({ base: { kind: 'held', party: isis }, disputed })).toBe('Held by ISIS, disputed');
    expect(
      say({
        base: {
          kind: 'changing',
          from: 'iraqi-government' as PartyId,
          to: 'kurdish-forces' as PartyId,
        },
      }),
    ).toBe('Changing from Iraqi government to Kurdish forces');
    expect(say({ contested: { contestedBy: [], age: null } })).toBe('Not reported, contested');
    expect(say({ next: { party: 'insurgents' as PartyId, by: at('2014-06-22T21:00Z') as Instant } })).toBe(
      'Not reported; held by insurgents by 22 June',
    );
  });

  test('since when is said of who holds it, not of the dispute', () => {
    const since = span('2014-06-09T21:00Z', '2014-06-10T21:00Z');
    const sinceWords = (state: Partial<ControlState>) =>
      sinceSentence({ ...unknown, since, ...state }, parties, text, words);
    const base = { kind: 'held', party: isis } as const;
    expect(sinceWords({ base, disputed })).toBe('Held by ISIS since 10 June; disputed');
    expect(sinceWords({ base })).toBe('Held by ISIS since 10 June');
    expect(sinceWords({ base: { kind: 'changing', from: null, to: isis }, disputed })).toBe(
      'Changing to ISIS on 10 June; disputed',
    );
    expect(sinceWords({ since: null, base, disputed })).toBe('Held by ISIS, disputed');
  });
});
