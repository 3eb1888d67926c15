import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../../domain/view.ts';
import { send } from '../camera.ts';

/** Marks the events of a map that only goes where another has gone: told on, they would come back. */
const FOLLOWING = { following: true } as const;

export function isFollowing(event: object): boolean {
  return 'following' in event;
}

/** Where a map stands, to the last digit: two that differ by a pixel are seen to. */
export function standingOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), lat, lon: lng };
}

export function followCamera(map: MapLibreMap, { zoom, lat, lon }: Camera): void {
  send(map, { center: [lon, lat], zoom }, FOLLOWING);
}

/** Tells where a map is moved to, frame by frame, whoever moves it; not where it only follows. Returns the undoing. */
export function watchCamera(map: MapLibreMap, onLook: (camera: Camera) => void): () => void {
  const move = (event: object) => {
    if (!isFollowing(event)) onLook(standingOf(map));
  };
  map.on('move', move);
  return () => {
    map.off('move', move);
  };
}
