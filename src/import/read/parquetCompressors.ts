import { gunzipSync } from 'fflate';
import { decompress } from 'fzstd';
import { type Compressors, snappyUncompress } from 'hyparquet';
import { LIMITS } from '../contract.ts';

/** What unpacks the pages of a Parquet file. A page says how long it will be; that is the most that is made of it. */
export const COMPRESSORS: Compressors = {
  SNAPPY: (input, length) => {
    const output = new Uint8Array(sane(length));
    snappyUncompress(input, output);
    return output;
  },
  GZIP: (input, length) => gunzipSync(input, { out: new Uint8Array(sane(length)) }),
  ZSTD: (input, length) => decompress(input, new Uint8Array(sane(length))),
};

export const CODECS: ReadonlySet<string> = new Set(['UNCOMPRESSED', ...Object.keys(COMPRESSORS)]);

function sane(length: number): number {
  if (!(length >= 0 && length <= LIMITS.bytes)) throw new RangeError(`a page of ${length} bytes`);
  return length;
}
