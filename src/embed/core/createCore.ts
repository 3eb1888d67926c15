import { type EmbedOptions, releaseFile } from '../../domain/embedOptions.ts';
import type { Instant } from '../../domain/instant.ts';
import { reachOf } from '../../domain/period.ts';
import type { Span } from '../../domain/span.ts';
import type { View } from '../../domain/view.ts';
import { stopsAt } from '../../timeline/steps.ts';
import { fullPageAddress } from './address.ts';
import type {
  CoreSlice,
  EmbedCore,
  EmbedMoment,
  EmbedStore,
  Files,
  MomentSource,
  StopSource,
} from './contract.ts';
import { allowed, momentIn, needsFacts, withKnownPlace } from './state.ts';

type Given = Pick<EmbedCore, 'slots' | 'bring' | 'camera' | 'covered' | 'redraw' | 'say'> & {
  readonly files: Files;
  readonly options: EmbedOptions;
  readonly store: EmbedStore;
  /** Draws at once: a page in a tab that nobody sees has no next frame. */
  readonly paint: () => void;
};

/** The page's state and data with what may be done to them: the one thing that all its scripts hold. */
export type OwnCore = EmbedCore & {
  readonly hasSlice: () => boolean;
  /** Whether what the view asks for can be shown: a cut, a filter or a window takes the facts. */
  readonly isWhole: () => boolean;
  readonly momentAt: (view: View, t: Instant) => EmbedMoment;
  readonly reach: () => Span;
  readonly stops: () => readonly Instant[];
};

export function createCore(given: Given): OwnCore {
  const { store, options, files, redraw } = given;
  let slice: CoreSlice | null = null;
  let moments: MomentSource | null = null;
  let stopSource: StopSource | null = null;
  let last: { readonly view: View; readonly source: unknown; readonly moment: EmbedMoment } | null = null;
  let lastStops: { readonly key: readonly unknown[]; readonly stops: readonly Instant[] } | null = null;

  function shownSlice(): CoreSlice {
    if (!slice) throw new Error('the data is not there yet');
    return slice;
  }
  const isWhole = () => moments !== null || !needsFacts(store.get().view);
  function momentAt(view: View, t: Instant): EmbedMoment {
    if (moments) return moments(view, t);
    // Nothing rather than what a cut or a filter leaves out.
    const marks = needsFacts(view) ? [] : shownSlice().marksAt(t);
    return { t, known: view.known, marks };
  }
  function moment(): EmbedMoment {
    const { view, t } = store.get();
    const source = moments ?? slice;
    if (last?.view !== view || last.source !== source || last.moment.t !== t)
      last = { view, source, moment: momentAt(view, t) };
    return last.moment;
  }
  const reach = () => reachOf(shownSlice().period, store.get().view.known);
  function stops(): readonly Instant[] {
    const { view } = store.get();
    const key = [slice, stopSource, view.known];
    if (lastStops && key.every((part, index) => part === lastStops?.key[index])) return lastStops.stops;
    // Where marks change as all documents tell it is more than a cut knows.
    const found = stopSource?.(view) ?? (view.known === 'all' ? shownSlice().stops : []);
    lastStops = { key, stops: stopsAt(found, reach()) };
    return lastStops.stops;
  }
  function moveTo(t: Instant, byHost = false): void {
    if (!byHost && options.locks.includes('moment')) return;
    const at = slice ? momentIn(slice.period, store.get().view, t) : t;
    if (at !== store.get().t) store.set({ t: at });
  }

  const { slots, bring, camera, covered, say } = given;
  return {
    files,
    options,
    store,
    slots,
    bring,
    camera,
    covered,
    redraw,
    say,
    momentAt,
    moment,
    isWhole,
    reach,
    stops,
    moveTo,
    slice: shownSlice,
    hasSlice: () => slice !== null,
    setMoments: (source, stopsOf) => {
      moments = source;
      stopSource = stopsOf ?? null;
      redraw();
    },
    setSlice: (next) => {
      const { view, t } = store.get();
      // The first slice answers what the link asked for; a later one keeps where the clock stands.
      const asked = slice ? t : view.t;
      slice = next;
      store.set({ view: withKnownPlace(view, next), t: momentIn(next.period, view, asked) });
      given.paint();
    },
    setView: (change, byHost) => {
      const before = store.get();
      const view = { ...before.view, ...(byHost ? change : allowed(change, options)) };
      const t = slice ? momentIn(slice.period, view, 't' in change ? view.t : before.t) : before.t;
      store.set({ view, t });
    },
    fullPage: () => {
      const { view, t } = store.get();
      const { release } = options;
      const data = release === null ? view.data : releaseFile(release);
      // A step of the story that waits for its texts has no moment of its own yet.
      return fullPageAddress(files.page, slice ? { ...view, data, t: isWhole() ? t : view.t } : view);
    },
  };
}
