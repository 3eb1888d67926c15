import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Dataset } from '../domain/dataset.ts';
import type { View } from '../domain/view.ts';
import type { Theme } from '../picture/theme.ts';
import type { DashboardState, DashboardStore } from '../store/dashboardStore.ts';
import { type Moment, momentOf } from '../store/selectors.ts';
import type { Catalogue } from '../text/language.ts';
import { type TimeWords, timeWords } from '../text/timeWords.ts';

/** What every panel needs and none changes: the facts come from the store. */
export type Dashboard = {
  readonly store: DashboardStore;
  readonly dataset: Dataset;
  readonly text: Catalogue;
  readonly words: TimeWords;
  readonly theme: Theme;
};

const DashboardContext = createContext<Dashboard | null>(null);

type Props = {
  readonly store: DashboardStore;
  readonly dataset: Dataset;
  readonly text: Catalogue;
  readonly theme: Theme;
  readonly children: ReactNode;
};

export function DashboardProvider({ store, dataset, text, theme, children }: Props) {
  const display = useStore(store, (state) => state.view.timeDisplay);
  const dashboard = useMemo(
    () => ({ store, dataset, text, theme, words: timeWords(text, dataset, display) }),
    [store, dataset, text, theme, display],
  );
  return <DashboardContext value={dashboard}>{children}</DashboardContext>;
}

export function useDashboard(): Dashboard {
  const dashboard = useContext(DashboardContext);
  if (!dashboard) throw new Error('a panel stands outside its DashboardProvider');
  return dashboard;
}

/** A narrow look at the store. */
export function useFact<Fact>(select: (state: DashboardState) => Fact): Fact {
  return useStore(useDashboard().store, select);
}

/** The dataset at the moment shown. */
export function useMoment(): Moment {
  const { store, dataset } = useDashboard();
  return useStore(store, (state) => momentOf(dataset, state.view));
}

/** Opens a place, an event or a claim, and moves the clock to where it can be seen. */
export function useOpen(): DashboardState['open'] {
  return useDashboard().store.getState().open;
}

/** Changes the view: closing what is open, the filter, the cut, the settings. */
export function useSetView(): (change: Partial<View>) => void {
  return useDashboard().store.getState().setView;
}
