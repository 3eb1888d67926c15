import type { EmbedOptions } from '../../domain/embedOptions.ts';
import { createPlayer, type Player, type Waiter } from '../../timeline/player.ts';
import type { EmbedCore } from './contract.ts';
import type { Shown } from './shown.ts';
import { hasTimeline } from './transport.ts';

const wait: Waiter = (ms, then) => {
  const timer = setTimeout(then, ms);
  return () => clearTimeout(timer);
};

/**
 * Plays from change to change while the state says so. What nobody sees pauses. By itself it begins once, when half of
 * the map is seen, and never for those who asked for less motion.
 */
export function startPlaying(
  core: Pick<EmbedCore, 'store' | 'moveTo' | 'options'>,
  map: Element,
  shown: () => Shown | null,
  rest: () => void,
): void {
  const { store } = core;
  const stop = () => {
    if (store.get().playing) store.set({ playing: false });
  };
  let player: Player | null = null;
  store.subscribe(({ playing }, before) => {
    if (playing === before.playing) return;
    player?.pause();
    player = null;
    const now = shown();
    if (!playing) return rest();
    if (!now || !hasTimeline(core.options)) return stop();
    const end = () => shown()?.reach.latest ?? now.reach.latest;
    // At the end there is nothing left to play: it begins anew.
    if (!now.stops.some((stop) => stop > store.get().t)) core.moveTo(now.reach.earliest);
    player = createPlayer(
      {
        stops: () => shown()?.stops ?? [],
        moment: () => store.get().t,
        start: () => now.reach.earliest,
        end,
        move: core.moveTo,
        ended: stop,
      },
      wait,
      { by: 'event', speed: 1, loop: false },
    );
    player.play();
  });

  document.addEventListener('visibilitychange', () => {
    if (document.hidden) stop();
  });
  let mayBegin = startsByItself(core.options);
  new IntersectionObserver(
    ([entry]) => {
      if (!entry) return;
      if (!entry.isIntersecting) stop();
      if (mayBegin && entry.intersectionRatio >= 0.5 && !document.hidden) {
        mayBegin = false;
        store.set({ playing: true });
      }
    },
    { threshold: [0, 0.5] },
  ).observe(map);
}

function startsByItself(options: EmbedOptions): boolean {
  // Whoever can't stop it isn't to be shown what moves by itself.
  return options.play && hasTimeline(options) && !matchMedia('(prefers-reduced-motion: reduce)').matches;
}
