import { expect, test, vi } from 'vitest';
import { DEFAULT_EMBED, type EmbedOptions } from '../../domain/embedOptions.ts';
import type { PlaceId, StepId } from '../../domain/ids.ts';
import { type Instant, parseInstant } from '../../domain/instant.ts';
import { DEFAULT_VIEW, type View } from '../../domain/view.ts';
import type { PlaceMark } from '../../picture/placeMarks.ts';
import type { CoreSlice, Files, Slots } from './contract.ts';
import { createCore } from './createCore.ts';
import { initialState } from './state.ts';
import { createStore } from './store.ts';

const at = (text: string) => parseInstant(text) as Instant;
const mark = { place: { placeId: 'mosul' } } as unknown as PlaceMark;
const stop = at('2014-06-12T00:00Z');
const slice = {
  dataset: { places: new Map([['mosul', {}]]) },
  period: { earliest: at('2014-06-08T21:00Z'), latest: at('2014-06-24T21:00Z') },
  stops: [stop],
  marksAt: () => [mark],
} as unknown as CoreSlice;

function coreOf(view: Partial<View>, options: Partial<EmbedOptions> = {}) {
  const store = createStore(initialState({ ...DEFAULT_VIEW, ...view }, 'light'));
  const paint = vi.fn<() => void>();
  const core = createCore({
    files: {} as Files,
    options: { ...DEFAULT_EMBED, ...options },
    store,
    slots: {} as Slots,
    bring: () => Promise.reject(new Error('none')),
    camera: () => ({ zoom: 5, lat: 34, lon: 43 }),
    covered: () => [],
    redraw: () => {},
    say: () => {},
    paint,
  });
  return { core, store, paint };
}

test('the first slice puts the clock where the link says, and is drawn at once', () => {
  const { core, store, paint } = coreOf({ t: at('2014-06-12T18:00Z'), place: 'atlantis' as PlaceId });
  core.setSlice(slice);
  expect(store.get().t).toBe(at('2014-06-12T18:00Z'));
  expect(store.get().view.place).toBe(null);
  expect(paint).toHaveBeenCalledOnce();
  expect(core.moment().marks).toEqual([mark]);
});

test('a later slice leaves the clock where a reader put it', () => {
  const { core, store } = coreOf({});
  core.setSlice(slice);
  core.moveTo(stop);
  core.setSlice({ ...slice });
  expect(store.get().t).toBe(stop);
});

test('under a cut no mark is shown and nothing is stopped at until the facts are there', () => {
  const known = at('2014-06-20T00:00Z');
  const { core, store } = coreOf({ known });
  core.setSlice(slice);
  expect(core.isWhole()).toBe(false);
  expect(core.moment().marks).toEqual([]);
  expect(core.stops()).toEqual([]);
  expect(store.get().t).toBe(known);
  core.setMoments(
    (view, t) => ({ t, known: view.known, marks: [mark, mark] }),
    () => [stop, at('2014-06-21T00:00Z')],
  );
  expect(core.isWhole()).toBe(true);
  expect(core.moment().marks).toHaveLength(2);
  // What lies behind the cut is no stop either.
  expect(core.stops()).toEqual([stop]);
});

test('a step of the story shows nothing until its texts say which moment it is', () => {
  const { core, store } = coreOf({ story: 'landing' as StepId });
  core.setSlice(slice);
  expect(core.isWhole()).toBe(false);
  expect(core.moment().marks).toEqual([]);
  store.set({ view: { ...store.get().view, t: stop }, t: stop });
  expect(core.isWhole()).toBe(true);
  expect(core.moment().marks).toEqual([mark]);
});

test('the same moment is the same object until something changes', () => {
  const { core } = coreOf({});
  core.setSlice(slice);
  const before = core.moment();
  expect(core.moment()).toBe(before);
  core.moveTo(stop);
  expect(core.moment()).not.toBe(before);
});

test('a locked moment stays for readers, and moves for the host that locked it', () => {
  const { core, store } = coreOf({ t: stop }, { locks: ['moment'] });
  core.setSlice(slice);
  core.moveTo(slice.period.latest);
  core.setView({ known: slice.period.earliest, place: 'mosul' as PlaceId });
  expect(store.get()).toMatchObject({ t: stop, view: { known: 'all', place: 'mosul' } });
  core.moveTo(slice.period.latest, true);
  expect(store.get().t).toBe(slice.period.latest);
  core.setView({ known: stop }, true);
  expect(store.get()).toMatchObject({ t: stop, view: { known: stop } });
});

test('a cut that is set stops the clock', () => {
  const { core, store } = coreOf({});
  core.setSlice(slice);
  core.setView({ known: stop });
  expect(store.get().t).toBe(stop);
});
