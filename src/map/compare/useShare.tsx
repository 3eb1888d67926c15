import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import { boxOfInterest } from '../../domain/geo.ts';
import type { PlaceState } from '../../domain/snapshot.ts';
import type { Camera } from '../../domain/view.ts';
import { fitCamera } from '../../picture/projection.ts';
import type { Catalogue } from '../../text/language.ts';
import { useRoom } from '../useRoom.tsx';
import { startShare } from './startShare.ts';

type Shown = {
  readonly dataset: Dataset;
  readonly places: readonly PlaceState[];
  readonly camera: Camera | null;
  readonly text: Catalogue;
};

/**
 * How much of the width the first of two maps has, in percent: handed on to the style of the frame that holds them, and
 * kept as long as something is compared.
 */
export function useShare(frame: RefObject<HTMLElement | null>, { dataset, places, camera, text }: Shown) {
  const size = useRoom(frame)?.size;
  const [share, setShare] = useState<number | null>(null);
  if (share === null && size) {
    const marks = places.map(({ place }) => [place.lon, place.lat] as const);
    const left = startShare(marks, camera ?? fitCamera(boxOfInterest(dataset), size), size);
    setShare(text.direction === 'rtl' ? 100 - left : left);
  }
  const shown = share ?? 50;
  useLayoutEffect(() => frame.current?.style.setProperty('--divider', `${shown}%`), [frame, shown]);
  return [shown, setShare] as const;
}
