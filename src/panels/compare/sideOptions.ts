import { controlHistory, type KnownAt } from '../../domain/control/index.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Instant } from '../../domain/instant.ts';
import { periodOf } from '../../domain/period.ts';
import { claimsByPlace } from '../../domain/snapshot.ts';

/** The moments at which a mark changes as known at a cut, within the period; ascending, each once. */
export function markChanges(dataset: Dataset, known: KnownAt): Instant[] {
  const { earliest, latest } = periodOf(dataset);
  const starts = [...claimsByPlace(dataset).values()].flatMap((claims) =>
    controlHistory(claims, known, dataset).map(({ span }) => span.earliest),
  );
  const within = starts.filter((t): t is Instant => t !== null && t >= earliest && t <= latest);
  return [...new Set(within)].sort((a, b) => a - b);
}
