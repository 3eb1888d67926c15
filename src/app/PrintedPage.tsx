import { type ComponentType, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { BasemapData } from '../picture/basemap/decode.ts';
import { loadBasemap } from './basemap.ts';

type Sheet = ComponentType<{ readonly basemap: BasemapData | null; readonly linkOf: () => string | null }>;
type Ready = { readonly Sheet: Sheet; readonly basemap: BasemapData | null };

/** Code and basemap of the printed page: fetched when the page is idle, since a browser that prints doesn't wait. */
async function fetchSheet(): Promise<Ready> {
  const [{ PrintSheet }, { decodeBasemap }, json] = await Promise.all([
    import('./PrintSheet.tsx'),
    import('../picture/basemap/decode.ts'),
    loadBasemap().catch(() => null),
  ]);
  return { Sheet: PrintSheet, basemap: json === null ? null : decodeBasemap(json) };
}

type Props = { readonly idle: boolean; readonly linkOf: () => string | null };

/** On paper this takes the page's place; on the screen there is nothing of it. */
export function PrintedPage({ idle, linkOf }: Props) {
  const [ready, setReady] = useState<Ready | null>(null);
  const [printing, setPrinting] = useState(false);
  const isWanted = idle || printing;

  useEffect(() => {
    if (!isWanted) return;
    // Not fetched: the lists of the page itself are printed.
    fetchSheet().then(setReady, () => {});
  }, [isWanted]);

  useEffect(() => {
    const media = window.matchMedia('print');
    // What is printed is what stands there when the listener returns.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    const change = () => (media.matches ? begin() : end());
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    media.addEventListener('change', change);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      media.removeEventListener('change', change);
    };
  }, []);

  if (!printing || !ready) return null;
  return <ready.Sheet basemap={ready.basemap} linkOf={linkOf} />;
}
