import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Box } from '../domain/dataset.ts';
import type { Camera } from '../domain/view.ts';

/** What a link keeps: zoom to hundredths, degrees to four decimals (about 10 m). */
export function readCamera(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { zoom: round(map.getZoom(), 2), lat: round(lat, 4), lon: round(lng, 4) };
}

/** Whether the reader moved the map: not the store, not a change of the window's size. */
export function isByReader(event: { readonly originalEvent?: unknown }): boolean {
  return event.originalEvent !== undefined;
}

export function showCamera(map: MapLibreMap, camera: Camera): void {
  const now = readCamera(map);
  if (now.zoom === camera.zoom && now.lat === camera.lat && now.lon === camera.lon) return;
  map.jumpTo({ center: [camera.lon, camera.lat], zoom: camera.zoom });
}

/** Fits a box with room for marks and their names around it. */
export function showBox(map: MapLibreMap, [west, south, east, north]: Box): void {
  const { clientWidth, clientHeight } = map.getContainer();
  const side = Math.max(28, Math.min(72, Math.min(clientWidth, clientHeight) * 0.1));
  // Names stand to the right of most marks, buttons above them, scale and credit below.
  const padding = { left: side, top: side, bottom: side, right: Math.max(84, side * 1.5) };
  map.fitBounds([west, south, east, north], { padding, maxZoom: 8, animate: false });
}

/** Brings a place into the picture when it lies outside; one beyond the basemap can't be shown and is left alone. */
export function revealPosition(map: MapLibreMap, [lon, lat]: readonly [number, number]): void {
  if (map.getBounds().contains([lon, lat]) || map.getMaxBounds()?.contains([lon, lat]) === false) return;
  map.jumpTo({ center: [lon, lat] });
}

function round(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
