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

/** Where a map stands within another page: that one scrolls through, and this one says how it is moved instead. */
export type Cooperation = { readonly wheel: string; readonly wheelMac: string; readonly fingers: string };

/**
 * A flat, north-up map in a container, kept within the basemap's box and called by a name. Throws without WebGL2. One that
 * cooperates with the page around it has no scale either: that page draws its own.
 */
export function createMap(
  container: HTMLElement,
  style: StyleSpecification,
  box: Box,
  name: string,
  cooperation: Cooperation | null = null,
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
    cooperativeGestures: cooperation !== null,
    locale: {
      'Map.Title': name,
      ...(cooperation && {
        'CooperativeGesturesHandler.WindowsHelpText': cooperation.wheel,
        'CooperativeGesturesHandler.MacHelpText': cooperation.wheelMac,
        'CooperativeGesturesHandler.MobileHelpText': cooperation.fingers,
      }),
    },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  if (cooperation) return map;
  const scale = new ScaleControl({ maxWidth: longestScale(container.clientWidth) });
  map.on('resize', () => {
    scale.options.maxWidth = longestScale(container.clientWidth);
  });
  map.addControl(scale, 'bottom-right');
  return map;
}
