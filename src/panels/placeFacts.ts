import type { Claim } from '../domain/claim.ts';
import { type ControlStretch, controlHistory } from '../domain/control/index.ts';
import type { KnownAt } from '../domain/control/state.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { ClaimId, PlaceId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import { claimsByPlace } from '../domain/snapshot.ts';
import { contains, earlier, later, type Span } from '../domain/span.ts';

/** The newest report among some claims: null when none has a report time. */
export function newestReport(claims: readonly Claim[]): Instant | null {
  return claims
    .map((claim) => claim.reported.latest)
    .reduce((newest, reported) => {
      if (reported === null) return newest;
      return newest === null ? reported : later(newest, reported);
    }, null);
}

/** The claims at a place by their ids, in document order. */
export function claimsNamed(dataset: Dataset, place: PlaceId, ids: readonly ClaimId[]): Claim[] {
  const wanted = new Set(ids);
  return (claimsByPlace(dataset).get(place) ?? []).filter((claim) => wanted.has(claim.claimId));
}

/** A stretch of a place's history within the period; `isNow` marks the one that the clock stands in. */
export type Stretch = ControlStretch & { readonly within: Span; readonly isNow: boolean };

/** The history of a place clipped to the period; what lies wholly outside is left out. */
export function stretchesWithin(
  dataset: Dataset,
  place: PlaceId,
  known: KnownAt,
  period: Span,
  t: Instant,
): Stretch[] {
  const end = known === 'all' ? period.latest : later(period.earliest, earlier(known, period.latest));
  return controlHistory(claimsByPlace(dataset).get(place) ?? [], known, dataset).flatMap((stretch) => {
    const { span } = stretch;
    const from = span.earliest === null ? period.earliest : later(span.earliest, period.earliest);
    // The last moment of the period is a moment too, although spans are half-open.
    const to = span.latest === null ? end : earlier(span.latest, end);
    const touchesEnd = from === end && contains(span, end);
    if (from >= to && !touchesEnd) return [];
    return [{ ...stretch, within: { earliest: from, latest: to }, isNow: contains(span, t) }];
  });
}
