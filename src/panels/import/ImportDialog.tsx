import './importDialog.css';
import { useState } from 'react';
import type { Published } from '../../import/worker/messages.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';
import { Frame } from '../dialogs/Frame.tsx';
import { later } from '../later.tsx';
import { TabList, TabPanel } from '../Tabs.tsx';
import { FileTab } from './FileTab.tsx';
import type { Needs } from './needs.ts';
import type { Session } from './session.ts';

const VersionsTab = later(async () => (await import('./VersionsTab.tsx')).VersionsTab);

export type ImportDialogProps = {
  readonly needs: Needs;
  /** A file that was dropped on the page. */
  readonly dropped: File | null;
  /** Nothing else was dropped with it. */
  readonly isOne: boolean;
  /** Nothing is shown yet, so there is nothing to compare with. */
  readonly isAlone?: boolean;
  readonly onShow: (dataset: Published, session: Session) => void;
};

/** Opens a file of the reader's, or compares two versions of a dataset. Nothing of either leaves the browser. */
export function ImportDialog({ needs, dropped, isOne, isAlone = false, onShow }: ImportDialogProps) {
  const { text } = useDashboard();
  const { importing } = lateWords(text);
  const [tab, setTab] = useState<Tab>('file');
  const [lastDropped, setLastDropped] = useState(dropped);
  if (dropped !== lastDropped) {
    setLastDropped(dropped);
    setTab('file');
  }
  const fileTab = <FileTab {...{ needs, dropped, isOne, onShow }} />;
  return (
    <Frame name="import" title={importing.title}>
      {isAlone ? (
        <div className="import-alone">{fileTab}</div>
      ) : (
        <>
          <TabList
            label={importing.tabsLabel}
            names={Object.keys(importing.tabs) as Tab[]}
            words={importing.tabs}
            selected={tab}
            onSelect={setTab}
            panel={panelOf(tab)}
          />
          {/* An import goes on, and its report stays, while the other tab is looked at. */}
          <div className="import-tab" hidden={tab !== 'file'}>
            <TabPanel name="file" panel={panelOf('file')}>
              {fileTab}
            </TabPanel>
          </div>
          {tab === 'versions' && (
            <TabPanel name="versions" panel={panelOf('versions')}>
              <VersionsTab needs={needs} />
            </TabPanel>
          )}
        </>
      )}
    </Frame>
  );
}

type Tab = keyof ReturnType<typeof lateWords>['importing']['tabs'];

const panelOf = (tab: Tab) => `import-${tab}`;
