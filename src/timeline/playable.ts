import type { Dataset } from '../domain/dataset.ts';
import { isFiltering } from '../domain/filter.ts';
import type { Instant } from '../domain/instant.ts';
import type { DashboardStore, Playback } from '../store/dashboardStore.ts';
import { changesOf } from './changes.ts';
import { type Clock, startOf } from './clock.ts';
import { createNewsClock } from './newsClock.ts';
import type { Playable } from './player.ts';
import { eventsFor } from './shownEvents.ts';
import { changeStops, eventStops, type Stops, stopsAt } from './steps.ts';

/** What is played: the clock of events, or both clocks as the news came in. `onMove` hears of every move. */
export function playableOf(
  store: DashboardStore,
  dataset: Dataset,
  clock: Clock,
  clocks: Playback['clocks'],
  onMove: (t: Instant) => void,
): Playable {
  const ended = () => store.getState().setPlaying(false);
  const sending = (send: (t: Instant) => void) => (t: Instant) => {
    send(t);
    onMove(t);
  };
  if (clocks === 'both') {
    const { stops, now, start, end, send } = createNewsClock(store, dataset);
    return {
      stops: () => stops,
      moment: now,
      start: () => start,
      end: () => end,
      move: sending(send),
      ended,
    };
  }
  return {
    stops: () => stopsOf(store, dataset, clock),
    moment: clock.now,
    start: () => startOf(clock.moment()),
    end: () => clock.reach().latest,
    move: sending(clock.send),
    ended,
  };
}

function stopsOf(store: DashboardStore, dataset: Dataset, clock: Clock): Stops {
  const { view } = store.getState();
  // A filter may have taken the mark away that changes.
  const changes = isFiltering(view) ? [] : changeStops(changesOf(dataset, view.known), clock.reach());
  const events = eventStops(eventsFor(dataset, view).matching, clock.reach());
  return stopsAt([...changes, ...events], clock.reach());
}
