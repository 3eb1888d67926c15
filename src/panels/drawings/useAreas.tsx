import { useEffect, useMemo, useState } from 'react';
import type { BasemapData } from '../../picture/basemap/decode.ts';
import { type AreaRow, areaRows } from '../../picture/drawings/areas.ts';
import { fetchGeometry } from '../../picture/drawings/late.ts';
import { useDashboard, useMoment } from '../dashboard.tsx';

type Come = {
  readonly geometry: Awaited<ReturnType<typeof fetchGeometry>>;
  readonly basemap: BasemapData;
};

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
    () =>
      come === null || come === 'failed' ? come : areaRows(dataset, come.basemap, moment, come.geometry),
    [come, dataset, moment],
  );
}

async function fetchParts(fetchBasemap: () => Promise<unknown>): Promise<Come> {
  const [geometry, { decodeBasemap }, json] = await Promise.all([
    fetchGeometry(),
    import('../../picture/basemap/decode.ts'),
    fetchBasemap(),
  ]);
  return { geometry, basemap: decodeBasemap(json) };
}
