import type { Heights } from '../height/tellHeight.ts';
import { part } from './dom.ts';

/** Px below which the map isn't made, however low the frame: the page then scrolls. */
const LEAST = 200;

/** How high the map would like to be at a width, in px. */
export function likedHeight(width: number): number {
  return Math.round(Math.min(620, 150 + 0.5 * width));
}

/**
 * How high the map is made, in px: what the frame leaves it. A frame that leaves it less than it would like, because
 * something is open below it, is scrolled instead.
 *
 * @param left what the frame leaves beside all that stands now
 * @param opened how much of that was opened since the page stood
 */
export function mapHeight(left: number, opened: number, liked: number): number {
  return Math.max(LEAST, Math.min(left + opened, Math.max(liked, left)));
}

/** Gives the map its height, once the page has its contents, and tells how high the page would like to be. */
export function watchHeights(): Heights {
  const [page, map, panel] = [part('embed'), part('map'), part('panel')];
  const listeners: ((px: number) => void)[] = [];
  let wanted = 0;

  const rest = () => page.offsetHeight - map.offsetHeight;
  // Beside the map it is as high as the map is.
  const below = () => (panel.offsetTop < map.offsetTop + map.offsetHeight ? 0 : panel.offsetHeight);
  let first = below();
  function fill(): void {
    const opened = Math.max(0, below() - first);
    const height = mapHeight(innerHeight - rest(), opened, likedHeight(map.clientWidth));
    map.style.blockSize = `${height}px`;
  }
  function tell(): void {
    const now = rest() + likedHeight(map.clientWidth);
    if (now === wanted) return;
    wanted = now;
    for (const told of listeners) told(now);
  }
  // A line that comes later, unasked, takes its room from the map; what a reader does, doesn't.
  let isTouched = false;
  for (const touch of ['pointerdown', 'keydown'])
    addEventListener(touch, () => (isTouched = true), { capture: true, once: true });
  function settle(): void {
    if (!isTouched) {
      if (!panel.querySelector('#dossier h2, [open]')) first = below();
      fill();
    }
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
