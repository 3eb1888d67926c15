import { useEffect, useState } from 'react';
import type { BasemapData } from '../picture/basemap/decode.ts';

export type BasemapLoad =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly basemap: BasemapData }
  | { readonly kind: 'failed' };

/**
 * The basemap, fetched at the side of the code that draws it. `retry` fetches again what could not be had; meanwhile
 * what is shown stays.
 */
export function useBasemap(fetchBasemap: () => Promise<unknown>): {
  readonly load: BasemapLoad;
  readonly retry: () => void;
} {
  const [request, setRequest] = useState(() => requested(fetchBasemap));
  const [load, setLoad] = useState<BasemapLoad>({ kind: 'loading' });
  useEffect(() => {
    let stopped = false;
    void request.then((answer) => {
      if (!stopped) setLoad(answer);
    });
    return () => {
      stopped = true;
    };
  }, [request]);
  return { load, retry: () => setRequest(requested(fetchBasemap)) };
}

/** What can't be had is an answer too. */
async function requested(fetchBasemap: () => Promise<unknown>): Promise<BasemapLoad> {
  try {
    const [json, { decodeBasemap }] = await Promise.all([
      fetchBasemap(),
      import('../picture/basemap/decode.ts'),
    ]);
    return { kind: 'ready', basemap: decodeBasemap(json) };
  } catch (error) {
    console.warn(error);
    return { kind: 'failed' };
  }
}
