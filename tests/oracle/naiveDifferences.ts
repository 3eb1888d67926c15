/**
 * The naive oracle of `differences`: docs/differences.md written down rule by rule from the naive fold. It shares
 * nothing with src/domain but types; numbers in comments are rules of that page.
 */
import type { Claim } from '../../src/domain/claim.ts';
import type { ControlState, KnownAt } from '../../src/domain/control/state.ts';
import type { Difference, Side } from '../../src/domain/difference.ts';
import type { ClaimId, PartyId, PlaceId } from '../../src/domain/ids.ts';
import type { Instant } from '../../src/domain/instant.ts';
import { naiveControlAt, type NaiveContext } from './naiveControl.ts';

const HOUR_MS = 3_600_000;

/** 18. */
const ORDER = [
  'changed_hands',
  'change_over',
  'changing',
  'named_otherwise',
  'known_otherwise',
  'contested',
  'no_longer_contested',
  'disputed',
  'no_longer_disputed',
  'newly_reported',
  'no_longer_reported',
  'quiet',
  'reported_again',
] as const;

/** The places with all their claims, in the order of the dataset. */
export type NaivePlaces = readonly (readonly [place: PlaceId, claims: readonly Claim[]])[];

export function naiveDifferences(
  places: NaivePlaces,
  before: Side,
  after: Side,
  hours: number,
  context: NaiveContext,
): Difference[] {
  const everywhere = places.map(
    ([placeId, claims]) => [placeId, answers(claims, before, after, hours, context)] as const,
  );
  const list: Difference[] = [];
  for (const kind of ORDER)
    for (const [placeId, { [kind]: answer }] of everywhere)
      if (answer) list.push({ kind, placeId, from: null, to: null, ended: null, ...answer });
  return list;
}

type Answer = Pick<Difference, 'claims'> & Partial<Pick<Difference, 'from' | 'to' | 'ended'>>;
type Answers = { [kind in (typeof ORDER)[number]]?: Answer | false };

/** All kinds, each asked by itself. */
function answers(
  claims: readonly Claim[],
  before: Side,
  after: Side,
  hours: number,
  context: NaiveContext,
): Answers {
  const one = naiveControlAt(claims, before.t, before.known, context);
  const two = naiveControlAt(claims, after.t, after.known, context);
  const afterOnly = (ids: readonly ClaimId[]): Answer => ({
    claims: { before: [], after: inOrder(claims, ids) },
  });
  const beforeOnly = (ids: readonly ClaimId[]): Answer => ({
    claims: { before: inOrder(claims, ids), after: [] },
  });
  const contestedBefore = one.contested?.contestedBy ?? [];
  const contestedAfter = two.contested?.contestedBy ?? [];
  const disputedBefore = one.disputed?.disputedBy ?? [];
  const disputedAfter = two.disputed?.disputedBy ?? [];
  const knowsOneOf = (ids: readonly ClaimId[]) =>
    claims.some((claim) => ids.includes(claim.claimId) && wasReportedBy(claim, after.known));
  // 15: with no limit of age the dispute would be there.
  const ageless = { ...context, ageing: { ...context.ageing, outlineHours: Number.POSITIVE_INFINITY } };
  const isLapsed = naiveControlAt(claims, after.t, after.known, ageless).disputed !== null;
  // 4, 17.
  const speaking = ({ known }: Side) =>
    claims
      .filter(({ controlEffect }) => controlEffect !== null && controlEffect !== 'none')
      .filter((claim) => wasReportedBy(claim, known))
      .map((claim) => claim.claimId);
  const isMarkedBefore = speaking(before).length > 0;
  const isMarkedAfter = speaking(after).length > 0;
  const allOf = (state: ControlState, side: Side) =>
    everyClaim(state).length === 0 ? speaking(side) : everyClaim(state);
  const quietBefore = isQuiet(claims, one, before, hours);
  const quietAfter = isQuiet(claims, two, after, hours);
  return {
    // 6 to 12.
    ...aboutHolder(claims, before, after, context),
    // 14.
    contested: contestedAfter.length > 0 && contestedBefore.length === 0 && afterOnly(contestedAfter),
    no_longer_contested: contestedBefore.length > 0 &&
      contestedAfter.length === 0 && {
        ...beforeOnly(contestedBefore),
        ended: knowsOneOf(contestedBefore) ? 'overtaken' : 'not_known',
      },
    // 15.
    disputed: disputedAfter.length > 0 && disputedBefore.length === 0 && afterOnly(disputedAfter),
    no_longer_disputed: disputedBefore.length > 0 &&
      disputedAfter.length === 0 && {
        ...beforeOnly(disputedBefore),
        ended: !knowsOneOf(disputedBefore) ? 'not_known' : isLapsed ? 'lapsed' : 'overtaken',
      },
    // 13.
    newly_reported: (isNews(one, two) || (isMarkedAfter && !isMarkedBefore)) && afterOnly(allOf(two, after)),
    no_longer_reported:
      (isNews(two, one) || (isMarkedBefore && !isMarkedAfter)) && beforeOnly(allOf(one, before)),
    // 16.
    quiet: quietAfter && !quietBefore && afterOnly(everyClaim(two)),
    reported_again: quietBefore && !quietAfter && everyClaim(two).length > 0 && afterOnly(everyClaim(two)),
  };
}

