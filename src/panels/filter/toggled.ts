import type { Dataset } from '../../domain/dataset.ts';
import { CERTAINTIES } from '../../domain/certainty.ts';
import { EVENT_TYPES, MODALITIES } from '../../domain/event.ts';
import { FACETS, type Facet, type Filter, isUndisputedOnly } from '../../domain/filter.ts';

/** The options of each facet, in the order of the vocabularies and of the dataset: links are written in it. */
export function optionsOf(dataset: Dataset): { readonly [Name in Facet]: Filter[Name] } {
  return {
    types: EVENT_TYPES,
    parties: [...dataset.parties.keys()],
    certainty: CERTAINTIES,
    modality: MODALITIES,
    documents: [...dataset.documents.keys()],
  };
}

/** The facet with one option ticked or not, as a change of the view; its options keep their order. */
export function toggled(filter: Filter, facet: Facet, option: string, dataset: Dataset): Partial<Filter> {
  const ticked: readonly string[] = filter[facet];
  const options: readonly string[] = optionsOf(dataset)[facet];
  const wanted = ticked.includes(option) ? ticked.filter((one) => one !== option) : [...ticked, option];
  return { [facet]: options.filter((one) => wanted.includes(one)) };
}

/** One option that is in force, as it stands on a chip. The button of "only what is undisputed" speaks for itself. */
export type Active = { readonly facet: Facet; readonly option: string };

export function activeOf(filter: Filter): Active[] {
  return FACETS.filter((facet) => facet !== 'certainty' || !isUndisputedOnly(filter)).flatMap((facet) =>
    filter[facet].map((option) => ({ facet, option })),
  );
}
