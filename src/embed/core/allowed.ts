import type { EmbedOptions } from '../../domain/embedOptions.ts';

/** Whether this page has a timeline: without one, or where the moment is locked, the clock stands. */
export function hasTimeline({ parts, locks }: EmbedOptions): boolean {
  return parts.includes('timeline') && !locks.includes('moment');
}

/** Whether its map may be moved. */
export function isMovable({ locks }: EmbedOptions): boolean {
  return !locks.includes('view');
}
