import { loadDataset } from '../dataset/load.ts';
import { HintedError } from '../domain/problem.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { dropUnknownIds } from '../url/knownIds.ts';

/** Relative to the page: the built site works under any path. */
export const BUILT_IN_DATASET = 'data/events.geojson';

/** Loads what the view names and puts it, or why it can't be had, into the store. Returns what calls it off. */
export function loadInto(store: DashboardStore): () => void {
  const request = new AbortController();
  const { view, setLoad, setView, setIgnored } = store.getState();
  setLoad({ kind: 'loading' });
  loadDataset(view.data ?? BUILT_IN_DATASET, request.signal)
    .then((dataset) => {
      const known = dropUnknownIds(store.getState().view, dataset);
      if (known.ignored.length > 0) {
        setView(known.view);
        setIgnored([...store.getState().ignored, ...known.ignored]);
      }
      setLoad({ kind: 'ready', dataset });
    })
    .catch((error: unknown) => {
      if (!request.signal.aborted) setLoad({ kind: 'failed', error: asHinted(error) });
    });
  return () => request.abort();
}

/** Anything else is our own mistake: it gets a notice too, never a blank page. */
function asHinted(error: unknown): HintedError {
  if (error instanceof HintedError) return error;
  const hinted = new HintedError([
    {
      code: 'unexpected',
      message: error instanceof Error ? error.message : String(error),
      hint: 'This is a mistake of the page, not yours. Reload it; if it comes again, please report it.',
      where: {},
    },
  ]);
  hinted.cause = error;
  return hinted;
}
