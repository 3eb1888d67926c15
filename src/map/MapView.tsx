import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useRef, useState } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import { boxOfInterest } from '../domain/geo.ts';
import type { PlaceId } from '../domain/ids.ts';
import type { Theme } from '../picture/theme.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { decodeBasemap } from './basemap/decode.ts';
import { createMap, type MapWords } from './createMap.ts';
import { type Hit, watchPointer } from './pointer.ts';
import { createScene } from './scene.ts';
import { type MapSync, syncMap } from './sync.ts';

/** What the map says in words; the rest of it is the dataset's. */
export type MapViewWords = MapWords & {
  readonly fit: string;
  readonly credit: string;
  readonly severalPlaces: string;
  readonly close: string;
  readonly loading: string;
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
  const latest = useRef({ theme, words, loadBasemap });
  latest.current = { theme, words, loadBasemap };
  const [status, setStatus] = useState<'loading' | 'ready' | { cause: string }>('loading');
  const [hover, setHover] = useState<Hit | null>(null);
  const [choice, setChoice] = useState<Hit | null>(null);

  useEffect(() => {
    const parent = container.current;
    if (!parent) return;
    let stopped = false;
    let map: MapLibreMap | null = null;
    let unwatch = () => {};
    const start = async () => {
      const basemap = decodeBasemap(await latest.current.loadBasemap());
      if (stopped) return;
      const scene = createScene(dataset, basemap);
      const { theme, words } = latest.current;
      map = createMap(parent, scene.style(store.getState().view, theme), dataset.basemap.box, words);
      sync.current = syncMap(map, scene, store, boxOfInterest(dataset), theme);
      unwatch = watchPointer(map, setHover, (hit) => {
        setChoice(hit.places.length > 1 ? hit : null);
        if (hit.places.length === 1) store.getState().setView({ place: hit.places[0] ?? null });
      });
      map.once('idle', () => setStatus('ready'));
      exposeMap(map);
    };
    start().catch((error: unknown) => {
      if (!stopped) setStatus({ cause: error instanceof Error ? error.message : String(error) });
    });
    return () => {
      stopped = true;
      unwatch();
      sync.current?.stop();
      sync.current = null;
      map?.remove();
    };
  }, [store, dataset]);

  useEffect(() => sync.current?.setTheme(theme), [theme]);

  const open = (place: PlaceId) => {
    setChoice(null);
    store.getState().setView({ place });
  };

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
      {hover && !choice && (
        <div
          className="map-tip"
          style={{ insetInlineStart: hover.x, insetBlockStart: hover.y }}
          aria-hidden="true"
        >
          {hover.places.map((place) => (
            <p key={place}>{words.describe(place)}</p>
          ))}
        </div>
      )}
      {choice && (
        <div className="map-choice" style={{ insetInlineStart: choice.x, insetBlockStart: choice.y }}>
          <p>{words.severalPlaces}</p>
          <ul>
            {choice.places.map((place) => (
              <li key={place}>
                <button type="button" onClick={() => open(place)}>
                  {words.describe(place)}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" className="map-choice-close" onClick={() => setChoice(null)}>
            {words.close}
          </button>
        </div>
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
