import { Component, lazy, type ReactNode, Suspense, useMemo } from 'react';
import { loadJson } from '../dataset/load.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { PlaceId } from '../domain/ids.ts';
import type { Theme } from '../picture/theme.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import type { Catalogue } from '../text/language.ts';
import { describePlace } from './describePlace.ts';

// The map is most of the page's weight and nothing else waits for it.
const MapView = lazy(() => import('../map/MapView.tsx'));

/** Relative to the page, like the dataset. */
const loadBasemap = () => loadJson('basemap/basemap.topo.json');

type Props = {
  readonly store: DashboardStore;
  readonly dataset: Dataset;
  readonly text: Catalogue;
  readonly theme: Theme;
};

/** Room for the map: its ground while it loads, a sentence when its code can't be had. */
export function MapPane({ store, dataset, text, theme }: Props) {
  const { map } = text.page;
  const words = useMemo(
    () => ({
      ...map,
      map: map.label,
      credit: text.about.basemapCredit,
      describe: (place: PlaceId) => describePlace(store, dataset, text, place),
    }),
    [store, dataset, text, map],
  );
  return (
    <MapBoundary failed={map.failed}>
      <Suspense fallback={<output className="map-ground" aria-label={map.loading} />}>
        <MapView {...{ store, dataset, theme, loadBasemap, words }} />
      </Suspense>
    </MapBoundary>
  );
}

type BoundaryProps = { readonly failed: (cause: string) => string; readonly children: ReactNode };

/** Only a class can catch what its children throw. */
class MapBoundary extends Component<BoundaryProps, { readonly cause: string | null }> {
  override state = { cause: null };

  static getDerivedStateFromError(error: unknown) {
    return { cause: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { cause } = this.state;
    if (cause === null) return this.props.children;
    return (
      <div className="map-ground">
        <p className="map-notice" role="alert">
          {this.props.failed(cause)}
        </p>
      </div>
    );
  }
}
