import './map.css';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import type { PlaceId } from '../domain/ids.ts';
import { emptyBasemap } from '../picture/basemap/emptyBasemap.ts';
import { groundOf } from '../picture/basemap/groundOf.ts';
import type { Theme } from '../picture/theme.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import type { Catalogue } from '../text/language.ts';
import { Boundary } from './Boundary.tsx';
import { type Partners, usePartner } from './compare/usePartner.tsx';
import { type Cause, canBeRetried, hasWebGl2 } from './fallback.ts';
import type { Hit, MapHandle } from './hit.ts';
import { MapButtons } from './MapButtons.tsx';
import { MapCredit } from './MapCredit.tsx';
import { MapNotice } from './MapNotice.tsx';
import { MapChoice, MapTip } from './MapOverlay.tsx';
import type { MapSide } from './MapView.tsx';
import type { MapNames } from './PictureMap.tsx';
import { useBasemap } from './useBasemap.tsx';

type Props = Partners & {
  readonly store: DashboardStore;
  readonly dataset: Dataset;
  readonly theme: Theme;
  readonly text: Catalogue;
  /** Fetches the basemap's TopoJSON. */
  readonly fetchBasemap: () => Promise<unknown>;
  /** One line about a place at the moment shown. */
  readonly describe: (place: PlaceId) => string;
  /** Only the main map has buttons and the credit: both hold for the other one too. */
  readonly side: MapSide;
  /** What the map is called where there are two; null: the map. */
  readonly names: MapNames | null;
  /** Why this map is not what it usually is, and when it is again. */
  readonly onCause?: (cause: Cause | null) => void;
  /** What has been said of the other map, and need not be said again. */
  readonly told?: Cause | null;
};

/** Most of the page's weight, and nothing else waits for it. A new try is a new component: React keeps failures too. */
const lazyMap = (attempt: number) => ({ attempt, MapView: lazy(() => import('./MapView.tsx')) });
const PictureMap = lazy(() => import('./PictureMap.tsx'));

/** The map, or a still picture of it where it can't be drawn. Everything else on the page works without either. */
export function MapStage({ store, dataset, theme, text, fetchBasemap, describe, ...pair }: Props) {
  const { side, onCause } = pair;
  const { map: words } = text.page;
  const names = pair.names ?? { map: words.label, marks: words.marks };
  const { load, retry: fetchAgain } = useBasemap(fetchBasemap);
  const [empty] = useState(() => emptyBasemap(dataset.basemap.box));
  const [{ attempt, MapView }, setMapView] = useState(() => lazyMap(0));
  const [cause, setCause] = useState<Cause | null>(() => (hasWebGl2(document) ? null : 'no-webgl'));
  const [status, setStatus] = useState<'loading' | 'ready' | 'failed'>('loading');
  const [retrying, setRetrying] = useState(false);
  const [closed, setClosed] = useState(false);
  const [hover, setHover] = useState<Hit | null>(null);
  const [choice, setChoice] = useState<Hit | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const map = useRef<MapHandle>(null);
  const picture = useRef<MapHandle>(null);

  const shown = () => (cause === null ? map : picture).current;
  const { together, both } = usePartner(pair, shown);
  useEffect(() => onCause?.(cause), [onCause, cause]);

  const unable = (why: Cause) => {
    setCause(why);
    setRetrying(false);
    setClosed(false);
    setHover(null);
    setChoice(null);
  };
  const able = () => {
    setCause(null);
    setRetrying(false);
    setStatus('ready');
  };
  const retry = () => {
    if (retrying) return;
    setClosed(false);
    if (load.kind === 'failed') fetchAgain();
    if (cause === null) return;
    setRetrying(true);
    setMapView(lazyMap(attempt + 1));
  };
  const open = (place: PlaceId) => {
    setChoice(null);
    store.getState().setView({ place });
  };
  const focusMap = () => {
    const surfaces = '.picture-surface, .map-canvas:not([inert]) canvas';
    root.current?.querySelector<HTMLElement>(surfaces)?.focus({ preventScroll: true });
  };
  const pointer = {
    onHover: setHover,
    onClick: (hit: Hit) => {
      const [first] = hit.places;
      if (first !== undefined && hit.places.length === 1) open(first);
      else setChoice(hit.places.length > 1 ? hit : null);
    },
    onMove: () => setChoice(null),
  };

  const ground = <output className="map-ground" aria-label={words.loading} />;
  const basemap = load.kind === 'ready' ? groundOf(load.basemap, dataset) : empty;
  // Where another's data lie elsewhere nothing of ours is drawn, and nobody is to be credited with it.
  const isDrawn = load.kind === 'loading' || (load.kind === 'ready' && basemap === load.basemap);
  const sentences = [
    ...(cause === null || cause === pair.told ? [] : [words.instead[cause]]),
    ...(load.kind === 'failed' && side === 'main' ? [words.noGround] : []),
  ];
  const tries = cause === null || canBeRetried(cause) || load.kind === 'failed';
  const isThere = cause === null || retrying || cause === 'worker' || cause === 'context';
  return (
    <>
      <div
        className="map"
        ref={root}
        data-side={side}
        data-status={status === 'failed' || cause === null ? status : 'picture'}
        data-cause={cause ?? undefined}
      >
        {load.kind === 'loading' && ground}
        {load.kind !== 'loading' && isThere && (
          <Boundary key={attempt} onFail={() => unable('code')} instead={null}>
            <Suspense fallback={cause === null ? ground : null}>
              <MapView
                {...{ store, dataset, theme, basemap, side, ...pointer, ...together }}
                name={names.map}
                covered={cause !== null}
                ref={map}
                onAble={able}
                onTrouble={() => setStatus('loading')}
                onUnable={unable}
              />
            </Suspense>
          </Boundary>
        )}
        {load.kind !== 'loading' && cause !== null && (
          <Boundary
            onFail={() => setStatus('failed')}
            instead={
              <p className="map-failed" role="alert">
                {words.failed}
              </p>
            }
          >
            <Suspense fallback={ground}>
              <PictureMap
                {...{ store, dataset, theme, basemap, text, names, describe, ...pointer, ...together }}
                ref={picture}
                onOpen={open}
                // The map below it can't take the focus before the picture has gone.
                onLostFocus={() => requestAnimationFrame(focusMap)}
              />
            </Suspense>
          </Boundary>
        )}
        {side === 'main' && <MapButtons words={words} handle={both} />}
        {hover && !choice && <MapTip {...{ store, hit: hover, describe }} />}
        {choice && (
          <MapChoice
            key={`${choice.x} ${choice.y}`}
            {...{ store, words, describe }}
            hit={choice}
            onOpen={open}
            onClose={() => setChoice(null)}
            onLostFocus={focusMap}
          />
        )}
        {side === 'main' && isDrawn && <MapCredit words={words} />}
      </div>
      {sentences.length > 0 && !closed && status !== 'failed' && (
        <MapNotice
          {...{ sentences, retrying, words }}
          onRetry={tries ? retry : null}
          reload={cause === 'code' ? text.chrome.reload : null}
          onClose={() => setClosed(true)}
        />
      )}
    </>
  );
}
