import type { Claim } from './claim.ts';
import type { Dataset } from './dataset.ts';
import type { ClaimId, PlaceId } from './ids.ts';
import type { Instant } from './instant.ts';
import { claimsByPlace, type PlaceState } from './snapshot.ts';

/** When who holds a place was last reported, the fighting for it, and the dispute over it: three ages, not one. */
export type LastReports = {
  readonly base: Report | null;
  readonly fighting: Report | null;
  readonly dispute: Report | null;
};

/** A report, and the zone of the document's own: its day is the document's. */
export type Report = { readonly at: Instant; readonly zone: string | null };

export function lastReports(dataset: Dataset, { place, state }: PlaceState): LastReports {
  const newest = (ids: readonly ClaimId[] | undefined) =>
    newestReport(dataset, claimsNamed(dataset, place.placeId, ids ?? []));
  return {
    base: newest(state.basis),
    fighting: newest(state.contested?.contestedBy),
    dispute: newest(state.disputed?.disputedBy),
  };
}

/** The newest report among some claims: null when none has a report time. */
export function newestReport(dataset: Dataset, claims: readonly Claim[]): Report | null {
  let newest: Report | null = null;
  for (const { reported, documentId } of claims)
    if (reported.latest !== null && (newest === null || reported.latest > newest.at))
      newest = { at: reported.latest, zone: dataset.documents.get(documentId)?.zone ?? null };
  return newest;
}

/** The claims at a place by their ids, in document order. */
export function claimsNamed(dataset: Dataset, place: PlaceId, ids: readonly ClaimId[]): Claim[] {
  const wanted = new Set(ids);
  return (claimsByPlace(dataset).get(place) ?? []).filter((claim) => wanted.has(claim.claimId));
}
