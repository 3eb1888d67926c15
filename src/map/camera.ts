import type { JumpToOptions, Map as MapLibreMap } from 'maplibre-gl';
import type { Box } from '../domain/dataset.ts';
import type { Camera } from '../domain/view.ts';
import { fitCamera } from '../picture/projection.ts';
import { roundedCamera } from './moveCamera.ts';

/** Where the map stands, as a link keeps it. */
export function readCamera(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return roundedCamera({ zoom: map.getZoom(), lat, lon: lng });
}

/** Maps that are being sent somewhere at this very moment. */
const sent = new WeakSet<MapLibreMap>();

/**
 * Sends a map somewhere at once. One that still glides after the reader's last push ends that first, and tells of it as
 * of the reader's own movement: it isn't where they wanted to go.
 */
export function send(map: MapLibreMap, to: JumpToOptions, ...mark: [mark?: object]): void {
  sent.add(map);
  try {
    map.jumpTo(to, ...mark);
  } finally {
    sent.delete(map);
  }
}

/** Whether the reader moved the map: not the store, not a change of the window's size. */
export function isByReader(map: MapLibreMap, event: { readonly originalEvent?: unknown }): boolean {
  return event.originalEvent !== undefined && !isSent(map);
}

/** Whether a map is being sent somewhere at this very moment. */
export function isSent(map: MapLibreMap): boolean {
  return sent.has(map);
}

export function showCamera(map: MapLibreMap, camera: Camera): void {
  const now = readCamera(map);
  if (now.zoom === camera.zoom && now.lat === camera.lat && now.lon === camera.lon) return;
  send(map, { center: [camera.lon, camera.lat], zoom: camera.zoom });
}

/** Fits a box with room for marks and their names around it, to the pixel as the still picture does. */
export function showBox(map: MapLibreMap, box: Box): void {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const { lon, lat, zoom } = fitCamera(box, { width, height });
  send(map, { center: [lon, lat], zoom });
}

/** One step nearer or farther, by the reader's hand. */
export function stepZoom(map: MapLibreMap, steps: number): void {
  // Without an event of the reader's the movement would count as one of our own.
  map.zoomTo(map.getZoom() + steps, {}, { originalEvent: true });
}

/** Brings a place into the picture when it lies outside; one beyond the basemap can't be shown and is left alone. */
export function revealPosition(map: MapLibreMap, [lon, lat]: readonly [number, number]): void {
  if (map.getBounds().contains([lon, lat]) || map.getMaxBounds()?.contains([lon, lat]) === false) return;
  send(map, { center: [lon, lat] });
}
