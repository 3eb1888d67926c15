import type { KnownAt } from '../domain/control/index.ts';
import { type Coverage, coverageWithin } from '../domain/coverage.ts';
import type { Dataset } from '../domain/dataset.ts';
import { periodOf, reachOf } from '../domain/period.ts';

export type { Coverage };

/** What the documents cover and what they don't, as far as the clock can go. */
export function coverageAt(dataset: Dataset, known: KnownAt): Coverage {
  return coverageWithin(dataset, known, reachOf(periodOf(dataset), known));
}
