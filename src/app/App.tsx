import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Dataset } from '../domain/dataset.ts';
import { CutBanner } from '../panels/CutBanner.tsx';
import { DashboardProvider } from '../panels/dashboard.tsx';
import { Dialogs } from '../panels/dialogs/Dialogs.tsx';
import { EmptyNotice } from '../panels/EmptyNotice.tsx';
import { FailedNotice } from '../panels/FailedNotice.tsx';
import { FilterNotice } from '../panels/FilterNotice.tsx';
import { IgnoredNotice } from '../panels/IgnoredNotice.tsx';
import { fetchLater, later } from '../panels/later.tsx';
import { Legend } from '../panels/Legend.tsx';
import { MovedNotice } from '../panels/MovedNotice.tsx';
import { Panel } from '../panels/Panel.tsx';
import type { DashboardStore } from '../store/dashboardStore.ts';
import type { Catalogue } from '../text/language.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { loadBasemap } from './basemap.ts';
import { linkOf } from './bindUrl.ts';
import { MapPane } from './MapPane.tsx';
import { PrintedPage } from './PrintedPage.tsx';
import { Skeleton } from './Skeleton.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { TitleActions } from './TitleActions.tsx';
import { TitleBar } from './TitleBar.tsx';
import { useHelpKey } from './useHelpKey.tsx';
import { useIdle } from './useIdle.tsx';
import { useTheme } from './useTheme.tsx';

// Its place in the title bar is kept; nobody types in the first moment.
const Search = later(async () => (await import('../panels/search/Search.tsx')).Search);
const Share = later(async () => (await import('./Share.tsx')).Share);

type Props = {
  readonly store: DashboardStore;
  readonly text: Catalogue;
  readonly onRetry: () => void;
};

/** The page: title bar, map, panel, timeline; or why there is nothing to show. */
export function App({ store, text, onRetry }: Props) {
  const load = useStore(store, (state) => state.load);
  useEffect(() => {
    document.documentElement.lang = text.language;
    document.documentElement.dir = text.direction;
  }, [text]);
  if (load.kind === 'ready') return <Dashboard {...{ store, text }} dataset={load.dataset} />;
  return <Waiting {...{ store, text, onRetry }} />;
}

function Waiting({ store, text, onRetry }: Props) {
  const load = useStore(store, (state) => state.load);
  const isBuiltIn = useStore(store, (state) => state.view.data === null);
  useTheme(store);
  return (
    <div className="page">
      <TitleBar store={store} dataset={null} text={text} />
      {load.kind === 'failed' ? (
        <FailedNotice error={load.error} text={text} isBuiltIn={isBuiltIn} onRetry={onRetry} />
      ) : (
        <Skeleton text={text} />
      )}
    </div>
  );
}

type DashboardProps = Omit<Props, 'onRetry'> & { readonly dataset: Dataset };

function Dashboard({ store, dataset, text }: DashboardProps) {
  const theme = useTheme(store);
  // Where the map beside the panel has 1000 px, room enough for marks and legend; afterwards it is the reader's.
  const [legendOpen] = useState(
    () => window.matchMedia('(min-width: 1400px) and (min-height: 700px)').matches,
  );
  const idle = useIdle();
  useHelpKey(store);
  useEffect(() => {
    if (idle) void fetchLater();
  }, [idle]);
  return (
    <DashboardProvider {...{ store, dataset, text, theme }}>
      <div className="page">
        <SkipLinks store={store} text={text} />
        <TitleBar store={store} dataset={dataset} text={text}>
          <div className="title-search">
            <Search />
          </div>
          <TitleActions store={store} text={text} />
        </TitleBar>
        <div className="page-notices">
          <IgnoredNotice store={store} text={text} />
          <CutBanner />
          <div className="map-notices">
            <FilterNotice />
            <MovedNotice />
          </div>
        </div>
        <main className="map-pane" aria-label={text.page.map.label}>
          <MapPane {...{ store, dataset, text, theme }} />
          <Legend startsOpen={legendOpen} fetchBasemap={loadBasemap} />
          <EmptyNotice />
        </main>
        <Timeline {...{ store, dataset, text, theme, idle }} />
        <Panel />
      </div>
      <Dialogs share={Share} />
      <PrintedPage idle={idle} linkOf={() => linkOf(store.getState().view)} />
    </DashboardProvider>
  );
}
