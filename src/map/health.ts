import type { ErrorEvent, GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Cause } from './fallback.ts';
import { MARK_SOURCE } from './layers/markLayers.ts';

/** How long MapLibre's worker may leave the first question of a style unanswered. */
export const WORKER_PATIENCE_MS = 5000;
/** How long a browser may take to give a lost graphics context back: most need a fraction of it. */
export const CONTEXT_PATIENCE_MS = 1000;
/** A page that is busy, or in the background, ticks less often: it doesn't take its own silence for the worker's. */
const TICK_MS = 250;

export type HealthListeners = {
  /** The map is drawn, its worker has answered: at first, and whenever it has recovered. */
  readonly onAble: () => void;
  /** The map is not what it should be, and may recover within the time that the browser has for it. */
  readonly onTrouble: () => void;
  readonly onUnable: (cause: Extract<Cause, 'worker' | 'context'>) => void;
};

/**
 * Tells whether a map can do its work. MapLibre's own events don't: with a blocked worker `load` and `idle` come and
 * nothing is drawn, with a missing one they never come. Returns the undoing.
 */
export function watchHealth(map: MapLibreMap, { onAble, onTrouble, onUnable }: HealthListeners): () => void {
  let lost = false;
  let answered = false;
  let question = 0;
  let stopWaiting = () => {};

  const wait = (patience: number, cause: 'worker' | 'context') => {
    stopWaiting();
    stopWaiting = countDown(patience, () => onUnable(cause));
  };
  const able = () => {
    if (answered && !lost) onAble();
  };
  const ask = () => {
    question += 1;
    const asked = question;
    answered = false;
    wait(WORKER_PATIENCE_MS, 'worker');
    // Settles when the worker has taken the marks in; a second question counts, not the first one's answer.
    void map
      .getSource<GeoJSONSource>(MARK_SOURCE)
      ?.load()
      .then(() => {
        if (asked !== question || lost) return;
        answered = true;
        stopWaiting();
        map.once('idle', able);
        map.triggerRepaint();
      });
  };
  const onLost = () => {
    lost = true;
    question += 1;
    onTrouble();
    wait(CONTEXT_PATIENCE_MS, 'context');
  };
  const onRestored = () => {
    lost = false;
    stopWaiting();
  };
  const onError = ({ error }: ErrorEvent) => {
    // A worker that is missing, blocked or a web page says so at once: nobody need wait for it.
    if (answered || !error.message.startsWith('Worker failed to load')) console.error(error);
    else onUnable('worker');
  };
  map.on('style.load', ask);
  map.on('webglcontextlost', onLost);
  map.on('webglcontextrestored', onRestored);
  map.on('error', onError);
  return () => {
    question += 1;
    stopWaiting();
    map.off('idle', able);
    map.off('style.load', ask);
    map.off('webglcontextlost', onLost);
    map.off('webglcontextrestored', onRestored);
    map.off('error', onError);
  };
}

/** Calls back when a number of ticks that make up the time (ms) have passed. Returns what calls it off. */
export function countDown(time: number, onEnd: () => void): () => void {
  let left = Math.ceil(time / TICK_MS);
  const timer = setInterval(() => {
    left -= 1;
    if (left > 0) return;
    clearInterval(timer);
    onEnd();
  }, TICK_MS);
  return () => clearInterval(timer);
}
