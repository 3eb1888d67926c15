import type { KnownAt } from '../domain/control/state.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Filter } from '../domain/filter.ts';
import { knownThings } from '../domain/knownThings.ts';
import { isolated } from './isolate.ts';
import type { Catalogue } from './language.ts';
import { partyName } from './stateWords.ts';

/** What a filter asks for, option by option: `ISIS`, `air strike`, `“Mosul”`. What a cut doesn't know yet goes unnamed. */
export function filterOptions(
  filter: Filter,
  known: KnownAt,
  dataset: Dataset,
  { terms, search, locale }: Pick<Catalogue, 'terms' | 'search' | 'locale'>,
): string[] {
  const things = knownThings(dataset, known);
  const q = filter.q.trim();
  return [
    ...(q === '' ? [] : [search.words(isolated(q))]),
    ...filter.types.map((type) => terms.eventType[type].toLocaleLowerCase(locale)),
    ...filter.parties.map((party) =>
      things.parties.has(party) ? partyName(dataset.parties, party) : search.laterParty,
    ),
    ...filter.certainty.map((certainty) => terms.certainty[certainty]),
    ...filter.modality.map((modality) => terms.modality[modality]),
    ...filter.documents.map((id) => {
      const document = things.documents.has(id) ? dataset.documents.get(id) : undefined;
      if (!document) return search.laterDocument;
      return search.document(document.publisher && isolated(document.publisher), isolated(document.title));
    }),
  ];
}
