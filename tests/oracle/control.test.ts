// @vitest-environment node
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { controlAt, controlHistory } from '../../src/domain/control/index.ts';
import type { ControlState, KnownAt } from '../../src/domain/control/state.ts';
import type { ClaimId } from '../../src/domain/ids.ts';
import type { Instant } from '../../src/domain/instant.ts';
import { canonical, counterexample } from './properties.ts';
import { anyClaims, anyInstant, anyKnown, PARTIES, question } from './randomPlace.ts';

const SEED = 20140610;
const ORACLE_RUNS = 6000;
const RUNS = 600;
const TITLE = `(seed ${SEED}, ${RUNS} runs)`;

const CONTEXT = { parties: PARTIES, ageing: { beginsHours: 24, outlineHours: 72 } };
const LONG_AGO = Date.UTC(1900, 0, 1) as Instant;

function hold(property: fc.IRawProperty<unknown>) {
  void fc.assert(property, { seed: SEED, numRuns: RUNS });
}

function isKnown(claim: Claim, known: KnownAt): boolean {
  return known === 'all' || (claim.reported.latest !== null && claim.reported.latest <= known);
}

function stopAt(t: Instant, known: KnownAt): Instant {
  return known !== 'all' && t > known ? known : t;
}

function lists(state: ControlState): (readonly ClaimId[])[] {
  return [state.basis, state.contested?.contestedBy ?? [], state.disputed?.disputedBy ?? []];
}

function withoutAges(state: ControlState | undefined) {
  return (
    state && {
      ...state,
      age: null,
      contested: state.contested && { ...state.contested, age: null },
      disputed: state.disputed && { ...state.disputed, age: null },
    }
  );
}

function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === 'object') {
    for (const inner of value instanceof Map ? value.values() : Object.values(value)) deepFreeze(inner);
    Object.freeze(value);
  }
  return value;
}

/** The same claim, saying something else in everything but who it is and when it was reported. */
function altered({ claimId, order, reported }: Claim, other: Claim): Claim {
  return { ...other, claimId, order, reported };
}

describe('controlAt', () => {
  test(`equals the oracle (seed ${SEED}, ${ORACLE_RUNS} runs)`, { timeout: 20_000 }, () => {
    expect(counterexample(controlAt, SEED, ORACLE_RUNS)).toBeNull();
  });

  test(`does not mind the order of its input ${TITLE}`, () => {
    const shuffledQuestion = question.chain((asked) =>
      fc.record({
        asked: fc.constant(asked),
        shuffled: fc.shuffledSubarray([...asked.claims], { minLength: asked.claims.length }),
      }),
    );
    hold(
      fc.property(shuffledQuestion, ({ asked: { claims, t, known, context }, shuffled }) => {
        expect(controlAt(shuffled, t, known, context)).toEqual(controlAt(claims, t, known, context));
      }),
    );
  });

  test(`names known claims only, and a later K knows them still ${TITLE}`, () => {
    hold(
      fc.property(question, anyInstant, anyInstant, ({ claims, t, context }, one, other) => {
        const [sooner, later] = one < other ? [one, other] : [other, one];
        const knownIds = (known: KnownAt) =>
          claims.filter((claim) => isKnown(claim, known)).map((claim) => claim.claimId);
        const mentioned = lists(controlAt(claims, t, sooner, context)).flat();
        expect(knownIds(sooner)).toEqual(expect.arrayContaining(mentioned));
        expect(knownIds(later)).toEqual(expect.arrayContaining(knownIds(sooner)));
        expect(knownIds('all')).toEqual(expect.arrayContaining(knownIds(later)));
      }),
    );
  });

  test(`as known at K, it is the fold of what is known, nothing more and nothing less ${TITLE}`, () => {
    hold(
      fc.property(question, anyInstant, ({ claims, t, context }, known) => {
        const knownClaims = claims.filter((claim) => isKnown(claim, known));
        const expected = controlAt(knownClaims, stopAt(t, known), 'all', context);
        expect(controlAt(claims, t, known, context)).toEqual(expected);
      }),
    );
  });

  test(`does not depend on what was reported after K ${TITLE}`, () => {
    const picks = fc.array(fc.nat(), { minLength: 28, maxLength: 28 });
    hold(
      fc.property(question, anyInstant, picks, ({ claims, t, context }, known, pick) => {
        const changed = claims.map((claim, index) => {
          const other = claims[(pick[index] ?? 0) % claims.length];
          return isKnown(claim, known) || !other ? claim : altered(claim, other);
        });
        const state = controlAt(claims, t, known, context);
        expect(controlAt(changed, t, known, context)).toEqual(state);
      }),
    );
  });

  test(`t after K means t = K ${TITLE}`, () => {
    hold(
      fc.property(question, anyInstant, anyInstant, ({ claims, context }, known, t) => {
        const after = (t > known ? t : known + 1) as Instant;
        expect(controlAt(claims, after, known, context)).toEqual(controlAt(claims, known, known, context));
      }),
    );
  });

  test(`every state names its claims, in document order ${TITLE}`, () => {
    hold(
      fc.property(question, ({ claims, t, known, context }) => {
        const state = controlAt(claims, t, known, context);
        const byId = new Map(claims.map((claim) => [claim.claimId, claim]));
        for (const ids of lists(state)) {
          const orders = ids.map((id) => byId.get(id)?.order ?? -1);
          expect(orders).toEqual([...new Set(orders)].sort((a, b) => a - b));
        }
        expect(state.contested?.contestedBy).not.toEqual([]);
        expect(state.disputed?.disputedBy).not.toEqual([]);
        const isSomething = state.base.kind !== 'not_reported';
        expect(state.since !== null).toBe(isSomething);
        expect(state.certainty !== null).toBe(isSomething);
        // Only a change that doesn't say who took the place has claims and no base.
        const sayNothing = state.basis.every((id) => {
          const { controlEffect, partyTo, stance } = byId.get(id) ?? {};
          return controlEffect === 'change' && partyTo === null && stance === 'asserts';
        });
        expect(isSomething ? state.basis.length > 0 : sayNothing).toBe(true);
      }),
    );
  });

  test(`never throws, not even where a start lies after its end ${TITLE}`, () => {
    hold(
      fc.property(anyClaims, anyInstant, anyKnown, (claims, t, known) => {
        expect(() => controlAt(claims, t, known, CONTEXT)).not.toThrow();
        expect(() => controlHistory(claims, known, CONTEXT)).not.toThrow();
      }),
    );
  });

  test(`leaves its input alone ${TITLE}`, () => {
    hold(
      fc.property(question, ({ claims, t, known, context }) => {
        const input = () => canonical([claims, [...context.parties], context.ageing]);
        const before = input();
        deepFreeze([claims, context]);
        controlAt(claims, t, known, context);
        controlHistory(claims, known, context);
        expect(input()).toBe(before);
      }),
    );
  });
});

