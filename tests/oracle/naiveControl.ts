/**
 * The naive oracle of `controlAt`: docs/control.md written down rule by rule, as slowly as that takes. It shares
 * nothing with src/domain but types; numbers in comments are rules of that page.
 */
import type { Certainty } from '../../src/domain/certainty.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { Base, ControlState, KnownAt, Next } from '../../src/domain/control/state.ts';
import type { Ageing } from '../../src/domain/dataset.ts';
import type { EventId, PartyId } from '../../src/domain/ids.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { Parties } from '../../src/domain/party.ts';
import type { OpenSpan } from '../../src/domain/span.ts';

export type NaiveContext = { readonly parties: Parties; readonly ageing: Ageing };

type Acting = { readonly claim: Claim; readonly start: Instant | null; readonly end: Instant };

/** A change of one event, or one status-claim. `start` and `end` are S of a change, E and L of a status. */
type Act = {
  readonly kind: 'change' | 'status';
  readonly eventId: EventId;
  readonly claims: readonly Claim[];
  readonly party: PartyId | null;
  readonly from: PartyId | null;
  readonly start: Instant | null;
  readonly end: Instant;
  readonly throughout: boolean;
  readonly timeDisputed: boolean;
  readonly order: number;
};

/** An act at the instant at which it takes effect. */
type Step = { readonly act: Act; readonly at: Instant };

type Holder = {
  readonly party: PartyId | null;
  readonly since: OpenSpan | null;
  readonly timeDisputed: boolean;
  readonly basis: readonly Claim[];
};

/** The claims that dispute, from when, and whose word each of them is. */
type Dispute = {
  readonly from: Instant;
  readonly by: readonly { readonly claim: Claim; readonly deniers: PartyId | null }[];
  readonly against: (basis: readonly Claim[]) => boolean;
};

const HOUR_MS = 3_600_000;

export function naiveControlAt(
  claims: readonly Claim[],
  t: Instant,
  known: KnownAt,
  context: NaiveContext,
): ControlState {
  // 1: t > K means t = K.
  const now = known !== 'all' && t > known ? known : t;
  const acting = actingClaims(claims, known);
  const steps = inSequence(changes(acting, context), statuses(acting), context);
  const holder = holderAt(steps, now, context);
  const changing = changingAt(steps, now);

  // 12 and 13.
  const base: Base =
    changing !== null
      ? { kind: 'changing', from: changing.from ?? holder.party, to: changing.party }
      : holder.party !== null
        ? { kind: 'held', party: holder.party }
        : { kind: 'not_reported' };
  const since = changing ? { earliest: changing.start, latest: changing.end } : holder.since;
  const timeDisputed = changing ? changing.timeDisputed : holder.timeDisputed;
  const basis = inDocumentOrder(changing ? changing.claims : holder.basis);

  // 18: all that dispute; the parties are those of the disputing claim latest in document order.
  const disputing = disputes(acting, steps, context)
    .filter((dispute) => applies(dispute, acting, steps, basis, now, context))
    .flatMap((dispute) => dispute.by)
    .sort((a, b) => a.claim.order - b.claim.order);
  const disputedBy = unique(disputing.map(({ claim }) => claim));
  const denied = base.kind === 'held' ? base.party : base.kind === 'changing' ? base.to : null;
  const deniers = disputing.at(-1)?.deniers ?? null;

  const contestedBy = contestedAt(acting, steps, now);

  return {
    base,
    next: changing ? null : nextAfter(steps, holder, now, context),
    since,
    timeDisputed,
    basis: basis.map((claim) => claim.claimId),
    certainty: certainty(base, disputedBy.length > 0, basis),
    age: age(basis, now),
    contested:
      contestedBy.length === 0
        ? null
        : { contestedBy: contestedBy.map((claim) => claim.claimId), age: age(contestedBy, now) },
    disputed:
      disputedBy.length === 0
        ? null
        : {
            disputedBy: disputedBy.map((claim) => claim.claimId),
            denied,
            deniers,
            age: age(disputedBy, now),
          },
  };
}

