import type { Write } from '../contract.ts';
import { flatCell } from '../flat.ts';
import { provenanceRecord } from '../provenanceRecord.ts';
import { featureCollection, geometryOf } from './featureCollection.ts';

/**
 * Flat GeoJSON: a column each, texts, numbers, booleans and null. Lists are joined by `; `: readers of tables make a mess
 * of them. What the file says of itself stands in the foreign member `changing_hands_export`, which software that doesn't
 * know it leaves alone.
 */
export const writeGeoJson: Write = async ({ table: { rows, columns } }, provenance, base, progress) => [
  await featureCollection(
    `${base}.geojson`,
    { changing_hands_export: provenanceRecord(provenance) },
    rows,
    ({ id, position, cells }) => ({
      type: 'Feature',
      // GDAL makes a field of it that is called `id`: no column of ours is.
      id,
      geometry: geometryOf(position),
      properties: Object.fromEntries(
        columns.map((column, index) => [column.name, flatCell(column, cells[index] ?? null)]),
      ),
    }),
    progress,
  ),
];
