import type { PlaceId } from '../domain/ids.ts';
import type { View } from '../domain/view.ts';
import type { EmbedCore, LiveMap, StartLive } from '../embed/core/contract.ts';
import { choose } from '../embed/core/hands/choose.ts';
import { momentWords } from '../embed/core/momentWords.ts';
import { text } from '../embed/core/words.ts';
import { countDown } from '../map/health.ts';
import { startLiveMap } from '../map/liveMap.ts';
import { decodeBasemap } from '../picture/basemap/decode.ts';
import { sentencesOf } from '../picture/sentences.ts';
import type { Theme } from '../picture/theme.ts';
import { createDashboardStore, type DashboardStore } from '../store/dashboardStore.ts';
import { embedMap } from '../text/en/embedMap.ts';

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
  let isShown = false;
  return new Promise<LiveMap>((resolve, reject) => {
    const fail = (why: string) => {
      stop();
      if (isShown) {
        core.store.set({ stage: 'light' });
        core.say(embedMap.lost);
      }
      reject(new Error(why));
    };
    const stopWaiting = countDown(PATIENCE_MS, () => fail('the map is not drawn in time'));
    const undo = [stopWaiting];
    const stop = () => {
      for (const one of undo.splice(0)) one();
    };
    try {
      const { setTheme, zoom, fit, ...map } = startLiveMap({
        parent: core.slots.map,
        store,
        dataset,
        basemap,
        marks: () => core.moment().marks,
        home,
        theme: core.store.get().theme,
        text,
        name: text.embed.map,
        cooperation: embedMap,
        covered: core.covered,
        isShown: () => isShown,
        describe: (places) => describe(core, places),
        onPress: (place) => choose(core, place),
        onAble: () => {
          stopWaiting();
          if (isShown) core.store.set({ stage: 'live' });
          isShown = true;
          resolve({ zoom, fit, stop });
        },
        // Until it has recovered the picture shows the same.
        onTrouble: () => {
          if (isShown) core.store.set({ stage: 'loading' });
        },
        onUnable: fail,
      });
      undo.push(map.stop, bind(core, store, setTheme));
    } catch (error) {
      fail(String(error));
    }
  });
};

/** What the map is drawn by: the view of the page, and the moment at which its clock stands. */
function mirrored({ store }: EmbedCore): View {
  const { view, t } = store.get();
  return { ...view, t, drawing: 'places' };
}

/** The page's state goes to the map's store with every change; what a reader does with the map comes back. */
function bind(core: EmbedCore, store: DashboardStore, setTheme: (theme: Theme) => void): () => void {
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

/** The same words as the picture's marks have. */
function describe(core: EmbedCore, places: readonly PlaceId[]): string {
  const slice = core.slice();
  const words = momentWords(text, slice, core.store.get().view.timeDisplay);
  const { control } = sentencesOf(slice.dataset, text, words);
  return core
    .moment()
    .marks.filter(({ place }) => places.includes(place.placeId))
    .map(control)
    .join('\n');
}
