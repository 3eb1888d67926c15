import { loadDataset } from '../dataset/load.ts';
import { HintedError } from '../domain/problem.ts';
import { fetchLater } from '../panels/later.tsx';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { dropUnknownIds } from '../url/knownIds.ts';

/** Relative to the page: the built site works under any path. */
export const BUILT_IN_DATASET = 'data/events.geojson';

/** Loads what the view names and puts it, or why it can't be had, into the store. Returns what calls it off. */
export function loadInto(store: DashboardStore): () => void {
  const request = new AbortController();
  const { view, setLoad, setView, setIgnored } = store.getState();
  setLoad({ kind: 'loading' });
  // A link to a place or an event: what shows it comes beside the dataset, not after it.
  const opened = view.place ?? view.event ?? view.claim;
  Promise.all([
    loadDataset(view.data ?? BUILT_IN_DATASET, request.signal),
    opened === null ? null : fetchLater(),
  ])
    .then(([dataset]) => {
      const known = dropUnknownIds(store.getState().view, dataset);
      if (known.ignored.length > 0) {
        setView(known.view);
        setIgnored([...store.getState().ignored, ...known.ignored]);
      }
      setLoad({ kind: 'ready', dataset });
      openLinked(store);
    })
    .catch((error: unknown) => {
      if (!request.signal.aborted) setLoad({ kind: 'failed', error: asHinted(error) });
    });
  return () => request.abort();
}

/** A link that names what to look at and no moment: the clock goes where it can be seen, and the page says so. */
function openLinked(store: DashboardStore): void {
  const { view, open } = store.getState();
  if (view.t !== null) return;
  if (view.claim !== null) open({ event: view.event, claim: view.claim });
  else if (view.event !== null) open({ event: view.event });
}

/** Anything else is our own mistake: it gets a notice too, never a blank page. */
function asHinted(error: unknown): HintedError {
  if (error instanceof HintedError) return navigator.onLine ? error : asOffline(error);
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

/** A browser that knows it is offline: what can't be fetched is nobody's fault, and the address is right. */
function asOffline(error: HintedError): HintedError {
  if (!error.problems.some(({ code }) => code === 'unreachable')) return error;
  const offline = new HintedError(error.problems.map((problem) => ({ ...problem, code: 'offline' })));
  offline.cause = error;
  return offline;
}
