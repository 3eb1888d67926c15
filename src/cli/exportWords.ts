import { EXPORT_KINDS, type ExportFormat } from '../export/data/contract.ts';

/** What a format is called here, and in the code. */
export const FORMATS: ReadonlyMap<string, ExportFormat> = new Map([
  ['geojson', 'geojson'],
  ['geojson-full', 'geojson_full'],
  ['csv', 'csv'],
  ['kml', 'kml'],
  ['parquet', 'geoparquet'],
  ['gpkg', 'gpkg'],
  ['lpf', 'lpf'],
  ['json', 'json'],
  ['zip', 'zip'],
]);
export const KINDS = new Map(EXPORT_KINDS.map((kind) => [kind.replace('_', '-'), kind]));
