import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyClaims, PARTIES, question } from '../../tests/oracle/randomPlace.ts';
import { certaintyOf } from './certainty.ts';
import type { Claim } from './claim.ts';
import { controlAt } from './control/index.ts';
import type { Dataset } from './dataset.ts';
import { evidenceOf, evidenceOfState, type Rung } from './evidence.ts';
import type { DocumentId, PartyId } from './ids.ts';

type Side = string | null;

function context(
  sides: Readonly<Record<string, Side>> = {},
  publishers: Readonly<Record<string, string>> = {},
) {
  return {
    parties: PARTIES,
    speakers: new Map(
      Object.entries(sides).map(([name, side]) => [name, { name, side: side as PartyId | null }] as const),
    ),
    documents: new Map(
      Object.entries(publishers).map(([id, publisher]) => [id as DocumentId, { publisher }] as const),
    ),
  } as unknown as Pick<Dataset, 'speakers' | 'parties' | 'documents'>;
}

const says = (name: string | null, more: Partial<Claim> = {}): Claim =>
  ({
    attribution: name === null ? [] : ['AFP', name],
    hedge: name === null ? null : 'said',
    stance: 'asserts',
    documentId: 'd0' as DocumentId,
    ...more,
  }) as Claim;

const SIDES = {
  minister: 'government',
  colonel: 'government',
  fighter: 'isis',
  veteran: 'baathists',
  witnesses: null,
};

describe('the rung', () => {
  const rungOf = (...claims: readonly Claim[]) => evidenceOf(claims, context(SIDES))?.rung;

  test('is claimed by one side where all speak for one party, however many they are', () => {
    expect(rungOf(says('minister'))).toBe('one_side');
    expect(rungOf(says('minister'), says('colonel'))).toBe('one_side');
    expect(rungOf(says('witnesses'), says('witnesses'))).toBe('one_side');
  });

  test('counts parties that a broader one includes as one side', () => {
    expect(rungOf(says('fighter'), says('veteran'))).toBe('one_side');
    const evidence = evidenceOf([says('fighter'), says('veteran')], context(SIDES));
    expect(evidence?.sides).toHaveLength(1);
    expect(evidence?.sides[0]?.party).toBe('insurgents');
  });

  test('is claimed by several where sides differ; who is on no side counts for themselves', () => {
    expect(rungOf(says('minister'), says('fighter'))).toBe('several_sides');
    expect(rungOf(says('minister'), says('witnesses'))).toBe('several_sides');
    expect(rungOf(says('a stranger'), says('witnesses'))).toBe('several_sides');
  });

  test('is a document’s own voice only without a hedge', () => {
    expect(rungOf(says('minister'), says(null))).toBe('own_voice');
    expect(rungOf(says(null, { hedge: 'appears' }))).toBe('one_side');
  });

  test('is disputed as soon as one claim disputes, and keeps who said so', () => {
    const disputed = evidenceOf([says(null), says('minister', { stance: 'disputes' })], context(SIDES));
    expect(disputed).toEqual({ rung: 'disputed', documents: ['d0'], sides: [] });
  });

  test('takes two hedging documents of one publisher for one voice, of two publishers for two', () => {
    const hedged = ['d0', 'd1'].map((id) => says(null, { hedge: 'appears', documentId: id as DocumentId }));
    expect(evidenceOf(hedged, context({}, { d0: 'Gazette', d1: 'Gazette' }))?.rung).toBe('one_side');
    expect(evidenceOf(hedged, context({}, { d0: 'Gazette', d1: 'Courier' }))?.rung).toBe('several_sides');
  });

  test('is none without claims', () => {
    expect(evidenceOf([], context())).toBeNull();
  });
});

const CERTAINTY: Readonly<Record<Rung, string>> = {
  disputed: 'disputed',
  own_voice: 'reported',
  several_sides: 'claimed',
  one_side: 'claimed',
};

const anySides = fc.dictionary(
  fc.constantFrom('AFP', 'a resident'),
  fc.constantFrom<Side>(null, 'government', 'isis', 'kurdish'),
);

describe('the ladder and the word of certainty never contradict each other', () => {
  test('of claims', () => {
    fc.assert(
      fc.property(anyClaims, anySides, (claims, sides) => {
        const evidence = evidenceOf(claims, context(sides));
        expect(evidence && CERTAINTY[evidence.rung]).toBe(certaintyOf(claims));
      }),
      { numRuns: 400 },
    );
  });

  test('of states', () => {
    const met = new Set<string | undefined>();
    fc.assert(
      fc.property(question, anySides, ({ claims, t, known, context: { parties, ageing } }, sides) => {
        const state = controlAt(claims, t, known, { parties, ageing });
        const evidence = evidenceOfState(state, claims, context(sides));
        met.add(evidence?.rung);
        expect(evidence === null ? null : CERTAINTY[evidence.rung]).toBe(state.certainty);
      }),
      { numRuns: 1500 },
    );
    expect(met).toEqual(new Set([undefined, 'disputed', 'one_side', 'several_sides', 'own_voice']));
  });

  test('whatever the order of the claims', () => {
    fc.assert(
      fc.property(anyClaims, anySides, (claims, sides) => {
        const rung = (given: readonly Claim[]) => evidenceOf(given, context(sides))?.rung;
        expect(rung(claims.toReversed())).toBe(rung(claims));
      }),
      { numRuns: 300 },
    );
  });
});
