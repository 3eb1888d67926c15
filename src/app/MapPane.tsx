import { lazy, Suspense, useCallback, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Dataset } from '../domain/dataset.ts';
import type { PlaceId } from '../domain/ids.ts';
import { Boundary } from '../map/Boundary.tsx';
import type { Cause } from '../map/fallback.ts';
import type { MapHandle } from '../map/hit.ts';
import { later } from '../panels/later.tsx';
import type { Theme } from '../picture/theme.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import type { Catalogue } from '../text/language.ts';
import { loadBasemap } from './basemap.ts';
import type { Pair } from './ComparedMaps.tsx';
import { describePlace } from './describePlace.ts';

/** Asked for as the page starts, beside the dataset: it isn't waited for, and comes no later than before. */
const stage = import('../map/MapStage.tsx');
// A failure is told where the map would stand; here it only mustn't go unhandled.
stage.catch(() => {});
const MapStage = lazy(async () => ({ default: (await stage).MapStage }));
const ComparedMaps = later(async () => (await import('./ComparedMaps.tsx')).ComparedMaps);

type Props = {
  readonly store: DashboardStore;
  readonly dataset: Dataset;
  readonly text: Catalogue;
  readonly theme: Theme;
};

/** The map with what it can't have by itself: the network, words about a place, another map beside it. */
export function MapPane({ store, dataset, text, theme }: Props) {
  const describe = useCallback(
    (place: PlaceId) => describePlace(store, dataset, text, place),
    [store, dataset, text],
  );
  const isComparing = useStore(store, ({ view }) => view.compare !== null);
  const [pair, setPair] = useState<Pair | null>(null);
  const [cause, setCause] = useState<Cause | null>(null);
  const main = useRef<MapHandle>(null);
  const other = useRef<MapHandle>(null);
  const failed = (
    <p className="map-failed" role="alert">
      {text.page.map.failed}
    </p>
  );
  return (
    <div className="maps" data-by={pair?.by} data-first={pair?.first}>
      {isComparing && (
        <ComparedMaps {...{ store, dataset, text, theme, main, other }} told={cause} onPair={setPair} />
      )}
      <Boundary instead={failed}>
        <Suspense fallback={<output className="map-ground" aria-label={text.page.map.loading} />}>
          <MapStage
            {...{ store, dataset, theme, text, describe }}
            fetchBasemap={loadBasemap}
            side="main"
            names={pair?.names ?? null}
            handle={main}
            partner={other}
            onCause={setCause}
          />
        </Suspense>
      </Boundary>
    </div>
  );
}
