import 'maplibre-gl/dist/maplibre-gl.css';
import './embedLive.css';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { PlaceId } from '../domain/ids.ts';
import type { View } from '../domain/view.ts';
import type { EmbedCore, LiveMap, StartLive } from '../embed/core/contract.ts';
import { momentWords } from '../embed/core/momentWords.ts';
import { text } from '../embed/core/words.ts';
import { createMap } from '../map/createMap.ts';
import { countDown, watchHealth } from '../map/health.ts';
import { watchPointer } from '../map/pointer.ts';
import { createScene, type Scene } from '../map/scene.ts';
import { syncMap } from '../map/sync.ts';
import { withSystemFonts } from '../map/systemFonts.ts';
import { decodeBasemap } from '../picture/basemap/decode.ts';
import { sentencesOf } from '../picture/sentences.ts';
import { createDashboardStore, type DashboardStore } from '../store/dashboardStore.ts';
import { embedMap } from '../text/en/embedMap.ts';
import { liveScale } from './liveScale.ts';

/** How long a map may take to be drawn, ms: then the picture stays, and the page says so. */
const PATIENCE_MS = 10_000;

/**
 * Puts MapLibre beneath the picture, at the same camera with the same marks and names, and resolves once it is drawn.
 * Rejects where it can't be: no WebGL 2, no worker, no answer. While it is in trouble later the picture stands in; when it
 * doesn't recover it is taken away, and whoever wants it asks again.
 */
export const startLive: StartLive = async (core) => {
  const basemap = decodeBasemap(await core.bring('ground'));
  const { dataset, home } = core.slice();
  const store = createDashboardStore(mirrored(core));
  const { theme } = core.store.get();
  let isShown = false;
  const scene = sceneOf(
    createScene(dataset, basemap, () => core.moment().marks),
    () => isShown,
  );
  const box = document.createElement('div');
  box.className = 'live-map';
  core.slots.map.prepend(box);
  let map: MapLibreMap;
  try {
    const style = scene.style(store.getState().view, theme);
    map = createMap(box, style, dataset.basemap.box, text.embed.map, embedMap);
  } catch (error) {
    box.remove();
    throw error;
  }
  const scale = liveScale(map, text, () => core.store.get().theme);
  const sync = syncMap(map, scene, store, home, theme, {
    roomOf: ({ clientWidth: width, clientHeight: height }) =>
      width === 0 || height === 0
        ? null
        : { size: { width, height }, covered: [...core.covered(), scale.covered()] },
    watchRoom: (element, onChange) => {
      const observer = new ResizeObserver(onChange);
      observer.observe(element);
      return () => observer.disconnect();
    },
    later: (time, done) => {
      const timer = setTimeout(done, time);
      return () => clearTimeout(timer);
    },
    frames: (draw) => {
      const frame = requestAnimationFrame(draw);
      return () => cancelAnimationFrame(frame);
    },
  });
  const undo = [
    bind(core, store, sync.setTheme),
    watchPointer(map, pointer(core, map)),
    scale.stop,
    sync.stop,
  ];
  const stop = () => {
    for (const one of undo.splice(0)) one();
    map.remove();
    box.remove();
  };
  await new Promise<void>((resolve, reject) => {
    const fail = (why: string) => {
      stop();
      if (isShown) core.store.set({ stage: 'light' });
      reject(new Error(why));
    };
    const stopWaiting = countDown(PATIENCE_MS, () => fail('the map is not drawn in time'));
    undo.push(
      stopWaiting,
      watchHealth(map, {
        onAble: () => {
          stopWaiting();
          if (isShown) core.store.set({ stage: 'live' });
          isShown = true;
          resolve();
        },
        // Until it has recovered the picture shows the same.
        onTrouble: () => {
          if (isShown) core.store.set({ stage: 'loading' });
        },
        onUnable: fail,
      }),
    );
  });
  return { zoom: sync.zoom, fit: sync.fit, stop } satisfies LiveMap;
};

/** What the map is drawn by: the view of the page, and the moment at which its clock stands. */
function mirrored({ store }: EmbedCore): View {
  const { view, t } = store.get();
  return { ...view, t, drawing: 'places' };
}

/** The page's state goes to the map's store with every change; what a reader does with the map comes back. */
function bind(
  core: EmbedCore,
  store: DashboardStore,
  setTheme: (theme: 'light' | 'dark') => void,
): () => void {
  const leave = core.store.subscribe((state, before) => {
    store.setState({ view: mirrored(core) });
    if (state.theme !== before.theme) setTheme(state.theme);
  });
  const unsubscribe = store.subscribe(({ view: { camera } }) => {
    if (camera !== core.store.get().view.camera) core.setView({ camera });
  });
  return () => {
    leave();
    unsubscribe();
  };
}

/** In the fonts of the picture; and nothing moves while the picture gives way. */
function sceneOf(scene: Scene, isShown: () => boolean): Scene {
  return {
    ...scene,
    style: (...given) => withSystemFonts(scene.style(...given)),
    selected: (view) => (isShown() ? scene.selected(view) : null),
  };
}

function pointer(core: EmbedCore, map: MapLibreMap) {
  const { click } = core.options;
  return {
    onHover: (hit: { readonly places: readonly PlaceId[] } | null) => {
      map.getCanvas().title = hit === null ? '' : describe(core, hit.places);
    },
    onClick: ({ places: [place] }: { readonly places: readonly PlaceId[] }) => {
      if (place === undefined || click === 'none') return;
      core.setView({ place, event: null, claim: null });
      if (click === 'open') open(core.fullPage(), '_blank', 'noopener');
    },
    onMove: () => {},
  };
}

/** The same words as the picture's marks have. */
function describe(core: EmbedCore, places: readonly PlaceId[]): string {
  const slice = core.slice();
  const { control } = sentencesOf(
    slice.dataset,
    text,
    momentWords(text, slice, core.store.get().view.timeDisplay),
  );
  return core
    .moment()
    .marks.filter(({ place }) => places.includes(place.placeId))
    .map(control)
    .join('\n');
}
