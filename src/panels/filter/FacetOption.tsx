import type { Facet, Filter } from '../../domain/filter.ts';
import { useDashboard, useSetView } from '../dashboard.tsx';
import { OptionLabel } from './OptionLabel.tsx';
import { toggled } from './toggled.ts';
import { lateWords } from '../../text/late.ts';

type Props = {
  readonly facet: Facet;
  readonly option: string;
  readonly filter: Filter;
  /** How many events it would show, alone in its facet. */
  readonly count: number;
};

/** One option with its number. None stands back for being zero: that nothing is reported is worth knowing. */
export function FacetOption({ facet, option, filter, count }: Props) {
  const { dataset, text } = useDashboard();
  const setView = useSetView();
  const isTicked = (filter[facet] as readonly string[]).includes(option);
  return (
    <label className="facet-option" data-option={option} data-count={count}>
      <input
        type="checkbox"
        checked={isTicked}
        onChange={() => setView(toggled(filter, facet, option, dataset))}
      />
      <span className="facet-name">
        <OptionLabel facet={facet} option={option} />
      </span>
      <span className="facet-count">
        {count}
        <span className="visually-hidden"> {lateWords(text).facets.optionEvents(count)}</span>
      </span>
    </label>
  );
}
