import { fetchText, loadJson } from '../dataset/load.ts';
import { releaseFile } from '../domain/embedOptions.ts';
import { useDashboard } from '../panels/dashboard.tsx';
import { ImportDialog, type ImportDialogProps } from '../panels/import/ImportDialog.tsx';
import type { Needs, Release } from '../panels/import/needs.ts';
import { showFile } from '../store/showFile.ts';
import { startImporting } from './importWorkerClient.ts';

const NEEDS: Needs = {
  start: startImporting,
  fetchReleases: async (signal) => releasesOf(await loadJson('data/releases/index.json', signal)),
  fetchRelease: (hash) => fetchText(releaseFile(hash)),
};

/** The build writes the index; whoever hosts the site may have replaced it. */
function releasesOf(json: unknown): readonly Release[] {
  return Array.isArray(json) ? json.filter(isRelease) : [];
}

function isRelease(value: unknown): value is Release {
  if (typeof value !== 'object' || value === null) return false;
  const { hash, version, date } = value as Partial<Record<string, unknown>>;
  return (
    typeof hash === 'string' &&
    /^[0-9a-f]{12}$/.test(hash) &&
    typeof version === 'string' &&
    typeof date === 'string'
  );
}

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
