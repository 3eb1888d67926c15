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
  const [isOutside, setOutside] = useState(false);
  useEffect(() => {
    let stopped = false;
    fetchBasemap().then(
      (json) => {
        if (!stopped) setOutside(liesOutside(dataset, json));
      },
      // The map says itself that it has no ground.
      () => {},
    );
    return () => {
      stopped = true;
    };
  }, [dataset, fetchBasemap]);
  return isOutside && <span className="origin-outside"> {banner.outside}</span>;
}

/** More than half of its places: a capital abroad that is spoken of is no reason. */
function liesOutside({ places }: Dataset, json: unknown): boolean {
  const extent = extentOf(decodeBasemap(json));
  if (extent === null) return false;
  const outside = [...places.values()].filter(({ lon, lat }) => !isWithin(extent, [lon, lat]));
  return outside.length * 2 > places.size;
}
