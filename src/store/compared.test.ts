import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeDataset } from '../dataset/decode.ts';
import { differences } from '../domain/differences.ts';
import { HOUR, type Instant, parseInstant, plus } from '../domain/instant.ts';
import { DEFAULT_VIEW, type View } from '../domain/view.ts';
import {
  comparedMoments,
  differencesBetween,
  documentAt,
  documentShown,
  nowAndThen,
  reportedDocuments,
  sinceDocument,
  swapped,
  wholePeriod,
} from './compared.ts';
import { createDashboardStore } from './dashboardStore.ts';
import { otherSide } from './otherSide.ts';
import { momentOf } from './selectors.ts';

const at = (text: string) => parseInstant(text) as Instant;
const dataset = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
const view = (change: Partial<View>): View => ({ ...DEFAULT_VIEW, ...change });
const t = at('2014-06-12T12:00Z');
const earlier = at('2014-06-11T12:00Z');
const compare = (t: Instant, known: View['known'] = 'all') => ({ t, known, by: 'swipe' }) as const;
const chatham = at('2014-06-11T21:00Z');
const bbc = at('2014-06-13T00:00Z');
const kerry = at('2014-06-24T21:00Z');

describe('both sides', () => {
  test('stand in reading order, whichever of them the slider shows', () => {
    const there = comparedMoments(dataset, view({ t, compare: compare(earlier) }));
    const back = comparedMoments(dataset, view({ t: earlier, compare: compare(t) }));
    expect([there?.before.t, there?.after.t, there?.shown]).toEqual([earlier, t, 'after']);
    expect([back?.before.t, back?.after.t, back?.shown]).toEqual([earlier, t, 'before']);
    expect(comparedMoments(dataset, view({ t }))).toBeNull();
  });

  test('have one list as long as neither changes', () => {
    const both = comparedMoments(dataset, view({ t, compare: compare(earlier) }));
    const again = comparedMoments(dataset, view({ t, compare: compare(earlier), theme: 'dark' }));
    if (!both || !again) throw new Error('nothing is compared');
    expect(differencesBetween(dataset, again)).toBe(differencesBetween(dataset, both));
  });

  test('have windows of one width, each at its own moment: what the other map shows', () => {
    const window = view({ t, compare: compare(earlier), mode: 'window', from: plus(t, -6 * HOUR) });
    const both = comparedMoments(dataset, window);
    expect(both?.before).toMatchObject({ t: earlier, from: plus(earlier, -6 * HOUR) });
    expect(both?.after).toMatchObject({ t, from: plus(t, -6 * HOUR) });
    const there = otherSide(createDashboardStore(window), dataset).store.getState().view;
    expect(both?.before).toBe(momentOf(dataset, there));
  });

  test('have a list of their own for every age from which a place counts as gone quiet', () => {
    const both = comparedMoments(dataset, view({ t: at('2014-06-24T12:00Z'), compare: compare(earlier) }));
    if (!both) throw new Error('nothing is compared');
    const quiet = (hours?: number) =>
      differencesBetween(dataset, both, hours).filter(({ kind }) => kind === 'quiet').length;
    // The BBC's page ends eleven and a half days before; nothing is older than a fortnight.
    expect([quiet(), quiet(24), quiet(72), quiet(24 * 14)]).toEqual([7, 7, 7, 0]);
    // At noon of the 12th, Chatham House's paper is 15 hours old.
    const noon = comparedMoments(dataset, view({ t, compare: compare(earlier) }));
    if (!noon) throw new Error('nothing is compared');
    const gone = (hours: number) =>
      differencesBetween(dataset, noon, hours).flatMap(({ kind, placeId }) =>
        kind === 'quiet' ? [placeId] : [],
      );
    expect([gone(15), gone(16)]).toEqual([['fallujah'], []]);
  });

  test('swapped make the same list', () => {
    const one = view({ t, compare: compare(earlier, chatham) });
    const back = { ...one, ...swapped(momentOf(dataset, one), compare(earlier, chatham)) };
    expect(back.compare).toEqual(compare(t));
    const lists = [one, back].map((each) => {
      const both = comparedMoments(dataset, each);
      return both && differences(dataset, both.before, both.after);
    });
    expect(lists[1]).toEqual(lists[0]);
  });
});

describe('a document against the one before', () => {
  test('goes from the moment when all of the one was reported to the same of the other', () => {
    expect(reportedDocuments(dataset).map((reported) => reported.at)).toEqual([chatham, bbc, kerry]);
    expect(sinceDocument(dataset, 2, 'maps')).toEqual({
      t: kerry,
      known: kerry,
      compare: { t: bbc, known: bbc, by: 'maps' },
    });
    expect(sinceDocument(dataset, 3, 'swipe')).toBeNull();
    // Asked for with every step of the clock.
    expect(reportedDocuments(dataset)).toBe(reportedDocuments(dataset));
  });

  test('is for the first one against nothing', () => {
    const both = comparedMoments(dataset, view(sinceDocument(dataset, 0, 'swipe') ?? {}));
    expect(both?.before.places).toEqual([]);
    expect(both?.after.places.map(({ place }) => place.placeId)).toEqual(['fallujah', 'mosul']);
    const kinds = both && differences(dataset, both.before, both.after).map(({ kind }) => kind);
    expect(kinds).toEqual(['newly_reported', 'newly_reported']);
  });

  test.each([
    ['without a cut it is the last before the moment', { t, known: 'all' as const }, 0],
    ['with a cut the last before that', { t, known: bbc }, 1],
    ['before them all the first', { t: at('2014-06-10T12:00Z'), known: 'all' as const }, 0],
    ['after them all the last', { t: kerry, known: 'all' as const }, 2],
  ])('%s', (_, moment, index) => {
    expect(documentAt(dataset, moment)).toBe(index);
  });

  test('is known again by its moments', () => {
    for (const index of [0, 1, 2]) {
      const preset = sinceDocument(dataset, index, 'maps');
      expect(preset && documentShown(dataset, preset)).toBe(index);
    }
    expect(documentShown(dataset, view({ t, compare: compare(earlier) }))).toBe(-1);
    expect(documentShown(dataset, view({}))).toBe(-1);
  });
});

describe('other presets', () => {
  test('the whole period', () => {
    const { earliest, latest } = momentOf(dataset, DEFAULT_VIEW).period;
    expect(wholePeriod(dataset, 'swipe')).toEqual({ t: latest, known: 'all', compare: compare(earliest) });
  });

  test('then and now keep the moment; a cut that stops it stays', () => {
    const now = (change: Partial<View>) => nowAndThen(momentOf(dataset, view(change)), 'swipe');
    expect(now({ t })).toEqual({ t, known: 'all', compare: compare(t, t) });
    expect(now({ t: kerry, known: t })).toEqual({ t, known: 'all', compare: compare(t, t) });
    expect(now({ t: earlier, known: t })).toEqual({ t: earlier, known: 'all', compare: compare(earlier, t) });
  });
});
