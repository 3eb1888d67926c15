import type { Account } from './account.ts';
import type { Claim } from './claim.ts';
import type { ControlState } from './control/state.ts';
import { common, type OpenSpan } from './span.ts';

type Timed = { readonly claim: Claim; readonly span: OpenSpan };

/**
 * The claims of a change that leave no common time, in as few accounts as there can be: those of one account have a time
 * in common. A claim whose time agrees with every account takes no side.
 */
export function timeAccounts(
  there: readonly Claim[],
  state: ControlState,
  fold: (kept: readonly Claim[]) => ControlState,
): Account[] {
  const basis = new Set(state.basis);
  const timed = there
    .filter(({ claimId, controlEffect }) => basis.has(claimId) && controlEffect === 'change')
    .map((claim) => ({
      claim,
      span: { earliest: claim.time.earliest, latest: claim.time.latest ?? claim.reported.latest },
    }));
  const groups = stabbed(timed);
  const taking = groups.map((group) =>
    group.filter(({ span }) => !groups.every((other) => fits(span, other))),
  );
  const party =
    state.base.kind === 'held' ? state.base.party : state.base.kind === 'changing' ? state.base.to : null;
  return taking.map((group) => {
    const others = new Set(
      taking.filter((other) => other !== group).flatMap((other) => other.map(({ claim }) => claim)),
    );
    return {
      isShown: false,
      party,
      denied: null,
      span: common(group.map(({ span }) => span)),
      claims: group.map(({ claim }) => claim),
      state: fold(there.filter((claim) => !others.has(claim))),
    };
  });
}

/** By ends: whoever has begun before the first end is over has a moment in common with it. */
function stabbed(timed: readonly Timed[]): Timed[][] {
  const groups: Timed[][] = [];
  for (const one of [...timed].sort((a, b) => endOf(a) - endOf(b) || a.claim.order - b.claim.order)) {
    const open = groups.at(-1);
    if (open && common([...open, one].map(({ span }) => span)) !== null) open.push(one);
    else groups.push([one]);
  }
  return groups.map((group) => group.sort((a, b) => a.claim.order - b.claim.order));
}

function endOf({ span }: Timed): number {
  return span.latest ?? Infinity;
}

function fits(span: OpenSpan, group: readonly Timed[]): boolean {
  return common([span, ...group.map((other) => other.span)]) !== null;
}
