import { DEFAULT_VIEW, type View } from '../domain/view.ts';
import type { DashboardState, DashboardStore } from '../store/dashboardStore.ts';
import { showsFile } from '../store/origin.ts';
import { decodeView, encodeView } from '../url/codec.ts';
import { dropUnknownIds } from '../url/knownIds.ts';
import type { Param } from '../url/params.ts';

/** The parts of a window that an address lives in. */
export type AddressBar = Pick<Window, 'location' | 'history' | 'addEventListener' | 'removeEventListener'>;

/** Long enough that wheel and pinch count as one gesture; browsers limit how often an address may change. */
const SETTLED_MS = 250;

/**
 * Binds the view to the address, both ways. Moving the clock or the map replaces the address once the gesture is over;
 * opening or closing something adds an entry, so that back and forward undo it. Others' parts of the query stay.
 *
 * A file of the reader's has no address. While it is shown the address holds nothing of the view, which stays with the
 * entries of the history alone; going back beyond them leaves the file.
 */
export function bindUrl(store: DashboardStore, page: AddressBar = window): () => void {
  let others: readonly Param[] = [];
  let reading = false;
  let unsaved = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function read(): void {
    const { load, setView, setIgnored, setLoad } = store.getState();
    const isFile = showsFile(store.getState());
    const kept = isFile ? keptView(page.history.state) : null;
    const { view, ignored, rest } = decodeView(kept ?? page.location.search.slice(1));
    // The ids of an entry before the file are those of another dataset.
    const isOfShown = load.kind === 'ready' && (!isFile || kept !== null);
    const known = isOfShown ? dropUnknownIds(view, load.dataset) : { view, ignored: [] };
    if (kept === null) others = rest;
    reading = true;
    setView(known.view);
    setIgnored([...ignored, ...known.ignored]);
    // Unless the address names data, which are on their way by now.
    if (isFile && kept === null && showsFile(store.getState())) setLoad({ kind: 'loading' });
    reading = false;
  }

  function write(view: View, how: 'pushState' | 'replaceState'): void {
    clearTimeout(timer);
    unsaved = false;
    const { pathname, search, hash } = page.location;
    const isFile = showsFile(store.getState());
    const query = encodeView(isFile ? DEFAULT_VIEW : view, others);
    if (!isFile && query === search.replace(/^\?/, '')) return;
    const kept = isFile ? { file: encodeView(view) } : null;
    try {
      page.history[how](kept, '', `${pathname}${query === '' ? '' : `?${query}`}${hash}`);
    } catch {
      // A browser that has had enough for now, or a page without an address of its own: the view still works.
    }
  }

  function save(): void {
    write(store.getState().view, 'replaceState');
  }

  function changed(state: DashboardState, before: DashboardState): void {
    if (reading) return;
    if (state.view !== before.view) {
      const isOpened = showsFile(state) && state.load !== before.load;
      if (isOpened || (state.load.kind === 'ready' && isElsewhere(state.view, before.view))) {
        if (unsaved && !isOpened) write(before.view, 'replaceState');
        write(state.view, 'pushState');
        return;
      }
      unsaved = true;
    }
    if (!unsaved || state.scrubbing || state.playing) return;
    clearTimeout(timer);
    timer = setTimeout(save, SETTLED_MS);
  }

  read();
  // What was not understood leaves the address too: the link that is passed on is the canonical one.
  save();
  const unsubscribe = store.subscribe(changed);
  page.addEventListener('popstate', read);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    page.removeEventListener('popstate', read);
  };
}

const OPENED = ['place', 'event', 'claim'] as const;

/** Something was opened or closed: a reader expects "back" to undo it. */
function isElsewhere(view: View, before: View): boolean {
  // A step's own view that has come late: whoever looks elsewhere leaves the step.
  if (view.story !== null && view.story === before.story) return false;
  return (
    OPENED.some((name) => view[name] !== before[name]) ||
    (view.compare === null) !== (before.compare === null) ||
    // A step that is left isn't closed: the clock has merely moved on.
    (view.story !== null && view.story !== before.story)
  );
}

/** The view of an entry that was made while a file was shown; null for every other. */
function keptView(state: unknown): string | null {
  return typeof state === 'object' && state !== null && 'file' in state && typeof state.file === 'string'
    ? state.file
    : null;
}

/** The address of the view as it is now, whatever the address bar already says: for whoever passes it on. */
export function linkOf(view: View, page: Pick<Window, 'location'> = window): string {
  const { origin, pathname, search, hash } = page.location;
  const query = encodeView(view, decodeView(search.slice(1)).rest);
  return `${origin}${pathname}${query === '' ? '' : `?${query}`}${hash}`;
}

/** The absolute address of a file of the site, given relative to the page. */
export function addressOf(file: string, page: Pick<Window, 'location'> = window): string {
  return new URL(file, page.location.origin + page.location.pathname).href;
}
