import { useMemo } from 'react';
import { matchesFilter } from '../../domain/filter.ts';
import { countFound, type Found, search, SEARCH_LIMITS, type SearchGroup } from '../../domain/search.ts';
import { searchIndex } from '../../domain/searchIndex.ts';
import { inSpan } from '../../domain/tally.ts';
import { momentOf } from '../../store/selectors.ts';
import { useDashboard, useFact } from '../dashboard.tsx';
import { optionsOf, type SearchOption } from './options.ts';

export type SearchAnswer = {
  readonly found: Found;
  readonly options: readonly SearchOption[];
  readonly count: number;
};

/** What answers a query as known at the cut, of `whole` kinds all; null as long as nothing is asked. */
export function useFound(query: string, whole: readonly SearchGroup[]): SearchAnswer | null {
  const { store, dataset } = useDashboard();
  const known = useFact((state) => state.view.known);
  return useMemo(() => {
    if (query.trim() === '') return null;
    const found = search(searchIndex(dataset, known), query, limitsFor(whole));
    const { view } = store.getState();
    const { mode, events } = momentOf(dataset, view);
    const narrowed = { ...view, q: query };
    const left = inSpan(mode, events).filter((state) => matchesFilter(narrowed, state, dataset));
    return { found, options: optionsOf(found, query, left.length), count: countFound(found) };
  }, [store, dataset, known, query, whole]);
}

function limitsFor(whole: readonly SearchGroup[]): typeof SEARCH_LIMITS {
  return { ...SEARCH_LIMITS, ...Object.fromEntries(whole.map((group) => [group, Infinity])) };
}
