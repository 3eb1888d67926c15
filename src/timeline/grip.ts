import { type Instant, instant } from '../domain/instant.ts';
import { clampToPeriod } from '../domain/period.ts';
import { earlier, later, type Span } from '../domain/span.ts';
import type { View } from '../domain/view.ts';
import type { PixelScale } from './scale.ts';

/** What stands on the strip: the clock, and in a window its start, never later than the clock. */
export type Hands = { readonly t: Instant; readonly from: Instant | null };

/** What a pointer takes hold of. */
export type Grip = 'clock' | 'start' | 'window';

/** At a place in px: a handle within `near` px; else what lies there. Where both handles are one, the side decides. */
export function gripAt(x: number, { t, from }: Hands, scale: PixelScale, near: number): Grip {
  if (from === null) return 'clock';
  const there = scale.at(x);
  const [toClock, toStart] = [Math.abs(x - scale.x(t)), Math.abs(x - scale.x(from))];
  if (Math.min(toClock, toStart) <= near && toClock !== toStart) return toClock < toStart ? 'clock' : 'start';
  if (there < from) return 'start';
  return there >= t ? 'clock' : 'window';
}

/** Where the hands are once what was gripped at `at` has been drawn to `to`: in reach, the window never inverted. */
export function drawn(grip: Grip, hands: Hands, at: Instant, to: Instant, reach: Span): Hands {
  const { t, from } = hands;
  const there = clampToPeriod(reach, to);
  if (from === null) return { t: there, from };
  switch (grip) {
    case 'clock':
      return { t: later(from, there), from };
    case 'start':
      return { t, from: earlier(t, there) };
    case 'window': {
      const by = Math.min(reach.latest - t, Math.max(reach.earliest - from, to - at));
      return { t: instant(t + by), from: instant(from + by) };
    }
  }
}

/** The clock goes elsewhere by a step, by playing or by a date typed: a window of a width of its own comes along. */
export function clockMoved(hands: Hands, view: Pick<View, 'from'>, to: Instant, reach: Span): Partial<View> {
  if (hands.from === null || view.from === null) return { t: to };
  return { t: to, from: later(reach.earliest, instant(to - (hands.t - hands.from))) };
}
