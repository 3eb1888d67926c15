import type { KnownAt } from './control/state.ts';
import type { Dataset } from './dataset.ts';
import { partiesOf } from './eventParties.ts';
import type { DocumentId, PartyId, PlaceId } from './ids.ts';
import { selfAndBroader } from './party.ts';
import { periodOf } from './period.ts';
import { recently } from './recent.ts';
import { eventStates } from './snapshot.ts';

/** What some claim that is known at a cut speaks of: to name anything else would tell what was reported later. */
export type KnownThings = {
  readonly places: ReadonlySet<PlaceId>;
  /** With those that include them. */
  readonly parties: ReadonlySet<PartyId>;
  /** How many of their claims are known. */
  readonly documents: ReadonlyMap<DocumentId, number>;
  /** Whether the cut hides nothing: every claim is known. */
  readonly isAll: boolean;
};

/** Places, parties and documents of which something is known at K; without a cut all that the dataset names. */
export function knownThings(dataset: Dataset, known: KnownAt): KnownThings {
  return things(dataset, String(known), () => gather(dataset, known));
}

const things = recently<KnownThings>();

function gather(dataset: Dataset, known: KnownAt): KnownThings {
  const isCut = known !== 'all';
  const places = new Set<PlaceId>(isCut ? [] : dataset.places.keys());
  const parties = new Set<PartyId>(isCut ? [] : dataset.parties.keys());
  const documents = new Map<DocumentId, number>(
    isCut ? [] : [...dataset.documents.keys()].map((documentId) => [documentId, 0]),
  );
  let claims = 0;
  for (const state of eventStates(dataset, periodOf(dataset).latest, known)) {
    for (const place of [state.event.placeId, state.event.placeToId]) if (place !== null) places.add(place);
    for (const party of partiesOf(state, dataset))
      for (const one of selfAndBroader(dataset.parties, party)) parties.add(one);
    for (const { documentId } of state.claims)
      documents.set(documentId, (documents.get(documentId) ?? 0) + 1);
    claims += state.claims.length;
  }
  const all = [...dataset.events.values()].reduce((sum, event) => sum + event.claims.length, 0);
  return { places, parties, documents, isAll: claims === all };
}
