import type { Dataset } from '../domain/dataset.ts';
import { type Instant, plus } from '../domain/instant.ts';
import { clampToPeriod, reachOf } from '../domain/period.ts';
import type { Span } from '../domain/span.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { type Moment, momentOf } from '../store/selectors.ts';
import { changesOf } from './changes.ts';
import { clockMoved, type Hands } from './grip.ts';
import { changeStops, nextStop, previousStop } from './steps.ts';

/** The hands of the dock on the store's clock. Its functions never change, so that what is given them needn't either. */
export type Clock = {
  readonly moment: () => Moment;
  readonly now: () => Instant;
  readonly reach: () => Span;
  /** Sends the clock elsewhere; a window of a width of its own comes along. */
  readonly send: (to: Instant) => void;
  /** By hand: playing ends. */
  readonly move: (to: Instant) => void;
  readonly draw: (hands: Hands) => void;
  /** To the next or previous change of a mark; null where there is none. */
  readonly step: (direction: 1 | -1) => Instant | null;
  /** Plays or pauses; from the end it starts over. */
  readonly play: () => void;
};

export function createClock(store: DashboardStore, dataset: Dataset): Clock {
  const moment = () => momentOf(dataset, store.getState().view);
  const reach = () => reachOf(moment().period, moment().known);

  function send(to: Instant): void {
    const { view, setView } = store.getState();
    setView(clockMoved(moment(), view, to, reach()));
  }

  function move(to: Instant): void {
    store.getState().setPlaying(false);
    send(to);
  }

  return {
    moment,
    now: () => moment().t,
    reach,
    send,
    move,
    draw: ({ t, from }) => {
      const { setPlaying, setView } = store.getState();
      setPlaying(false);
      setView(from === null ? { t } : { t, from });
    },
    step: (direction) => {
      const { t, known } = moment();
      const stops = changeStops(changesOf(dataset, known), reach());
      const to = direction < 0 ? previousStop(stops, t) : nextStop(stops, t);
      if (to !== null) move(to);
      return to;
    },
    play: () => {
      const { playing, setPlaying } = store.getState();
      if (!playing && moment().t >= reach().latest) send(startOf(moment()));
      setPlaying(!playing);
    },
  };
}

/** Where playing starts: at the beginning, with room for the whole window. */
export function startOf({ t, from, period, known }: Moment): Instant {
  const reach = reachOf(period, known);
  return clampToPeriod(reach, plus(reach.earliest, from === null ? 0 : t - from));
}
