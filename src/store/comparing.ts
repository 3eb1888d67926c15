import type { Comparison } from '../domain/comparison.ts';
import { DAY, plus } from '../domain/instant.ts';
import { clampToPeriod } from '../domain/period.ts';
import type { Moment } from './selectors.ts';

/** With what a reader begins to compare: a day before the moment shown, under the same cut. */
export function usualComparison({ t, known, period }: Moment): Comparison {
  return { t: clampToPeriod(period, plus(t, -DAY)), known, by: 'swipe' };
}
