import type { Ageing } from '../dataset.ts';
import type { PartyId } from '../ids.ts';
import { HOUR, type Instant } from '../instant.ts';
import { type Parties, partiesContradict } from '../party.ts';
import { later } from '../span.ts';
import { type Act, claimsOf, latestBy } from './acts.ts';
import { ageOf, newestReport } from './age.ts';
import type { ShownBase } from './base.ts';
import type { ActingClaim } from './known.ts';
import type { Disputed } from './state.ts';

/** Two sides at odds from some instant on, as long as a claim of what is at stake is in the basis. */
type Dispute = {
  readonly from: Instant;
  /** Claims one of which must be in the basis shown. */
  readonly stake: readonly ActingClaim[];
  /** Who disputes, given the basis shown. */
  readonly against: (basis: ReadonlySet<ActingClaim>) => Side;
};

/** Claims that dispute, and each one's idea of who holds the place. */
type Side = {
  readonly claims: readonly ActingClaim[];
  readonly partyOf: (claim: ActingClaim) => PartyId | null;
};

/** Every dispute among claims, whenever it is, and the acts that can settle one. */
export type Disputes = { readonly all: readonly Dispute[]; readonly undisputed: readonly Act[] };

/** Rules 15 to 17. They compare every act with every other: a history asks once, not at each of its instants. */
export function disputesOf(acts: readonly Act[], claims: readonly ActingClaim[], parties: Parties): Disputes {
  const denials = claims.filter(deniesControl);
  const contradictions = contradictionsOf(acts, parties);
  return {
    all: [
      ...denials.map((claim) => disputeBy(claim, claims)),
      ...contradictions.map(({ dispute }) => dispute),
    ],
    undisputed: undisputedActs(acts, denials, contradictions),
  };
}

/** Rules 15 to 18. With `lapsed`, of the disputes that hold but for the age of their reports. */
export function disputedAt(
  { all, undisputed }: Disputes,
  shown: ShownBase,
  t: Instant,
  ageing: Ageing,
  lapsed = false,
): Disputed | null {
  if (all.length === 0) return null;
  const settled = latestBy(undisputed, t);
  const basis = new Set(shown.basis);
  const by = new Map<ActingClaim, PartyId | null>();
  for (const { from, stake, against } of all) {
    if (t < from || !stake.some((claim) => basis.has(claim))) continue;
    if (settled !== null && from < settled) continue;
    const side = against(basis);
    const newest = newestReport(side.claims);
    const isOld = newest !== null && t - newest >= ageing.outlineHours * HOUR;
    if (isOld !== lapsed) continue;
    for (const claim of side.claims) by.set(claim, by.get(claim) ?? side.partyOf(claim));
  }
  const disputing = [...by.keys()].sort((a, b) => a.order - b.order);
  const last = disputing.at(-1);
  if (!last) return null;
  return {
    disputedBy: disputing.map((claim) => claim.claimId),
    denied: partyShown(shown),
    deniers: by.get(last) ?? null,
    age: ageOf(disputing, t),
  };
}

/** When each dispute begins and, by age, ends: the instants at which the flag may change besides the acts'. */
export function disputeInstants(
  { all }: Disputes,
  claims: readonly ActingClaim[],
  ageing: Ageing,
): Instant[] {
  if (all.length === 0) return [];
  const starts = all.map(({ from }) => from);
  const limits = claims.map((claim) => claim.reported.latest).filter((reported) => reported !== null);
  return [...starts, ...limits.map((reported) => (reported + ageing.outlineHours * HOUR) as Instant)];
}

function deniesControl(claim: ActingClaim): boolean {
  return claim.stance === 'disputes' && claim.controlEffect !== 'contested';
}

/** Rule 15. */
function disputeBy(claim: ActingClaim, claims: readonly ActingClaim[]): Dispute {
  const from = claim.timeExtent === 'throughout' && claim.start !== null ? claim.start : claim.end;
  const stake = claims.filter((other) => other.eventId === claim.eventId);
  return { from, stake, against: () => ownWords([claim]) };
}

type Contradiction = { readonly acts: readonly Act[]; readonly dispute: Dispute };

/** Rule 16. */
function contradictionsOf(acts: readonly Act[], parties: Parties): Contradiction[] {
  const found = acts.flatMap((act) => withinChange(act, parties));
  for (const [index, a] of acts.entries())
    for (const b of acts.slice(index + 1)) {
      // The cheaper question first: few pairs meet.
      if (a.eventId !== b.eventId && a.at !== b.at && !lasts(a, b.at) && !lasts(b, a.at)) continue;
      if (a.party === null || b.party === null || !partiesContradict(parties, a.party, b.party)) continue;
      found.push({ acts: [a, b], dispute: between(a, b) });
    }
  return found;
}

function lasts(act: Act, at: Instant): boolean {
  return (
    act.kind === 'status' &&
    act.throughout !== null &&
    act.throughout.earliest <= at &&
    at < act.throughout.latest
  );
}

function between(a: Act, b: Act): Dispute {
  const stake = [...claimsOf(a), ...claimsOf(b)];
  return {
    from: later(a.at, b.at),
    stake,
    // The side that is not shown disputes; if both are, through a common event, the later one.
    against: (basis) => {
      const other = claimsOf(b).some((claim) => basis.has(claim)) ? a : b;
      return { claims: claimsOf(other), partyOf: () => other.party };
    },
  };
}

/** Change-claims of one event that name a taker whom the change's party contradicts. */
function withinChange(act: Act, parties: Parties): Contradiction[] {
  const { party } = act;
  if (act.kind !== 'change' || party === null) return [];
  const odd = act.claims.filter(
    ({ partyTo }) => partyTo !== null && partiesContradict(parties, partyTo, party),
  );
  if (odd.length === 0) return [];
  const from = act.span.earliest ?? act.at;
  return [{ acts: [act], dispute: { from, stake: act.claims, against: () => ownWords(odd) } }];
}

function ownWords(claims: readonly ActingClaim[]): Side {
  return { claims, partyOf: (claim) => claim.partyTo };
}

/** Rule 17: nobody denies its event, and it contradicts nothing. */
function undisputedActs(
  acts: readonly Act[],
  denials: readonly ActingClaim[],
  found: readonly Contradiction[],
): Act[] {
  const deniedEvents = new Set(denials.map((claim) => claim.eventId));
  const atOdds = new Set(found.flatMap((contradiction) => contradiction.acts));
  return acts.filter((act) => !deniedEvents.has(act.eventId) && !atOdds.has(act));
}

function partyShown({ base }: ShownBase): PartyId | null {
  if (base.kind === 'held') return base.party;
  return base.kind === 'changing' ? base.to : null;
}
