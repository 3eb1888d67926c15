import { useState } from 'react';
import { type Filter, NO_FILTER } from '../../domain/filter.ts';
import type { View } from '../../domain/view.ts';
import { useFact } from '../dashboard.tsx';

const FILTER_PARTS = Object.keys(NO_FILTER) as (keyof Filter)[];

/** The filter of the view; the same object as long as it is the same filter. */
export function useFilter(): Filter {
  const [keep] = useState(filterKeeper);
  return useFact(({ view }) => keep(view));
}

/** What follows from a filter is told apart by identity, and a view changes with every step of the clock. */
function filterKeeper(): (view: View) => Filter {
  let kept = NO_FILTER;
  return (view) => {
    if (FILTER_PARTS.some((name) => kept[name] !== view[name]))
      kept = Object.fromEntries(FILTER_PARTS.map((name) => [name, view[name]])) as unknown as Filter;
    return kept;
  };
}
