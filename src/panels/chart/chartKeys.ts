import type { HolderStep } from '../../domain/holders.ts';
import { DAY, type Instant, plus } from '../../domain/instant.ts';
import { clampToPeriod } from '../../domain/period.ts';
import type { Span } from '../../domain/span.ts';
import { offsetAt } from '../../domain/zone.ts';

/**
 * Where a key on the chart takes the clock, null for every other key: an arrow to where the counts change next, a page to
 * the same hour a day on, and to the ends. Left and right follow the direction of writing.
 */
export function keyTarget(
  key: string,
  t: Instant,
  steps: readonly HolderStep[],
  reach: Span,
  zone: string,
  rightToLeft: boolean,
): Instant | null {
  const day = (direction: 1 | -1) => {
    const there = plus(t, direction * DAY);
    return clampToPeriod(reach, plus(there, offsetAt(t, zone) - offsetAt(there, zone)));
  };
  const on = () => steps.find(({ span }) => span.earliest > t)?.span.earliest ?? reach.latest;
  const back = () => steps.findLast(({ span }) => span.earliest < t)?.span.earliest ?? reach.earliest;
  switch (key) {
    case 'ArrowUp':
      return on();
    case 'ArrowDown':
      return back();
    case 'ArrowRight':
      return rightToLeft ? back() : on();
    case 'ArrowLeft':
      return rightToLeft ? on() : back();
    case 'PageUp':
      return day(1);
    case 'PageDown':
      return day(-1);
    case 'Home':
      return reach.earliest;
    case 'End':
      return reach.latest;
    default:
      return null;
  }
}
