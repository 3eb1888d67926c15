import type { Write } from '../contract.ts';
import { provenanceRecord } from '../provenanceRecord.ts';
import { featureCollection, geometryOf } from './featureCollection.ts';

/**
 * GeoJSON with everything nested. Of events it is a file in the format `changing-hands/1`: the application reads it, and
 * shows the same events. Of the rest each row as JSON has it.
 */
export const writeFullGeoJson: Write = async ({ table: { rows, head } }, provenance, base, progress) => [
  await featureCollection(
    `${base}_full.geojson`,
    { ...head?.(), changing_hands_export: provenanceRecord(provenance) },
    rows,
    ({ id, position, full, beside }) => ({
      type: 'Feature',
      // Events of the format have their id in a column, and what came beside it.
      ...(head ? {} : { id }),
      geometry: geometryOf(position),
      properties: full(),
      ...beside?.(),
    }),
    progress,
  ),
];
