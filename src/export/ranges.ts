import type { Moment } from '../domain/moment.ts';
import { reachOf } from '../domain/period.ts';
import type { Span } from '../domain/span.ts';

/** Which stretch of time a clip shows. */
export const CLIP_RANGES = ['whole', 'until', 'from', 'window'] as const;
export type ClipRange = (typeof CLIP_RANGES)[number];

/** The stretches there are at a moment, as far as its cut lets time go; those without any length are left out. */
export function rangesAt({ t, from, period, known }: Moment): { range: ClipRange; span: Span }[] {
  const reach = reachOf(period, known);
  const spans: readonly (readonly [ClipRange, Span])[] = [
    ['whole', reach],
    ['until', { earliest: reach.earliest, latest: t }],
    ['from', { earliest: t, latest: reach.latest }],
    ['window', { earliest: from ?? t, latest: t }],
  ];
  return spans
    .filter(([range, span]) => range === 'whole' || span.earliest < span.latest)
    .map(([range, span]) => ({ range, span }));
}
