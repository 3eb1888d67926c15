// From layers to the bytes of the file.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { topology } from 'topojson-server';

const GRID = 4e4; // steps across the box: 28 degrees / 40 000 = about 70 m, less than a pixel at the largest zoom
const MAX_GZIP = 90 * 1024;
const PLAIN = /^[\u0020-\u007E\u00A0-\u00FF]*$/; // what the Latin subset of the map's font can draw

/** The layers ({name: FeatureCollection}) as one TopoJSON text. The same layers always give the same bytes. */
export function toTopoJson(layers) {
  for (const { features } of Object.values(layers)) {
    for (const { properties } of features) {
      if (!PLAIN.test(properties.name ?? ''))
        throw new Error(`${properties.name}: not in the map's font; respell`);
    }
  }
  return `${JSON.stringify(topology(layers, GRID))}\n`;
}

/** {raw, gzip, brotli} in bytes. Throws when the gzipped text is over budget. */
export function measure(text) {
  const raw = Buffer.from(text);
  const gzip = gzipSync(raw, { level: 9 }).length;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const sizes = { raw: raw.length, gzip, brotli: brotliCompressSync(raw, { params }).length };
  if (gzip > MAX_GZIP) throw new Error(`${gzip} bytes gzipped, over the budget of ${MAX_GZIP}`);
  return sizes;
}
