import type { Heights } from '../height/tellHeight.ts';
import { part } from './dom.ts';

/** Px below which the map isn't made, however low the frame: the page then scrolls. */
const LEAST = 200;

/** How high the map would like to be at a width, in px. */
export function likedHeight(width: number): number {
  return Math.round(Math.min(620, 150 + 0.5 * width));
}

/**
 * Gives the map what a frame leaves of its height, and tells how high the page would like to be. What opens below the
 * map makes the page longer and leaves the map as it is.
 */
export function watchHeights(): Heights {
  const [page, map] = [part('embed'), part('map')];
  const listeners: ((px: number) => void)[] = [];
  let wanted = 0;

  const rest = () => page.offsetHeight - map.offsetHeight;
  function fill(): void {
    map.style.blockSize = `${Math.max(LEAST, innerHeight - rest())}px`;
  }
  function tell(): void {
    const now = rest() + likedHeight(map.clientWidth);
    if (now === wanted) return;
    wanted = now;
    for (const told of listeners) told(now);
  }
  // What comes later, unasked, takes its room from the map; what a reader opens doesn't.
  let isTouched = false;
  for (const touch of ['pointerdown', 'keydown'])
    addEventListener(touch, () => (isTouched = true), { capture: true, once: true });
  function settle(): void {
    if (!isTouched) fill();
    tell();
  }
  settle();
  addEventListener('resize', fill);
  new ResizeObserver(settle).observe(page);
  return (told) => {
    listeners.push(told);
    told(wanted);
  };
}
