import type { Claim } from './claim.ts';
import { type ControlContext, lapsedDisputeAt } from './control/controlAt.ts';
import { controlAt, type ControlState } from './control/index.ts';
import { clockAt, isKnown } from './control/known.ts';
import type { Difference, DifferenceKind, Ended, Side } from './difference.ts';
import { holderDifference, namesBase } from './holderDifference.ts';
import type { ClaimId } from './ids.ts';
import { HOUR } from './instant.ts';
import { speaksOfControl } from './snapshot.ts';

/** What differs at one place. */
type Found = Omit<Difference, 'placeId'>;

type Behind = Partial<Difference['claims']>;

/** A place on both sides, which stand in reading order. */
type Both = {
  readonly claims: readonly Claim[];
  readonly was: ControlState;
  readonly is: ControlState;
  readonly before: Side;
  readonly after: Side;
  readonly context: ControlContext;
};

/** Everything that differs at a place of which these are the claims, in document order. */
export function placeDifferences(
  claims: readonly Claim[],
  before: Side,
  after: Side,
  quietHours: number,
  context: ControlContext,
): Found[] {
  const stateOf = ({ t, known }: Side) => controlAt(claims, t, known, context);
  const both: Both = { claims, was: stateOf(before), is: stateOf(after), before, after, context };
  return [...ofHolder(both), ...ofContest(both), ...ofDispute(both), ...ofReports(both, quietHours)];
}

/** Rules 6 to 12. */
function ofHolder({ claims, was, is, before, after, context }: Both): Found[] {
  const clock = clockAt(before.t, before.known);
  // Rule 3: the earlier moment as the later side knows it.
  const hindsight = controlAt(claims, clock, after.known, context);
  const differs = holderDifference({ was, is, hindsight, clock, claims }, context.parties);
  if (differs === null) return [];
  const { kind, ...passes } = differs;
  return [{ ...found(kind, { before: was.basis, after: is.basis }), ...passes }];
}

/** Rule 14. */
function ofContest(both: Both): Found[] {
  const [was, is] = [both.was.contested?.contestedBy, both.is.contested?.contestedBy];
  if (is && !was) return [found('contested', { after: is })];
  if (!was || is) return [];
  const ended = isKnownLater(both, was) ? 'overtaken' : 'not_known';
  return [found('no_longer_contested', { before: was }, ended)];
}

/** Rule 15. */
function ofDispute(both: Both): Found[] {
  const { claims, after, context } = both;
  const [was, is] = [both.was.disputed?.disputedBy, both.is.disputed?.disputedBy];
  if (is && !was) return [found('disputed', { after: is })];
  if (!was || is) return [];
  const ended = !isKnownLater(both, was)
    ? 'not_known'
    : lapsedDisputeAt(claims, after.t, after.known, context)
      ? 'lapsed'
      : 'overtaken';
  return [found('no_longer_disputed', { before: was }, ended)];
}

function isKnownLater({ claims, after }: Both, ids: readonly ClaimId[]): boolean {
  return claims.some((claim) => ids.includes(claim.claimId) && isKnown(claim, after.known));
}

/** Rules 13 and 16. */
function ofReports({ claims, was, is, before, after }: Both, quietHours: number): Found[] {
  const one = { state: was, marked: marking(claims, before) };
  const two = { state: is, marked: marking(claims, after) };
  const all = ({ state, marked }: Marked) => {
    const named = namedBy(state);
    return named.length === 0 ? marked : inDocumentOrder(claims, named);
  };
  const [wasQuiet, isQuiet] = [was, is].map((state) => hasGoneQuiet(state, quietHours));
  return [
    ...(isNews(one, two) ? [found('newly_reported', { after: all(two) })] : []),
    ...(isNews(two, one) ? [found('no_longer_reported', { before: all(one) })] : []),
    ...(isQuiet && !wasQuiet ? [found('quiet', { after: all(two) })] : []),
    ...(wasQuiet && !isQuiet && saysSomething(is) ? [found('reported_again', { after: all(two) })] : []),
  ];
}

/** A state, and the known claims for which the place has a mark at all. */
type Marked = { readonly state: ControlState; readonly marked: readonly ClaimId[] };

function marking(claims: readonly Claim[], { known }: Side): ClaimId[] {
  return claims
    .filter((claim) => speaksOfControl(claim) && isKnown(claim, known))
    .map(({ claimId }) => claimId);
}

/** Rule 13. */
function isNews(one: Marked, two: Marked): boolean {
  if (one.marked.length === 0 && two.marked.length > 0) return true;
  const [was, is] = [one.state, two.state];
  if (namesBase(is)) return !namesBase(was);
  if (saysSomething(is) && !saysSomething(was)) return true;
  return !namesBase(was) && is.next !== null && was.next === null;
}

function inDocumentOrder(claims: readonly Claim[], ids: readonly ClaimId[]): ClaimId[] {
  return claims.map(({ claimId }) => claimId).filter((claimId) => ids.includes(claimId));
}

/** Rule 4. */
function saysSomething(state: ControlState): boolean {
  return namedBy(state).length > 0;
}

/** All claims that a state rests on. */
function namedBy({ basis, contested, disputed }: ControlState): ClaimId[] {
  return [...basis, ...(contested?.contestedBy ?? []), ...(disputed?.disputedBy ?? [])];
}

/** Rule 16: the newest report of all is the one with the least age. */
function hasGoneQuiet({ age, contested, disputed }: ControlState, hours: number): boolean {
  const ages = [age, contested?.age ?? null, disputed?.age ?? null].filter((age) => age !== null);
  return ages.length > 0 && Math.min(...ages) >= hours * HOUR;
}

function found(kind: DifferenceKind, behind: Behind, ended: Ended | null = null): Found {
  return { kind, from: null, to: null, ended, claims: { before: [], after: [], ...behind } };
}
