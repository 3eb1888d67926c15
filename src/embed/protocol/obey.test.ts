import { expect, test } from 'vitest';
import { harbourGeojson } from '../../../tests/fixtures/harbour.ts';
import { decodeDataset } from '../../dataset/decode.ts';
import { obey } from './obey.ts';
import { bareCore } from './testing/bareFrame.ts';

test('opens no place of which a cut knows nothing yet', () => {
  const dataset = decodeDataset(harbourGeojson(), 'harbour.geojson');
  const [place = '', other = ''] = dataset.places.keys();
  const core = bareCore(dataset);
  const { moment } = core;
  Object.assign(core, { moment: () => ({ ...moment(), places: new Set([other]) }) });
  expect(obey(core, { id: 'a', command: 'select', value: { place } }, false)).toBe('unknown-place');
  expect(core.store.get().view.place).toBeNull();
  expect(obey(core, { id: 'a', command: 'select', value: { place: other } }, false)).toBeNull();
  expect(core.store.get().view.place).toBe(other);
});
