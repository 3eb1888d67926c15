import type { KnownAt } from '../../domain/control/state.ts';
import { formatInstant } from '../../domain/instant.ts';

/** A cut as files name it: `all`, or an ISO 8601 instant. */
export function cutOf(known: KnownAt): string {
  return known === 'all' ? known : formatInstant(known);
}
