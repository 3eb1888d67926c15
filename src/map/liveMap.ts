import 'maplibre-gl/dist/maplibre-gl.css';
import './liveMap.css';
import type { Box, Dataset } from '../domain/dataset.ts';
import type { PlaceId } from '../domain/ids.ts';
import type { BasemapData } from '../picture/basemap/decode.ts';
import type { PlaceMark } from '../picture/placeMarks.ts';
import type { Theme } from '../picture/theme.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import type { EmbedText } from '../text/embedText.ts';
import { type Cooperation, createMap } from './createMap.ts';
import { type HealthListeners, watchHealth } from './health.ts';
import { liveScale } from './liveScale.ts';
import { browserPage } from './nameSync.ts';
import { watchPointer } from './pointer.ts';
import type { Rect } from './room.ts';
import { withPlacedGround } from './placedGround.ts';
import { createScene, type Scene } from './scene.ts';
import { browserFrames, type MapSync, syncMap } from './sync.ts';
import { withSystemFonts } from './systemFonts.ts';

export type LiveMapInput = HealthListeners & {
  /** What the map is put into, beneath all that is there. */
  readonly parent: HTMLElement;
  readonly store: DashboardStore;
  readonly dataset: Dataset;
  readonly basemap: BasemapData;
  /** The marks of the moment that the store's view has. */
  readonly marks: () => readonly PlaceMark[];
  /** What is shown where no camera is asked for. */
  readonly home: Box;
  readonly theme: Theme;
  readonly text: EmbedText;
  readonly name: string;
  readonly cooperation: Cooperation;
  /** What lies over the map, in px of it. */
  readonly covered: () => readonly Rect[];
  /** Whether it has taken the picture's place: before, it moves nowhere by itself. */
  readonly isShown: () => boolean;
  readonly describe: (places: readonly PlaceId[]) => string;
  readonly onPress: (place: PlaceId) => void;
};

/**
 * A map that takes the place of a picture: with its camera, marks, names, fonts and scale, so that nothing jumps. Throws
 * without WebGL 2.
 */
export function startLiveMap(input: LiveMapInput): MapSync {
  const { parent, store, dataset, basemap, home, text } = input;
  let { theme } = input;
  const scene = asPicture(createScene(dataset, basemap, input.marks, true), input.isShown);
  const box = document.createElement('div');
  box.className = 'live-map';
  parent.prepend(box);
  const map = (() => {
    try {
      const style = scene.style(store.getState().view, theme);
      return createMap(box, style, dataset.basemap.box, input.name, input.cooperation);
    } catch (error) {
      box.remove();
      throw error;
    }
  })();
  const scale = liveScale(map, text, () => theme);
  const sync = syncMap(map, scene, store, home, theme, {
    ...browserPage,
    frames: browserFrames,
    roomOf: ({ clientWidth: width, clientHeight: height }) =>
      width === 0 || height === 0
        ? null
        : { size: { width, height }, covered: [...input.covered(), scale.covered()] },
    watchRoom: (element, onChange) => {
      const observer = new ResizeObserver(onChange);
      observer.observe(element);
      return () => observer.disconnect();
    },
  });
  const undo = [
    watchPointer(map, {
      onHover: (hit) => {
        map.getCanvas().title = hit === null ? '' : input.describe(hit.places);
      },
      onClick: ({ places: [place] }) => {
        if (place !== undefined) input.onPress(place);
      },
      onMove: () => {},
    }),
    watchHealth(map, input),
    scale.stop,
    sync.stop,
  ];
  return {
    ...sync,
    setTheme: (next) => {
      theme = next;
      sync.setTheme(next);
    },
    stop: () => {
      for (const one of undo.splice(0)) one();
      map.remove();
      box.remove();
    },
  };
}

/** In the fonts of the picture, with its names; and nothing moves while the picture gives way. */
function asPicture(scene: Scene, isShown: () => boolean): Scene {
  return {
    ...scene,
    style: (...given) => withSystemFonts(withPlacedGround(scene.style(...given))),
    selected: (view) => (isShown() ? scene.selected(view) : null),
  };
}
