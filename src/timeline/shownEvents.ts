import type { KnownAt } from '../domain/control/index.ts';
import type { Dataset } from '../domain/dataset.ts';
import { FACETS, type Filter, isFiltering, matchesFilter } from '../domain/filter.ts';
import { periodOf } from '../domain/period.ts';
import { type EventState, eventStates } from '../domain/snapshot.ts';

type Cached = {
  readonly known: KnownAt;
  readonly key: string;
  readonly all: readonly EventState[];
  readonly matching: readonly EventState[];
};
const latest = new WeakMap<Dataset, Cached>();

/** Events as known at K, all of them and those that the filter leaves, wherever the clock stands: the same arrays as long as neither changes. */
export function eventsFor(dataset: Dataset, view: Filter & { readonly known: KnownAt }): Cached {
  const { known } = view;
  const key = isFiltering(view) ? JSON.stringify([view.q, ...FACETS.map((facet) => view[facet])]) : '';
  const last = latest.get(dataset);
  if (last?.known === known && last.key === key) return last;
  const all = last?.known === known ? last.all : eventStates(dataset, periodOf(dataset).latest, known);
  const matching = key === '' ? all : all.filter((state) => matchesFilter(view, state, dataset));
  const found = { known, key, all, matching };
  latest.set(dataset, found);
  return found;
}