/** 1, 2, 3. */
function actingClaims(claims: readonly Claim[], known: KnownAt): Acting[] {
  const acting: Acting[] = [];
  for (const claim of claims) {
    // 1: known.
    const isKnown = known === 'all' || (claim.reported.latest !== null && claim.reported.latest <= known);
    // 2: L, else reported_latest, else none.
    const end = claim.time.latest !== null ? claim.time.latest : claim.reported.latest;
    // 3: the effect.
    const effect = claim.controlEffect;
    const hasEffect = effect === 'change' || effect === 'status' || effect === 'contested';
    if (isKnown && end !== null && hasEffect) acting.push({ claim, start: claim.time.earliest, end });
  }
  // 4: document order.
  return acting.sort((a, b) => a.claim.order - b.claim.order);
}

/** 4. */
function inDocumentOrder(claims: readonly Claim[]): Claim[] {
  return [...claims].sort((a, b) => a.order - b.order);
}

function unique(claims: readonly Claim[]): Claim[] {
  return claims.filter(
    (claim, index) => claims.findIndex((other) => other.claimId === claim.claimId) === index,
  );
}

/** 5: whether `broad` is broader than `narrow`, through any number of steps. */
function isBroader(broad: PartyId, narrow: PartyId, { parties }: NaiveContext): boolean {
  let steps = 0;
  let party = parties.get(narrow)?.broader ?? null;
  while (party !== null && steps <= parties.size) {
    if (party === broad) return true;
    party = parties.get(party)?.broader ?? null;
    steps += 1;
  }
  return false;
}

/** 5. */
function contradict(a: PartyId | null, b: PartyId | null, context: NaiveContext): boolean {
  if (a === null || b === null) return false;
  return a !== b && !isBroader(a, b, context) && !isBroader(b, a, context);
}

/** 6: the asserting change-claims of each event, folded. */
function changes(acting: readonly Acting[], context: NaiveContext): Act[] {
  const asserting = acting.filter(
    ({ claim }) => claim.stance === 'asserts' && claim.controlEffect === 'change',
  );
  const eventIds = new Set(asserting.map(({ claim }) => claim.eventId));
  const folded: Act[] = [];
  for (const eventId of eventIds) {
    const mine = asserting.filter(({ claim }) => claim.eventId === eventId);
    const starts = mine.map(({ start }) => start);
    const knownStarts = starts.filter((start) => start !== null);
    const ends = mine.map(({ end }) => end);
    // 6: the intersection; a null start is unbounded.
    let start = knownStarts.length === 0 ? null : greatest(knownStarts);
    let end = least(ends);
    // 6: empty? Of zero width unless one of the claims is itself that moment.
    const isMoment = mine.some((claim) => claim.start === start && claim.end === end);
    const isEmpty = start !== null && (start > end || (start === end && !isMoment));
    if (isEmpty) {
      // 6: the hull, null start if any E is null.
      start = starts.includes(null) ? null : least(knownStarts);
      end = greatest(ends);
    }
    const theirClaims = mine.map(({ claim }) => claim);
    folded.push({
      kind: 'change',
      eventId,
      claims: theirClaims,
      party: foldParties(
        theirClaims.map((claim) => claim.partyTo),
        context,
      ),
      from: foldParties(
        theirClaims.map((claim) => claim.partyFrom),
        context,
      ),
      start,
      end,
      throughout: false,
      timeDisputed: isEmpty,
      // 6: that of its last claim.
      order: Math.max(...theirClaims.map((claim) => claim.order)),
    });
  }
  return folded;
}

/** 6, of values in document order. */
function foldParties(values: readonly (PartyId | null)[], context: NaiveContext): PartyId | null {
  const named = values.filter((party) => party !== null);
  const uncontradicted = named.filter((party) => named.every((other) => !contradict(party, other, context)));
  // None such: that of the last claim. None named: null.
  if (uncontradicted.length === 0) return named.at(-1) ?? null;
  // They agree with one another, so the narrowest is the one that is broader than none.
  return (
    uncontradicted.find((party) => !uncontradicted.some((other) => isBroader(party, other, context))) ?? null
  );
}

/** 7: each by itself; without a party_to it has no effect. */
function statuses(acting: readonly Acting[]): Act[] {
  return acting
    .filter(
      ({ claim }) => claim.stance === 'asserts' && claim.controlEffect === 'status' && claim.partyTo !== null,
    )
    .map(({ claim, start, end }) => ({
      kind: 'status',
      eventId: claim.eventId,
      claims: [claim],
      party: claim.partyTo,
      from: null,
      start,
      end,
      throughout: claim.timeExtent === 'throughout',
      timeDisputed: false,
      order: claim.order,
    }));
}

