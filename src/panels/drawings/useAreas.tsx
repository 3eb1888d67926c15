import { useEffect, useMemo, useState } from 'react';
import type { AreaRow } from '../../picture/drawings/areas.ts';
import type { BasemapData } from '../../picture/basemap/decode.ts';
import { useDashboard, useMoment } from '../dashboard.tsx';

type Areas = typeof import('../../picture/drawings/areas.ts');
type Come = { readonly areas: Areas; readonly basemap: BasemapData };

/** The areas that each drawing comes to at the moment shown; null until what computes them has come, 'failed' if it can't. */
export function useAreas(fetchBasemap: () => Promise<unknown>): readonly AreaRow[] | 'failed' | null {
  const { dataset } = useDashboard();
  const moment = useMoment();
  const [come, setCome] = useState<Come | 'failed' | null>(null);
  useEffect(() => {
    let stopped = false;
    const settle = (answer: Come | 'failed') => {
      if (!stopped) setCome(answer);
    };
    fetchParts(fetchBasemap).then(settle, () => settle('failed'));
    return () => {
      stopped = true;
    };
  }, [fetchBasemap]);
  return useMemo(
    () => (come === null || come === 'failed' ? come : come.areas.areaRows(dataset, come.basemap, moment)),
    [come, dataset, moment],
  );
}

async function fetchParts(fetchBasemap: () => Promise<unknown>): Promise<Come> {
  const [areas, { decodeBasemap }, json] = await Promise.all([
    import('../../picture/drawings/areas.ts'),
    import('../../picture/basemap/decode.ts'),
    fetchBasemap(),
  ]);
  return { areas, basemap: decodeBasemap(json) };
}
