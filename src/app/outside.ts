import { fetchText } from '../dataset/load.ts';
import type { Outside } from '../panels/outside.tsx';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { addressOf, linkOf } from './bindUrl.ts';
import { BUILT_IN_DATASET } from './builtIn.ts';

/** The address bar and the files beside the dataset, for parts that reach neither. */
export function outsideOf(store: DashboardStore): Outside {
  const address = () => addressOf(store.getState().view.data ?? BUILT_IN_DATASET);
  const besideAddress = (name: string) =>
    // What lies beside our dataset lies a folder above its releases.
    new URL(name, address().replace(/\/releases\/[0-9a-f]{12}\.geojson$/, '/')).href;
  let known: { readonly of: unknown; readonly hash: Promise<string | null> } | null = null;
  return {
    linkOf,
    besideAddress,
    readBeside: (name, signal) => fetchText(besideAddress(name), signal),
    hash: async () => {
      const { load } = store.getState();
      if (load.kind !== 'ready') return null;
      const { dataset } = load;
      if (known?.of !== dataset) {
        const hash = import('../export/fileHash.ts').then(({ fileHash }) => fileHash(address(), dataset));
        known = { of: dataset, hash: hash.catch(() => null) };
      }
      return known.hash;
    },
  };
}
