import 'maplibre-gl/dist/maplibre-gl.css';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import { boxOfInterest } from '../domain/geo.ts';
import type { BasemapData } from '../picture/basemap/decode.ts';
import type { Theme } from '../picture/theme.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { createMap } from './createMap.ts';
import type { Cause } from './fallback.ts';
import { type HealthListeners, watchHealth } from './health.ts';
import type { HitListeners, MapHandle } from './hit.ts';
import { watchPointer } from './pointer.ts';
import { createScene } from './scene.ts';
import { type MapSync, syncMap } from './sync.ts';

type MapViewProps = HitListeners &
  Omit<HealthListeners, 'onUnable'> & {
    readonly onUnable: (cause: Cause) => void;
    readonly store: DashboardStore;
    readonly dataset: Dataset;
    readonly basemap: BasemapData;
    readonly theme: Theme;
    /** What the map is called. */
    readonly name: string;
    /** Something else stands in its place: it goes on in secret, to come back when it can. */
    readonly covered: boolean;
    readonly ref: Ref<MapHandle>;
  };

/** The map as MapLibre draws it. */
export default function MapView(props: MapViewProps) {
  const { store, dataset, basemap, theme, covered, ref } = props;
  const container = useRef<HTMLDivElement>(null);
  const sync = useRef<MapSync | null>(null);

  /** The theme and the words are those of the moment at which the map is made: both may change later. */
  const build = useEffectEvent(
    (parent: HTMLElement, store: DashboardStore, dataset: Dataset, basemap: BasemapData) => {
      const scene = createScene(dataset, basemap);
      const style = scene.style(store.getState().view, theme);
      const map = createMap(parent, style, dataset.basemap.box, props.name);
      sync.current = syncMap(map, scene, store, boxOfInterest(dataset), theme);
      exposeMap(map);
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
      unwatch();
      sync.current?.stop();
      sync.current = null;
      map.remove();
    };
  }, [store, dataset, basemap]);

  useEffect(() => sync.current?.setTheme(theme), [theme]);

  useImperativeHandle(ref, () => ({
    zoom: (steps) => sync.current?.zoom(steps),
    fit: () => sync.current?.fit(),
  }));

  return <div className="map-canvas" ref={container} inert={covered} data-covered={covered} />;
}

/** For tests and for developers' consoles, beside the store's handle. */
function exposeMap(map: MapLibreMap): void {
  const handle = (globalThis as { changingHands?: Record<string, unknown> }).changingHands;
  if (handle) handle['map'] = map;
}
