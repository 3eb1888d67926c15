import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Dataset } from '../domain/dataset.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { momentOf } from '../store/selectors.ts';
import { changesOf } from './changes.ts';
import { createPlayer, type Waiter } from './player.ts';
import { changeStops, eventStops, reachOf, stopsAt } from './steps.ts';

const wait: Waiter = (ms, then) => {
  const timer = setTimeout(then, ms);
  return () => clearTimeout(timer);
};

/** Plays while the store says so; a page that nobody sees pauses. */
export function usePlayer(store: DashboardStore, dataset: Dataset): void {
  const playing = useStore(store, (state) => state.playing);
  useEffect(() => {
    if (!playing) return;
    const { setView, setPlaying } = store.getState();
    const moment = () => momentOf(dataset, store.getState().view);
    const reach = () => reachOf(moment().period, moment().known);
    const player = createPlayer(
      {
        stops: () => {
          const { known, events } = moment();
          const changes = changeStops(changesOf(dataset, known), reach());
          return stopsAt([...changes, ...eventStops(events, reach())], reach());
        },
        moment: () => moment().t,
        end: () => reach().latest,
        move: (t) => setView({ t }),
        ended: () => setPlaying(false),
      },
      wait,
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
  }, [playing, store, dataset]);
}
