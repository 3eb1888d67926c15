import type { ClaimId, DocumentId, PlaceId } from '../../../domain/ids.ts';
import type { Within } from '../scope.ts';
import { claimsBehind } from './stateFields.ts';

/** The documents and places that what is shown, events and marks, rests on. */
export function behindShown({ dataset, shownEvents, shownPlaces }: Within): {
  readonly documents: ReadonlySet<DocumentId>;
  readonly places: ReadonlySet<PlaceId>;
} {
  const documents = new Set<DocumentId>();
  const places = new Set<PlaceId>(shownPlaces.keys());
  for (const { event, claims } of shownEvents.values()) {
    for (const { documentId } of claims) documents.add(documentId);
    for (const id of [event.placeId, event.placeToId]) if (id !== null) places.add(id);
  }
  const ids = new Set<ClaimId>([...shownPlaces.values()].flatMap(({ state }) => claimsBehind(state)));
  for (const { claims } of dataset.events.values())
    for (const { claimId, documentId } of claims) if (ids.has(claimId)) documents.add(documentId);
  return { documents, places };
}
