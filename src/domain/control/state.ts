import type { Certainty } from '../certainty.ts';
import type { ClaimId, PartyId } from '../ids.ts';
import type { Instant } from '../instant.ts';
import type { OpenSpan } from '../span.ts';

/** The cut by report time: an instant, or everything. */
export type KnownAt = Instant | 'all';

/** What fills the mark. `from` and `to` are null where no claim names the party. */
export type Base =
  | { readonly kind: 'held'; readonly party: PartyId }
  | { readonly kind: 'changing'; readonly from: PartyId | null; readonly to: PartyId | null }
  | { readonly kind: 'not_reported' };

/** A known claim says that the party held the place by then, without saying since when. */
export type Next = { readonly party: PartyId; readonly by: Instant };

/** Fighting for the place is reported: the ring. `age` in ms, null when no claim of it has a report time. */
export type Contested = { readonly contestedBy: readonly ClaimId[]; readonly age: number | null };

/** Known claims contradict each other about who holds it. Parties are null where not stated. */
export type Disputed = {
  readonly disputedBy: readonly ClaimId[];
  readonly denied: PartyId | null;
  readonly deniers: PartyId | null;
  readonly age: number | null;
};

/** Who holds a place at t as known at K, and on whose word. Claim ids are in document order. */
export type ControlState = {
  readonly base: Base;
  readonly next: Next | null;
  readonly since: OpenSpan | null;
  /** The change's claims leave no common moment: its span is the hull of what they say. */
  readonly timeDisputed: boolean;
  readonly basis: readonly ClaimId[];
  readonly certainty: Certainty | null;
  /** ms from the newest report in the basis to t, never below 0. */
  readonly age: number | null;
  readonly contested: Contested | null;
  readonly disputed: Disputed | null;
};

export const STATE_WORDS = ['disputed', 'contested', 'changing', 'held', 'not_reported'] as const;
export type StateWord = (typeof STATE_WORDS)[number];

/** The one word of lists: the first that applies. */
export function stateWord(state: ControlState): StateWord {
  if (state.disputed) return 'disputed';
  return state.contested ? 'contested' : state.base.kind;
}
