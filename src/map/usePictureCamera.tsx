import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Dataset } from '../domain/dataset.ts';
import { boxOfInterest } from '../domain/geo.ts';
import type { PlaceId } from '../domain/ids.ts';
import type { Camera } from '../domain/view.ts';
import { fitCamera, withinBox } from '../picture/projection.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { revealing } from './moveCamera.ts';
import type { Size } from './room.ts';

type Standing = {
  readonly chosen: Camera | null;
  readonly place: PlaceId | null;
  /** Moved so that a place is in sight; null: where the view says. */
  readonly moved: Camera | null;
};

/**
 * Where the picture looks: the view's camera, or everything, moved so that a place that is opened is in sight. As on the
 * usual map only the reader's own movements go into the view.
 */
export function usePictureCamera(
  store: DashboardStore,
  dataset: Dataset,
  size: Size,
  standingThere: () => Camera | null,
) {
  const chosen = useStore(store, ({ view }) => view.camera);
  const place = useStore(store, ({ view }) => view.place);
  const frame = dataset.basemap.box;
  const told = useMemo(
    () => withinBox(chosen ?? fitCamera(boxOfInterest(dataset), size), frame, size),
    [chosen, dataset, size, frame],
  );
  const [standing, setStanding] = useState<Standing>(() => {
    const moved = standingThere();
    return { chosen, place: moved && place, moved };
  });
  if (standing.chosen !== chosen || standing.place !== place) {
    const now = (standing.chosen === chosen ? standing.moved : null) ?? told;
    const position = place === null ? undefined : dataset.places.get(place);
    const to = position ? revealing(now, [position.lon, position.lat], frame, size) : now;
    setStanding({ chosen, place, moved: to === told ? null : to });
  }
  return {
    camera: standing.moved ?? told,
    /** Where it stands, if that isn't where the view says. */
    moved: standing.moved,
    /** Stands elsewhere than the view says. */
    stand: (camera: Camera) => setStanding((now) => ({ ...now, moved: withinBox(camera, frame, size) })),
    /** The reader moves it; null: back to everything. */
    look: (camera: Camera | null) => {
      setStanding((now) => ({ ...now, moved: null }));
      store.getState().setView({ camera });
    },
  };
}
