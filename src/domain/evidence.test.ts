import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyClaims, PARTIES, question } from '../../tests/oracle/randomPlace.ts';
import { certaintyOf } from './certainty.ts';
import type { Claim } from './claim.ts';
import { controlAt } from './control/index.ts';
import type { Dataset } from './dataset.ts';
import { evidenceOf, evidenceOfState, type Rung, standingOf } from './evidence.ts';
import type { DocumentId, PartyId } from './ids.ts';
import { partiesContradict } from './party.ts';

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
    expect(disputed).toEqual({ rung: 'disputed', documents: ['d0'], sides: [], namingNobody: 0 });
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

describe('who says who holds it', () => {
  const holds = (name: string | null, to: string | null) => says(name, { partyTo: to as PartyId | null });
  const isis = 'isis' as PartyId;

  test('is whoever names the party, or one that includes it or is part of it', () => {
    const claims = [holds('minister', 'isis'), holds('witnesses', 'insurgents')];
    expect(standingOf(claims, context(SIDES), isis)?.rung).toBe('several_sides');
    const narrower = standingOf(claims, context(SIDES), 'insurgents' as PartyId);
    expect(narrower).toMatchObject({ rung: 'several_sides', namingNobody: 0 });
  });

  test('is nobody who names no holder: they are counted apart', () => {
    const claims = [holds(null, null), holds('witnesses', null), holds('minister', 'isis')];
    expect(standingOf(claims, context(SIDES), isis)).toEqual({
      rung: 'one_side',
      documents: [],
      sides: [
        { party: 'government', claimants: [{ name: 'minister', documentId: 'd0', side: 'government' }] },
      ],
      namingNobody: 2,
    });
  });

  test('is nobody who names another: they are not counted at all', () => {
    const claims = [holds(null, 'kurdish'), holds('minister', 'isis')];
    expect(standingOf(claims, context(SIDES), isis)).toMatchObject({ rung: 'one_side', namingNobody: 0 });
  });

  test('where none of them does, all stand for what they say', () => {
    const claims = [holds(null, null), holds('minister', null)];
    const evidence = standingOf(claims, context(SIDES), isis);
    expect(evidence).toMatchObject({ rung: 'own_voice', documents: ['d0'], namingNobody: 0 });
    expect(evidence).toEqual(standingOf(claims, context(SIDES)));
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

describe('the ladder and the word of certainty agree, but where the holder is named by others than the change', () => {
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
        const word = evidence && CERTAINTY[evidence.rung];
        if (word === state.certainty) return;
        // Then, and only then: a document says that it changed, and doesn't name the holder shown.
        expect([word, state.certainty]).toEqual(['claimed', 'reported']);
        const { base, basis } = state;
        const party = base.kind === 'held' ? base.party : base.kind === 'changing' ? base.to : null;
        const own = claims.filter(
          ({ claimId, attribution, hedge }) =>
            basis.includes(claimId) && attribution.length === 0 && hedge === null,
        );
        expect(own.length).toBeGreaterThan(0);
        for (const { partyTo } of own)
          expect(partyTo === null || (party !== null && partiesContradict(parties, party, partyTo))).toBe(
            true,
          );
        met.add('apart');
      }),
      { numRuns: 1500 },
    );
    expect(met).toEqual(new Set([undefined, 'disputed', 'one_side', 'several_sides', 'own_voice', 'apart']));
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
