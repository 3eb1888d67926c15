import { useEffect, useState } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import { decodeBasemap } from '../../picture/basemap/decode.ts';
import { extentOf, isWithin } from '../../picture/basemap/extent.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';

/** The base map was cut for the site's own dataset: where others lie elsewhere, the empty ground is explained. */
export function OutsideBasemap({ fetchBasemap }: { readonly fetchBasemap: () => Promise<unknown> }) {
  const { dataset, text } = useDashboard();
  const { banner } = lateWords(text).importing;
  const [outside, setOutside] = useState<Outside>({ some: 0, isAll: false });
  useEffect(() => {
    let stopped = false;
    fetchBasemap().then(
      (json) => {
        if (!stopped) setOutside(outsideOf(dataset, json));
      },
      // The map says itself that it has no ground.
      () => {},
    );
    return () => {
      stopped = true;
    };
  }, [dataset, fetchBasemap]);
  if (outside.some === 0) return null;
  return <span className="origin-outside"> {outside.isAll ? banner.outside : banner.outsidePartly(outside.some)}</span>;
}

type Outside = { readonly some: number; readonly isAll: boolean };

function outsideOf({ places }: Dataset, json: unknown): Outside {
  const extent = extentOf(decodeBasemap(json));
  if (extent === null) return { some: 0, isAll: false };
  const located = [...places.values()].map(({ lon, lat }) => [lon, lat] as const);
  const some = located.filter((position) => !isWithin(extent, position)).length;
  return { some, isAll: some > 0 && some === located.length };
}
