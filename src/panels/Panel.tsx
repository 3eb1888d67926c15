import { Tabs } from '@base-ui/react/tabs';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { PANEL_TABS, type PanelTab } from '../store/dashboardStore.ts';
import { AboutPanel } from './AboutPanel.tsx';
import { useDashboard, useFact } from './dashboard.tsx';
import { EventsPanel } from './EventsPanel.tsx';
import { PlacesPanel } from './PlacesPanel.tsx';
import { SourcesPanel } from './SourcesPanel.tsx';

const CONTENT: Readonly<Record<PanelTab, () => ReactNode>> = {
  events: EventsPanel,
  places: PlacesPanel,
  sources: SourcesPanel,
  about: AboutPanel,
};

/** Beside the map; on a phone a sheet below the timeline with two heights. Only the tab in front is rendered. */
export function Panel() {
  const { store, text } = useDashboard();
  const tab = useFact((state) => state.tab);
  const [tall, setTall] = useState(false);
  const { panels } = text;
  return (
    <aside id="panel" tabIndex={-1} className="panel" data-tall={tall} aria-label={panels.label}>
      <Tabs.Root
        className="tabs"
        value={tab}
        onValueChange={(value: PanelTab) => store.getState().setTab(value)}
      >
        <div className="tabs-bar">
          <Tabs.List className="tabs-list" aria-label={panels.label}>
            {PANEL_TABS.map((name) => (
              <Tabs.Tab key={name} value={name} className="tab">
                {panels.tabs[name]}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <button
            type="button"
            className="sheet-handle icon-button"
            aria-expanded={tall}
            aria-label={tall ? panels.sheetShorter : panels.sheetTaller}
            onClick={() => setTall(!tall)}
          >
            {tall ? <ChevronDown aria-hidden="true" /> : <ChevronUp aria-hidden="true" />}
          </button>
        </div>
        {PANEL_TABS.map((name) => {
          const Content = CONTENT[name];
          return (
            <Tabs.Panel key={name} value={name} className="tab-panel" data-scroller tabIndex={0}>
              <Content />
            </Tabs.Panel>
          );
        })}
      </Tabs.Root>
    </aside>
  );
}
