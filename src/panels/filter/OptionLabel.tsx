import type { Certainty } from '../../domain/certainty.ts';
import type { EventType, Modality } from '../../domain/event.ts';
import type { Facet } from '../../domain/filter.ts';
import { knownThings } from '../../domain/knownThings.ts';
import type { DocumentId, PartyId } from '../../domain/ids.ts';
import { isolated } from '../../text/isolate.ts';
import { partyName, standingAlone } from '../../text/stateWords.ts';
import { useDashboard, useFact } from '../dashboard.tsx';
import { PartyChip } from '../PartyChip.tsx';

type Props = { readonly facet: Facet; readonly option: string };

/** An option as a reader sees it; a party with its shape. */
export function OptionLabel({ facet, option }: Props) {
  const name = useOptionName();
  const known = useKnown();
  if (facet === 'parties' && known.parties.has(option as PartyId))
    return <PartyChip party={option as PartyId} />;
  return <bdi>{name(facet, option)}</bdi>;
}

function useKnown() {
  const { dataset } = useDashboard();
  return knownThings(
    dataset,
    useFact(({ view }) => view.known),
  );
}

/** An option as words, for labels that are heard and not seen. What a cut doesn't know yet has no name. */
export function useOptionName(): (facet: Facet, option: string) => string {
  const { dataset, text } = useDashboard();
  const known = useKnown();
  return (facet, option) => {
    switch (facet) {
      case 'types':
        return text.terms.eventType[option as EventType];
      case 'certainty':
        return standingAlone(text.terms.certainty[option as Certainty], text.locale);
      case 'modality':
        return standingAlone(text.terms.modality[option as Modality], text.locale);
      case 'parties':
        return known.parties.has(option as PartyId)
          ? partyName(dataset.parties, option as PartyId)
          : standingAlone(text.search.laterParty, text.locale);
      case 'documents': {
        if (!known.documents.has(option as DocumentId))
          return standingAlone(text.search.laterDocument, text.locale);
        const document = dataset.documents.get(option as DocumentId);
        const publisher = document?.publisher ?? null;
        return text.search.document(publisher && isolated(publisher), isolated(document?.title ?? option));
      }
    }
  };
}
