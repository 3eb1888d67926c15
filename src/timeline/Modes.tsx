import { memo } from 'react';
import { useStore } from 'zustand';
import { TIME_MODES } from '../domain/view.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import type { Catalogue } from '../text/language.ts';
import { Radios } from './Radios.tsx';

type Props = { readonly store: DashboardStore; readonly text: Catalogue; readonly quiet?: boolean };

/** Which events are shown: those of the moment, of a window, or all so far. */
export const Modes = memo(function Modes({ store, text, quiet = false }: Props) {
  const mode = useStore(store, (state) => state.view.mode);
  const { mode: words } = text.timeline;
  return (
    <Radios
      legend={words.label}
      quiet={quiet}
      choices={TIME_MODES.map((mode) => [mode, words[mode]] as const)}
      value={mode}
      onChoose={(mode) => store.getState().setView({ mode })}
    />
  );
});
