// @vitest-environment node
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeDataset } from '../../src/dataset/decode.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { KnownAt } from '../../src/domain/control/state.ts';
import { DIFFERENCE_KINDS, type Side } from '../../src/domain/difference.ts';
import { differences, inReadingOrder, tallyByParty } from '../../src/domain/differences.ts';
import { MINUTE, plus } from '../../src/domain/instant.ts';
import { periodOf } from '../../src/domain/period.ts';
import { placeDifferences } from '../../src/domain/placeDifferences.ts';
import { naiveDifferences } from './naiveDifferences.ts';
import { naiveTally } from './naiveTally.ts';
import { anyInstant, anyKnown, question } from './randomPlace.ts';

const SEED = 20140624;
const PAIRS = 50;
const ORACLE_RUNS = 1500;
const RUNS = 400;

const dataset = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
const claims = [...dataset.events.values()].flatMap((event) => event.claims);
const placeOf = (claim: Claim) => dataset.events.get(claim.eventId)?.placeId;
const places = [...dataset.places.keys()].map(
  (placeId) => [placeId, claims.filter((claim) => placeOf(claim) === placeId)] as const,
);
const { earliest, latest } = periodOf(dataset);

const anyMoment = fc
  .integer({ min: 0, max: (latest - earliest) / MINUTE })
  .map((minutes) => plus(earliest, minutes * MINUTE));
/** Of the dataset's own: cuts at which something becomes known, too. */
const reports = [...new Set(claims.map((claim) => claim.reported.latest))].filter((at) => at !== null);
const anyCut: fc.Arbitrary<KnownAt> = fc.oneof(
  fc.constant('all' as const),
  anyMoment,
  fc.constantFrom(...reports),
);
const anySide: fc.Arbitrary<Side> = fc.record({ t: anyMoment, known: anyCut });
const anyPair = fc.tuple(anySide, anySide).map(([one, other]) => inReadingOrder(one, other));
const anyHours = fc.constantFrom(0, 12, 24, 72, 240);

const randomSide: fc.Arbitrary<Side> = fc.record({ t: anyInstant, known: anyKnown });
/** A random place seen from two sides, which often have a clock or a cut in common. */
const comparedPlace = fc
  .tuple(question, randomSide, randomSide, fc.constantFrom('apart', 'one clock', 'one cut'), anyHours)
  .map(([{ claims, context }, one, two, likeness, hours]) => {
    const other =
      likeness === 'apart'
        ? two
        : likeness === 'one cut'
          ? { ...two, known: one.known }
          : { ...two, t: one.t };
    const [before, after] = inReadingOrder(one, other);
    return { claims: [...claims].sort((a, b) => a.order - b.order), context, before, after, hours };
  });

function hold(property: fc.IRawProperty<unknown>, numRuns = RUNS) {
  void fc.assert(property, { seed: SEED, numRuns });
}

