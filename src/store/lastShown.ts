import type { View } from '../domain/view.ts';
import { dropUnknownIds } from '../url/knownIds.ts';
import type { DashboardStore, Load } from './dashboardStore.ts';

/** A dataset that was shown, and how. */
export type Shown = { readonly load: Extract<Load, { readonly kind: 'ready' }>; readonly view: View };

/**
 * Remembers what was shown before what is asked for now, so that a reader whose next dataset can't be had goes back to it,
 * be it a file that is nowhere else. The answer: what there is to go back to.
 */
export function keepLastShown(store: DashboardStore): () => Shown | null {
  let last: Shown | null = null;
  store.subscribe(({ load, view }) => {
    if (load.kind !== 'ready') return;
    // With the address the view changes first: that one is no longer of what is shown.
    const address = load.origin.kind === 'address' ? load.origin.address : null;
    if (view.data === address) last = { load, view };
  });
  return () => last;
}

/** Shows it again, without asking anybody for anything. */
export function showAgain(store: DashboardStore, { load, view }: Shown): void {
  store.setState({
    load,
    view: dropUnknownIds(view, load.dataset).view,
    story: null,
    moved: null,
    ignored: [],
    playing: false,
  });
}
