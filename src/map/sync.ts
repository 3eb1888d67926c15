import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Box } from '../domain/dataset.ts';
import type { Camera } from '../domain/view.ts';
import type { Theme } from '../picture/theme.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { isByReader, readCamera, revealPosition, showBox, showCamera } from './camera.ts';
import { MARK_SOURCE } from './layers/markLayers.ts';
import type { Scene } from './scene.ts';

/** Keeps a map equal to a store: the one imperative place. */
export type MapSync = {
  readonly setTheme: (theme: Theme) => void;
  readonly fit: () => void;
  readonly stop: () => void;
};

/** Follows the store with a map that already shows the scene in `initialTheme`, until stopped. */
export function syncMap(
  map: MapLibreMap,
  scene: Scene,
  store: DashboardStore,
  home: Box,
  initialTheme: Theme,
): MapSync {
  let theme = initialTheme;
  let drawn = JSON.stringify(scene.marks(store.getState().view, theme));

  // Painted when the map first asks for one: also right after a change of style or a lost context.
  map.setMissingStyleImageResolver((id) => scene.addImage(map, id));
  look(store.getState().view.camera);
  revealSelected();

  const unsubscribe = store.subscribe(({ view }, { view: before }) => {
    // What doesn't concern the marks gives the same ones: those are compared before they are handed over.
    if (view !== before) drawMarks();
    if (view.camera !== before.camera) look(view.camera);
    if (view.place !== before.place) revealSelected();
  });
  const onMoveEnd = (event: { readonly originalEvent?: unknown }) => {
    if (isByReader(event)) store.getState().setView({ camera: readCamera(map) });
  };
  // A map that shows everything goes on doing so in a smaller window.
  const onResize = () => {
    if (store.getState().view.camera === null) look(null);
  };
  map.on('moveend', onMoveEnd);
  map.on('resize', onResize);
  // The clock may have moved while a style was loading, when there was no source to tell.
  map.on('style.load', drawMarks);

  return {
    setTheme: (next) => {
      if (next === theme) return;
      theme = next;
      drawn = JSON.stringify(scene.marks(store.getState().view, theme));
      map.setStyle(scene.style(store.getState().view, theme), { diff: map.isStyleLoaded() === true });
    },
    fit: () => {
      store.getState().setView({ camera: null });
      showBox(map, home);
    },
    stop: () => {
      unsubscribe();
      map.off('moveend', onMoveEnd);
      map.off('resize', onResize);
      map.off('style.load', drawMarks);
    },
  };

  function look(camera: Camera | null): void {
    if (camera) showCamera(map, camera);
    else showBox(map, home);
  }

  function revealSelected(): void {
    const position = scene.selected(store.getState().view);
    if (position) revealPosition(map, position);
  }

  function drawMarks(): void {
    const source = map.getSource<GeoJSONSource>(MARK_SOURCE);
    if (!source) return;
    const next = scene.marks(store.getState().view, theme);
    const key = JSON.stringify(next);
    if (key === drawn) return;
    drawn = key;
    void source.setData(next);
  }
}
