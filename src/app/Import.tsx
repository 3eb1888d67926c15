import { fetchText } from '../dataset/load.ts';
import { releaseFile } from '../domain/embedOptions.ts';
import { readReleases } from '../panels/corrections/releaseIndex.ts';
import { useDashboard } from '../panels/dashboard.tsx';
import { ImportDialog, type ImportDialogProps } from '../panels/import/ImportDialog.tsx';
import type { Needs } from '../panels/import/needs.ts';
import { showFile } from '../store/showFile.ts';
import { startImporting } from './importWorkerClient.ts';

const NEEDS: Needs = {
  start: startImporting,
  fetchReleases: async (signal) => readReleases(await fetchText('data/releases/index.json', signal)),
  fetchRelease: (hash) => fetchText(releaseFile(hash)),
};

type Props = Pick<ImportDialogProps, 'dropped' | 'isOne' | 'isAlone'>;

/** The dialog that opens a file of the reader's. */
export function Import({ dropped, isOne, isAlone = false }: Props) {
  const { store } = useDashboard();
  return (
    <ImportDialog
      needs={NEEDS}
      {...{ dropped, isOne, isAlone }}
      onShow={(dataset, { name }, report) => showFile(store, dataset, { kind: 'file', name, report })}
    />
  );
}
