/** What the tests of the fold and of its seeded faults have in common. */
import * as fc from 'fast-check';
import type { Claim } from '../../src/domain/claim.ts';
import type { ControlState, KnownAt } from '../../src/domain/control/state.ts';
import type { Instant } from '../../src/domain/instant.ts';
import { naiveControlAt, type NaiveContext } from './naiveControl.ts';
import { question } from './randomPlace.ts';

export type ControlAt = (
  claims: readonly Claim[],
  t: Instant,
  known: KnownAt,
  context: NaiveContext,
) => ControlState;

/** Key order doesn't matter, anything else does. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Tries the property "equals the oracle": null when it holds in every run, else the smallest difference found. */
export function counterexample(controlAt: ControlAt, seed: number, runs: number): string | null {
  const property = fc.property(question, ({ claims, t, known, context }) => {
    const actual = canonical(controlAt(claims, t, known, context));
    const expected = canonical(naiveControlAt(claims, t, known, context));
    if (actual !== expected) throw new Error(`actual   ${actual}\nexpected ${expected}`);
  });
  const details = fc.check(property, { seed, numRuns: runs });
  return details.failed ? `${String(details.errorInstance)}\n${fc.defaultReportMessage(details)}` : null;
}
