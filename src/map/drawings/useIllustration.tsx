import { useEffect, useState } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import type { Drawing } from '../../domain/view.ts';
import type { BasemapData } from '../../picture/basemap/decode.ts';
import type { Illustration } from '../../picture/drawings/illustration.ts';
import { drawingsAtHand, fetchDrawings } from '../../picture/drawings/late.ts';
import type { Moment } from '../../store/selectors.ts';

/** What the chosen drawing makes of a moment; null without one, and until what computes it has come. */
export function useIllustration(
  drawing: Drawing,
  dataset: Dataset,
  basemap: BasemapData,
  moment: Moment,
): Illustration | null {
  const [drawings, setDrawings] = useState(drawingsAtHand);
  const isWanted = drawing !== 'places' && drawings === null;
  useEffect(() => {
    if (isWanted) fetchDrawings().then((come) => setDrawings(() => come), console.warn);
  }, [isWanted]);
  return drawing === 'places' || !drawings ? null : drawings.illustrate(drawing, dataset, basemap, moment);
}
