import { isFiltering } from '../../domain/filter.ts';
import { filterOptions } from '../../text/filterOptions.ts';
import type { Telling } from './telling.ts';

/** What the view is narrowed to and how much is left; null without a filter. What a cut doesn't know yet goes unnamed. */
export function filterWords({ dataset, view, moment, text }: Telling): string | null {
  if (!isFiltering(view)) return null;
  const counted = (what: 'places' | 'events') => ({
    shown: moment.shown[what].length,
    all: moment[what].length,
  });
  const options = filterOptions(view, view.known, dataset, text);
  return text.embed.only(options, counted('places'), counted('events'));
}
