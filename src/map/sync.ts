import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Box } from '../domain/dataset.ts';
import type { Camera } from '../domain/view.ts';
import type { Theme } from '../picture/theme.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { isByReader, isSent, readCamera, revealPosition, showBox, showCamera, stepZoom } from './camera.ts';
import { isFollowing } from './compare/together.ts';
import { drawingSync } from './drawings/drawingSync.ts';
import { MARK_SOURCE } from './layers/markLayers.ts';
import { browserPage, type NamePage, syncNames } from './nameSync.ts';
import type { Scene } from './scene.ts';

/** Keeps a map equal to a store: the one imperative place. */
export type MapSync = {
  readonly setTheme: (theme: Theme) => void;
  readonly fit: () => void;
  /** Steps nearer, or farther below 0. */
  readonly zoom: (steps: number) => void;
  readonly stop: () => void;
};

/** Calls back once with the next frame; returns what calls it off. */
export type Frames = (draw: () => void) => () => void;

export const browserFrames: Frames = (draw) => {
  const frame = requestAnimationFrame(draw);
  return () => cancelAnimationFrame(frame);
};

/** What the sync needs of the page around the map. */
export type SyncPage = NamePage & { readonly frames: Frames };

/** Follows the store with a map that already shows the scene in `initialTheme`, until stopped. */
export function syncMap(
  map: MapLibreMap,
  scene: Scene,
  store: DashboardStore,
  home: Box,
  initialTheme: Theme,
  page: SyncPage = { ...browserPage, frames: browserFrames },
): MapSync {
  let theme = initialTheme;
  /** Without its graphics context a map has no style; it is given a new one with the context. */
  let lost = false;
  let callOff: (() => void) | null = null;
  let drawn = JSON.stringify(scene.marks(store.getState().view, theme));

  const names = syncNames(map, scene, store, page);
  const drawings = drawingSync(map, scene.drawings, drawSoon);

  // Painted when the map first asks for one: also right after a change of style or a lost context.
  map.setMissingStyleImageResolver((id) => scene.addImage(map, id));
  look(store.getState().view.camera);
  revealSelected();

  const unsubscribe = store.subscribe(({ view }, { view: before }) => {
    if (view !== before) {
      names.clockMoved();
      drawSoon();
    }
    if (view.camera !== before.camera) look(view.camera);
    if (view.place !== before.place) revealSelected();
  });
  /** A wheel's zoom ends, unlike other gestures, without the event that it began with; what we zoom, we send. */
  let zoomed = false;
  const onZoomStart = () => {
    zoomed ||= !isSent(map);
  };
  const onMoveEnd = (event: { readonly originalEvent?: unknown }) => {
    // With every frame of another map's movement: where that ends, the view says.
    if (isFollowing(event)) return;
    names.stageMoved();
    const isTheirs = isByReader(map, event) || (zoomed && !isSent(map));
    zoomed = false;
    if (isTheirs) store.getState().setView({ camera: readCamera(map) });
  };
  // A map that shows everything goes on doing so in a smaller window.
  const onResize = () => {
    if (store.getState().view.camera === null) look(null);
  };
  map.on('zoomstart', onZoomStart);
  map.on('moveend', onMoveEnd);
  map.on('resize', onResize);
  const onLost = () => {
    lost = true;
  };
  // MapLibre brings back the style of the moment at which the context went: that is long over.
  const onRestored = () => {
    lost = false;
    setStyle(false);
  };
  // The clock may have moved while a style was loading, when there was no source to tell.
  map.on('style.load', drawAll);
  map.on('webglcontextlost', onLost);
  map.on('webglcontextrestored', onRestored);

  return {
    setTheme: (next) => {
      if (next === theme) return;
      theme = next;
      if (!lost) setStyle(map.isStyleLoaded() === true);
    },
    fit: () => {
      store.getState().setView({ camera: null });
      showBox(map, home);
    },
    zoom: (steps) => stepZoom(map, steps),
    stop: () => {
      unsubscribe();
      names.stop();
      drawings.stop();
      callOff?.();
      map.off('zoomstart', onZoomStart);
      map.off('moveend', onMoveEnd);
      map.off('resize', onResize);
      map.off('style.load', drawAll);
      map.off('webglcontextlost', onLost);
      map.off('webglcontextrestored', onRestored);
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

  function setStyle(diff: boolean): void {
    const { view } = store.getState();
    drawn = JSON.stringify(scene.marks(view, theme));
    drawings.forget();
    map.setStyle(scene.style(view, theme, names.names()), { diff });
  }

  /** Once in a frame, however many steps the clock makes in it: the last state is the one that is drawn. */
  function drawSoon(): void {
    callOff ??= page.frames(() => {
      callOff = null;
      drawAll();
    });
  }

  function drawAll(): void {
    drawMarks();
    names.draw();
    drawings.draw(store.getState().view, theme);
  }

  /** What doesn't concern the marks gives the same ones: those are compared before they are handed over. */
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
