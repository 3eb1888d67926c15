import {
  type LngLatBoundsLike,
  Map as MapLibreMap,
  NavigationControl,
  ScaleControl,
  type StyleSpecification,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Box } from '../domain/dataset.ts';

// Without this a built map stays blank: MapLibre would look for its worker beside a bundle that isn't there.
setWorkerUrl(workerUrl);

/** Beyond this the basemap's lines are visibly generalised. */
const MAX_ZOOM = 9.5;
const MIN_ZOOM = 3.5;

/** Words that MapLibre shows or speaks. */
export type MapWords = { readonly map: string; readonly zoomIn: string; readonly zoomOut: string };

/** A flat, north-up map in a container, kept within the basemap's box. Throws without WebGL2. */
export function createMap(
  container: HTMLElement,
  style: StyleSpecification,
  box: Box,
  words: MapWords,
): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style,
    bounds: [...box] as LngLatBoundsLike,
    maxBounds: [...box] as LngLatBoundsLike,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    renderWorldCopies: false,
    // The credit is set in our own markup: MapLibre would write it as HTML.
    attributionControl: false,
    locale: {
      'Map.Title': words.map,
      'NavigationControl.ZoomIn': words.zoomIn,
      'NavigationControl.ZoomOut': words.zoomOut,
    },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.addControl(new ScaleControl({ maxWidth: 110 }), 'bottom-right');
  return map;
}
