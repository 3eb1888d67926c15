import type { Certainty } from './certainty.ts';
import type { Dataset } from './dataset.ts';
import { CERTAINTIES } from './certainty.ts';
import { EVENT_TYPES, type EventType, MODALITIES, type Modality } from './event.ts';
import { partiesOf } from './eventParties.ts';
import { matchesWords } from './eventText.ts';
import { FACETS, type Facet, type Filter, matchesFacet } from './filter.ts';
import type { DocumentId, PartyId } from './ids.ts';
import { selfAndBroader } from './party.ts';
import type { EventState } from './snapshot.ts';

/** How many events each option would show. Every option has a number, zero included. */
export type FacetCounts = { readonly [Name in Facet]: ReadonlyMap<Filter[Name][number], number> };

/**
 * For each option of each facet: how many of the events would be shown if it alone were ticked in its facet and all
 * others stayed as they are. One pass, however many options there are.
 */
export function facetCounts(filter: Filter, events: readonly EventState[], dataset: Dataset): FacetCounts {
  const counts = zeros(dataset);
  for (const state of events) {
    if (!matchesWords(filter.q, state, dataset)) continue;
    const failing = FACETS.filter((facet) => !matchesFacet(filter, facet, state, dataset));
    if (failing.length > 1) continue;
    for (const facet of failing.length === 1 ? failing : FACETS) {
      const tally: Map<string, number> = counts[facet];
      for (const option of optionsOf(facet, state, dataset)) {
        const before = tally.get(option);
        if (before !== undefined) tally.set(option, before + 1);
      }
    }
  }
  return counts;
}

function zeros(dataset: Dataset) {
  const zero = <Option>(options: Iterable<Option>) =>
    new Map<Option, number>([...options].map((option) => [option, 0]));
  return {
    types: zero<EventType>(EVENT_TYPES),
    parties: zero<PartyId>(dataset.parties.keys()),
    certainty: zero<Certainty>(CERTAINTIES),
    modality: zero<Modality>(MODALITIES),
    documents: zero<DocumentId>(dataset.documents.keys()),
  };
}

/** The options of a facet under which an event falls, each once; a party counts for those that include it. */
function optionsOf(facet: Facet, state: EventState, dataset: Dataset): ReadonlySet<string> {
  switch (facet) {
    case 'types':
      return new Set([state.event.eventType]);
    case 'certainty':
      return new Set([state.certainty]);
    case 'modality':
      return new Set([state.event.modality]);
    case 'documents':
      return new Set(state.claims.map(({ documentId }) => documentId));
    case 'parties':
      return new Set(partiesOf(state, dataset).flatMap((party) => selfAndBroader(dataset.parties, party)));
  }
}
