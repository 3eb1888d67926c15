import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Dataset } from '../domain/dataset.ts';
import { isFiltering } from '../domain/filter.ts';
import type { Instant } from '../domain/instant.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { changesOf } from './changes.ts';
import { type Clock, startOf } from './clock.ts';
import type { Playable, Player, Waiter } from './player.ts';
import { eventsFor } from './shownEvents.ts';
import { changeStops, eventStops, stopsAt } from './steps.ts';
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
  const { by, speed, loop } = useStore(store, (state) => state.playback);
  const heard = useRef(listeners);
  useEffect(() => {
    heard.current = listeners;
  });
  useEffect(() => {
    if (!playing) return;
    const { setPlaying } = store.getState();
    const stop = () => setPlaying(false);
    const playable: Playable = {
      stops: () => stopsOf(store, dataset, clock),
      moment: clock.now,
      start: () => startOf(clock.moment()),
      end: () => clock.reach().latest,
      move: (t) => {
        clock.send(t);
        if (by === 'event') heard.current.onStop(t);
      },
      ended: stop,
    };
    let player: Player | null = null;
    let isOver = false;
    fetchParts().then(
      ({ createPlayer }) => {
        if (isOver) return;
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
  }, [playing, by, speed, loop, store, dataset, clock]);
}

function stopsOf(store: DashboardStore, dataset: Dataset, clock: Clock) {
  const { view } = store.getState();
  // A filter may have taken the mark away that changes.
  const changes = isFiltering(view) ? [] : changeStops(changesOf(dataset, view.known), clock.reach());
  const events = eventStops(eventsFor(dataset, view).matching, clock.reach());
  return stopsAt([...changes, ...events], clock.reach());
}
