import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import type { Camera } from '../../domain/view.ts';
import { followCamera, watchCamera } from './together.ts';

type Jump = { readonly center: readonly [number, number]; readonly zoom: number };
type Listener = (event: object) => void;

/** What moving together uses of a map: each jump is an event, as MapLibre's is. */
function fakeMap() {
  const listeners = new Set<Listener>();
  let camera: Camera = { zoom: 5, lat: 33, lon: 44 };
  const map = {
    on: (_: string, listener: Listener) => listeners.add(listener),
    off: (_: string, listener: Listener) => listeners.delete(listener),
    getCenter: () => ({ lng: camera.lon, lat: camera.lat }),
    getZoom: () => camera.zoom,
    jumpTo: ({ center: [lon, lat], zoom }: Jump, event: object = {}) => {
      camera = { zoom, lat, lon };
      for (const listener of listeners) listener(event);
    },
  };
  return { map: map as unknown as MapLibreMap, camera: () => camera, listening: () => listeners.size };
}

describe('two maps moved together', () => {
  it('each goes where the other is moved to, and neither sends it back', () => {
    const [one, other] = [fakeMap(), fakeMap()];
    let told = 0;
    const stops = [
      watchCamera(one.map, (camera) => {
        told += 1;
        followCamera(other.map, camera);
      }),
      watchCamera(other.map, (camera) => {
        told += 1;
        followCamera(one.map, camera);
      }),
    ];
    one.map.jumpTo({ center: [43.123_456_789, 36.3], zoom: 7.25 });
    expect(other.camera()).toEqual({ zoom: 7.25, lat: 36.3, lon: 43.123_456_789 });
    other.map.jumpTo({ center: [42, 35], zoom: 6 });
    expect(one.camera()).toEqual({ zoom: 6, lat: 35, lon: 42 });
    expect(told).toBe(2);
    for (const stop of stops) stop();
    expect([one.listening(), other.listening()]).toEqual([0, 0]);
  });
});
