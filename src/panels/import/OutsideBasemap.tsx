import { useEffect, useState } from 'react';
import { decodeBasemap } from '../../picture/basemap/decode.ts';
import { liesOutside } from '../../picture/basemap/groundOf.ts';
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
        if (!stopped) setOutside(liesOutside(dataset, decodeBasemap(json)));
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
