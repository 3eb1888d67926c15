import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import { boxOfInterest } from '../domain/geo.ts';
import type { PlaceId } from '../domain/ids.ts';
import type { Theme } from '../picture/theme.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { type BasemapData, decodeBasemap } from './basemap/decode.ts';
import { createMap, type MapWords } from './createMap.ts';
import { MapChoice, MapTip } from './MapOverlay.tsx';
import { type Hit, watchPointer } from './pointer.ts';
import { createScene } from './scene.ts';
import { type MapSync, syncMap } from './sync.ts';

/** What the map says in words; the rest of it is the dataset's. */
export type MapViewWords = MapWords & {
  readonly fit: string;
  readonly credit: string;
  readonly severalPlaces: string;
  readonly close: string;
  readonly failed: (cause: string) => string;
  /** One line about a place at the moment shown. */
  readonly describe: (place: PlaceId) => string;
};

type MapViewProps = {
  readonly store: DashboardStore;
  readonly dataset: Dataset;
  readonly theme: Theme;
  /** Fetches the basemap's TopoJSON; called once. */
  readonly loadBasemap: () => Promise<unknown>;
  readonly words: MapViewWords;
};

/** The map. Everything else on the page works without it: the list is its equal. */
export default function MapView({ store, dataset, theme, loadBasemap, words }: MapViewProps) {
  const container = useRef<HTMLDivElement>(null);
  const sync = useRef<MapSync | null>(null);
  const [status, setStatus] = useState<'loading' | 'ready' | { cause: string }>('loading');
  const [hover, setHover] = useState<Hit | null>(null);
  const [choice, setChoice] = useState<Hit | null>(null);

  const open = (place: PlaceId) => {
    setChoice(null);
    store.getState().setView({ place });
  };
  const click = useEffectEvent((hit: Hit) => {
    const [first] = hit.places;
    if (first !== undefined && hit.places.length === 1) open(first);
    else setChoice(hit.places.length > 1 ? hit : null);
  });

  /** The theme and the words are those of the moment at which the basemap has come: both may change later. */
  const build = useEffectEvent(
    (parent: HTMLElement, basemap: BasemapData, store: DashboardStore, dataset: Dataset) => {
      const scene = createScene(dataset, basemap);
      const map = createMap(parent, scene.style(store.getState().view, theme), dataset.basemap.box, words);
      sync.current = syncMap(map, scene, store, boxOfInterest(dataset), theme);
      map.once('idle', () => setStatus('ready'));
      exposeMap(map);
      return map;
    },
  );
  const load = useEffectEvent(() => loadBasemap());

  useEffect(() => {
    const parent = container.current;
    if (!parent) return undefined;
    let stopped = false;
    let takeDown = () => {};
    load()
      .then((json) => {
        if (stopped) return;
        const map = build(parent, decodeBasemap(json), store, dataset);
        const unwatch = watchPointer(map, {
          onHover: setHover,
          onClick: (hit) => click(hit),
          onMove: () => setChoice(null),
        });
        takeDown = () => {
          unwatch();
          sync.current?.stop();
          sync.current = null;
          map.remove();
        };
      })
      .catch((error: unknown) => {
        if (!stopped) setStatus({ cause: error instanceof Error ? error.message : String(error) });
      });
    return () => {
      stopped = true;
      takeDown();
    };
  }, [store, dataset]);

  useEffect(() => sync.current?.setTheme(theme), [theme]);

  return (
    <div className="map" data-status={typeof status === 'string' ? status : 'failed'}>
      <div className="map-canvas" ref={container} />
      <button type="button" className="map-fit" onClick={() => sync.current?.fit()} title={words.fit}>
        <span aria-hidden="true">⤢</span>
        <span className="visually-hidden">{words.fit}</span>
      </button>
      {typeof status === 'object' && (
        <p className="map-notice" role="alert">
          {words.failed(status.cause)}
        </p>
      )}
      {hover && !choice && <MapTip store={store} hit={hover} words={words} />}
      {choice && (
        <MapChoice
          key={`${choice.x} ${choice.y}`}
          store={store}
          hit={choice}
          words={words}
          onOpen={open}
          onClose={() => setChoice(null)}
          onLostFocus={() => container.current?.querySelector('canvas')?.focus({ preventScroll: true })}
        />
      )}
      <p className="map-credit">{words.credit}</p>
    </div>
  );
}

/** For tests and for developers' consoles, beside the store's handle. */
function exposeMap(map: MapLibreMap): void {
  const handle = (globalThis as { changingHands?: Record<string, unknown> }).changingHands;
  if (handle) handle['map'] = map;
}
