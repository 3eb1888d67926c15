import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Dataset } from '../domain/dataset.ts';
import { isFiltering } from '../domain/filter.ts';
import type { Instant } from '../domain/instant.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { changesOf } from './changes.ts';
import { type Clock, startOf } from './clock.ts';
import { createPlayer, type Waiter } from './player.ts';
import { eventsFor } from './shownEvents.ts';
import { changeStops, eventStops, stopsAt } from './steps.ts';

const wait: Waiter = (ms, then) => {
  const timer = setTimeout(then, ms);
  return () => clearTimeout(timer);
};

/** Plays while the store says so; a page that nobody sees pauses. `onStop` hears of every move. */
export function usePlayer(
  store: DashboardStore,
  dataset: Dataset,
  clock: Clock,
  onStop: (t: Instant) => void,
): void {
  const playing = useStore(store, (state) => state.playing);
  const { by, speed, loop } = useStore(store, (state) => state.playback);
  const stopped = useRef(onStop);
  useEffect(() => {
    stopped.current = onStop;
  });
  useEffect(() => {
    if (!playing) return;
    const { setPlaying } = store.getState();
    const player = createPlayer(
      {
        stops: () => {
          const { view } = store.getState();
          // A filter may have taken the mark away that changes.
          const changes = isFiltering(view) ? [] : changeStops(changesOf(dataset, view.known), clock.reach());
          const events = eventStops(eventsFor(dataset, view).matching, clock.reach());
          return stopsAt([...changes, ...events], clock.reach());
        },
        moment: clock.now,
        start: () => startOf(clock.moment()),
        end: () => clock.reach().latest,
        move: (t) => {
          clock.send(t);
          if (by === 'event') stopped.current(t);
        },
        ended: () => setPlaying(false),
      },
      wait,
      { by, speed, loop },
    );
    const hidden = () => {
      if (document.hidden) setPlaying(false);
    };
    document.addEventListener('visibilitychange', hidden);
    player.play();
    return () => {
      player.pause();
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [playing, by, speed, loop, store, dataset, clock]);
}
