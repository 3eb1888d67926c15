import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeDataset } from '../dataset/decode.ts';
import { type Instant, parseInstant } from '../domain/instant.ts';
import { periodOf } from '../domain/period.ts';
import { DEFAULT_VIEW, type View } from '../domain/view.ts';
import { momentOf } from '../store/selectors.ts';
import { isKnown } from '../domain/control/known.ts';
import { en } from '../text/en.ts';
import { timeWords } from '../text/timeWords.ts';
import { changesOf } from './changes.ts';
import { coverageAt } from './coverage.ts';
import { dayShown, tallyOf, tallyOfShown } from './dayTally.ts';

const file = new URL('../../data/events.geojson', import.meta.url);
const dataset = decodeDataset(readFileSync(file, 'utf8'), 'events.geojson');
const period = periodOf(dataset);
const at = (text: string) => parseInstant(text) as Instant;

function onDayOf(t: Instant, zone = dataset.timeZone) {
  const { takeovers } = changesOf(dataset, 'all');
  return tallyOf(takeovers, coverageAt(dataset, 'all').covered, dayShown(t, period, zone));
}

describe('the published dataset, day by day', () => {
  test.each([
    ['9', { changed: 0, perhaps: 1, stated: 0, covered: false }, ['1 place may have changed hands this day']],
    // Mosul; Tikrit fell at some time from 9 to 12 June.
    [
      '10',
      { changed: 1, perhaps: 1, stated: 0, covered: true },
      ['1 place changed hands this day, 1 more may have'],
    ],
    // Kirkuk and Tikrit; Fallujah was held by ISIS by the end of it, since unknown. Not Mosul, taken on the 10th.
    [
      '11',
      { changed: 0, perhaps: 2, stated: 1, covered: true },
      ['2 places may have changed hands this day', '1 place first reported as held'],
    ],
    // A dispute grows old that day; that is no change of control.
    ['15', { changed: 0, perhaps: 0, stated: 0, covered: false }, ['no document covers this day']],
    // Rawa and Ana fell on 21 or 22 June; the crossing at Al-Qaim by the 22nd.
    [
      '21',
      { changed: 0, perhaps: 2, stated: 0, covered: true },
      ['2 places may have changed hands this day'],
    ],
    [
      '22',
      { changed: 0, perhaps: 3, stated: 0, covered: true },
      ['3 places may have changed hands this day'],
    ],
    // Tal Afar, its airport, Al-Waleed.
    ['23', { changed: 3, perhaps: 0, stated: 0, covered: true }, ['3 places changed hands this day']],
    [
      '24',
      { changed: 0, perhaps: 0, stated: 0, covered: true },
      ['no change of control reported for this day'],
    ],
  ])('%s June', (day, tally, words) => {
    const counted = onDayOf(at(`2014-06-${day.padStart(2, '0')}T09:00Z`));
    expect(counted).toEqual(tally);
    expect(en.timeline.thisDay(counted)).toEqual(words);
  });

  test('counts the same at every hour of a day', () => {
    expect(onDayOf(at('2014-06-22T21:00Z'))).toEqual(onDayOf(at('2014-06-23T20:59Z')));
    expect(onDayOf(at('2014-06-22T20:59Z'))).not.toEqual(onDayOf(at('2014-06-22T21:00Z')));
  });
});

describe('the day counted', () => {
  test('is the day printed, in every zone', () => {
    for (const display of ['dataset', 'utc'] as const) {
      const words = timeWords(en, dataset, display);
      for (const t of [period.earliest, at('2014-06-10T21:30Z'), period.latest]) {
        const { earliest } = dayShown(t, period, words.zone);
        expect(words.parts(earliest).day).toBe(words.parts(t).day);
      }
    }
  });

  test('in UTC a day of Baghdad is spread over two', () => {
    const perhaps = { changed: 0, stated: 0, covered: true };
    // Mosul and Tikrit; Mosul's day in Baghdad begins on 9 June, 21:00 UTC.
    expect(onDayOf(at('2014-06-09T12:00Z'), 'UTC')).toEqual({ ...perhaps, perhaps: 2 });
    // And Kirkuk, from 10 June 21:00 UTC.
    expect(onDayOf(at('2014-06-10T12:00Z'), 'UTC')).toEqual({ ...perhaps, perhaps: 3 });
  });

  test('at the end of the period is its last, where that is midnight', () => {
    expect(dayShown(period.latest, period, 'Asia/Baghdad').latest).toBe(period.latest);
    expect(dayShown(period.latest, period, 'UTC').latest).toBe(at('2014-06-25T00:00Z'));
  });
});

describe('with a filter that takes marks away', () => {
  const t = at('2014-06-10T12:00Z');
  const { takeovers } = changesOf(dataset, 'all');
  const { covered } = coverageAt(dataset, 'all');
  const show = (view: Partial<View>) =>
    tallyOfShown(
      momentOf(dataset, { ...DEFAULT_VIEW, t, ...view }),
      takeovers,
      covered,
      dayShown(t, period, 'UTC'),
    );

  test('only the places shown are counted, and that is said', () => {
    expect(show({})).toEqual(onDayOf(t, 'UTC'));
    expect(show({})).toMatchObject({ perhaps: 3 });
    const kirkuk = show({ q: 'kirkuk kurdish', types: ['control_change'] });
    expect(kirkuk.ofShown).toBe(true);
    expect(kirkuk.changed + kirkuk.perhaps).toBeLessThan(3);
    const none = show({ q: 'xyzzy' });
    expect(none).toEqual({ changed: 0, perhaps: 0, stated: 0, covered: true, ofShown: true });
    expect(en.timeline.thisDay(none)).toEqual(['no change reported at the places shown']);
    expect(en.timeline.thisDayShort({ ...none, perhaps: 1 })).toBe('1 place shown may have changed hands');
    expect(en.timeline.thisDay({ ...none, changed: 1, perhaps: 2 })).toEqual([
      'of those shown, 1 changed hands, 2 more may have',
    ]);
  });
});

describe('with a cut', () => {
  const known = at('2014-06-12T12:00Z');

  test('only claims known at it count', () => {
    const { takeovers } = changesOf(dataset, known);
    expect(takeovers.map(({ place, kind }) => `${place.placeId} ${kind}`).sort()).toEqual([
      'fallujah status',
      'kirkuk change',
      'mosul change',
      'tikrit change',
    ]);
    const events = [...dataset.events].map(([id, event]) => {
      const claims = event.claims.filter((claim) => isKnown(claim, known));
      return [id, { ...event, claims }] as const;
    });
    expect(takeovers).toEqual(changesOf({ ...dataset, events: new Map(events) }, 'all').takeovers);
    expect(takeovers.every(({ span }) => span.latest <= known)).toBe(true);
  });

  test('a document of which nothing is known covers nothing', () => {
    const days = (cut: Instant | 'all') =>
      coverageAt(dataset, cut).covered.map(({ earliest, latest }) => [earliest, latest]);
    expect(days('all')).toEqual(dataset.coverage.map(({ earliest, latest }) => [earliest, latest]));
    expect(days(known)).toEqual([[at('2014-06-09T21:00Z'), known]]);
    expect(days(at('2014-06-23T00:00Z'))).toEqual([[at('2014-06-09T21:00Z'), at('2014-06-12T21:00Z')]]);
    expect(days(at('0001-01-01T00:00Z'))).toEqual([]);
  });
});
