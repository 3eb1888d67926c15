import type { Dataset } from '../domain/dataset.ts';
import type { View } from '../domain/view.ts';
import { createDashboardStore, type DashboardStore } from './dashboardStore.ts';
import { BUILT_IN } from './origin.ts';
import { viewThere } from './viewThere.ts';

/** A store for what the moment shown is compared with, and what keeps both in step. */
export type OtherSide = {
  readonly store: DashboardStore;
  /** Begins to follow; returns what ends it. */
  readonly follow: () => () => void;
};

/** What a reader does on the other map that holds for both. The clocks never go back: each side keeps its own. */
const SHARED = ['camera', 'place'] as const;

/**
 * The other side of a comparison: everything as on the main side (filter, camera, what is open), at the moment and the cut
 * of `view.compare`. As long as only the main clock moves, nothing changes here, and so nothing is drawn again.
 */
export function otherSide(main: DashboardStore, dataset: Dataset): OtherSide {
  const store = createDashboardStore(viewThere(dataset, main.getState().view));
  // Whose data they are, the main side says.
  store.getState().setLoad({ kind: 'ready', dataset, origin: BUILT_IN });
  let told = false;

  function tell(): void {
    const view = viewThere(dataset, main.getState().view);
    const now = store.getState().view;
    const names = Object.keys(view) as (keyof View)[];
    if (names.every((name) => isSame(view[name], now[name]))) return;
    told = true;
    store.setState({ view });
    told = false;
  }

  function follow(): () => void {
    tell();
    const stops = [
      main.subscribe(({ view }, before) => {
        if (view !== before.view && view.compare !== null) tell();
      }),
      store.subscribe(({ view }, { view: before }) => {
        if (told) return;
        const changed = SHARED.filter((name) => view[name] !== before[name]);
        if (changed.length > 0)
          main.getState().setView(Object.fromEntries(changed.map((name) => [name, view[name]])));
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }

  return { store, follow };
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
