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

const PANEL = 'import-content';
const VersionsTab = later(async () => (await import('./VersionsTab.tsx')).VersionsTab);

type Props = {
  readonly needs: Needs;
  /** A file that was dropped on the page. */
  readonly dropped: File | null;
  /** Nothing is shown yet, so there is nothing to compare with. */
  readonly isAlone?: boolean;
  readonly onShow: (dataset: Published, file: File, report: ShownReport) => void;
};
export type ShownReport = Parameters<Parameters<typeof FileTab>[0]['onShow']>[2];

/** Opens a file of the reader's, or compares two versions of a dataset. Nothing of either leaves the browser. */
export function ImportDialog({ needs, dropped, isAlone = false, onShow }: Props) {
  const { text } = useDashboard();
  const { importing } = lateWords(text);
  const [tab, setTab] = useState<Tab>('file');
  const fileTab = <FileTab start={needs.start} dropped={dropped} onShow={onShow} />;
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
            panel={PANEL}
          />
          <TabPanel name={tab} panel={PANEL}>
            {tab === 'file' ? fileTab : <VersionsTab needs={needs} />}
          </TabPanel>
        </>
      )}
    </Frame>
  );
}

type Tab = keyof ReturnType<typeof lateWords>['importing']['tabs'];
