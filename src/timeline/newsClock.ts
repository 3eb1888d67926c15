import type { Dataset } from '../domain/dataset.ts';
import { HOUR, type Instant, plus } from '../domain/instant.ts';
import { clampToPeriod, periodOf } from '../domain/period.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { momentOf } from '../store/selectors.ts';
import type { Clock } from './clock.ts';
import { cutsOf } from './cuts.ts';
import { clockMoved } from './grip.ts';
import { nextStop, previousStop, type Stops } from './steps.ts';

/** Both clocks as one: the moment shown is the moment of the cut, and it goes from report to report. */
export type NewsClock = Pick<Clock, 'now' | 'send' | 'step' | 'play'> & {
  readonly stops: Stops;
  /** Shortly before the first report: nothing is known yet. */
  readonly start: Instant;
  /** The last report: from there on all is known. */
  readonly end: Instant;
};

export function createNewsClock(store: DashboardStore, dataset: Dataset): NewsClock {
  const { times, reach } = cutsOf(dataset);
  const period = periodOf(dataset);
  const end = times.at(-1) ?? period.latest;
  const start = clampToPeriod(reach, plus(times[0] ?? period.earliest, -HOUR));

  function now(): Instant {
    const { known } = store.getState().view;
    return known === 'all' || known > end ? end : known;
  }

  function send(to: Instant): void {
    const { view, setView } = store.getState();
    const moved = clockMoved(momentOf(dataset, view), view, clampToPeriod(period, to), period);
    setView({ ...moved, known: to >= end ? 'all' : to });
  }

  return {
    stops: times,
    start,
    end,
    now,
    send,
    step: (direction) => {
      const to = direction < 0 ? previousStop(times, now()) : nextStop(times, now());
      if (to === null) return null;
      store.getState().setPlaying(false);
      send(to);
      return to;
    },
    play: () => {
      const { playing, setPlaying } = store.getState();
      if (!playing && now() >= end) send(start);
      setPlaying(!playing);
    },
  };
}
