import type { Account } from './account.ts';
import { certaintyOf } from './certainty.ts';
import type { Claim } from './claim.ts';
import { narrowestUncontradicted } from './control/acts.ts';
import { type ControlContext, controlAt, lapsedDisputeAt } from './control/controlAt.ts';
import { isKnown } from './control/known.ts';
import type { ControlState, Disputed, KnownAt } from './control/state.ts';
import type { ClaimId, EventId, PartyId } from './ids.ts';
import type { Instant } from './instant.ts';
import { type Parties, partiesContradict } from './party.ts';
import { timeAccounts } from './timeAccounts.ts';

/** `denied`: claims dispute the event; `contradicted`: claims name another holder; `time`: they leave no common time. */
export type Disagreement = {
  readonly about: 'denied' | 'contradicted' | 'time';
  /** Too old for the mark to show it; nothing has settled it. */
  readonly isLapsed: boolean;
  /** The one that is shown first, then the others. */
  readonly accounts: readonly Account[];
};

/** What the claims at a place contradict each other in at t, as known at K: each account with its own claims and state. */
export function disagreementsAt(
  claims: readonly Claim[],
  t: Instant,
  known: KnownAt,
  context: ControlContext,
): Disagreement[] {
  const there = claims.filter((claim) => isKnown(claim, known)).sort((a, b) => a.order - b.order);
  const fold = (kept: readonly Claim[]): ControlState => ({
    ...controlAt(kept, t, known, context),
    disputed: null,
  });
  const state = controlAt(there, t, known, context);
  const lapsed = lapsedDisputeAt(there, t, known, context);
  const found: Disagreement[] = [];
  if (state.disputed) found.push(overHolder(state.disputed, false, { state, there, fold, context }));
  if (lapsed) found.push(overHolder(lapsed, true, { state, there, fold, context }));
  const times = state.timeDisputed ? timeAccounts(there, state, fold) : [];
  if (times.length > 1) found.push({ about: 'time', isLapsed: false, accounts: times });
  return found;
}

type Ground = {
  readonly state: ControlState;
  readonly there: readonly Claim[];
  readonly fold: (kept: readonly Claim[]) => ControlState;
  readonly context: ControlContext;
};

function overHolder(disputed: Disputed, isLapsed: boolean, ground: Ground): Disagreement {
  const { state, there, context } = ground;
  const against = new Set(disputed.disputedBy);
  const basis = new Set(state.basis);
  const disputing = there.filter(({ claimId }) => against.has(claimId));
  const said = there.filter(({ claimId }) => basis.has(claimId) && !against.has(claimId));
  const shown: Account = {
    isShown: true,
    party: disputed.denied,
    denied: null,
    span: null,
    claims: said,
    // What the map shows, but for the split.
    state: { ...state, disputed: null, next: null, certainty: state.certainty && certaintyOf(said) },
  };
  const others = byParty(disputing, context.parties).map(
    ({ party, claims }): Account => ({
      isShown: false,
      party,
      denied: claims.some(({ stance }) => stance === 'disputes') ? disputed.denied : null,
      span: null,
      claims,
      state: believed(party, claims, [...basis, ...against], ground),
    }),
  );
  return {
    about: disputing.every(({ stance }) => stance === 'disputes') ? 'denied' : 'contradicted',
    isLapsed,
    accounts: [shown, ...others],
  };
}

type Group = { readonly party: PartyId | null; readonly claims: readonly Claim[] };

/** Who disputes, by whom they name instead; parties that agree stand together, and so do those who name nobody. */
function byParty(disputing: readonly Claim[], parties: Parties): Group[] {
  const groups: Group[] = [];
  for (const claim of disputing) {
    const party = claim.partyTo ?? namedWith(claim, disputing, parties);
    const index = groups.findIndex(({ claims }) =>
      claims.every((other) => {
        const named = other.partyTo ?? namedWith(other, disputing, parties);
        return party === null || named === null ? party === named : !partiesContradict(parties, party, named);
      }),
    );
    const claims = [...(groups[index]?.claims ?? []), claim];
    const named = narrowestUncontradicted([groups[index]?.party ?? null, party], parties);
    groups.splice(index < 0 ? groups.length : index, 1, { party: named, claims });
  }
  return groups;
}

/** A claim of a change that names no taker goes with those of its event that do. */
function namedWith({ stance, eventId }: Claim, claims: readonly Claim[], parties: Parties): PartyId | null {
  if (stance === 'disputes') return null;
  const same = claims.filter((other) => other.stance === 'asserts' && other.eventId === eventId);
  return narrowestUncontradicted(
    same.map(({ partyTo }) => partyTo),
    parties,
  );
}

/**
 * The fold without what this account is at odds with. Where something that isn't at stake then comes out on top, its own
 * claims are left to speak for themselves: they are what is said against the state shown.
 */
function believed(
  party: PartyId | null,
  own: readonly Claim[],
  stake: readonly ClaimId[],
  { there, fold, context: { parties } }: Ground,
): ControlState {
  const state = fold(believing(party, own, stake, there, parties));
  const believed = speaksFor(state, party, parties) ? state : fold(own.map(asSaid));
  // Who holds it later is another matter, unless it is this account's own, which doesn't say since when.
  return party !== null && believed.base.kind === 'not_reported' ? believed : { ...believed, next: null };
}

function speaksFor({ base }: ControlState, party: PartyId | null, parties: Parties): boolean {
  if (party === null || base.kind === 'not_reported') return party === null && base.kind === 'not_reported';
  const shown = base.kind === 'held' ? base.party : base.to;
  return shown !== null && !partiesContradict(parties, shown, party);
}

/** The claims at the place without those of the other accounts. */
function believing(
  party: PartyId | null,
  own: readonly Claim[],
  stake: readonly ClaimId[],
  there: readonly Claim[],
  parties: Parties,
): Claim[] {
  const ids = new Set(own.map(({ claimId }) => claimId));
  const atOdds = new Set(stake);
  const events = new Set(there.filter(({ claimId }) => atOdds.has(claimId)).map(({ eventId }) => eventId));
  return there.flatMap((claim) => {
    if (ids.has(claim.claimId)) return [asSaid(claim)];
    if (atOdds.has(claim.claimId)) return [];
    if (claim.controlEffect === 'contested' || !events.has(claim.eventId)) return [claim];
    // The rest of an event at stake stands with whoever it agrees with.
    const { partyTo } = claim;
    return party !== null && partyTo !== null && !partiesContradict(parties, party, partyTo) ? [claim] : [];
  });
}

/**
 * A denial as a statement of its own. Whom it names holds the place; where it names nobody the place is lost to whoever
 * is denied, and who holds it is not reported: what was so before is not what it says.
 */
function asSaid(claim: Claim): Claim {
  if (claim.stance === 'asserts') return claim;
  const { claimId, time, timeExtent, partyTo, reported } = claim;
  const end = time.latest ?? reported.latest;
  const at = timeExtent === 'throughout' && time.earliest !== null ? time.earliest : end;
  const stated = { ...claim, stance: 'asserts', eventId: claimId as string as EventId } as const;
  return partyTo === null
    ? { ...stated, controlEffect: 'change', time: { earliest: null, latest: at } }
    : { ...stated, controlEffect: 'status' };
}
