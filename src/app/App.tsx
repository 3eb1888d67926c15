import { lazy, Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Dataset } from '../domain/dataset.ts';
import { Boundary } from '../map/Boundary.tsx';
import { CutBanner } from '../panels/CutBanner.tsx';
import { DashboardProvider } from '../panels/dashboard.tsx';
import { Dialogs } from '../panels/dialogs/Dialogs.tsx';
import { EmptyNotice } from '../panels/EmptyNotice.tsx';
import { FailedNotice } from '../panels/FailedNotice.tsx';
import { FilterNotice } from '../panels/FilterNotice.tsx';
import { IgnoredNotice } from '../panels/IgnoredNotice.tsx';
import { fetchLater, later, PartFailed } from '../panels/later.tsx';
import { Legend } from '../panels/Legend.tsx';
import { MovedNotice } from '../panels/MovedNotice.tsx';
import { OutsideContext } from '../panels/outside.tsx';
import { Panel } from '../panels/Panel.tsx';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { needsBanner, showsFile } from '../store/origin.ts';
import type { Catalogue } from '../text/language.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { ASKS } from './asks.ts';
import { loadBasemap } from './basemap.ts';
import { linkOf } from './bindUrl.ts';
import { OTHER_HOST } from './loadInto.ts';
import { MapPane } from './MapPane.tsx';
import { outsideOf } from './outside.ts';
import { PrintedPage } from './PrintedPage.tsx';
import { Skeleton } from './Skeleton.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { TitleActions } from './TitleActions.tsx';
import { TitleBar } from './TitleBar.tsx';
import { type Dropping, useDroppedFile } from './useDroppedFile.tsx';
import { useHelpKey } from './useHelpKey.tsx';
import { useIdle } from './useIdle.tsx';
import { useTheme } from './useTheme.tsx';

// Its place in the title bar is kept; nobody types in the first moment.
const Search = later(async () => (await import('../panels/search/Search.tsx')).Search, 'over the page');
const Share = later(async () => (await import('./Share.tsx')).Share, 'over the page');
const Import = later(async () => (await import('./Import.tsx')).Import, 'over the page');
const Origin = later(async () => (await import('./Origin.tsx')).Origin);
// Where there is no dataset there are no panels to stand among.
const DropTarget = lazy(async () => ({
  default: (await import('../panels/import/DropTarget.tsx')).DropTarget,
}));
const ImportAlone = lazy(async () => ({ default: (await import('./ImportAlone.tsx')).ImportAlone }));
const AskedNotice = lazy(async () => ({ default: (await import('./AskedNotice.tsx')).AskedNotice }));
const OutsideNotice = lazy(async () => ({ default: (await import('./OutsideNotice.tsx')).OutsideNotice }));

type Props = {
  readonly store: DashboardStore;
  readonly text: Catalogue;
  readonly onRetry: () => void;
  /** What shows again what was shown before; null where nothing was. */
  readonly backTo: () => (() => void) | null;
};

/** The page: title bar, map, panel, timeline; or why there is nothing to show. */
export function App({ store, text, onRetry, backTo }: Props) {
  const load = useStore(store, (state) => state.load);
  const [outside] = useState(() => outsideOf(store));
  const dropping = useDroppedFile(store);
  const target = dropping.isOver && (
    <Boundary instead={null}>
      <Suspense fallback={null}>
        <DropTarget text={text} />
      </Suspense>
    </Boundary>
  );
  useEffect(() => {
    document.documentElement.lang = text.language;
    document.documentElement.dir = text.direction;
  }, [text]);
  if (load.kind === 'ready')
    return (
      <OutsideContext value={outside}>
        {/* Another dataset is another page: nothing of what was computed or opened may stay. */}
        <Dashboard key={keyOf(load.dataset)} {...{ store, text, dropping }} dataset={load.dataset} />
        {target}
      </OutsideContext>
    );
  return (
    <>
      <Waiting {...{ store, text, onRetry, backTo, dropping }} />
      {target}
    </>
  );
}

type WithFile = { readonly dropping: Dropping };

function Waiting({ store, text, onRetry, backTo, dropping }: Props & WithFile) {
  const load = useStore(store, (state) => state.load);
  const isOpening = useStore(store, (state) => state.dialog === 'import');
  const data = useStore(store, (state) => state.view.data);
  const theme = useTheme(store);
  const code = load.kind === 'failed' ? (load.error.problems[0]?.code ?? '') : '';
  const failed = load.kind === 'failed' && (
    <FailedNotice {...{ text, onRetry }} error={load.error} isBuiltIn={data === null} onBack={backTo()} />
  );
  const close = () => store.getState().setDialog(null);
  const Notice = code === OTHER_HOST ? OutsideNotice : code.startsWith(ASKS) ? AskedNotice : null;
  return (
    <div className="page">
      <TitleBar store={store} dataset={null} text={text} />
      {Notice && data !== null ? (
        <Boundary key={code} instead={failed}>
          <Suspense fallback={null}>
            <Notice {...{ store, text }} address={data} />
          </Suspense>
        </Boundary>
      ) : (
        failed || <Skeleton text={text} />
      )}
      {isOpening && (
        <Boundary instead={<PartFailed {...{ text }} where="over the page" onClose={close} />}>
          <Suspense fallback={null}>
            <ImportAlone {...{ store, text, theme, ...dropping }} />
          </Suspense>
        </Boundary>
      )}
    </div>
  );
}

const keys = new WeakMap<Dataset, number>();
let lastKey = 0;

function keyOf(dataset: Dataset): number {
  const key = keys.get(dataset) ?? (lastKey += 1);
  keys.set(dataset, key);
  return key;
}

type DashboardProps = Omit<Props, 'onRetry' | 'backTo'> & WithFile & { readonly dataset: Dataset };

function Dashboard({ store, dataset, text, dropping }: DashboardProps) {
  const theme = useTheme(store);
  const hasBanner = useStore(store, needsBanner);
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
          {hasBanner && <Origin fetchBasemap={loadBasemap} />}
          <IgnoredNotice store={store} text={text} />
          <CutBanner />
          <div className="map-notices">
            <FilterNotice />
            <MovedNotice />
          </div>
        </div>
        <main className="map-pane" aria-label={text.page.map.label}>
          <MapPane {...{ store, dataset, text, theme }} />
          {/* A file of the reader's fits its own area to the map: an open legend would stand on its places. */}
          <Legend startsOpen={legendOpen && !hasBanner} fetchBasemap={loadBasemap} />
          <EmptyNotice />
        </main>
        <Timeline {...{ store, dataset, text, theme, idle }} />
        <Panel />
      </div>
      <Dialogs share={Share} open={<Import {...dropping} />} />
      <PrintedPage
        idle={idle}
        linkOf={() => (showsFile(store.getState()) ? null : linkOf(store.getState().view))}
      />
    </DashboardProvider>
  );
}