/** 7: at its L; at its E when E is known and it lasted throughout. */
function instantOfStatus(status: Act): Instant {
  return status.throughout && status.start !== null ? status.start : status.end;
}

/** 8 and 11: all acts in the order in which they take effect. */
function inSequence(allChanges: readonly Act[], allStatuses: readonly Act[], context: NaiveContext): Step[] {
  const steps: Step[] = [];
  const instants = [...allChanges.map((change) => change.end), ...allStatuses.map(instantOfStatus)];
  const ascending = [...new Set(instants)].sort((a, b) => a - b);
  const isDone = (act: Act) => steps.some((step) => step.act === act);
  for (const at of ascending) {
    const statusesNow = allStatuses.filter((status) => instantOfStatus(status) === at);
    // 11: a status ends the changes for its party in whose span it lies.
    const isEnded = (change: Act) =>
      change.start !== null &&
      change.start <= at &&
      at < change.end &&
      change.party !== null &&
      statusesNow.some((status) => !contradict(change.party, status.party, context));
    // 8: changes first, whether they end by themselves or are ended, unless ended before.
    const changesNow = allChanges.filter(
      (change) => !isDone(change) && (change.end === at || isEnded(change)),
    );
    // 8: each in document order.
    for (const act of changesNow.sort((a, b) => a.order - b.order)) steps.push({ act, at });
    for (const act of statusesNow.sort((a, b) => a.order - b.order)) steps.push({ act, at });
  }
  return steps;
}

/** 9, 10. */
function holderAt(steps: readonly Step[], now: Instant, context: NaiveContext): Holder {
  let holder: Holder = { party: null, since: null, timeDisputed: false, basis: [] };
  for (const { act, at } of steps) {
    if (at > now) continue;
    if (act.kind === 'change') {
      // 9: whoever held; without a party since is null. 6: the mark is the change's.
      const since = act.party === null ? null : { earliest: act.start, latest: act.end };
      holder = { party: act.party, since, timeDisputed: act.timeDisputed, basis: act.claims };
    } else if (holder.party === null || contradict(holder.party, act.party, context)) {
      // 10: replaces.
      holder = {
        party: act.party,
        since: { earliest: null, latest: at },
        timeDisputed: false,
        basis: act.claims,
      };
    } else {
      // 10: confirms; the narrower of both is the holder, since is kept.
      const narrows = act.party !== null && isBroader(holder.party, act.party, context);
      holder = {
        ...holder,
        party: narrows ? act.party : holder.party,
        basis: [...holder.basis, ...act.claims],
      };
    }
  }
  return holder;
}

/** 12: the change that is shown at t, if any. */
function changingAt(steps: readonly Step[], now: Instant): Act | null {
  const open = steps
    .filter(({ act, at }) => act.kind === 'change' && act.start !== null && act.start <= now && at > now)
    .map(({ act }) => act);
  const earliestEnd = least(open.map((act) => act.end));
  const ties = open.filter((act) => act.end === earliestEnd);
  const latestOrder = Math.max(...ties.map((act) => act.order));
  return ties.find((act) => act.order === latestOrder) ?? null;
}

/** 14: asked only when the base isn't changing. */
function nextAfter(steps: readonly Step[], holder: Holder, now: Instant, context: NaiveContext): Next | null {
  const first = steps.find(({ at }) => at > now);
  if (first === undefined) return null;
  const { act, at } = first;
  if (act.start !== null || act.party === null) return null;
  if (holder.party !== null && !contradict(holder.party, act.party, context)) return null;
  return { party: act.party, by: at };
}

/** 16: whether two acts contradict each other. */
function actsContradict(a: Step, b: Step, context: NaiveContext): boolean {
  if (a.act === b.act || !contradict(a.act.party, b.act.party, context)) return false;
  const oneEvent = a.act.eventId === b.act.eventId;
  const oneInstant = a.at === b.at;
  return oneEvent || oneInstant || isInside(a, b) || isInside(b, a);
}

/** 16 (c): x inside `[E, L)` of a status throughout with known E. */
function isInside(a: Step, status: Step): boolean {
  const { kind, throughout, start, end } = status.act;
  return kind === 'status' && throughout && start !== null && start <= a.at && a.at < end;
}

/** 16: the change-claims whose party_to contradicts the change's party. */
function innerDissent(act: Act, context: NaiveContext): Claim[] {
  if (act.kind !== 'change') return [];
  return act.claims.filter((claim) => contradict(claim.partyTo, act.party, context));
}

