import './facets.css';
import { type ReactNode, useId, useMemo } from 'react';
import { facetCounts } from '../../domain/facets.ts';
import type { Facet, Filter } from '../../domain/filter.ts';
import { knownThings } from '../../domain/knownThings.ts';
import { inSpan } from '../../domain/tally.ts';
import type { Moment } from '../../store/selectors.ts';
import { useDashboard } from '../dashboard.tsx';
import { FacetOption } from './FacetOption.tsx';
import { optionsOf } from './toggled.ts';
import { TYPE_GROUPS } from './typeGroups.ts';
import { lateWords } from '../../text/late.ts';

type Props = {
  readonly filter: Filter;
  readonly moment: Moment;
  readonly onCleared: () => void;
};

/** All options of the filter, each with how many events it would show; none that is known is hidden for having none. */
export function FilterFacets({ filter, moment, onCleared }: Props) {
  const { dataset, text } = useDashboard();
  const { facets } = lateWords(text);
  const counts = useMemo(
    () => facetCounts(filter, inSpan(moment.mode, moment.events), dataset),
    [filter, moment.mode, moment.events, dataset],
  );
  const options = optionsOf(dataset);
  const known = knownThings(dataset, moment.known);
  // What only later reports speak of is not offered; a link may have ticked it.
  const parties = options.parties.filter((one) => known.parties.has(one) || filter.parties.includes(one));
  const documents = options.documents.filter(
    (one) => known.documents.has(one) || filter.documents.includes(one),
  );
  const list = (facet: Facet, some: readonly string[]) => (
    <div className="facet-options">
      {some.map((option) => (
        <FacetOption
          key={option}
          facet={facet}
          option={option}
          filter={filter}
          count={(counts[facet] as ReadonlyMap<string, number>).get(option) ?? 0}
        />
      ))}
    </div>
  );
  return (
    <>
      <p className="panel-note">{facets.help}</p>
      <FacetSet facet="types">
        {TYPE_GROUPS.map(([group, types]) => (
          <div key={group} className="facet-group" role="group" aria-label={facets.typeGroups[group]}>
            <p aria-hidden="true">{facets.typeGroups[group]}</p>
            {list('types', types)}
          </div>
        ))}
      </FacetSet>
      <FacetSet facet="parties" note={facets.partyNote}>
        {list('parties', parties)}
      </FacetSet>
      <FacetSet facet="certainty">{list('certainty', options.certainty)}</FacetSet>
      <FacetSet facet="modality">{list('modality', options.modality)}</FacetSet>
      <FacetSet facet="documents">{list('documents', documents)}</FacetSet>
      <button type="button" className="button" onClick={onCleared}>
        {text.search.clearAll}
      </button>
    </>
  );
}

type SetProps = { readonly facet: Facet; readonly note?: string; readonly children: ReactNode };

function FacetSet({ facet, note, children }: SetProps) {
  const { text } = useDashboard();
  const id = useId();
  return (
    <fieldset className="facet" data-facet={facet} aria-describedby={note === undefined ? undefined : id}>
      <legend>{lateWords(text).facets.names[facet]}</legend>
      {note !== undefined && (
        <p id={id} className="facet-note">
          {note}
        </p>
      )}
      {children}
    </fieldset>
  );
}
