import { type ComponentType, useEffect } from 'react';
import { PANEL_TABS, type PanelTab } from '../store/dashboardStore.ts';
import { useDashboard, useFact } from './dashboard.tsx';
import { EventsPanel } from './EventsPanel.tsx';
import { later } from './later.tsx';
import { SheetHandle } from './SheetHandle.tsx';
import { TabList, TabPanel } from './Tabs.tsx';

// Not what a reader sees first: the page doesn't wait for them.
const PlacesPanel = later(async () => (await import('./PlacesPanel.tsx')).PlacesPanel);
const SourcesPanel = later(async () => (await import('./SourcesPanel.tsx')).SourcesPanel);
const AboutPanel = later(async () => (await import('./AboutPanel.tsx')).AboutPanel);

const StoryPanel = later(async () => (await import('./story/StoryPanel.tsx')).StoryPanel);
const ComparePanel = later(async () => (await import('./compare/ComparePanel.tsx')).ComparePanel);

const CONTENT: Readonly<Record<PanelTab, ComponentType>> = {
  story: StoryPanel,
  events: EventsPanel,
  places: PlacesPanel,
  compare: ComparePanel,
  sources: SourcesPanel,
  about: AboutPanel,
};

/** Beside the map; on a phone a sheet over its lower part, with three heights. Only the tab in front is rendered. */
export function Panel() {
  const { store, dataset, text } = useDashboard();
  const isComparing = useFact((state) => state.view.compare !== null);
  const isThere = (name: PanelTab) =>
    name === 'story' ? dataset.story !== null : name !== 'compare' || isComparing;
  const names = PANEL_TABS.filter(isThere);
  const chosen = useFact((state) => state.tab);
  // A link may lead to a story that this dataset doesn't have.
  const tab = names.includes(chosen) ? chosen : 'events';
  const sheet = useFact((state) => state.sheet);
  const { panels } = text;
  const Content = CONTENT[tab];

  // Whoever opens something wants to see it: the sheet comes up from its bar.
  useEffect(
    () =>
      store.subscribe(({ view, sheet, setSheet }, { view: before }) => {
        const isOpening =
          // Not whoever goes on in the story, which is read at any height.
          view.story === null &&
          ((view.place !== null && view.place !== before.place) ||
            (view.event !== null && view.event !== before.event));
        if (isOpening && sheet === 'peek') setSheet('half');
      }),
    [store],
  );

  function select(name: PanelTab): void {
    const { setTab, setSheet } = store.getState();
    setTab(name);
    if (sheet === 'peek') setSheet('half');
  }

  return (
    <aside id="panel" tabIndex={-1} className="panel" data-sheet={sheet} aria-label={panels.label}>
      <div className="sheet tabs">
        <SheetHandle />
        <div className="tabs-bar">
          <TabList label={panels.label} names={names} words={panels.tabs} selected={tab} onSelect={select} />
        </div>
        <TabPanel key={tab} name={tab}>
          <Content />
        </TabPanel>
      </div>
    </aside>
  );
}
