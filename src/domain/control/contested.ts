import type { Instant } from '../instant.ts';
import { type Act, latestBy } from './acts.ts';
import { ageOf } from './age.ts';
import type { ActingClaim } from './known.ts';
import type { Contested } from './state.ts';

/** Rule 19: from its start until control passes or is stated strictly later than its end; age doesn't end it. */
export function contestedAt(
  acts: readonly Act[],
  claims: readonly ActingClaim[],
  t: Instant,
): Contested | null {
  const last = latestBy(acts, t);
  const fighting = claims.filter(
    (claim) =>
      claim.controlEffect === 'contested' &&
      claim.stance === 'asserts' &&
      (claim.start ?? claim.end) <= t &&
      (last === null || last <= claim.end),
  );
  if (fighting.length === 0) return null;
  return { contestedBy: fighting.map((claim) => claim.claimId), age: ageOf(fighting, t) };
}
