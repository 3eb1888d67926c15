import { fetchAs } from './load.ts';

/**
 * Fetches a file of the site's own as it is: a font that goes into a picture. Apart from `load.ts`, as no page needs it to open.
 *
 * @throws HintedError when it can't be fetched
 */
export async function loadBytes(url: string, signal?: AbortSignal): Promise<Uint8Array> {
  return new Uint8Array(await fetchAs(url, signal, (response) => response.arrayBuffer()));
}
