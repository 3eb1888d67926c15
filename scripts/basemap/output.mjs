// From layers to the bytes of the file.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { topology } from 'topojson-server';
import { isPlain } from './plain.mjs';

const GRID = 4e4; // steps across the box: 28 degrees / 40 000 = about 70 m, less than a pixel at the largest zoom
const MAX_GZIP = 90 * 1024;

/** The layers ({name: FeatureCollection}) as one TopoJSON text. The same layers always give the same bytes. `stamp`: what they were cut for. */
export function toTopoJson(layers, stamp = null) {
  for (const { features } of Object.values(layers)) {
    for (const { properties } of features) {
      if (!isPlain(properties.name ?? ''))
        throw new Error(`${properties.name}: not in the map's font; respell`);
    }
  }
  const written = topology(layers, GRID);
  return `${JSON.stringify(stamp === null ? written : { ...written, cut_for: stamp })}\n`;
}

/** Whether the gzipped text is within the budget of a page that is also read on a telephone. */
export const isLight = (text) => gzipSync(Buffer.from(text), { level: 9 }).length <= MAX_GZIP;

/** {raw, gzip, brotli} in bytes. */
export function measure(text) {
  const raw = Buffer.from(text);
  const gzip = gzipSync(raw, { level: 9 }).length;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return { raw: raw.length, gzip, brotli: brotliCompressSync(raw, { params }).length };
}
