import { fetchText } from '../dataset/load.ts';
import { RELEASE } from '../dataset/releaseName.ts';
import type { Outside } from '../panels/outside.tsx';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { showsFile } from '../store/origin.ts';
import { addressOf, linkOf } from './bindUrl.ts';
import { BUILT_IN_DATASET } from './builtIn.ts';
import { listedHosts } from './dataHosts.ts';

/** The address bar and the files beside the dataset, for parts that reach neither. A file of the reader's has no address. */
export function outsideOf(store: DashboardStore): Outside {
  const address = () =>
    showsFile(store.getState()) ? null : addressOf(store.getState().view.data ?? BUILT_IN_DATASET);
  const besideAddress = (name: string) => {
    const of = address();
    // What lies beside our dataset lies a folder above its releases.
    return of && new URL(name, of.replace(RELEASE, '/')).href;
  };
  let known: { readonly of: unknown; readonly hash: Promise<string | null> } | null = null;
  return {
    linkOf: (view) => (showsFile(store.getState()) ? null : linkOf(view)),
    besideAddress,
    listedHosts,
    readBeside: (name, signal) => {
      const beside = besideAddress(name);
      return beside === null ? null : fetchText(beside, signal);
    },
    hash: async () => {
      const { load } = store.getState();
      if (load.kind !== 'ready') return null;
      const { dataset, origin } = load;
      // The import took it of the file's own bytes.
      if (origin.kind === 'file' || (origin.kind === 'address' && origin.report))
        return origin.report?.file.sha256 ?? null;
      const of = addressOf(store.getState().view.data ?? BUILT_IN_DATASET);
      if (known?.of !== dataset) {
        const hash = import('../export/fileHash.ts').then(({ fileHash }) => fileHash(of, dataset));
        known = { of: dataset, hash: hash.catch(() => null) };
      }
      return known.hash;
    },
  };
}
