import { fetchText } from '../dataset/load.ts';
import { releaseFile } from '../domain/embedOptions.ts';
import type { Published } from '../import/worker/messages.ts';
import { readReleases } from '../panels/corrections/releaseIndex.ts';
import { useDashboard } from '../panels/dashboard.tsx';
import { ImportDialog, type ImportDialogProps } from '../panels/import/ImportDialog.tsx';
import type { Session } from '../panels/import/session.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { showFile } from '../store/showFile.ts';
import { hostOf } from '../url/dataAddress.ts';
import { startImporting } from './importWorkerClient.ts';
import { addressOfFile, keptImport } from './keptImport.ts';

const FIXED = {
  start: startImporting,
  hasAddress: (file: File) => addressOfFile(file) !== null,
  fetchReleases: async (signal: AbortSignal) =>
    readReleases(await fetchText('data/releases/index.json', signal)),
  fetchRelease: (hash: string) => fetchText(releaseFile(hash)),
};

type Props = Pick<ImportDialogProps, 'dropped' | 'isOne' | 'isAlone'>;

/** The dialog that opens a file of the reader's, or goes on with the one that is shown. */
export function Import({ dropped, isOne, isAlone = false }: Props) {
  const { store } = useDashboard();
  const { session, isReopened } = keptImport(store);
  return (
    <ImportDialog
      needs={{ ...FIXED, kept: session, beginsWithKept: isReopened() }}
      {...{ dropped, isOne, isAlone }}
      onShow={(dataset, opened) => show(store, dataset, opened)}
    />
  );
}

function show(store: DashboardStore, dataset: Published, session: Session): void {
  const { file } = session.stage;
  const report = session.stage.at === 'report' ? session.stage.outcome.report : null;
  const address = addressOfFile(file);
  keptImport(store).keep(session);
  showFile(
    store,
    dataset,
    address === null
      ? { kind: 'file', name: file.name, report }
      : { kind: 'address', address, host: hostOf(address), report },
  );
}
