import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Dataset } from '../domain/dataset.ts';
import type { HintedError } from '../domain/problem.ts';
import { DEFAULT_VIEW, type View } from '../domain/view.ts';

/** Where the dataset stands: facts only, the words are the catalogue's. */
export type Load =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly dataset: Dataset }
  | { readonly kind: 'failed'; readonly error: HintedError };

export const PANEL_TABS = ['events', 'places', 'sources', 'about'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

export type DashboardState = {
  readonly load: Load;
  readonly view: View;
  /** Parts of the address that were ignored, as they stood there. */
  readonly ignored: readonly string[];
  readonly playing: boolean;
  /** The slider is being dragged: lists don't scroll and the address doesn't change until it ends. */
  readonly scrubbing: boolean;
  readonly tab: PanelTab;
  readonly setLoad: (load: Load) => void;
  readonly setView: (change: Partial<View>) => void;
  readonly setIgnored: (ignored: readonly string[]) => void;
  readonly setPlaying: (playing: boolean) => void;
  readonly setScrubbing: (scrubbing: boolean) => void;
  readonly setTab: (tab: PanelTab) => void;
};

export type DashboardStore = StoreApi<DashboardState>;

/** One store for one dashboard: never a module-wide one, so that two can live on a page. */
export function createDashboardStore(view: View = DEFAULT_VIEW): DashboardStore {
  return createStore<DashboardState>()((set) => ({
    load: { kind: 'loading' },
    view,
    ignored: [],
    playing: false,
    scrubbing: false,
    tab: tabFor(view) ?? 'events',
    setLoad: (load) => set({ load }),
    setView: (change) =>
      set((state) => ({
        view: { ...state.view, ...closing(change), ...change },
        tab: tabFor(change) ?? state.tab,
      })),
    setIgnored: (ignored) => set({ ignored }),
    setPlaying: (playing) => set({ playing }),
    setScrubbing: (scrubbing) => set({ scrubbing }),
    setTab: (tab) => set({ tab }),
  }));
}

/** Whoever opens something (a list, the map, a link) brings its tab to the front; an event is more than its place. */
function tabFor({ event, claim, place }: Partial<View>): PanelTab | null {
  if (event != null || claim != null) return 'events';
  return place != null ? 'places' : null;
}

/** Opening a place closes the event that was open: one thing is looked at. An event leaves its place open behind it. */
function closing({ place }: Partial<View>): Partial<View> {
  return place == null ? {} : { event: null, claim: null };
}
