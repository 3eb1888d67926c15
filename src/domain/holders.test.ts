import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { anyClaims, anyInstant, anyKnown, PARTIES } from '../../tests/oracle/randomPlace.ts';
import { decodeDataset } from '../dataset/decode.ts';
import { clockAt } from './control/known.ts';
import type { KnownAt } from './control/state.ts';
import type { Dataset } from './dataset.ts';
import { countIn, type HolderCounts, holdersOverTime, stepAt } from './holders.ts';
import type { PartyId, PlaceId } from './ids.ts';
import { type Instant, parseInstant } from './instant.ts';
import { clampToPeriod, periodOf } from './period.ts';
import { type PlaceState, placeStates } from './snapshot.ts';
import type { Span } from './span.ts';

const flagship = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
const at = (text: string) => parseInstant(text) as Instant;

/** Counted place by place, without any history. */
function countedAt(states: readonly PlaceState[]) {
  const words = (of: readonly PlaceState[]) => ({
    all: of.length,
    contested: of.filter(({ word }) => word === 'contested').length,
    disputed: of.filter(({ word }) => word === 'disputed').length,
  });
  const parties = [
    ...new Set(states.flatMap(({ state }) => (state.base.kind === 'held' ? [state.base.party] : []))),
  ].sort();
  return {
    held: parties.map((party) => [
      party,
      words(states.filter(({ state: { base } }) => base.kind === 'held' && base.party === party)),
    ]),
    changing: words(states.filter(({ state }) => state.base.kind === 'changing')),
    notReported: words(states.filter(({ state }) => state.base.kind === 'not_reported')),
    places: states.length,
  };
}

const flat = ({ held, ...rest }: HolderCounts) => ({
  ...rest,
  held: [...held].sort(([a], [b]) => (a < b ? -1 : 1)),
});

/** Some places of random claims, over a random period. */
const anyCase = fc.record({
  places: fc.array(anyClaims, { minLength: 1, maxLength: 4 }),
  ends: fc.tuple(anyInstant, anyInstant),
  known: anyKnown,
  t: anyInstant,
});

function datasetOf(places: readonly (typeof anyClaims extends fc.Arbitrary<infer T> ? T : never)[]): Dataset {
  return {
    parties: PARTIES,
    ageing: { beginsHours: 24, outlineHours: 72 },
    places: new Map(places.map((_, index) => [`p${index}`, { placeId: `p${index}` }])),
    events: new Map(places.map((claims, index) => [`p${index}`, { placeId: `p${index}`, claims }])),
  } as unknown as Dataset;
}

const periodBetween = ([a, b]: readonly [Instant, Instant]): Span =>
  a < b ? { earliest: a, latest: b } : { earliest: b, latest: a };

function reachOf(period: Span, known: KnownAt): Span {
  return { ...period, latest: known === 'all' ? period.latest : clampToPeriod(period, known) };
}

describe('places by holder over time', () => {
  test('say at every moment what the places themselves say', () => {
    fc.assert(
      fc.property(anyCase, ({ places, ends, known, t }) => {
        const dataset = datasetOf(places);
        const period = periodBetween(ends);
        const steps = holdersOverTime(dataset, known, period);
        const { earliest, latest } = reachOf(period, known);
        for (const moment of [t, earliest, latest, ...steps.map(({ span }) => span.earliest)]) {
          const asked = clampToPeriod({ earliest, latest }, moment);
          const found = stepAt(steps, asked);
          // A cut before the period leaves its first moment, of which only what was known by then is said.
          const clock = clockAt(asked, known);
          expect(found && flat(found.counts)).toEqual(countedAt(placeStates(dataset, clock, known)));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('follow one another without a gap, differ from one to the next, and count every place once', () => {
    fc.assert(
      fc.property(anyCase, ({ places, ends, known }) => {
        const dataset = datasetOf(places);
        const period = periodBetween(ends);
        const steps = holdersOverTime(dataset, known, period);
        const { earliest, latest } = reachOf(period, known);
        expect(steps[0]?.span.earliest).toBe(earliest);
        expect(steps.at(-1)?.span.latest).toBe(latest);
        const total = placeStates(dataset, latest, known).length;
        expect(steps.slice(1).map(({ span }) => span.earliest)).toEqual(
          steps.slice(0, -1).map(({ span }) => span.latest),
        );
        const words = steps.map(({ counts }) => JSON.stringify(flat(counts)));
        expect(words.filter((said, index) => said === words[index - 1])).toEqual([]);
        for (const { counts } of steps) {
          const bands = [...counts.held.values(), counts.changing, counts.notReported];
          expect(bands.reduce((sum, { all }) => sum + all, 0)).toBe(counts.places);
          expect(counts.places).toBe(total);
          for (const { all, contested, disputed } of bands)
            expect(contested + disputed).toBeLessThanOrEqual(all);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('leave out what is not shown', () => {
    const mosul = 'mosul' as PlaceId;
    const steps = holdersOverTime(
      flagship,
      'all',
      periodOf(flagship),
      ({ place }) => place.placeId === mosul,
    );
    expect(steps.map(({ counts }) => counts.places)).toEqual(steps.map(() => 1));
    const step = stepAt(steps, at('2014-06-12T18:00Z'));
    expect(step && countIn(step.counts, { kind: 'held', party: 'isis' as PartyId })).toEqual({
      all: 1,
      contested: 0,
      disputed: 1,
    });
  });

  test('tell nothing of what is reported later than the cut', () => {
    const period = periodOf(flagship);
    const cut = at('2014-06-12T12:00Z');
    const steps = holdersOverTime(flagship, cut, period);
    expect(steps.at(-1)?.span.latest).toBe(cut);
    // Samarra's fighting is reported at 13:00, the border crossings on the 24th.
    expect(steps.every(({ counts }) => counts.places === 4)).toBe(true);
    expect(holdersOverTime(flagship, 'all', period).every(({ counts }) => counts.places === 13)).toBe(true);
  });
});
