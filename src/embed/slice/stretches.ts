import type { Certainty } from '../../domain/certainty.ts';
import { controlHistory, type ControlState } from '../../domain/control/index.ts';
import type { Base, Next } from '../../domain/control/state.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { ClaimId, PartyId, PlaceId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';
import { claimsByPlace, speaksOfControl } from '../../domain/snapshot.ts';
import type { OpenSpan } from '../../domain/span.ts';

/** The state of a place from an instant on, without the claims behind it: of those only the newest report. */
export type Stretch = {
  readonly placeId: PlaceId;
  /** Null: since ever. */
  readonly from: Instant | null;
  readonly base: Base;
  readonly next: Next | null;
  readonly since: OpenSpan | null;
  readonly timeDisputed: boolean;
  readonly certainty: Certainty | null;
  readonly newest: Instant | null;
  readonly contested: { readonly newest: Instant | null } | null;
  readonly disputed: {
    readonly newest: Instant | null;
    readonly denied: PartyId | null;
    readonly deniers: PartyId | null;
  } | null;
};

/** Of every place of whose control a claim speaks, as known from all documents; in the dataset's order, then ascending. */
export function placeStretches(dataset: Dataset): Stretch[] {
  const claims = claimsByPlace(dataset);
  return [...dataset.places.keys()].flatMap((placeId) => {
    const there = claims.get(placeId) ?? [];
    if (!there.some(speaksOfControl)) return [];
    const reports = new Map(there.map((claim) => [claim.claimId, claim.reported.latest]));
    const found: Stretch[] = [];
    for (const { span, state } of controlHistory(there, 'all', dataset)) {
      const stretch = { placeId, from: span.earliest, ...withoutClaims(state, reports) };
      // Where only other claims say the same, nothing changes that is kept here.
      const last = found.at(-1);
      if (!last || JSON.stringify({ ...last, from: null }) !== JSON.stringify({ ...stretch, from: null }))
        found.push(stretch);
    }
    return found;
  });
}

function withoutClaims(
  { base, next, since, timeDisputed, certainty, basis, contested, disputed }: ControlState,
  reports: ReadonlyMap<ClaimId, Instant | null>,
): Omit<Stretch, 'placeId' | 'from'> {
  const newest = (claims: readonly ClaimId[]) =>
    claims
      .map((claim) => reports.get(claim) ?? null)
      .reduce((a, b) => (b === null || (a !== null && a >= b) ? a : b), null);
  return {
    base,
    next,
    since,
    timeDisputed,
    certainty,
    newest: newest(basis),
    contested: contested && { newest: newest(contested.contestedBy) },
    disputed: disputed && {
      newest: newest(disputed.disputedBy),
      denied: disputed.denied,
      deniers: disputed.deniers,
    },
  };
}
