import type { ExportFile, Extract, PageFormat, Progress, Provenance, Write } from './contract.ts';
import { baseName } from './provenance.ts';

/** A writer comes with the first export in its format: most readers want one, and none wants them all. */
const WRITERS: Readonly<Record<PageFormat, () => Promise<Write>>> = {
  geojson: async () => (await import('./write/geojson.ts')).writeGeoJson,
  geojson_full: async () => (await import('./write/fullGeojson.ts')).writeFullGeoJson,
  csv: async () => (await import('./write/csv.ts')).writeCsv,
  kml: async () => (await import('./write/kml.ts')).writeKml,
  geoparquet: async () => (await import('./write/geoParquet.ts')).writeGeoParquet,
  lpf: async () => (await import('./write/linkedPlaces.ts')).writeLinkedPlaces,
  json: async () => (await import('./write/viewJson.ts')).writeViewJson,
  zip: async () => (await import('./write/zip.ts')).writeZip,
};

/**
 * The files of an extract in one format.
 *
 * @throws the signal's reason once it was called off
 */
export async function exportFiles(
  format: PageFormat,
  extract: Extract,
  provenance: Provenance,
  progress: Progress,
): Promise<readonly ExportFile[]> {
  const write = await WRITERS[format]();
  progress.signal.throwIfAborted();
  const base = baseName(provenance);
  // A zip holds all kinds, whichever it was asked for beside.
  const name = format === 'zip' ? base.replace(`_${provenance.kind}`, '') : base;
  return write(extract, provenance, name, progress);
}
