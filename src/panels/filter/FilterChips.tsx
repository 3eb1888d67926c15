import { X } from 'lucide-react';
import type { Filter } from '../../domain/filter.ts';
import { isolated } from '../../text/isolate.ts';
import { useDashboard } from '../dashboard.tsx';
import { OptionLabel, useOptionName } from './OptionLabel.tsx';
import { activeOf, toggled } from './toggled.ts';

type Props = {
  readonly filter: Filter;
  readonly onRemoved: (change: Partial<Filter>) => void;
  readonly onCleared: () => void;
};

/** What is in force, each to be taken out by itself. */
export function FilterChips({ filter, onRemoved, onCleared }: Props) {
  const { dataset, text } = useDashboard();
  const name = useOptionName();
  const q = filter.q.trim();
  return (
    <ul className="chips">
      {q !== '' && (
        <li>
          <button
            type="button"
            className="chip"
            data-chip="q"
            aria-label={text.search.remove(text.search.words(isolated(q)))}
            onClick={() => onRemoved({ q: '' })}
          >
            <bdi>{text.search.words(q)}</bdi>
            <X aria-hidden="true" />
          </button>
        </li>
      )}
      {activeOf(filter).map(({ facet, option }) => (
        <li key={`${facet} ${option}`}>
          <button
            type="button"
            className="chip"
            data-chip={`${facet} ${option}`}
            aria-label={text.search.remove(name(facet, option))}
            onClick={() => onRemoved(toggled(filter, facet, option, dataset))}
          >
            <OptionLabel facet={facet} option={option} />
            <X aria-hidden="true" />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="link chips-clear" onClick={onCleared}>
          {text.search.clearAll}
        </button>
      </li>
    </ul>
  );
}
