import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Dataset } from '../domain/dataset.ts';
import type { StepId } from '../domain/ids.ts';
import type { HintedError } from '../domain/problem.ts';
import type { Instant } from '../domain/instant.ts';
import { eventOfClaim, momentShowing, momentShowingPlace } from '../domain/showing.ts';
import { DEFAULT_VIEW, type View } from '../domain/view.ts';
import type { Origin } from './origin.ts';
import { momentOf } from './selectors.ts';
import type { StoryLoad } from './storyLoad.ts';

/** Where the dataset stands: facts only, the words are the catalogue's. */
export type Load =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly dataset: Dataset; readonly origin: Origin }
  | { readonly kind: 'failed'; readonly error: HintedError };

/** The story only where the dataset has one, the comparison only while something is compared. */
export const PANEL_TABS = ['story', 'events', 'places', 'compare', 'sources', 'about'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

/** How play moves on: the same time for every event, or as the clock runs. */
export type Playback = {
  readonly by: 'event' | 'clock';
  readonly speed: (typeof SPEEDS)[number];
  readonly loop: boolean;
  /** The clock of events alone, or with it that of reports: the picture as the news came in. */
  readonly clocks: 'event' | 'both';
};
export const SPEEDS = [0.5, 1, 2, 4] as const;

/** What lies over the page; its code loads when it is first asked for. */
export type Dialog = 'share' | 'export' | 'help' | 'guide' | 'import';

/** Heights of the phone's sheet: its bar alone, half the screen, all but the slider. */
export const SHEETS = ['peek', 'half', 'full'] as const;
export type Sheet = (typeof SHEETS)[number];

export type DashboardState = {
  readonly load: Load;
  /** Null until somebody asks for the dataset's story. */
  readonly story: StoryLoad | null;
  readonly view: View;
  /** Parts of the address that were ignored, as they stood there. */
  readonly ignored: readonly string[];
  readonly playing: boolean;
  /** The slider is being dragged: lists don't scroll and the address doesn't change until it ends. */
  readonly scrubbing: boolean;
  readonly tab: PanelTab;
  /** The clock was moved to show what a reader opened; null once it has been moved otherwise, or the note is closed. */
  readonly moved: Moved | null;
  /** The step of the story that was read last: to where a reader who has left it can return. */
  readonly lastStep: StepId | null;
  readonly playback: Playback;
  readonly dialog: Dialog | null;
  /** Keys that are a single character (`?`, `/`) do something; who dictates to the page wants them off. */
  readonly letterKeys: boolean;
  readonly sheet: Sheet;
  readonly setLoad: (load: Load) => void;
  readonly setStory: (story: StoryLoad) => void;
  readonly setView: (change: Partial<View>) => void;
  /** As `setView`, and moves the clock to where what is opened can be seen. */
  readonly open: (what: Opening) => void;
  readonly setMoved: (moved: Moved | null) => void;
  readonly setPlayback: (change: Partial<Playback>) => void;
  readonly setDialog: (dialog: Dialog | null) => void;
  readonly setLetterKeys: (letterKeys: boolean) => void;
  readonly setSheet: (sheet: Sheet) => void;
  readonly setIgnored: (ignored: readonly string[]) => void;
  readonly setPlaying: (playing: boolean) => void;
  readonly setScrubbing: (scrubbing: boolean) => void;
  readonly setTab: (tab: PanelTab) => void;
};

/** What a reader opens from a list, a link or a search. */
export type Opening = Partial<Pick<View, 'place' | 'event' | 'claim'>>;

/**
 * From where to where the clock was moved, and where the window began. `from` and `start` null: where a link that doesn't
 * name them leaves them.
 */
export type Moved = {
  readonly from: Instant | null;
  readonly start: Instant | null;
  readonly to: Instant;
};

/** What ends the note that the clock was moved. */
const MOVES = ['t', 'known', 'place', 'event', 'claim'] as const;

/** What a step of the story sets. */
const LEAVES = [...MOVES, 'from', 'mode', 'camera', 'compare', 'drawing'] as const;

export type DashboardStore = StoreApi<DashboardState>;

/** One store for one dashboard: never a module-wide one, so that two can live on a page. */
export function createDashboardStore(view: View = DEFAULT_VIEW): DashboardStore {
  return createStore<DashboardState>()((set, get) => ({
    load: { kind: 'loading' },
    story: null,
    view,
    ignored: [],
    playing: false,
    scrubbing: false,
    tab: tabFor(view) ?? 'events',
    moved: null,
    lastStep: view.story,
    playback: { by: 'event', speed: 1, loop: false, clocks: 'event' },
    dialog: null,
    letterKeys: true,
    sheet: 'half',
    // Another dataset has another story.
    setLoad: (load) =>
      set(({ view }) => (load.kind === 'loading' ? { load, story: null, lastStep: view.story } : { load })),
    setStory: (story) => set({ story }),
    setView: (change) =>
      set((state) => ({
        view: { ...state.view, ...closing(change, state.view), ...change },
        tab: tabFor(change) ?? (change.compare === null && state.tab === 'compare' ? 'places' : state.tab),
        lastStep: change.story ?? state.lastStep,
        // The reader's own hand on the clock, or on what is looked at: what was said of it is over.
        moved: MOVES.some((name) => name in change) ? null : state.moved,
      })),
    open: (what) => {
      const { load, view, setView } = get();
      const to = load.kind === 'ready' ? clockFor(load.dataset, view, what) : null;
      if (to === null) return setView(what);
      // A window that would begin after its end goes back to its usual width.
      const start = view.from !== null && view.from > to ? null : view.from;
      setView({ ...what, t: to, from: start });
      set({ moved: { from: view.t, start: view.from, to }, playing: false });
    },
    setMoved: (moved) => set({ moved }),
    setPlayback: (change) => set(({ playback }) => ({ playback: { ...playback, ...change } })),
    setDialog: (dialog) => set({ dialog }),
    setLetterKeys: (letterKeys) => set({ letterKeys }),
    setSheet: (sheet) => set({ sheet }),
    setIgnored: (ignored) => set({ ignored }),
    setPlaying: (playing) => set({ playing }),
    setScrubbing: (scrubbing) => set({ scrubbing }),
    setTab: (tab) => set({ tab }),
  }));
}

/** Whoever opens something (a list, the map, a link) brings its tab to the front; an event is more than its place. */
function tabFor({ story, event, claim, place, compare }: Partial<View>): PanelTab | null {
  if (story != null) return 'story';
  if (event != null || claim != null) return 'events';
  if (place != null) return 'places';
  return compare != null ? 'compare' : null;
}

/** Opening a place closes the event that was open: one thing is looked at. An event leaves its place open behind it. */
function closing(change: Partial<View>, view: View): Partial<View> {
  return {
    ...(change.place == null ? {} : { event: null, claim: null }),
    // A step names what it shows: whoever looks elsewhere has left it.
    ...(LEAVES.some((name) => name in change && change[name] !== view[name]) ? { story: null } : {}),
  };
}

/** Where the clock has to go so that something of what is opened is seen; null when it can stay. */
function clockFor(dataset: Dataset, view: View, { event, claim, place }: Opening): Instant | null {
  const { t, known, events } = momentOf(dataset, view);
  const eventId = event ?? (claim == null ? null : eventOfClaim(dataset, claim));
  const isSeen = events.some((state) => state.event.eventId === eventId && state.phase === 'now');
  if (isSeen || (eventId === null && place == null)) return null;
  const to =
    eventId === null && place != null
      ? momentShowingPlace(dataset, place, t, known)
      : eventId && momentShowing(dataset, eventId, t, known);
  return to === t ? null : to;
}
