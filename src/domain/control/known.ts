import type { Claim } from '../claim.ts';
import type { Instant } from '../instant.ts';
import type { KnownAt } from './state.ts';

/** Rule 1: a claim is known at K when it was reported by then; without a report time only when K is all. */
export function isKnown(claim: Claim, known: KnownAt): boolean {
  return known === 'all' || (claim.reported.latest !== null && claim.reported.latest <= known);
}

/** Rule 1: with a cut, the clock stops at K. */
export function clockAt(t: Instant, known: KnownAt): Instant {
  return known !== 'all' && t > known ? known : t;
}

/** A known claim that acts on control, with the end that stands for it (rule 2). */
export type ActingClaim = Claim & { readonly start: Instant | null; readonly end: Instant };

/** Rules 2 and 3, in document order. */
export function actingClaims(claims: readonly Claim[], known: KnownAt): ActingClaim[] {
  const acting: ActingClaim[] = [];
  for (const claim of claims) {
    if (claim.controlEffect === null || claim.controlEffect === 'none' || !isKnown(claim, known)) continue;
    const end = claim.time.latest ?? claim.reported.latest;
    if (end !== null) acting.push({ ...claim, start: claim.time.earliest, end });
  }
  return acting.sort((a, b) => a.order - b.order);
}