/** 15, 16: all disputes there are, whatever the time. */
function disputes(acting: readonly Acting[], steps: readonly Step[], context: NaiveContext): Dispute[] {
  const all: Dispute[] = [];
  // 15.
  for (const { claim, start, end } of acting) {
    if (!isDenial(claim)) continue;
    all.push({
      from: claim.timeExtent === 'throughout' && start !== null ? start : end,
      by: [{ claim, deniers: claim.partyTo }],
      against: (basis) => basis.some((other) => other.eventId === claim.eventId),
    });
  }
  // 16, between two acts: each may be the one in the basis, then the claims of the other dispute.
  for (const mine of steps)
    for (const other of steps)
      if (actsContradict(mine, other, context))
        all.push({
          from: greatest([mine.at, other.at]),
          by: other.act.claims.map((claim) => ({ claim, deniers: other.act.party })),
          against: (basis) => hasOneOf(basis, mine.act.claims),
        });
  // 16, within one change.
  for (const { act, at } of steps) {
    const dissent = innerDissent(act, context);
    if (dissent.length > 0)
      all.push({
        from: act.start !== null ? act.start : at,
        by: dissent.map((claim) => ({ claim, deniers: claim.partyTo })),
        against: (basis) => hasOneOf(basis, act.claims),
      });
  }
  return all;
}

/** 15, 17: an acting claim (effect change or status) that disputes. */
function isDenial(claim: Claim): boolean {
  return (
    claim.stance === 'disputes' && (claim.controlEffect === 'change' || claim.controlEffect === 'status')
  );
}

function hasOneOf(basis: readonly Claim[], claims: readonly Claim[]): boolean {
  return basis.some((claim) => claims.some((other) => other.claimId === claim.claimId));
}

/** 15, 16, 17: whether a dispute applies at t. */
function applies(
  dispute: Dispute,
  acting: readonly Acting[],
  steps: readonly Step[],
  basis: readonly Claim[],
  now: Instant,
  context: NaiveContext,
): boolean {
  if (now < dispute.from || !dispute.against(basis)) return false;
  // 17: ended by an undisputed act, strictly later.
  for (const step of steps)
    if (step.at > dispute.from && step.at <= now && isUndisputed(step, acting, steps, context)) return false;
  // 17: ended by age.
  const newest = newestReport(dispute.by.map(({ claim }) => claim));
  return newest === null || now - newest < context.ageing.outlineHours * HOUR_MS;
}

/** 17. */
function isUndisputed(
  step: Step,
  acting: readonly Acting[],
  steps: readonly Step[],
  context: NaiveContext,
): boolean {
  const isDenied = acting.some(({ claim }) => isDenial(claim) && claim.eventId === step.act.eventId);
  const isContradicted = steps.some((other) => actsContradict(step, other, context));
  return !isDenied && !isContradicted && innerDissent(step.act, context).length === 0;
}

/** 19. */
function contestedAt(acting: readonly Acting[], steps: readonly Step[], now: Instant): Claim[] {
  return acting
    .filter(({ claim }) => claim.stance === 'asserts' && claim.controlEffect === 'contested')
    .filter(({ start, end }) => {
      const from = start !== null ? start : end;
      const isOver = steps.some(({ at }) => at > end && at <= now);
      return from <= now && !isOver;
    })
    .map(({ claim }) => claim);
}

/** 20. */
function certainty(base: Base, isDisputed: boolean, basis: readonly Claim[]): Certainty | null {
  if (base.kind === 'not_reported') return null;
  if (isDisputed) return 'disputed';
  return basis.some((claim) => claim.attribution.length === 0 && claim.hedge === null)
    ? 'reported'
    : 'claimed';
}

/** 20. */
function age(claims: readonly Claim[], now: Instant): number | null {
  const newest = newestReport(claims);
  return newest === null ? null : Math.max(0, now - newest);
}

function newestReport(claims: readonly Claim[]): Instant | null {
  const reports = claims.map((claim) => claim.reported.latest).filter((latest) => latest !== null);
  return reports.length === 0 ? null : greatest(reports);
}

function least(instants: readonly Instant[]): Instant {
  return Math.min(...instants) as Instant;
}

function greatest(instants: readonly Instant[]): Instant {
  return Math.max(...instants) as Instant;
}
