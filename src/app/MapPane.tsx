import { lazy, Suspense, useCallback } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import type { PlaceId } from '../domain/ids.ts';
import { Boundary } from '../map/Boundary.tsx';
import type { Theme } from '../picture/theme.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import type { Catalogue } from '../text/language.ts';
import { loadBasemap } from './basemap.ts';
import { describePlace } from './describePlace.ts';

/** Asked for as the page starts, beside the dataset: it isn't waited for, and comes no later than before. */
const stage = import('../map/MapStage.tsx');
// A failure is told where the map would stand; here it only mustn't go unhandled.
stage.catch(() => {});
const MapStage = lazy(async () => ({ default: (await stage).MapStage }));

type Props = {
  readonly store: DashboardStore;
  readonly dataset: Dataset;
  readonly text: Catalogue;
  readonly theme: Theme;
};

/** The map with what it can't have by itself: the network, and words about a place. */
export function MapPane({ store, dataset, text, theme }: Props) {
  const describe = useCallback(
    (place: PlaceId) => describePlace(store, dataset, text, place),
    [store, dataset, text],
  );
  const failed = (
    <p className="map-failed" role="alert">
      {text.page.map.failed}
    </p>
  );
  return (
    <Boundary instead={failed}>
      <Suspense fallback={<output className="map-ground" aria-label={text.page.map.loading} />}>
        <MapStage {...{ store, dataset, theme, text, describe }} fetchBasemap={loadBasemap} />
      </Suspense>
    </Boundary>
  );
}
