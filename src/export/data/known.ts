import type { KnownAt } from '../../domain/control/state.ts';
import type { OpenSpan } from '../../domain/span.ts';

/** Whether all that was written within the span had been published at the cut. */
export function isKnownSpan({ latest }: OpenSpan, known: KnownAt): boolean {
  return known === 'all' || (latest !== null && latest <= known);
}
