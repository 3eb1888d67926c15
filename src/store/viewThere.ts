import { clockAt } from '../domain/control/known.ts';
import type { Dataset } from '../domain/dataset.ts';
import { type Instant, plus } from '../domain/instant.ts';
import { clampToPeriod } from '../domain/period.ts';
import type { View } from '../domain/view.ts';
import { momentOf } from './selectors.ts';

/** The view of the other side; that of the main side itself when nothing is compared. */
export function viewThere(dataset: Dataset, view: View): View {
  const { compare } = view;
  if (compare === null) return view;
  const { t, known } = compare;
  const from = view.from === null ? null : windowThere(dataset, view, clockAt(t, known));
  return { ...view, t, known, from, compare: null, story: null };
}

/** A window as wide as the main one: two windows of different widths would show different things. */
function windowThere(dataset: Dataset, view: View, clock: Instant): Instant | null {
  const { from, t: end, period } = momentOf(dataset, view);
  return from === null ? null : clampToPeriod(period, plus(clock, from - end));
}
