import { describe, expect, test } from 'vitest';
import { harbourGeojson } from '../../tests/fixtures/harbour.ts';
import { decodeDataset } from '../dataset/decode.ts';
import type { PlaceId } from '../domain/ids.ts';
import { HintedError } from '../domain/problem.ts';
import { createDashboardStore } from './dashboardStore.ts';
import { keepLastShown, showAgain } from './lastShown.ts';
import { BUILT_IN } from './origin.ts';
import { showBuiltIn, showFile } from './showFile.ts';

const ADDRESS = 'other.geojson';
const failed = { kind: 'failed', error: new HintedError([]) } as const;
const at = (address: string) => ({ kind: 'address', address, host: null, report: null }) as const;

function opened() {
  const store = createDashboardStore();
  const last = keepLastShown(store);
  const dataset = decodeDataset(harbourGeojson(), 'harbour');
  const [place] = dataset.places.keys();
  return { store, last, dataset, place: place as PlaceId };
}

describe('what was shown last', () => {
  test('is nothing before anything was', () => {
    const { store, last } = opened();
    store.getState().setLoad(failed);
    expect(last()).toBeNull();
  });

  test('is the dataset with its view, not the view that asks for another', () => {
    const { store, last, dataset, place } = opened();
    store.getState().setLoad({ kind: 'ready', dataset, origin: BUILT_IN });
    store.getState().setView({ place });
    store.getState().setView({ data: ADDRESS, place: null });
    store.getState().setLoad({ kind: 'loading' });
    store.getState().setLoad(failed);
    const shown = last();
    expect(shown?.load.dataset).toBe(dataset);
    expect(shown?.view).toMatchObject({ data: null, place });
    if (shown) showAgain(store, shown);
    expect(store.getState()).toMatchObject({ load: { kind: 'ready', dataset }, view: { data: null, place } });
  });

  test('is what an address led to, after its reader has left it for the site’s own', () => {
    const { store, last, dataset } = opened();
    store.getState().setView({ data: ADDRESS });
    store.getState().setLoad({ kind: 'ready', dataset, origin: at(ADDRESS) });
    showBuiltIn(store);
    store.getState().setLoad(failed);
    expect(last()?.view.data).toBe(ADDRESS);
    expect(last()?.load.origin).toEqual(at(ADDRESS));
  });

  test('is the reader’s file, which is nowhere else; ids of another dataset are dropped', () => {
    const { store, last, dataset } = opened();
    showFile(store, dataset, { kind: 'file', name: 'mine.csv', report: null });
    store.getState().setView({ place: 'elsewhere' as PlaceId });
    showBuiltIn(store);
    store.getState().setLoad(failed);
    const shown = last();
    expect(shown?.load.origin.kind).toBe('file');
    if (shown) showAgain(store, shown);
    expect(store.getState().view.place).toBeNull();
  });
});
