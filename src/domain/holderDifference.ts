import type { Claim } from './claim.ts';
import { narrowestUncontradicted } from './control/acts.ts';
import type { Base, ControlState } from './control/state.ts';
import type { PartyId } from './ids.ts';
import type { Instant } from './instant.ts';
import { type Parties, partiesContradict } from './party.ts';

/** What can differ about who holds a place. */
export const HOLDER_KINDS = [
  'changed_hands',
  'change_over',
  'changing',
  'named_otherwise',
  'known_otherwise',
] as const;

export type HolderDifference = {
  readonly kind: (typeof HOLDER_KINDS)[number];
  readonly from: PartyId | null;
  readonly to: PartyId | null;
};

/** A place on both sides, and the earlier moment as the later side knows it. */
export type Compared = {
  readonly was: ControlState;
  readonly is: ControlState;
  readonly hindsight: ControlState;
  /** The moment of the earlier side. */
  readonly clock: Instant;
  readonly claims: readonly Claim[];
};

/** Rule 4: held, changing, or lost to nobody named. */
export function namesBase({ basis }: ControlState): boolean {
  return basis.length > 0;
}

/** Rules 6 to 12 of `docs/differences.md`; null when both sides say the same, or nothing, of who holds the place. */
export function holderDifference(compared: Compared, parties: Parties): HolderDifference | null {
  const { was, is } = compared;
  if (isSameBase(was.base, is.base)) return null;
  if (is.base.kind === 'changing') return { kind: 'changing', from: is.base.from, to: is.base.to };
  if (!namesBase(is)) return null;
  const to = holderOf(is);
  const from = holderOf(was);
  if (from !== null && to !== null && !partiesContradict(parties, from, to))
    return { kind: 'named_otherwise', from, to };
  if (hasChangedHands(compared, parties))
    return { kind: 'changed_hands', from: loserOf(compared, parties), to };
  if (was.base.kind === 'changing' && !isAgainst(was.base.to, to, parties))
    return { kind: 'change_over', from: was.base.from, to };
  return namesBase(was) ? { kind: 'known_otherwise', from, to } : null;
}

function isSameBase(a: Base, b: Base): boolean {
  if (a.kind === 'held') return b.kind === 'held' && a.party === b.party;
  if (a.kind === 'changing') return b.kind === 'changing' && a.from === b.from && a.to === b.to;
  return b.kind === 'not_reported';
}

function holderOf({ base }: ControlState): PartyId | null {
  return base.kind === 'held' ? base.party : null;
}

function isAgainst(a: PartyId | null, b: PartyId | null, parties: Parties): boolean {
  return a !== null && b !== null && partiesContradict(parties, a, b);
}

/** Rule 10: between the two moments, as far as the later side knows. */
function hasChangedHands({ was, is, hindsight, clock }: Compared, parties: Parties): boolean {
  const began = is.since?.earliest ?? null;
  if (began !== null && began > clock) return true;
  if (otherHolder(hindsight, is, parties) !== null) return true;
  return otherHolder(was, is, parties) !== null && !isKnownAlready(hindsight, is, parties);
}

/** Who holds it there in contradiction to what `is` says; where it is lost to nobody named, whoever does. */
function otherHolder(there: ControlState, is: ControlState, parties: Parties): PartyId | null {
  const [held, to] = [holderOf(there), holderOf(is)];
  return to === null || isAgainst(held, to, parties) ? held : null;
}

function isKnownAlready(hindsight: ControlState, is: ControlState, parties: Parties): boolean {
  const [held, to] = [holderOf(hindsight), holderOf(is)];
  if (to === null) return hindsight.base.kind === 'not_reported' && namesBase(hindsight);
  return held !== null && !partiesContradict(parties, held, to);
}

function loserOf({ was, is, hindsight, claims }: Compared, parties: Parties): PartyId | null {
  const basis = claims.filter(({ claimId }) => is.basis.includes(claimId));
  return (
    otherHolder(hindsight, is, parties) ??
    otherHolder(was, is, parties) ??
    narrowestUncontradicted(
      basis.map(({ partyFrom }) => partyFrom),
      parties,
    )
  );
}
