import { failure } from './load.ts';

/**
 * Fetches a file of the site's own as it is: a font that goes into a picture. Apart from `load.ts`, as no page needs it to open.
 *
 * @throws HintedError when it can't be fetched
 */
export async function loadBytes(url: string, signal?: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(url, signal ? { signal } : {}).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw unreachable(url, cause);
  });
  if (!response.ok) throw unreachable(url, new Error(`HTTP ${response.status}`));
  return new Uint8Array(await response.arrayBuffer());
}

function unreachable(url: string, cause: unknown) {
  return failure(
    'unreachable',
    `${url} can't be fetched.`,
    'Check the connection, then try again.',
    url,
    cause,
  );
}
