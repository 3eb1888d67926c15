import { useLayoutEffect, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { Theme } from '../picture/theme.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { resolveTheme, showTheme, watchSystemTheme } from './theme.ts';

/** The theme in force: the reader's choice, or the system's as it changes. */
export function useTheme(store: DashboardStore): Theme {
  const choice = useStore(store, (state) => state.view.theme);
  const theme = useSyncExternalStore(watchSystemTheme, () => resolveTheme(choice));
  useLayoutEffect(() => showTheme(theme), [theme]);
  return theme;
}
