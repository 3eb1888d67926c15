import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Dataset } from '../../domain/dataset.ts';
import { readDataset } from '../../dataset/read.ts';
import { decodeBasemap } from './decode.ts';
import { emptyBasemap } from './emptyBasemap.ts';
import { groundOf, liesOutside } from './groundOf.ts';

const basemap = decodeBasemap(JSON.parse(readFileSync('public/basemap/basemap.topo.json', 'utf8')));
const at = (...points: readonly (readonly [lon: number, lat: number])[]): Pick<Dataset, 'places'> => ({
  places: new Map(
    points.map(([lon, lat], index) => [String(index), { lon, lat }]),
  ) as unknown as Dataset['places'],
});

test('the published dataset stands on its basemap, though it speaks of capitals abroad', () => {
  const answer = readDataset(readFileSync('data/events.geojson', 'utf8'));
  expect('dataset' in answer && groundOf(basemap, answer.dataset)).toBe(basemap);
});

test('a dataset of elsewhere stands on bare land, always the same', () => {
  const { places } = at([174.8, -41.3], [174.7, -41.2], [43.1, 36.3]);
  expect(liesOutside({ places }, basemap)).toBe(true);
  expect(groundOf(basemap, { places }).border.features).toEqual([]);
  expect(groundOf(basemap, { places })).toBe(groundOf(basemap, { places }));
});

test('as many within as without are within; no place is no reason, nor is a basemap that can’t be had', () => {
  expect(liesOutside(at([174.8, -41.3], [43.1, 36.3]), basemap)).toBe(false);
  expect(liesOutside(at(), basemap)).toBe(false);
  expect(liesOutside(at([0, 0]), emptyBasemap([-1, -1, 1, 1]))).toBe(false);
});
