import { type Instant, instant, MINUTE } from '../domain/instant.ts';
import type { Span } from '../domain/span.ts';

/** Where t lies in the period: 0 at its start, 1 at its end; clamped. */
export function fractionOf(period: Span, t: Instant): number {
  const width = period.latest - period.earliest;
  return width <= 0 ? 0 : Math.min(1, Math.max(0, (t - period.earliest) / width));
}

/** The moment at a fraction of the period, to the minute, never outside. */
export function instantAt(period: Span, fraction: number): Instant {
  const share = Math.min(1, Math.max(0, fraction));
  const minutes = Math.round(((period.latest - period.earliest) * share) / MINUTE);
  return instant(Math.min(period.latest, period.earliest + minutes * MINUTE));
}

/** Fractions to pixels, leaving half a thumb free at both ends, as a native range input does. */
export type PixelScale = { readonly x: (t: Instant) => number; readonly at: (x: number) => Instant };

export function pixelScale(period: Span, width: number, thumb: number, rightToLeft: boolean): PixelScale {
  const run = Math.max(1, width - thumb);
  const mirror = (x: number) => (rightToLeft ? width - x : x);
  return {
    x: (t) => mirror(thumb / 2 + fractionOf(period, t) * run),
    at: (x) => instantAt(period, (mirror(x) - thumb / 2) / run),
  };
}
