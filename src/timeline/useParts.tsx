import { useEffect, useState } from 'react';

export type Parts = typeof import('./parts.ts');

let fetched: Parts | null = null;

export async function fetchParts(): Promise<Parts> {
  return (fetched ??= await import('./parts.ts'));
}

/** What comes when it is asked for; null until it is there. A page that has lost its connection is told so. */
export function useParts(wanted: boolean): Parts | 'failed' | null {
  const [found, setFound] = useState<Parts | 'failed' | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    let isAwaited = true;
    const tell = (answer: Parts | 'failed') => isAwaited && setFound(answer);
    fetchParts().then(tell, () => tell('failed'));
    return () => {
      isAwaited = false;
    };
  }, [wanted]);
  // Once fetched it is there at once, without a moment of nothing.
  return fetched ?? found;
}

/** The same for what can be done without: nothing until it is there, and nothing if it can't be had. */
export function useFetched(wanted: boolean): Partial<Parts> {
  const parts = useParts(wanted);
  return parts === null || parts === 'failed' ? NONE : parts;
}

const NONE: Partial<Parts> = {};