/** 6 to 12, from the top: the first that applies. */
function aboutHolder(claims: readonly Claim[], before: Side, after: Side, context: NaiveContext): Answers {
  const one = naiveControlAt(claims, before.t, before.known, context);
  const two = naiveControlAt(claims, after.t, after.known, context);
  const behind = { claims: { before: one.basis, after: two.basis } };
  // 6.
  if (JSON.stringify(parts(one)) === JSON.stringify(parts(two))) return {};
  // 7.
  if (two.base.kind === 'changing') return { changing: { ...behind, from: two.base.from, to: two.base.to } };
  // 8.
  if (two.basis.length === 0) return {};
  const a = heldBy(one);
  const b = heldBy(two);
  // 9.
  if (a !== null && b !== null && !contradict(a, b, context))
    return { named_otherwise: { ...behind, from: a, to: b } };
  // 10, with 3.
  const then = clock(before);
  const hindsight = naiveControlAt(claims, then, after.known, context);
  const h = heldBy(hindsight);
  const isOther = (party: PartyId | null) => party !== null && (b === null || contradict(party, b, context));
  const began = two.since?.earliest;
  const isBegun = began != null && began > then;
  const isGoneAlready = b === null && hindsight.base.kind === 'not_reported' && hindsight.basis.length > 0;
  const isTakenAlready = b !== null && h !== null && !contradict(h, b, context);
  if (isBegun || isOther(h) || (isOther(a) && !isGoneAlready && !isTakenAlready)) {
    const said = losersNamed(claims, two.basis, context);
    return { changed_hands: { ...behind, from: isOther(h) ? h : isOther(a) ? a : said, to: b } };
  }
  // 11.
  if (one.base.kind === 'changing') {
    const { from, to } = one.base;
    if (to === null || b === null || !contradict(to, b, context))
      return { change_over: { ...behind, from, to: b } };
  }
  // 12.
  return one.basis.length > 0 ? { known_otherwise: { ...behind, from: a, to: b } } : {};
}

/** 5. */
function parts({ base }: ControlState): unknown[] {
  if (base.kind === 'held') return ['held', base.party];
  return base.kind === 'changing' ? ['changing', base.from, base.to] : ['not reported'];
}

function heldBy({ base }: ControlState): PartyId | null {
  return base.kind === 'held' ? base.party : null;
}

/** 1. */
function clock({ t, known }: Side): Instant {
  return known === 'all' ? t : (Math.min(t, known) as Instant);
}

/** 5. */
function contradict(a: PartyId, b: PartyId, context: NaiveContext): boolean {
  return !upwards(a, context).has(b) && !upwards(b, context).has(a);
}

/** The party and all that include it. */
function upwards(party: PartyId, { parties }: NaiveContext): Set<PartyId> {
  const all = new Set<PartyId>();
  let next: PartyId | null = party;
  while (next !== null && !all.has(next)) {
    all.add(next);
    next = parties.get(next)?.broader ?? null;
  }
  return all;
}

/** 10: who the claims say lost it, the narrowest that none of the others contradicts, else the last in document order. */
function losersNamed(
  claims: readonly Claim[],
  basis: readonly ClaimId[],
  context: NaiveContext,
): PartyId | null {
  const named = claims
    .filter((claim) => basis.includes(claim.claimId))
    .sort((a, b) => a.order - b.order)
    .map((claim) => claim.partyFrom)
    .filter((party) => party !== null);
  const fitting = named.filter((party) => named.every((other) => !contradict(party, other, context)));
  const [narrowest] = fitting.sort((a, b) => upwards(b, context).size - upwards(a, context).size);
  return narrowest ?? named.at(-1) ?? null;
}

/** 4. */
function everyClaim(state: ControlState): ClaimId[] {
  return [...state.basis, ...(state.contested?.contestedBy ?? []), ...(state.disputed?.disputedBy ?? [])];
}

/** 13. */
function isNews(one: ControlState, two: ControlState): boolean {
  const namesBase = two.basis.length > 0 && one.basis.length === 0;
  const neitherNamesBase = two.basis.length === 0 && one.basis.length === 0;
  if (neitherNamesBase && two.next !== null && one.next === null) return true;
  return namesBase || (everyClaim(two).length > 0 && everyClaim(one).length === 0);
}

/** 16. */
function isQuiet(claims: readonly Claim[], state: ControlState, side: Side, hours: number): boolean {
  const reports = claims
    .filter((claim) => everyClaim(state).includes(claim.claimId))
    .map((claim) => claim.reported.latest)
    .filter((latest) => latest !== null);
  return reports.length > 0 && Math.max(0, clock(side) - Math.max(...reports)) >= hours * HOUR_MS;
}

function wasReportedBy(claim: Claim, known: KnownAt): boolean {
  return known === 'all' || (claim.reported.latest !== null && claim.reported.latest <= known);
}

/** 17. */
function inOrder(claims: readonly Claim[], ids: readonly ClaimId[]): ClaimId[] {
  return claims
    .filter((claim) => ids.includes(claim.claimId))
    .sort((a, b) => a.order - b.order)
    .map((claim) => claim.claimId);
}
