import type { Dataset } from '../domain/dataset.ts';
import type { Imprint } from '../domain/imprint.ts';
import { textOfBytes } from './decodeBytes.ts';
import { decodeDataset } from './decode.ts';
import { DATASET_LIMITS } from './limits.ts';
import { failure } from './failure.ts';
import { joined } from './joined.ts';
import { fetchAs } from './load.ts';
import { tooManyBytes } from './textWords.ts';

/**
 * Fetches and reads a dataset that somebody else may have made: as the command line and a dropped file do, byte by byte
 * under the limits. What a site brings along itself is `loadDataset`'s.
 *
 * @throws HintedError when it can't be fetched or read
 */
export async function loadForeign(
  url: string,
  signal?: AbortSignal,
  limits: { readonly bytes: number; readonly textLength: number } = DATASET_LIMITS,
): Promise<Dataset & Imprint> {
  const bytes = await fetchAs(url, signal, (response) => bytesWithin(response, limits.bytes));
  if (bytes === null) throw tooManyBytes(url);
  const text = textOfBytes(bytes, url, limits);
  if (/^\uFEFF?\s*</.test(text))
    throw failure(
      'not-a-dataset',
      `${url} answers with a web page, not with a dataset.`,
      'Check the address: there may be a web page at it instead of a dataset. Open it in a browser to see what is there.',
      url,
    );
  return decodeDataset(text, url);
}

/** The bytes of a response, decompressed as the browser does; null as soon as they are more than `most`. */
export async function bytesWithin(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    length += read.value.length;
    if (length > most) {
      await reader?.cancel();
      return null;
    }
    pieces.push(read.value);
  }
  return joined(pieces);
}
