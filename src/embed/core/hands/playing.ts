import type { EmbedOptions } from '../../../domain/embedOptions.ts';
import { createPlayer, type Player, type Waiter } from '../../../timeline/player.ts';
import { hasTimeline } from '../allowed.ts';
import type { Page } from '../page.ts';
import { part } from '../dom.ts';

const wait: Waiter = (ms, then) => {
  const timer = setTimeout(then, ms);
  return () => clearTimeout(timer);
};

/**
 * Plays from change to change while the state says so. What nobody sees pauses. By itself it begins once, when half of
 * the map is seen, and never for those who asked for less motion.
 */
export function startPlaying({ core, rest }: Page): void {
  const { store, options, stops, reach, moveTo } = core;
  const stop = () => {
    if (store.get().playing) store.set({ playing: false });
  };
  let player: Player | null = null;
  function follow(): void {
    player?.pause();
    player = null;
    if (!store.get().playing) return rest();
    if (!hasTimeline(options)) return stop();
    // At the end there is nothing left to play: it begins anew.
    if (!stops().some((stop) => stop > store.get().t)) moveTo(reach().earliest);
    player = createPlayer(
      {
        stops,
        moment: () => store.get().t,
        start: () => reach().earliest,
        end: () => reach().latest,
        move: moveTo,
        ended: stop,
      },
      wait,
      { by: 'event', speed: 1, loop: false },
    );
    player.play();
  }
  store.subscribe(({ playing }, before) => {
    if (playing !== before.playing) follow();
  });
  // Asked for before this script was there.
  if (store.get().playing) follow();

  document.addEventListener('visibilitychange', () => {
    if (document.hidden) stop();
  });
  // Whoever has begun to look by themselves isn't carried on; also before this script was there.
  let mayBegin = startsByItself(options) && document.activeElement === document.body;
  for (const input of ['pointerdown', 'keydown'])
    addEventListener(input, () => (mayBegin = false), { capture: true, once: true });
  new IntersectionObserver(
    ([entry]) => {
      if (!entry) return;
      if (!entry.isIntersecting) stop();
      if (!mayBegin || entry.intersectionRatio < 0.5 || document.hidden) return;
      mayBegin = false;
      store.set({ playing: true });
    },
    { threshold: [0, 0.5] },
  ).observe(part('map'));
}

function startsByItself(options: EmbedOptions): boolean {
  // What moves by itself has to be stoppable.
  return options.play && hasTimeline(options) && !matchMedia('(prefers-reduced-motion: reduce)').matches;
}
