import type { Map as MapLibreMap, MapMouseEvent, PointLike } from 'maplibre-gl';
import type { PlaceId } from '../domain/ids.ts';
import type { MarkProperties } from './features.ts';
import type { Hit, HitListeners } from './hit.ts';
import { MARK_LAYER, QUIET_LAYER } from './layers/markLayers.ts';
import { LABEL_LAYER, TOWN_LAYER } from './layers/nameLayers.ts';

/** Pixels around the pointer in which a mark counts as hit: half of a 24 px target. */
const REACH = 12;

type Point = { readonly x: number; readonly y: number };

/** The places whose marks lie at a point of the map, topmost first, each once. */
export function placesAt(map: MapLibreMap, { x, y }: Point): PlaceId[] {
  const area: [PointLike, PointLike] = [
    [x - REACH, y - REACH],
    [x + REACH, y + REACH],
  ];
  const layers = [MARK_LAYER, QUIET_LAYER, LABEL_LAYER, TOWN_LAYER].filter((id) => map.getLayer(id));
  const found = map.queryRenderedFeatures(area, { layers });
  return [...new Set(found.map(({ properties }) => (properties as MarkProperties).place as PlaceId))];
}

/** Reports what the pointer is over, also when the marks change below it, and what is clicked. Returns the undoing. */
export function watchPointer(map: MapLibreMap, { onHover, onClick, onMove }: HitListeners): () => void {
  let pointer: Point | null = null;
  let over = '';
  const look = () => {
    const places = pointer ? placesAt(map, pointer) : [];
    const key = places.join(' ');
    if (key === over) return;
    over = key;
    map.getCanvas().style.cursor = places.length > 0 ? 'pointer' : '';
    onHover(pointer && places.length > 0 ? hitAt(pointer, places) : null);
  };
  const lookAt = (point: Point | null) => {
    pointer = point;
    look();
  };
  const hitAt = ({ x, y }: Point, places: readonly PlaceId[]): Hit => {
    return { x, y, high: y < map.getContainer().clientHeight / 2, places };
  };
  const move = ({ point }: MapMouseEvent) => lookAt(point);
  const leave = () => lookAt(null);
  const click = ({ point }: MapMouseEvent) => onClick(hitAt(point, placesAt(map, point)));
  const start = () => {
    leave();
    onMove();
  };
  map.on('mousemove', move);
  map.on('mouseout', leave);
  map.on('click', click);
  map.on('movestart', start);
  map.on('idle', look);
  return () => {
    map.off('mousemove', move);
    map.off('mouseout', leave);
    map.off('click', click);
    map.off('movestart', start);
    map.off('idle', look);
  };
}
