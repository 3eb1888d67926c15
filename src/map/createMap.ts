import {
  type LngLatBoundsLike,
  Map as MapLibreMap,
  ScaleControl,
  type StyleSpecification,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Box } from '../domain/dataset.ts';
import { longestScale } from '../picture/parts/scaleBar.ts';
import { MAX_ZOOM, MIN_ZOOM } from '../picture/projection.ts';

// Without this a built map stays blank: MapLibre would look for its worker beside a bundle that isn't there.
setWorkerUrl(workerUrl);

/** A flat, north-up map in a container, kept within the basemap's box and called by a name. Throws without WebGL2. */
export function createMap(
  container: HTMLElement,
  style: StyleSpecification,
  box: Box,
  name: string,
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
    locale: { 'Map.Title': name },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  const scale = new ScaleControl({ maxWidth: longestScale(container.clientWidth) });
  map.on('resize', () => {
    scale.options.maxWidth = longestScale(container.clientWidth);
  });
  map.addControl(scale, 'bottom-right');
  return map;
}
