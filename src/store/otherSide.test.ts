import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { decodeDataset } from '../dataset/decode.ts';
import type { PlaceId } from '../domain/ids.ts';
import { HOUR, type Instant, parseInstant, plus } from '../domain/instant.ts';
import { DEFAULT_VIEW, type View } from '../domain/view.ts';
import { createDashboardStore } from './dashboardStore.ts';
import { BUILT_IN } from './origin.ts';
import { otherSide } from './otherSide.ts';
import { momentOf } from './selectors.ts';

const at = (text: string) => parseInstant(text) as Instant;
const dataset = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
const mosul = 'mosul' as PlaceId;
const compare = { t: at('2014-06-10T12:00Z'), known: 'all', by: 'swipe' } as const;

function sides(view: Partial<View> = {}) {
  const main = createDashboardStore({ ...DEFAULT_VIEW, t: at('2014-06-12T18:00Z'), compare, ...view });
  main.getState().setLoad({ kind: 'ready', dataset, origin: BUILT_IN });
  const other = otherSide(main, dataset);
  const changed = vi.fn<() => void>();
  other.store.subscribe(changed);
  return {
    main,
    other: other.store,
    stop: other.follow(),
    changed,
    shown: () => other.store.getState().view,
  };
}

describe('the other side of a comparison', () => {
  test('shows what the main one shows, at its own moment and cut', () => {
    const known = at('2014-06-10T15:00Z');
    const { shown } = sides({ compare: { ...compare, known }, place: mosul, q: 'mosul', theme: 'dark' });
    expect(shown()).toEqual({
      ...DEFAULT_VIEW,
      t: compare.t,
      known,
      place: mosul,
      q: 'mosul',
      theme: 'dark',
    });
  });

  test('is left alone while the main clock runs', () => {
    const { main, changed, shown } = sides();
    const before = shown();
    for (let hour = 0; hour < 20; hour += 1)
      main.getState().setView({ t: plus(at('2014-06-11T00:00Z'), hour * HOUR), known: 'all' });
    expect(changed).not.toHaveBeenCalled();
    expect(shown()).toBe(before);
  });

  test('follows filter, camera, what is open, and what is compared', () => {
    const { main, shown } = sides();
    const camera = { zoom: 6, lat: 33, lon: 44 };
    main.getState().setView({ camera, place: mosul, certainty: ['disputed'] });
    expect(shown()).toMatchObject({ camera, place: mosul, certainty: ['disputed'], t: compare.t });
    const t = at('2014-06-09T12:00Z');
    main.getState().setView({ compare: { ...compare, t } });
    expect(shown()).toMatchObject({ t, compare: null });
  });

  test('hands back where it was moved to and the place pressed on it, and no clock', () => {
    const { main, other } = sides();
    const { t, known } = main.getState().view;
    other.getState().setView({ place: mosul, t: at('2014-06-09T00:00Z') });
    other.getState().setView({ camera: { zoom: 7, lat: 36, lon: 43 } });
    expect(main.getState().view).toMatchObject({
      t,
      known,
      compare,
      place: mosul,
      camera: { zoom: 7, lat: 36, lon: 43 },
    });
    expect(main.getState().tab).toBe('places');
    expect(other.getState().view.t).toBe(compare.t);
  });

  test('has a window as wide as the main one', () => {
    const { shown } = sides({ mode: 'window', from: at('2014-06-12T06:00Z') });
    expect(shown()).toMatchObject({ mode: 'window', from: plus(compare.t, -12 * HOUR) });
    const { t, from } = momentOf(dataset, shown());
    expect(t - (from ?? 0)).toBe(12 * HOUR);
  });

  test('has a window that ends where its cut stops the clock', () => {
    const known = at('2014-06-10T09:00Z');
    const { shown } = sides({
      mode: 'window',
      from: at('2014-06-12T06:00Z'),
      compare: { ...compare, known },
    });
    expect(shown().from).toBe(plus(known, -12 * HOUR));
  });

  test('stays as it was when nothing is compared any more, and hears nothing once it is ended', () => {
    const { main, stop, changed, shown } = sides();
    const before = shown();
    main.getState().setView({ compare: null, place: mosul });
    stop();
    main.getState().setView({ compare, camera: { zoom: 6, lat: 33, lon: 44 } });
    expect(changed).not.toHaveBeenCalled();
    expect(shown()).toBe(before);
  });
});
