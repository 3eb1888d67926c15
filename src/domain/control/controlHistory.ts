import type { Claim } from '../claim.ts';
import type { Instant } from '../instant.ts';
import type { OpenSpan } from '../span.ts';
import { actsOf } from './acts.ts';
import { type ControlContext, stateAt } from './controlAt.ts';
import { disputeInstants, disputesOf } from './disputes.ts';
import { actingClaims } from './known.ts';
import type { ControlState, KnownAt } from './state.ts';

/** A stretch of time over which nothing but age differs; the state is that at its start. */
export type ControlStretch = { readonly span: OpenSpan; readonly state: ControlState };

/** Before any instant that a calendar can show. */
const BEFORE_ALL = -8.64e15 as Instant;

/**
 * The whole history of a place as known at K: ascending stretches without gaps, the first without a start, the last
 * without an end. With a cut, nothing changes after K.
 */
export function controlHistory(
  claims: readonly Claim[],
  known: KnownAt,
  context: ControlContext,
): ControlStretch[] {
  const acting = actingClaims(claims, known);
  const acts = actsOf(acting, context.parties);
  const disputes = disputesOf(acts, acting, context.parties);
  // Beside acts and disputes, which are folded once, an instant needs no other claims.
  const fighting = acting.filter(({ controlEffect }) => controlEffect === 'contested');
  const instants = [
    ...acts.flatMap((act) => (act.kind === 'change' ? [act.at, act.span.earliest] : [act.at])),
    ...fighting.map((claim) => claim.start ?? claim.end),
    ...disputeInstants(disputes, acting, context.ageing),
  ].filter((at) => at !== null);
  const breaks = [...new Set(instants)].filter((at) => known === 'all' || at <= known).sort((a, b) => a - b);
  const stretches: ControlStretch[] = [];
  let lastKey: string | null = null;
  for (const at of [null, ...breaks]) {
    const state = stateAt(acts, fighting, at ?? BEFORE_ALL, context, disputes);
    const ownKey = key(state);
    if (ownKey === lastKey) continue;
    lastKey = ownKey;
    const last = stretches.at(-1);
    if (last)
      stretches[stretches.length - 1] = { ...last, span: { earliest: last.span.earliest, latest: at } };
    stretches.push({ span: { earliest: at, latest: null }, state });
  }
  return stretches;
}

/** Everything but ages. */
function key(state: ControlState): string {
  return JSON.stringify(state, (name, value: unknown) => (name === 'age' ? undefined : value));
}
