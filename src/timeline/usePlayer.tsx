import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Dataset } from '../domain/dataset.ts';
import type { Instant } from '../domain/instant.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import type { Clock } from './clock.ts';
import type { Player, Waiter } from './player.ts';
import { fetchParts } from './useParts.tsx';

const wait: Waiter = (ms, then) => {
  const timer = setTimeout(then, ms);
  return () => clearTimeout(timer);
};

/** `onStop` hears of every move by event, `onFailed` that the player can't be had. */
type Listeners = { readonly onStop: (t: Instant) => void; readonly onFailed: () => void };

/** Plays while the store says so; a page that nobody sees pauses. */
export function usePlayer(store: DashboardStore, dataset: Dataset, clock: Clock, listeners: Listeners): void {
  const playing = useStore(store, (state) => state.playing);
  const { by, speed, loop, clocks } = useStore(store, (state) => state.playback);
  const heard = useRef(listeners);
  useEffect(() => {
    heard.current = listeners;
  });
  useEffect(() => {
    if (!playing) return;
    const stop = () => store.getState().setPlaying(false);
    let player: Player | null = null;
    let isOver = false;
    fetchParts().then(
      ({ createPlayer, playableOf }) => {
        if (isOver) return;
        const playable = playableOf(
          store,
          dataset,
          clock,
          clocks,
          (t) => by === 'event' && heard.current.onStop(t),
        );
        player = createPlayer(playable, wait, { by, speed, loop });
        player.play();
      },
      () => {
        stop();
        heard.current.onFailed();
      },
    );
    const hidden = () => {
      if (document.hidden) stop();
    };
    document.addEventListener('visibilitychange', hidden);
    return () => {
      isOver = true;
      player?.pause();
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [playing, by, speed, loop, clocks, store, dataset, clock]);
}
