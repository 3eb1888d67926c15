import { periodOf } from '../../../domain/period.ts';
import { DEFAULT_EMBED, type EmbedOptions } from '../../../domain/embedOptions.ts';
import { instant } from '../../../domain/instant.ts';
import { DEFAULT_VIEW } from '../../../domain/view.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import type { CoreSlice, EmbedCore, EmbedState } from '../../core/contract.ts';
import { createStore } from '../../core/store.ts';
import type { FrameAddress } from '../frame.ts';

/** As much of the embed as its bridge needs, on a dataset, without a page. */
export function bareCore(dataset: Dataset, options: Partial<EmbedOptions> = {}): EmbedCore {
  const period = periodOf(dataset);
  const state: EmbedState = {
    view: DEFAULT_VIEW,
    t: period.latest,
    playing: false,
    scrubbing: false,
    stage: 'light',
    theme: 'light',
    trouble: null,
  };
  const store = createStore(state);
  const core: Partial<EmbedCore> = {
    options: { ...DEFAULT_EMBED, ...options },
    store,
    // Of the slice the bridge takes what names the dataset and knows its places.
    slice: () => ({ dataset, hash: '0123456789ab', period }) as CoreSlice,
    moment: () => ({ t: store.get().t, known: 'all', marks: [] }),
    moveTo: (t) => store.set({ t: instant(Math.min(Math.max(t, period.earliest), period.latest)) }),
    setView: (change) => store.set({ view: { ...store.get().view, ...change } }),
  };
  return core as EmbedCore;
}

export type Posted = { readonly message: Record<string, unknown>; readonly target: string };

/** A frame and the page around it, without a browser. */
export function fakeFrame(options: { referrer?: string; lessMotion?: boolean } = {}) {
  const posted: Posted[] = [];
  const frames: (() => void)[] = [];
  const parent = {
    postMessage: (message: Posted['message'], target: string) => posted.push({ message, target }),
  };
  const listeners = new Map<string, (event: object) => void>();
  const frame = {
    parent,
    document: { referrer: options.referrer ?? '', addEventListener: () => {} },
    addEventListener: (name: string, listener: (event: object) => void) => listeners.set(name, listener),
    requestAnimationFrame: (draw: () => void) => frames.push(draw),
    matchMedia: () => ({ matches: options.lessMotion ?? false }),
  };
  return {
    frame: frame as unknown as Window,
    posted,
    /** Takes what was posted since the last time. */
    taken: () => posted.splice(0),
    nextFrame: () => {
      for (const draw of frames.splice(0)) draw();
    },
    hashchange: () => listeners.get('hashchange')?.({}),
    receive: (data: unknown, from: { origin: string; source?: unknown }) =>
      listeners.get('message')?.({ data, source: parent, ...from }),
  };
}

/** Where the frame stands; the hash can be set later, as WordPress does. */
export function fakeAddress(
  ancestor: string | null,
  hash = '',
): FrameAddress & { set: (hash: string) => void } {
  let now = hash;
  return {
    href: () => `https://maps.example/embed.html${now}`,
    hash: () => now,
    ancestor: () => ancestor,
    set: (next) => {
      now = next;
    },
  };
}
