import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Dataset } from '../domain/dataset.ts';
import { boxOfInterest } from '../domain/geo.ts';
import type { View } from '../domain/view.ts';
import type { MarkDrawing } from '../picture/mark.ts';
import { placeMarks } from '../picture/placeMarks.ts';
import type { Theme } from '../picture/theme.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { momentOf } from '../store/selectors.ts';
import type { BasemapData } from './basemap/decode.ts';
import { basemapDots } from './basemap/dots.ts';
import { isFromStore, readCamera, showBox, showCamera } from './camera.ts';
import { type MarkFeatures, markFeatures } from './features.ts';
import { hiddenPlaces } from './hiddenPlaces.ts';
import { IMAGE_PIXEL_RATIO, paint } from './images.ts';
import { MARK_SOURCE } from './layers/markLayers.ts';
import { mapStyle } from './style.ts';

/** Keeps a map equal to a store: the one imperative place. */
export type MapSync = {
  readonly setTheme: (theme: Theme) => void;
  readonly fit: () => void;
  readonly stop: () => void;
};

/** Draws the dataset's marks on the map and follows the store until stopped. */
export function syncMap(
  map: MapLibreMap,
  store: DashboardStore,
  dataset: Dataset,
  basemap: BasemapData,
  initialTheme: Theme,
): MapSync {
  let theme = initialTheme;
  let drawn: MarkFeatures['collection'] | null = null;
  const hidden = hiddenPlaces(dataset, basemap.place);
  const home = boxOfInterest(dataset);

  const drawings = new Map<string, MarkDrawing>();

  // Painted when the map first asks for one: also right after a change of style or a lost context.
  map.setMissingStyleImageResolver((id) => {
    const drawing = drawings.get(id);
    if (drawing) map.addImage(id, paint(drawing), { pixelRatio: IMAGE_PIXEL_RATIO });
    const dot = basemapDots().find((known) => known.id === id);
    if (dot) map.addImage(id, dot.image, dot.options);
  });
  drawStyle();
  look(store.getState().view);

  const unsubscribe = store.subscribe(({ view }, { view: before }) => {
    if (view.t !== before.t || view.known !== before.known || view.place !== before.place) drawMarks();
    if (view.camera !== before.camera) look(view);
  });
  const onMoveEnd = (event: object) => {
    if (!isFromStore(event)) store.getState().setView({ camera: readCamera(map) });
  };
  map.on('moveend', onMoveEnd);

  return {
    setTheme: (next) => {
      if (next === theme) return;
      theme = next;
      drawStyle();
    },
    fit: () => showBox(map, home),
    stop: () => {
      unsubscribe();
      map.off('moveend', onMoveEnd);
    },
  };

  function look({ camera }: View): void {
    if (camera) showCamera(map, camera);
    else showBox(map, home);
  }

  function features(): MarkFeatures['collection'] {
    const { view } = store.getState();
    const moment = momentOf(dataset, view);
    const { collection, images } = markFeatures(
      placeMarks(dataset, moment.places, moment.events),
      theme,
      view.place,
    );
    for (const [name, drawing] of images) drawings.set(name, drawing);
    return collection;
  }

  function drawStyle(): void {
    drawn = features();
    map.setStyle(mapStyle(theme, basemap, drawn, hidden), { diff: true });
  }

  function drawMarks(): void {
    const next = features();
    if (JSON.stringify(next) === JSON.stringify(drawn)) return;
    drawn = next;
    map.getSource<GeoJSONSource>(MARK_SOURCE)?.setData(next);
  }
}
