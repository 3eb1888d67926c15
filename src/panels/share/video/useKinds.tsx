import { useEffect, useState } from 'react';
import type { Size } from '../../../export/sizes.ts';
import { type VideoKind, videoKinds } from '../../../export/videoKind.ts';

/** What video this browser makes at a size, a kind for each container; null until it has answered. */
export function useKinds({ width, height }: Size, rate: number): readonly VideoKind[] | null {
  const [kinds, setKinds] = useState<readonly VideoKind[] | null>(null);
  useEffect(() => {
    let stopped = false;
    void videoKinds({ width, height }, rate).then((found) => {
      if (!stopped) setKinds(found);
    });
    return () => {
      stopped = true;
    };
  }, [width, height, rate]);
  return kinds;
}
