import type { KnownAt } from './control/state.ts';
import type { Instant } from './instant.ts';

/** How two maps are shown together: one over the other, with a hand between them; or beside each other, moved together. */
export const COMPARED_BY = ['swipe', 'maps'] as const;
export type ComparedBy = (typeof COMPARED_BY)[number];

/** What the moment shown is compared with: t as known at K. */
export type Comparison = {
  readonly t: Instant;
  readonly known: KnownAt;
  readonly by: ComparedBy;
};

/** The cut of the side that knows more: what it knows may be named where both sides are spoken of. */
export function laterCut(one: KnownAt, other: KnownAt): KnownAt {
  if (one === 'all' || other === 'all') return 'all';
  return one > other ? one : other;
}
