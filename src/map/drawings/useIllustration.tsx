import { useEffect, useState } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import type { Drawing } from '../../domain/view.ts';
import type { BasemapData } from '../../picture/basemap/decode.ts';
import { illustrate } from '../../picture/drawings/illustrate.ts';
import type { Illustration } from '../../picture/drawings/illustration.ts';
import { fetchGeometry, geometryAtHand } from '../../picture/drawings/late.ts';
import type { Moment } from '../../store/selectors.ts';

/** What the chosen drawing makes of a moment; null without one, and until what computes it has come. */
export function useIllustration(
  drawing: Drawing,
  dataset: Dataset,
  basemap: BasemapData,
  moment: Moment,
): Illustration | null {
  const [geometry, setGeometry] = useState(geometryAtHand);
  const isWanted = drawing !== 'places' && geometry === null;
  useEffect(() => {
    if (isWanted) fetchGeometry().then(setGeometry, console.warn);
  }, [isWanted]);
  return drawing === 'places' ? null : illustrate(drawing, dataset, basemap, moment, geometry);
}
