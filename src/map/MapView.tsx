import 'maplibre-gl/dist/maplibre-gl.css';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import { boxOfInterest } from '../domain/geo.ts';
import type { BasemapData } from '../picture/basemap/decode.ts';
import type { Theme } from '../picture/theme.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { followCamera, standingOf, watchCamera } from './compare/together.ts';
import { createMap } from './createMap.ts';
import type { Cause } from './fallback.ts';
import { type HealthListeners, watchHealth } from './health.ts';
import type { HitListeners, MapHandle, Together } from './hit.ts';
import { watchPointer } from './pointer.ts';
import { createScene } from './scene.ts';
import { type MapSync, syncMap } from './sync.ts';

type MapViewProps = HitListeners &
  Together &
  Omit<HealthListeners, 'onUnable'> & {
    readonly onUnable: (cause: Cause) => void;
    readonly store: DashboardStore;
    readonly dataset: Dataset;
    readonly basemap: BasemapData;
    readonly theme: Theme;
    /** What the map is called. */
    readonly name: string;
    readonly side: MapSide;
    /** Something else stands in its place: it goes on in secret, to come back when it can. */
    readonly covered: boolean;
    readonly ref: Ref<MapHandle>;
  };

/** The map of the moment shown, or that of what it is compared with. */
export type MapSide = 'main' | 'other';

/** The map as MapLibre draws it. */
export default function MapView(props: MapViewProps) {
  const { store, dataset, basemap, theme, name, side, covered, ref } = props;
  const container = useRef<HTMLDivElement>(null);
  const shown = useRef<MapLibreMap>(null);
  const sync = useRef<MapSync | null>(null);

  /** The theme and the words are those of the moment at which the map is made: both may change later. */
  const build = useEffectEvent(
    (parent: HTMLElement, store: DashboardStore, dataset: Dataset, basemap: BasemapData) => {
      const scene = createScene(dataset, basemap);
      const style = scene.style(store.getState().view, theme);
      const map = createMap(parent, style, dataset.basemap.box, props.name);
      sync.current = syncMap(map, scene, store, boxOfInterest(dataset), theme);
      const there = props.standing();
      if (there) followCamera(map, there);
      shown.current = map;
      return map;
    },
  );
  const listeners = useEffectEvent(() => props);

  useEffect(() => {
    const parent = container.current;
    if (!parent) return undefined;
    let map: MapLibreMap;
    try {
      map = build(parent, store, dataset, basemap);
    } catch (error) {
      // The one thing that MapLibre throws here for: WebGL 2 is there by name, and gives no context.
      console.error(error);
      listeners().onUnable('no-webgl');
      return undefined;
    }
    const hide = exposeMap(map, side);
    const stopTelling = watchCamera(map, (camera) => listeners().onLook(camera));
    const unwatch = watchPointer(map, {
      onHover: (hit) => listeners().onHover(hit),
      onClick: (hit) => listeners().onClick(hit),
      onMove: () => listeners().onMove(),
    });
    const stopWatching = watchHealth(map, {
      onAble: () => listeners().onAble(),
      onTrouble: () => listeners().onTrouble(),
      onUnable: (cause) => listeners().onUnable(cause),
    });
    return () => {
      // Another map follows, or none: this one is no longer what is seen.
      listeners().onTrouble();
      stopWatching();
      stopTelling();
      unwatch();
      sync.current?.stop();
      sync.current = null;
      shown.current = null;
      map.remove();
      hide();
    };
  }, [store, dataset, basemap, side]);

  useEffect(() => sync.current?.setTheme(theme), [theme]);

  // MapLibre reads its name once; what a map shows beside another changes.
  useEffect(() => shown.current?.getCanvas().setAttribute('aria-label', name), [name]);

  useImperativeHandle(ref, () => ({
    zoom: (steps) => sync.current?.zoom(steps),
    fit: () => sync.current?.fit(),
    standing: () => shown.current && standingOf(shown.current),
    follow: (camera) => {
      if (shown.current) followCamera(shown.current, camera);
    },
  }));

  return <div className="map-canvas" ref={container} inert={covered} data-covered={covered} />;
}

/** For tests and for developers' consoles, beside the store's handle. Returns the undoing. */
function exposeMap(map: MapLibreMap, side: MapSide): () => void {
  const handle = (globalThis as { changingHands?: Record<string, unknown> }).changingHands ?? {};
  const name = side === 'main' ? 'map' : 'otherMap';
  handle[name] = map;
  return () => {
    if (handle[name] === map) delete handle[name];
  };
}
