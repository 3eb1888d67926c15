import type { Dataset } from '../domain/dataset.ts';
import { DEFAULT_VIEW } from '../domain/view.ts';
import { dropUnknownIds } from '../url/knownIds.ts';
import type { DashboardStore } from './dashboardStore.ts';
import type { Origin } from './origin.ts';

/**
 * Shows a file of the reader's, or what was taken over from a link's address, in place of what was shown. Moment, filter and
 * camera were of other data: only what is the reader's own taste stays. A link that is only now opened keeps its view.
 */
export function showFile(
  store: DashboardStore,
  dataset: Dataset,
  origin: Exclude<Origin, { readonly kind: 'built_in' }>,
): void {
  const { load, view: before, ignored: told } = store.getState();
  const { theme, timeDisplay } = before;
  const data = origin.kind === 'address' ? origin.address : null;
  const isLink = data !== null && data === before.data && load.kind !== 'ready';
  const known = isLink
    ? dropUnknownIds(before, dataset)
    : { view: { ...DEFAULT_VIEW, theme, timeDisplay, data }, ignored: [] };
  store.setState({
    load: { kind: 'ready', dataset, origin },
    view: known.view,
    story: null,
    lastStep: null,
    moved: null,
    // What the address bar told of other parts of that link still holds.
    ignored: isLink ? [...told, ...known.ignored] : [],
    playing: false,
    dialog: null,
    tab: 'events',
  });
}

/** Back from a file, or from another's data, to those of the site. */
export function showBuiltIn(store: DashboardStore): void {
  const { theme, timeDisplay } = store.getState().view;
  // Leaving what has an address is a matter of the address alone; a file is left by loading anew.
  store.setState(({ view }) => ({
    view: { ...DEFAULT_VIEW, theme, timeDisplay },
    tab: 'events',
    ignored: [],
    moved: null,
    ...(view.data === null && { load: { kind: 'loading' } }),
  }));
}
