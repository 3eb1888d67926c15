import { failure, part } from '../dataset/failure.ts';
import { loadDataset } from '../dataset/load.ts';
import type { Dataset } from '../domain/dataset.ts';
import { isFiltering } from '../domain/filter.ts';
import { HintedError } from '../domain/problem.ts';
import { fetchLater } from '../panels/later.tsx';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { showAgain, type Shown } from '../store/lastShown.ts';
import { BUILT_IN } from '../store/origin.ts';
import { hostOf } from '../url/dataAddress.ts';
import { dropUnknownIds } from '../url/knownIds.ts';
import { ASKS } from './asks.ts';
import { BUILT_IN_DATASET } from './builtIn.ts';
import { listedHosts } from './dataHosts.ts';

/** How long the page waits for a story whose step says what there is to show, ms; after that it shows the rest. */
export const STORY_PATIENCE = 3000;

/** Code of the problem that a link names a host which the site doesn't list. */
export const OTHER_HOST = 'other-host';

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Loads what the view names and puts it, or why it can't be had, into the store. Returns what calls it off. */
export function loadInto(store: DashboardStore, wait = pause): () => void {
  const request = new AbortController();
  const { view, setLoad, setStory, setView, setIgnored } = store.getState();
  setLoad({ kind: 'loading' });
  // A link to something, or with a filter: what shows it comes beside the dataset, not after it.
  const wantsMore = (view.place ?? view.event ?? view.claim ?? view.story) !== null || isFiltering(view);
  const url = view.data ?? BUILT_IN_DATASET;
  const host = hostOf(url);
  if (host !== null && !listedHosts().includes(host)) {
    // Nothing is asked of it: what the reader can do is said in place of the map.
    const hint = 'Open it by hand, if you trust whoever sent the link, and choose the file that you saved.';
    setLoad({ kind: 'failed', error: failure(OTHER_HOST, `${url} lies on another host.`, hint, url) });
    return () => {};
  }
  const { fetchStory, unsubscribe } = followStory(store, url, request.signal);
  const other = async () => {
    const { loadOther } = await part(import('./loadOther.ts'), "reads other files than this site's own", url);
    return loadOther(store, url, request.signal);
  };
  Promise.all([
    view.data === null ? loadDataset(url, request.signal).then((dataset) => ({ dataset })) : other(),
    wantsMore ? fetchLater() : null,
    // Another's data are never shown without what says so.
    host === null ? null : part(import('./Origin.tsx'), 'says whose data these are', url),
  ])
    .then(async ([brought]) => {
      const { dataset } = brought;
      // Called off while what came beside the dataset was on its way: another one is asked for by now.
      request.signal.throwIfAborted();
      const known = dropUnknownIds(store.getState().view, dataset);
      if (known.ignored.length > 0) {
        setView(known.view);
        setIgnored([...store.getState().ignored, ...known.ignored]);
      }
      // A link that names a step and no moment: what it shows is the step's to say.
      const { story, t } = store.getState().view;
      if (story !== null && t === null) {
        setStory({ kind: 'asked' });
        await Promise.race([fetchStory(dataset), wait(STORY_PATIENCE)]);
        request.signal.throwIfAborted();
      }
      const origin =
        'report' in brought
          ? { kind: 'address' as const, address: url, host, report: brought.report }
          : BUILT_IN;
      setLoad({ kind: 'ready', dataset, origin });
      // A story that is still on its way opens its step when it comes.
      if (store.getState().story?.kind !== 'asked') openLinked(store);
    })
    .catch((error: unknown) => {
      if (request.signal.aborted) return;
      const hinted = asHinted(error);
      setLoad({ kind: 'failed', error: hinted });
      if (hinted.problems[0]?.code.startsWith(ASKS))
        void import('./keptImport.ts').then(({ keptImport }) => keptImport(store).reopen());
    });
  return () => {
    unsubscribe();
    request.abort();
  };
}

/** Shows again what was shown before, as it was. Returns what calls off what it may still ask for: its story. */
export function loadAgain(store: DashboardStore, shown: Shown): () => void {
  const request = new AbortController();
  const { unsubscribe } = followStory(store, shown.view.data ?? BUILT_IN_DATASET, request.signal);
  showAgain(store, shown);
  return () => {
    unsubscribe();
    request.abort();
  };
}

/** Fetches the story of a dataset when somebody asks for it. */
function followStory(store: DashboardStore, url: string, signal: AbortSignal) {
  const fetchStory = async (dataset: Dataset) => {
    try {
      // Neither its code nor its file comes before somebody asks.
      const { storyInto } = await part(import('./storyInto.ts'), 'reads stories', url);
      await storyInto(store, url, dataset, signal);
    } catch (error) {
      if (!signal.aborted) store.getState().setStory({ kind: 'failed', error: asHinted(error) });
    }
  };
  const unsubscribe = store.subscribe(({ load, story }, before) => {
    if (load.kind === 'ready' && story !== before.story && story?.kind === 'asked')
      void fetchStory(load.dataset);
  });
  return { fetchStory, unsubscribe };
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
  if (!error.problems.some(({ code }) => code === 'unreachable' || code === 'stalled')) return error;
  const offline = new HintedError(error.problems.map((problem) => ({ ...problem, code: 'offline' })));
  offline.cause = error;
  return offline;
}
