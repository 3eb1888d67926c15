import type { Claim } from './claim.ts';
import type { ControlState } from './control/state.ts';
import type { PartyId } from './ids.ts';
import type { OpenSpan } from './span.ts';

/** One side of a disagreement over a place, with what the map would show if it were believed. */
export type Account = {
  /** Whether the map goes by it; with times that don't agree it goes by none of them. */
  readonly isShown: boolean;
  /** Who holds the place by this account; null: it names nobody. */
  readonly party: PartyId | null;
  /** Who doesn't hold it by this account, where it denies somebody. */
  readonly denied: PartyId | null;
  /** When it happened, where that is what the accounts differ in. */
  readonly span: OpenSpan | null;
  /** In document order. */
  readonly claims: readonly Claim[];
  /** The fold without the other accounts' claims. */
  readonly state: ControlState;
};
