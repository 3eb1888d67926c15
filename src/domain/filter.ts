import { CERTAINTIES, type Certainty } from './certainty.ts';
import type { ControlState } from './control/state.ts';
import type { Dataset } from './dataset.ts';
import type { EventType, Modality } from './event.ts';
import type { DocumentId, EventId, PartyId } from './ids.ts';
import { includesParty } from './party.ts';
import { wordsOf } from './searchText.ts';
import type { EventState, PlaceState } from './snapshot.ts';

/** What a reader has narrowed the view to. An empty list, or an empty `q`, leaves everything in. */
export type Filter = {
  readonly types: readonly EventType[];
  /** A party stands for those that it includes as well. */
  readonly parties: readonly PartyId[];
  readonly certainty: readonly Certainty[];
  readonly modality: readonly Modality[];
  readonly documents: readonly DocumentId[];
  /** Words that all have to be found in what is said of an event. */
  readonly q: string;
};

export const NO_FILTER: Filter = {
  types: [],
  parties: [],
  certainty: [],
  modality: [],
  documents: [],
  q: '',
};

/** The lists of a filter: what a reader ticks. */
export const FACETS = ['types', 'parties', 'certainty', 'modality', 'documents'] as const;
export type Facet = (typeof FACETS)[number];

/** Everything but what is disputed: one press for readers who want only that. */
export const UNDISPUTED: readonly Certainty[] = CERTAINTIES.filter((certainty) => certainty !== 'disputed');

export function isFiltering(filter: Filter): boolean {
  return filter.q.trim() !== '' || FACETS.some((facet) => filter[facet].length > 0);
}

/** Whether an event, as known at the cut, is among what the filter asks for. */
export function matchesFilter(filter: Filter, state: EventState, dataset: Dataset): boolean {
  return (
    FACETS.every((facet) => matchesFacet(filter, facet, state, dataset)) &&
    matchesWords(filter.q, state, dataset)
  );
}

/** One facet by itself: options of one facet widen, facets narrow one another. */
export function matchesFacet(filter: Filter, facet: Facet, state: EventState, dataset: Dataset): boolean {
  if (filter[facet].length === 0) return true;
  switch (facet) {
    case 'types':
      return filter.types.includes(state.event.eventType);
    case 'certainty':
      return filter.certainty.includes(state.certainty);
    case 'modality':
      return filter.modality.includes(state.event.modality);
    case 'documents':
      return state.claims.some(({ documentId }) => filter.documents.includes(documentId));
    case 'parties':
      return partiesOf(state, dataset).some((party) =>
        filter.parties.some((wanted) => includesParty(dataset.parties, wanted, party)),
      );
  }
}

/**
 * The parties that take part in an event, as its known claims name them; its actors are folded from all claims, so they
 * count only where all are known.
 */
export function partiesOf({ event, claims }: EventState, dataset: Dataset): PartyId[] {
  const isWhole = claims.length === event.claims.length;
  const named = claims.flatMap(({ partyFrom, partyTo }) => [partyFrom, partyTo]);
  const actors = (isWhole ? event.actors : []).filter((actor) =>
    dataset.parties.has(actor as PartyId),
  ) as PartyId[];
  return [...new Set([...named.filter((party) => party !== null), ...actors])];
}

export function matchesWords(q: string, state: EventState, dataset: Dataset): boolean {
  const wanted = wordsOf(q);
  if (wanted.length === 0) return true;
  const text = ` ${textOf(state, dataset)}`;
  return wanted.every((word) => text.includes(` ${word}`));
}

/** What is said of an event, as words to be searched; of what the cut hides, nothing. */
function textOf(state: EventState, dataset: Dataset): string {
  const place = state.event.placeId === null ? undefined : dataset.places.get(state.event.placeId);
  const parties = partiesOf(state, dataset).flatMap((id) => {
    const party = dataset.parties.get(id);
    return party ? [party.name, ...party.aliases] : [];
  });
  const said = state.claims.flatMap(({ paraphrase, attribution }) => [paraphrase, ...attribution]);
  const where = place ? [place.name, place.nameAr, place.nameCkb, ...place.spellings] : [];
  return wordsOf([state.title, state.summary, ...parties, ...said, ...where].join(' ')).join(' ');
}

/**
 * Whether the mark of a place stays. Control is never computed from a part of the claims: that would be another map,
 * and a false one. A filter only hides places none of whose events behind the state is asked for; what is not reported
 * has none behind it.
 */
export function matchesPlace(
  filter: Filter,
  { state }: PlaceState,
  shown: ReadonlySet<EventId>,
  dataset: Dataset,
): boolean {
  if (!isFiltering(filter)) return true;
  if (state.disputed && filter.certainty.length > 0 && !filter.certainty.includes('disputed')) return false;
  return eventsBehind(state, dataset).some((eventId) => shown.has(eventId));
}

/** The events whose claims the state of a place rests on. */
export function eventsBehind(state: ControlState, dataset: Dataset): EventId[] {
  const claims = new Set([
    ...state.basis,
    ...(state.contested?.contestedBy ?? []),
    ...(state.disputed?.disputedBy ?? []),
  ]);
  const found: EventId[] = [];
  for (const event of dataset.events.values())
    if (event.claims.some(({ claimId }) => claims.has(claimId))) found.push(event.eventId);
  return found;
}