describe('differences', () => {
  test(`of the published dataset equal the oracle's (seed ${SEED}, ${PAIRS} pairs)`, () => {
    let found = 0;
    hold(
      fc.property(anyPair, anyHours, ([before, after], hours) => {
        const actual = differences(dataset, before, after, { quietHours: hours });
        expect(actual).toEqual(naiveDifferences(places, before, after, hours, dataset));
        found += actual.length;
        const tally = tallyByParty(dataset, actual).map(
          ({ party, gained, lost, completed, completedFrom }) =>
            [party, [gained, lost, completed, completedFrom]] as const,
        );
        expect(Object.fromEntries(tally)).toEqual(naiveTally(actual));
      }),
      PAIRS,
    );
    expect(found).toBeGreaterThan(PAIRS);
  });

  test(`of random places equal the oracle's, and each kind occurs (seed ${SEED}, ${ORACLE_RUNS} runs)`, {
    timeout: 60_000,
  }, () => {
    const seen = new Set<string>();
    hold(
      fc.property(comparedPlace, ({ claims, before, after, hours, context }) => {
        const actual = placeDifferences(claims, before, after, hours, context);
        const naive = naiveDifferences([['somewhere' as never, claims]], before, after, hours, context);
        const byKind = DIFFERENCE_KINDS.flatMap((kind) => actual.filter((one) => one.kind === kind));
        expect(byKind.map((one) => ({ ...one, placeId: 'somewhere' }))).toEqual(naive);
        for (const { kind, ended } of actual) seen.add(ended === null ? kind : `${kind} ${ended}`);
      }),
      ORACLE_RUNS,
    );
    const flags = new Set<string>(['no_longer_contested', 'no_longer_disputed']);
    const kinds = DIFFERENCE_KINDS.filter((kind) => !flags.has(kind));
    const ended = [
      'no_longer_contested overtaken',
      'no_longer_contested not_known',
      'no_longer_disputed overtaken',
      'no_longer_disputed lapsed',
      'no_longer_disputed not_known',
    ];
    expect([...seen].sort()).toEqual([...kinds, ...ended].sort());
  });

  test('between a moment and itself there are none', () => {
    hold(
      fc.property(comparedPlace, ({ claims, before, hours, context }) => {
        expect(placeDifferences(claims, before, before, hours, context)).toEqual([]);
      }),
    );
  });

  test('swapped, what was gained is lost and what began is over, under one cut', () => {
    const OPPOSITE: Readonly<Record<string, string>> = {
      contested: 'no_longer_contested',
      disputed: 'no_longer_disputed',
      newly_reported: 'no_longer_reported',
    };
    hold(
      fc.property(comparedPlace, ({ claims, before, after: { t }, hours, context }) => {
        const after = { t, known: before.known };
        const there = placeDifferences(claims, before, after, hours, context);
        const back = placeDifferences(claims, after, before, hours, context);
        for (const [kind, opposite] of Object.entries(OPPOSITE)) {
          const count = (list: typeof there, of: string) => list.filter((one) => one.kind === of).length;
          expect(count(back, opposite)).toBe(count(there, kind));
          expect(count(back, kind)).toBe(count(there, opposite));
        }
        // Where both sides name a holder, each way is the other's reverse.
        const taken = there.find(({ kind, from, to }) => kind === 'changed_hands' && from && to);
        const given = back.find(({ kind, from, to }) => kind === 'changed_hands' && from && to);
        const isBoth = taken !== undefined && given !== undefined;
        expect(isBoth && [given.from, given.to]).toEqual(isBoth && [taken.to, taken.from]);
      }),
    );
  });

  test('names no claim that is not known at the cut of its side, and names some', () => {
    hold(
      fc.property(comparedPlace, ({ claims, before, after, hours, context }) => {
        const isKnown = (id: string, known: KnownAt) =>
          claims.some(({ claimId, reported }) => {
            const by = known === 'all' || (reported.latest !== null && reported.latest <= known);
            return claimId === id && by;
          });
        for (const found of placeDifferences(claims, before, after, hours, context)) {
          expect(found.claims.before.every((id) => isKnown(id, before.known))).toBe(true);
          expect(found.claims.after.every((id) => isKnown(id, after.known))).toBe(true);
          expect(found.claims.before.length + found.claims.after.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('of one moment nothing changes hands: only what is known of it differs', () => {
    hold(
      fc.property(comparedPlace, anyInstant, ({ claims, before, after, hours, context }, t) => {
        // Both cuts lie after the moment.
        const late = (known: KnownAt): KnownAt => (known === 'all' || known >= t ? known : 'all');
        const [one, two] = [before, after].map(({ known }) => ({ t, known: late(known) })) as [Side, Side];
        const kinds = placeDifferences(claims, one, two, hours, context).map(({ kind }) => kind);
        expect(kinds).not.toContain('changed_hands');
      }),
    );
  });
});

describe('the reading order', () => {
  const at = (hour: number) => plus(earliest, hour * 60 * MINUTE);
  const side = (t: number, known: number | 'all'): Side => ({
    t: at(t),
    known: known === 'all' ? 'all' : at(known),
  });
  test.each([
    ['the earlier moment', side(1, 'all'), side(2, 'all')],
    ['the earlier moment, whatever the cuts', side(1, 'all'), side(3, 2)],
    ['the earlier clock, where a cut stops it', side(9, 2), side(3, 'all')],
    ['the earlier cut of one moment', side(1, 2), side(1, 3)],
    ['a cut before none', side(1, 2), side(1, 'all')],
    ['of cuts that stop both clocks at one moment, the earlier', side(5, 5), side(5, 'all')],
  ])('begins with %s', (_, first, second) => {
    expect(inReadingOrder(first, second)).toEqual([first, second]);
    expect(inReadingOrder(second, first)).toEqual([first, second]);
  });
  test('of two equal sides leaves the first where it is', () => {
    const [one, other] = [side(1, 'all'), side(1, 'all')];
    expect(inReadingOrder(one, other)[0]).toBe(one);
  });
});
