import type { Map as MapLibreMap, MapMouseEvent, PointLike } from 'maplibre-gl';
import type { PlaceId } from '../domain/ids.ts';
import type { MarkProperties } from './features.ts';
import { LABEL_LAYER, MARK_LAYER, QUIET_LAYER } from './layers/markLayers.ts';

/** Pixels around the pointer in which a mark counts as hit: half of a 24 px target. */
const REACH = 12;

/** Where on the map, and which places lie there. */
export type Hit = {
  readonly x: number;
  readonly y: number;
  /** In the upper half of the map, where there is room below and none above. */
  readonly high: boolean;
  readonly places: readonly PlaceId[];
};

/** The places whose marks lie at a point of the map, topmost first, each once. */
export function placesAt(map: MapLibreMap, { x, y }: { x: number; y: number }): PlaceId[] {
  const area: [PointLike, PointLike] = [
    [x - REACH, y - REACH],
    [x + REACH, y + REACH],
  ];
  const layers = [MARK_LAYER, QUIET_LAYER, LABEL_LAYER].filter((id) => map.getLayer(id));
  const found = map.queryRenderedFeatures(area, { layers });
  return [...new Set(found.map(({ properties }) => (properties as MarkProperties).place as PlaceId))];
}

/** Reports what the pointer is over (null when it leaves a mark) and what is clicked. Returns the undoing. */
export function watchPointer(
  map: MapLibreMap,
  onHover: (hit: Hit | null) => void,
  onOpen: (hit: Hit) => void,
): () => void {
  let over = '';
  const move = ({ point }: MapMouseEvent) => {
    const places = placesAt(map, point);
    const key = places.join(' ');
    if (key === over) return;
    over = key;
    map.getCanvas().style.cursor = places.length > 0 ? 'pointer' : '';
    onHover(places.length > 0 ? hitAt(point, places) : null);
  };
  const leave = () => {
    over = '';
    onHover(null);
  };
  const hitAt = ({ x, y }: { x: number; y: number }, places: readonly PlaceId[]): Hit => {
    return { x, y, high: y < map.getContainer().clientHeight / 2, places };
  };
  const click = ({ point }: MapMouseEvent) => onOpen(hitAt(point, placesAt(map, point)));
  map.on('mousemove', move);
  map.on('mouseout', leave);
  map.on('click', click);
  return () => {
    map.off('mousemove', move);
    map.off('mouseout', leave);
    map.off('click', click);
  };
}
