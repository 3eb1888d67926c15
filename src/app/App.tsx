import { useEffect } from 'react';
import { useStore } from 'zustand';
import { CutBanner } from '../panels/CutBanner.tsx';
import { DashboardProvider } from '../panels/dashboard.tsx';
import { FailedNotice } from '../panels/FailedNotice.tsx';
import { IgnoredNotice } from '../panels/IgnoredNotice.tsx';
import { Legend } from '../panels/Legend.tsx';
import { Panel } from '../panels/Panel.tsx';
import type { DashboardStore } from '../store/dashboardStore.ts';
import type { Catalogue } from '../text/language.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { MapPane } from './MapPane.tsx';
import { Skeleton } from './Skeleton.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { TitleBar } from './TitleBar.tsx';
import { useTheme } from './useTheme.tsx';

type Props = {
  readonly store: DashboardStore;
  readonly text: Catalogue;
  readonly onRetry: () => void;
};

/** The page: title bar, map, panel, timeline; or why there is nothing to show. */
export function App({ store, text, onRetry }: Props) {
  const load = useStore(store, (state) => state.load);
  const theme = useTheme(store);
  useEffect(() => {
    document.documentElement.lang = text.language;
    document.documentElement.dir = text.direction;
  }, [text]);
  if (load.kind !== 'ready')
    return (
      <div className="page">
        <TitleBar store={store} dataset={null} text={text} />
        {load.kind === 'failed' ? (
          <FailedNotice error={load.error} text={text} onRetry={onRetry} />
        ) : (
          <Skeleton text={text} />
        )}
      </div>
    );
  const { dataset } = load;
  return (
    <div className="page">
      <SkipLinks text={text} />
      <TitleBar store={store} dataset={dataset} text={text} />
      <DashboardProvider {...{ store, dataset, text, theme }}>
        <div className="page-notices">
          <IgnoredNotice store={store} text={text} />
          <CutBanner />
        </div>
        <main className="map-pane" aria-label={text.page.map.label}>
          <MapPane {...{ store, dataset, text, theme }} />
          <Legend startsOpen={window.matchMedia('(min-width: 900px) and (min-height: 700px)').matches} />
        </main>
        <Timeline {...{ store, dataset, text }} />
        <Panel />
      </DashboardProvider>
    </div>
  );
}
