import { certaintyOf } from '../certainty.ts';
import type { Claim } from '../claim.ts';
import type { Ageing } from '../dataset.ts';
import type { Instant } from '../instant.ts';
import type { Parties } from '../party.ts';
import { type Act, actsOf } from './acts.ts';
import { ageOf } from './age.ts';
import { baseAt } from './base.ts';
import { contestedAt } from './contested.ts';
import { disputedAt, disputesOf } from './disputes.ts';
import { type ActingClaim, actingClaims, clockAt } from './known.ts';
import type { ControlState, Disputed, KnownAt } from './state.ts';

/** What the fold needs beside the claims. */
export type ControlContext = { readonly parties: Parties; readonly ageing: Ageing };

/**
 * Who holds a place at t, as known at K: a pure fold over the claims of the events there, in any order. It never
 * throws. The rules are those of `docs/control.md`, named by their numbers in this folder.
 */
export function controlAt(
  claims: readonly Claim[],
  t: Instant,
  known: KnownAt,
  context: ControlContext,
): ControlState {
  const acting = actingClaims(claims, known);
  return stateAt(actsOf(acting, context.parties), acting, clockAt(t, known), context);
}

/** The dispute that the state at t no longer shows, since its reports are too old: nothing has settled it. */
export function lapsedDisputeAt(
  claims: readonly Claim[],
  t: Instant,
  known: KnownAt,
  context: ControlContext,
): Disputed | null {
  const acting = actingClaims(claims, known);
  const acts = actsOf(acting, context.parties);
  const clock = clockAt(t, known);
  const disputes = disputesOf(acts, acting, context.parties);
  return disputedAt(disputes, baseAt(acts, clock, context.parties), clock, context.ageing, true);
}

/** The same, from acts, claims and disputes already folded at K, at an instant not beyond it. */
export function stateAt(
  acts: readonly Act[],
  acting: readonly ActingClaim[],
  t: Instant,
  context: ControlContext,
  disputes = disputesOf(acts, acting, context.parties),
): ControlState {
  const shown = baseAt(acts, t, context.parties);
  const basis = [...shown.basis].sort((a, b) => a.order - b.order);
  const disputed = disputedAt(disputes, shown, t, context.ageing);
  const certainty = disputed ? 'disputed' : certaintyOf(basis);
  return {
    base: shown.base,
    next: shown.next,
    since: shown.since,
    timeDisputed: shown.timeDisputed,
    basis: basis.map((claim) => claim.claimId),
    certainty: shown.base.kind === 'not_reported' ? null : certainty,
    age: ageOf(basis, t),
    contested: contestedAt(acts, acting, t),
    disputed,
  };
}
