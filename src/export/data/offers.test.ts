import { expect, it } from 'vitest';
import { EXPORT_FORMATS, EXPORT_KINDS } from './contract.ts';
import { offers } from './offers.ts';

it('offers every kind as a table and in GeoJSON, and nowhere a format that could say nothing of it', () => {
  for (const format of ['geojson', 'geojson_full', 'csv', 'geoparquet', 'json', 'zip', 'gpkg'] as const)
    expect(EXPORT_KINDS.filter((kind) => !offers(kind, format))).toEqual([]);
  expect(EXPORT_KINDS.filter((kind) => !offers(kind, 'kml'))).toEqual(['documents']);
  expect(EXPORT_KINDS.filter((kind) => offers(kind, 'lpf'))).toEqual(['events', 'control_history', 'places']);
});

it('knows of every format', () => {
  expect(EXPORT_FORMATS.filter((format) => !EXPORT_KINDS.some((kind) => offers(kind, format)))).toEqual([]);
});