describe('controlHistory', () => {
  test(`covers all time, or all up to K, in ascending and gapless stretches ${TITLE}`, () => {
    hold(
      fc.property(question, ({ claims, known, context }) => {
        const spans = controlHistory(claims, known, context).map(({ span }) => span);
        const starts = spans.map((span) => span.earliest);
        const ends = spans.map((span) => span.latest);
        const bounds = starts.slice(1);
        expect(starts[0]).toBeNull();
        expect(ends).toEqual([...bounds, null]);
        expect(bounds).not.toContain(null);
        expect(bounds).toEqual([...new Set(bounds)].sort((a, b) => Number(a) - Number(b)));
        expect(bounds.every((bound) => known === 'all' || Number(bound) <= known)).toBe(true);
      }),
    );
  });

  test(`agrees with controlAt where stretches start and just before, and neighbours differ ${TITLE}`, () => {
    hold(
      fc.property(question, ({ claims, known, context }) => {
        const stretches = controlHistory(claims, known, context);
        expect(stretches[0]?.state).toEqual(controlAt(claims, LONG_AGO, known, context));
        for (const [index, { span, state }] of stretches.slice(1).entries()) {
          const start = span.earliest ?? LONG_AGO;
          const justBefore = controlAt(claims, (start - 1) as Instant, known, context);
          const previous = withoutAges(stretches[index]?.state);
          expect(state).toEqual(controlAt(claims, start, known, context));
          expect(previous).toEqual(withoutAges(justBefore));
          expect(previous).not.toEqual(withoutAges(state));
        }
      }),
    );
  });

  test(`agrees with controlAt within stretches, but for ages ${TITLE}`, () => {
    const someInstants = fc.array(anyInstant, { minLength: 5, maxLength: 5 });
    hold(
      fc.property(question, someInstants, ({ claims, known, context }, ts) => {
        const stretches = controlHistory(claims, known, context);
        for (const t of ts) {
          const stopped = stopAt(t, known);
          const around = stretches.filter(
            ({ span: { earliest, latest } }) =>
              (earliest === null || earliest <= stopped) && (latest === null || stopped < latest),
          );
          const state = withoutAges(controlAt(claims, t, known, context));
          expect(around.map((stretch) => withoutAges(stretch.state))).toEqual([state]);
        }
      }),
    );
  });
});
