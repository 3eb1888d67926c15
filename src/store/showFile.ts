import type { Dataset } from '../domain/dataset.ts';
import { DEFAULT_VIEW } from '../domain/view.ts';
import type { DashboardStore } from './dashboardStore.ts';
import type { Origin } from './origin.ts';

/**
 * Shows a file of the reader's in place of what was shown. Moment, filter and camera were of other data: only what is the
 * reader's own taste stays.
 */
export function showFile(
  store: DashboardStore,
  dataset: Dataset,
  origin: Extract<Origin, { readonly kind: 'file' }>,
): void {
  const { theme, timeDisplay } = store.getState().view;
  store.setState({
    load: { kind: 'ready', dataset, origin },
    view: { ...DEFAULT_VIEW, theme, timeDisplay },
    story: null,
    lastStep: null,
    moved: null,
    ignored: [],
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
