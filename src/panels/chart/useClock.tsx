import type { Instant } from '../../domain/instant.ts';
import { plus } from '../../domain/instant.ts';
import { clampToPeriod } from '../../domain/period.ts';
import { later, type Span } from '../../domain/span.ts';
import { momentOf } from '../../store/selectors.ts';
import { useDashboard } from '../dashboard.tsx';

/** The slider's clock, moved from the chart: playing ends, and a window of a width of its own comes along. */
export function useClock(reach: Span): (to: Instant) => void {
  const { store, dataset } = useDashboard();
  return (to) => {
    const { view, setView, setPlaying } = store.getState();
    const { t, from } = momentOf(dataset, view);
    const there = clampToPeriod(reach, to);
    setPlaying(false);
    setView(
      from === null || view.from === null
        ? { t: there }
        : { t: there, from: later(reach.earliest, plus(there, from - t)) },
    );
  };
}
