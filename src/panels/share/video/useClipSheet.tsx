import { useEffect, useState } from 'react';
import { momentsOf } from '../../../export/clip.ts';
import type { Still } from '../../../export/frames.ts';
import type { Look } from '../../../export/look.ts';
import { type Sheet, sheetFor } from '../../../export/sheet.ts';
import type { Size } from '../../../export/sizes.ts';

/** Of how many pictures the preview's legend is made: the clip's own is made of all. */
const SAMPLES = 24;

/**
 * How the pictures of a clip are divided; null until their moments are folded, which isn't done in one breath. Until those
 * of another choice are, the last stays: a preview that comes and goes moves what is below it.
 */
export function useClipSheet(look: Look | null, size: Size, stills: readonly Still[]): Sheet | null {
  const [found, setFound] = useState<Sheet | null>(null);
  const key = JSON.stringify([size, stills.length, stills[0], stills.at(-1)]);
  useEffect(() => {
    if (!look) return undefined;
    const own = new AbortController();
    const every = Math.ceil(stills.length / SAMPLES);
    const sample = stills.filter((_, index) => index % every === 0 || index === stills.length - 1);
    momentsOf(look, sample, own.signal).then(
      (moments) => setFound(sheetFor(look, size, moments)),
      // Called off: another one is on its way.
      () => undefined,
    );
    return () => own.abort();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key stands for size and stills
  }, [look, key]);
  return found;
}
