import { useCallback } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import type { PlaceId } from '../domain/ids.ts';
import { MapStage } from '../map/MapStage.tsx';
import type { Theme } from '../picture/theme.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import type { Catalogue } from '../text/language.ts';
import { loadBasemap } from './basemap.ts';
import { describePlace } from './describePlace.ts';

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
  return <MapStage {...{ store, dataset, theme, text, describe }} fetchBasemap={loadBasemap} />;
}
