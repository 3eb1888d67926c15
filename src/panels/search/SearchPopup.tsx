import { lateWords } from '../../text/late.ts';
import { SEARCH_GROUPS } from '../../domain/search.ts';
import { isolated } from '../../text/isolate.ts';
import { useDashboard, useFact } from '../dashboard.tsx';
import type { SearchOption } from './options.ts';
import { SearchLine } from './SearchLine.tsx';
import type { SearchAnswer } from './useFound.tsx';

type Props = {
  readonly id: string;
  readonly query: string;
  readonly answer: SearchAnswer;
  /** Index of the line that the arrow keys have come to, -1 for none. */
  readonly active: number;
  readonly onChoose: (option: SearchOption) => void;
};

/** What was found, by kind with numbers; or that nothing was, and what is searched at all. */
export function SearchPopup({ id, query, answer, active, onChoose }: Props) {
  const { text } = useDashboard();
  const { searchBox } = lateWords(text);
  const isCut = useFact((state) => state.view.known !== 'all');
  const { found, options } = answer;
  if (options.length === 0)
    return (
      <div className="search-popup">
        <p className="search-nothing">{searchBox.nothing(isolated(query.trim()))}</p>
        <p className="panel-note">
          {searchBox.searched} {isCut && searchBox.searchedCut}
        </p>
      </div>
    );
  const lines = options.map((option, index) => ({ option, index }));
  const line = ({ option, index }: (typeof lines)[number]) => (
    <SearchLine
      key={index}
      id={`${id}-${index}`}
      option={option}
      isActive={index === active}
      onChoose={() => onChoose(option)}
    />
  );
  return (
    <div className="search-popup">
      <div id={id} role="listbox" aria-label={searchBox.results}>
        {SEARCH_GROUPS.map((group) => {
          const { hits, more } = found[group];
          if (hits.length === 0) return null;
          return (
            <div key={group} role="group" className="search-group" aria-labelledby={`${id}-${group}`}>
              <p id={`${id}-${group}`} role="presentation" className="search-heading">
                {searchBox.group(searchBox.groups[group], hits.length + more)}
                {group === 'events' && <small> {searchBox.basis.events}</small>}
              </p>
              {lines.filter(({ option }) => groupOf(option) === group).map(line)}
            </div>
          );
        })}
        {lines.filter(({ option }) => option.kind === 'words').map(line)}
      </div>
    </div>
  );
}

/** Under which heading a line stands. */
function groupOf(option: SearchOption): SearchOption['kind'] {
  return option.kind === 'more' ? option.group : option.kind;
}
