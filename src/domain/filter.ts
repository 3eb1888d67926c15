import { CERTAINTIES, type Certainty } from './certainty.ts';
import type { Dataset } from './dataset.ts';
import type { EventType, Modality } from './event.ts';
import { partiesOf } from './eventParties.ts';
import { matchesWords } from './eventText.ts';
import type { DocumentId, PartyId } from './ids.ts';
import { includesParty } from './party.ts';
import type { EventState } from './snapshot.ts';

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

/** Whether all that is asked for is what nobody disputes. */
export function isUndisputedOnly({ certainty }: Filter): boolean {
  return certainty.length === UNDISPUTED.length && UNDISPUTED.every((one) => certainty.includes(one));
}

/** The filter without one facet's options: what the counts beside them, and the other facets, are asked with. */
export function without(filter: Filter, facet: Facet): Filter {
  return { ...filter, [facet]: [] };
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
