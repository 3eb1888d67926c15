import { isFiltering } from '../../domain/filter.ts';
import { knownThings } from '../../domain/knownThings.ts';
import { isolated } from '../../text/isolate.ts';
import { partyName } from '../../text/stateWords.ts';
import type { Telling } from './telling.ts';

/** What the view is narrowed to and how much is left; null without a filter. What a cut doesn't know yet goes unnamed. */
export function filterWords({ dataset, view, moment, text }: Telling): string | null {
  if (!isFiltering(view)) return null;
  const known = knownThings(dataset, view.known);
  const { terms, search } = text;
  const q = view.q.trim();
  const options = [
    ...(q === '' ? [] : [search.words(isolated(q))]),
    ...view.types.map((type) => terms.eventType[type].toLocaleLowerCase(text.locale)),
    ...view.parties.map((party) =>
      known.parties.has(party) ? partyName(dataset.parties, party) : search.laterParty,
    ),
    ...view.certainty.map((certainty) => terms.certainty[certainty]),
    ...view.modality.map((modality) => terms.modality[modality]),
    ...view.documents.map((id) => {
      const document = known.documents.has(id) ? dataset.documents.get(id) : undefined;
      if (!document) return search.laterDocument;
      return search.document(document.publisher && isolated(document.publisher), isolated(document.title));
    }),
  ];
  const counted = (what: 'places' | 'events') => ({
    shown: moment.shown[what].length,
    all: moment[what].length,
  });
  return text.embed.only(options, counted('places'), counted('events'));
}
