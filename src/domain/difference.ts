import type { Comparison } from './comparison.ts';
import { HOLDER_KINDS } from './holderDifference.ts';
import type { ClaimId, PartyId, PlaceId } from './ids.ts';

/** A moment and its cut: one side of a comparison. */
export type Side = Pick<Comparison, 't' | 'known'>;

/** What can differ, in the order of the list. The rules are those of `docs/differences.md`. */
export const DIFFERENCE_KINDS = [
  ...HOLDER_KINDS,
  'contested',
  'no_longer_contested',
  'disputed',
  'no_longer_disputed',
  'newly_reported',
  'no_longer_reported',
  'quiet',
  'reported_again',
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** Why a flag is gone: something took effect later, its reports are too old, or the later side doesn't know of it. */
export type Ended = 'overtaken' | 'lapsed' | 'not_known';

export type Difference = {
  readonly kind: DifferenceKind;
  readonly placeId: PlaceId;
  /** Where it is about who holds the place; null where nobody is named. */
  readonly from: PartyId | null;
  readonly to: PartyId | null;
  /** Only of a flag that is gone. */
  readonly ended: Ended | null;
  /** Those behind it, in document order; each is known at the cut of its side. */
  readonly claims: { readonly before: readonly ClaimId[]; readonly after: readonly ClaimId[] };
};
