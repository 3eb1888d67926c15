import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PARTIES, question } from '../../tests/oracle/randomPlace.ts';
import { decodeDataset } from '../dataset/decode.ts';
import { controlAt } from './control/index.ts';
import { isKnown } from './control/known.ts';
import type { ControlState } from './control/state.ts';
import { disagreementsAt } from './disagreement.ts';
import type { PartyId, PlaceId } from './ids.ts';
import { type Instant, parseInstant } from './instant.ts';
import { partiesContradict } from './party.ts';
import { claimsByPlace } from './snapshot.ts';
import { common } from './span.ts';

/** Folded once for all that is asked of them. */
const places = fc
  .sample(question, { numRuns: 2000, seed: 20140612 })
  .map(({ claims, t, known, context }) => ({
    known,
    state: controlAt(claims, t, known, context),
    found: disagreementsAt(claims, t, known, context),
  }));

describe('of random places', () => {
  test('there is one over the holder exactly where the state is disputed', () => {
    for (const { state, found } of places) {
      const over = found.filter(({ about, isLapsed }) => about !== 'time' && !isLapsed);
      expect(over).toHaveLength(state.disputed ? 1 : 0);
      const ids = over.flatMap(({ accounts }) =>
        accounts.slice(1).flatMap(({ claims }) => claims.map((c) => c.claimId)),
      );
      expect(new Set(ids)).toEqual(new Set(state.disputed?.disputedBy ?? []));
    }
  });

  test('what the map shows is the first account, but for the split', () => {
    for (const { state, found } of places) {
      for (const { accounts } of found.filter(({ about }) => about !== 'time')) {
        const { certainty, ...kept } = accounts[0]?.state ?? state;
        expect({ ...kept, certainty: state.certainty }).toEqual({ ...state, disputed: null, next: null });
        expect(certainty).not.toBe('disputed');
        expect(accounts.map(({ isShown }) => isShown)).toEqual(accounts.map((_, index) => index === 0));
      }
    }
  });

  test('no account shows anybody but whom it names, and one that names nobody shows nobody', () => {
    let named = 0;
    let silent = 0;
    for (const { found } of places) {
      for (const { accounts } of found.filter(({ about }) => about !== 'time'))
        for (const { party, state } of accounts.slice(1)) {
          const shown = shownBy(state);
          const isOther = shown !== null && (party === null || partiesContradict(PARTIES, shown, party));
          expect(isOther).toBe(false);
          expect(state.disputed).toBeNull();
          if (shown === null) silent += 1;
          else named += 1;
        }
    }
    expect(named).toBeGreaterThan(100);
    expect(silent).toBeGreaterThan(10);
  });

  test('accounts stand apart, and rest on nothing that the cut leaves out', () => {
    for (const { found, known } of places) {
      for (const { accounts } of found) {
        const ids = accounts.flatMap(({ claims }) => claims.map(({ claimId }) => claimId));
        expect(new Set(ids).size).toBe(ids.length);
        expect(accounts.length).toBeGreaterThan(1);
        for (const { claims, state } of accounts) {
          expect(claims.length).toBeGreaterThan(0);
          expect(claims.every((claim) => isKnown(claim, known))).toBe(true);
          expect(state.basis.length === 0 || claims.length > 0).toBe(true);
        }
      }
    }
  });

  test('accounts of time have a common time each and none together', () => {
    let met = 0;
    for (const { state, found } of places) {
      const times = found.filter(({ about }) => about === 'time');
      expect(times.length <= (state.timeDisputed ? 1 : 0)).toBe(true);
      for (const { accounts } of times) {
        met += 1;
        const spans = accounts.map(({ span }) => span);
        expect(spans).not.toContain(null);
        expect(common(spans.filter((span) => span !== null))).toBeNull();
      }
    }
    expect(met).toBeGreaterThan(20);
  });

  test('what is reported after the cut changes nothing', () => {
    fc.assert(
      fc.property(question, ({ claims, t, known, context }) => {
        const reported = claims.filter((claim) => isKnown(claim, known));
        expect(disagreementsAt(claims, t, known, context)).toEqual(
          disagreementsAt(reported, t, known, context),
        );
      }),
      { numRuns: 500 },
    );
  });
});

const file = new URL('../../data/events.geojson', import.meta.url);
const dataset = decodeDataset(readFileSync(file, 'utf8'), 'events.geojson');
const mosul = claimsByPlace(dataset).get('mosul' as PlaceId) ?? [];
const at = (text: string) => parseInstant(text) as Instant;
const found = (t: string, known?: string) =>
  disagreementsAt(mosul, at(t), known === undefined ? 'all' : at(known), dataset);

describe('of Mosul', () => {
  test('one account is that ISIS holds it, the other that it doesn’t, and nobody is named instead', () => {
    const [one, ...none] = found('2014-06-12T18:00Z');
    expect(none).toEqual([]);
    expect(one).toMatchObject({ about: 'denied', isLapsed: false });
    const [shown, denial] = one?.accounts ?? [];
    expect(shown).toMatchObject({ isShown: true, party: 'isis', denied: null });
    expect(shown?.state.base).toEqual({ kind: 'held', party: 'isis' });
    expect(denial).toMatchObject({ isShown: false, party: null, denied: 'isis' });
    expect(denial?.claims.map(({ attribution }) => attribution)).toEqual([['AFP', 'Hoshyar Zebari']]);
    expect(denial?.state).toMatchObject({ base: { kind: 'not_reported' }, next: null, certainty: null });
  });

  test('the first account is what remains without the denial', () => {
    const [one] = found('2014-06-12T18:00Z');
    const kept = mosul.filter(({ stance }) => stance !== 'disputes');
    const state = controlAt(kept, at('2014-06-12T18:00Z'), 'all', dataset);
    expect(one?.accounts[0]?.state).toEqual({ ...state, next: null });
  });

  test('there is none before the denial, nor with a cut before it', () => {
    expect(found('2014-06-12T12:00Z')).toEqual([]);
    expect(found('2014-06-12T18:00Z', '2014-06-12T12:00Z')).toEqual([]);
    expect(found('2014-06-24T18:00Z', '2014-06-12T12:00Z')).toEqual([]);
  });

  test('it lapses, and is not forgotten', () => {
    expect(found('2014-06-24T18:00Z')).toMatchObject([{ about: 'denied', isLapsed: true }]);
  });
});

function shownBy({ base }: ControlState): PartyId | null {
  if (base.kind === 'not_reported') return null;
  return base.kind === 'held' ? base.party : base.to;
}
