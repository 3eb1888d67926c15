import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { type Filter, NO_FILTER } from '../../domain/filter.ts';
import { useFact } from '../dashboard.tsx';

/** The filter of the view; the same object as long as it is the same filter. */
export function useFilter(): Filter {
  const parts = useFact(useShallow(({ view }) => FILTER_PARTS.map((name) => view[name])));
  return useMemo(
    () => Object.fromEntries(FILTER_PARTS.map((name, index) => [name, parts[index]])) as unknown as Filter,
    [parts],
  );
}

const FILTER_PARTS = Object.keys(NO_FILTER) as (keyof Filter)[];
