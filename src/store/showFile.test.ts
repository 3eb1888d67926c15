import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDataset } from '../dataset/read.ts';
import { createDashboardStore } from './dashboardStore.ts';
import { showFile } from './showFile.ts';

const answer = readDataset(readFileSync('data/events.geojson', 'utf8'));
if (!('dataset' in answer)) throw new Error('the published dataset is refused');
const { dataset } = answer;
const address = 'https://example.org/towns.csv';

test('what of a link wasn’t understood is still told once its data is shown, with what the data doesn’t have', () => {
  const store = createDashboardStore();
  store.getState().setView({ data: address, place: 'nowhere' as never });
  store.getState().setIgnored(['t=soon']);
  showFile(store, dataset, { kind: 'address', address, host: 'example.org', report: null } as never);
  expect(store.getState().ignored).toEqual(['t=soon', 'place=nowhere']);
  // Of another file none of it was.
  showFile(store, dataset, { kind: 'file', name: 'towns.csv', report: null });
  expect(store.getState().ignored).toEqual([]);
});
