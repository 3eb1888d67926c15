import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { NAME_SOURCE } from './layers/nameLayers.ts';
import { type NameFeatures, NO_NAMES } from './nameFeatures.ts';
import type { Choices, Stage } from './placedNames.ts';
import { type Room, roomOf, watchRoom } from './room.ts';
import type { Scene } from './scene.ts';

/** How long the clock must stand still for names to be placed without regard to where they were, ms. */
const REST_MS = 400;
/** While the clock runs, names are placed no more often than this, ms: the marks don't wait for them. */
const PACE_MS = 200;

/** What the names need of the page. */
export type NamePage = {
  readonly roomOf: (box: HTMLElement) => Room | null;
  readonly watchRoom: (box: HTMLElement, onChange: () => void) => () => void;
  /** Calls back after some ms; returns what calls it off. */
  readonly later: (time: number, done: () => void) => () => void;
};

export const browserPage: NamePage = {
  roomOf,
  watchRoom,
  later: (time, done) => {
    const timer = setTimeout(done, time);
    return () => clearTimeout(timer);
  },
};

export type NameSync = {
  /** Places the names of the marks as they are now; while the clock runs, near to where they were and a little later. */
  readonly draw: () => void;
  /** Says that the clock has moved. */
  readonly clockMoved: () => void;
  /** Places all names anew: another camera, another size. */
  readonly stageMoved: () => void;
  /** What is on the map. */
  readonly names: () => NameFeatures;
  readonly stop: () => void;
};

/**
 * Keeps the names where the picture would set them. At rest they depend on view, camera and room alone, like everything
 * that a link shows; while the clock runs they also keep their sides, so that they don't jump to and fro.
 */
export function syncNames(
  map: MapLibreMap,
  scene: Scene,
  store: DashboardStore,
  page: NamePage = browserPage,
): NameSync {
  let names = NO_NAMES;
  let drawn = '';
  let choices: Choices | undefined;
  let callOff: (() => void) | null = null;
  /** The clock is running, and names have been placed since it began to. */
  let running = false;
  /** Names were placed a moment ago; and whether they have to be again when that is over. */
  let pause: (() => void) | null = null;
  let due = false;
  let room = page.roomOf(map.getContainer());
  const unwatch = page.watchRoom(map.getContainer(), stageMoved);
  return { draw, clockMoved, stageMoved, names: () => names, stop };

  function clockMoved(): void {
    callOff?.();
    callOff = page.later(REST_MS, () => {
      callOff = null;
      stageMoved();
    });
  }

  function stageMoved(): void {
    running = false;
    room = page.roomOf(map.getContainer());
    place();
  }

  function draw(): void {
    if (running && pause) due = true;
    else place();
  }

  function place(): void {
    const stage = stageOf();
    const source = map.getSource<GeoJSONSource>(NAME_SOURCE);
    if (!stage || !source) return;
    const placed = scene.names(store.getState().view, stage, running ? choices : undefined);
    ({ choices } = placed);
    running = callOff !== null;
    due = false;
    pause?.();
    pause = null;
    if (placed.collection === names) return;
    const key = JSON.stringify(placed.collection);
    if (key === drawn) return;
    drawn = key;
    names = placed.collection;
    void source.setData(names);
    if (running) pause = page.later(PACE_MS, resume);
  }

  function resume(): void {
    pause = null;
    if (due) draw();
  }

  function stageOf(): Stage | null {
    if (!room) return null;
    const { lng, lat } = map.getCenter();
    return { ...room, camera: { zoom: map.getZoom(), lat, lon: lng } };
  }

  function stop(): void {
    callOff?.();
    pause?.();
    unwatch();
  }
}
