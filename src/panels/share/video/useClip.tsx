import { useEffect, useRef, useState } from 'react';
import { type ClipOrder, type ClipProgress, makeClip, NoRoomForLegend } from '../../../export/clip.ts';

/** Where the making of a clip stands. */
export type Making =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly progress: ClipProgress | null }
  | { readonly kind: 'made'; readonly file: Blob; readonly seconds: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly lacksLegend: boolean };

type Wanted = Omit<ClipOrder, 'signal' | 'onProgress'> & { readonly seconds: number };

/** Makes one clip at a time. Whoever leaves the pane calls it off. */
export function useClip() {
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function make({ seconds, ...order }: Wanted): Promise<void> {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    // What comes from a clip that was called off is nobody's any more.
    const tell = (to: Making) => {
      if (running.current === own) setMaking(to);
    };
    tell({ kind: 'making', progress: null });
    try {
      const onProgress = (progress: ClipProgress) => tell({ kind: 'making', progress });
      const file = await makeClip({ ...order, signal: own.signal, onProgress });
      tell({ kind: 'made', file, seconds });
    } catch (error) {
      if (own.signal.aborted) return;
      console.warn(error);
      tell({ kind: 'failed', lacksLegend: error instanceof NoRoomForLegend });
    }
  }

  return {
    making,
    make,
    cancel: () => {
      running.current?.abort();
      setMaking({ kind: 'cancelled' });
    },
    /** Another clip is wanted now: what was made was of something else. */
    forget: () => {
      running.current?.abort();
      setMaking({ kind: 'idle' });
    },
  };
}
