import type { Instant } from '../domain/instant.ts';
import type { EventState } from '../domain/snapshot.ts';
import { earlier, later, type Span } from '../domain/span.ts';
import { AIR, sidesOf, type TakeoverMark, type X } from './strip.ts';
import { LANES, type StripLayout } from './stripLayout.ts';

/** A span of uncertain time that some events have in common. Pixels. */
export type QuietBand = {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly events: number;
};

/**
 * Bands for events other than control whose time is less certain than a bucket is long: one a span, the widest first, on
 * half lanes that takeovers leave free. What finds no room is left out: the bars count it all the same.
 */
export function quietBands(
  events: readonly EventState[],
  takeovers: readonly TakeoverMark[],
  reach: Span,
  x: X,
  least: number,
  layout: Pick<StripLayout, 'lanesTop' | 'lane'>,
): QuietBand[] {
  const half = layout.lane / 2;
  const taken = takeovers.map((mark) => ({ ...sidesOf(mark), y: mark.y, height: layout.lane }));
  const bands: QuietBand[] = [];
  for (const { span, events: count } of spansOf(events, reach, least)) {
    const sides = [x(span.earliest), x(span.latest)] as const;
    const [from, to] = [Math.min(...sides), Math.max(...sides)];
    const isFree = (y: number) =>
      [...taken, ...bands.map((band) => ({ ...band, height: half }))].every(
        (other) =>
          Math.abs(other.y - y) >= (other.height + half) / 2 - 0.01 ||
          other.to + AIR < from ||
          to + AIR < other.from,
      );
    const y = rows(layout).find(isFree);
    if (y !== undefined) bands.push({ from, to, y, events: count });
  }
  return bands;
}

/** From the lowest half lane upwards: near the bars, whose events they are. */
function rows({ lanesTop, lane }: Pick<StripLayout, 'lanesTop' | 'lane'>): number[] {
  return Array.from({ length: LANES * 2 }, (_, row) => lanesTop + lane * (LANES - (row + 0.5) / 2));
}

function spansOf(events: readonly EventState[], reach: Span, least: number) {
  const spans = new Map<string, { readonly span: Span; events: number }>();
  for (const { time, controlEffect } of events) {
    const { earliest, latest } = time;
    const isControl = controlEffect === 'change' || controlEffect === 'status';
    if (isControl || earliest === null || latest === null || latest - earliest <= least) continue;
    const span = { earliest: later(earliest, reach.earliest), latest: earlier(latest, reach.latest) };
    if (span.earliest >= span.latest) continue;
    const key = `${span.earliest} ${span.latest}`;
    const there = spans.get(key);
    if (there) there.events += 1;
    else spans.set(key, { span, events: 1 });
  }
  const width = ({ span }: { readonly span: { readonly earliest: Instant; readonly latest: Instant } }) =>
    span.latest - span.earliest;
  return [...spans.values()].sort((a, b) => width(b) - width(a) || a.span.earliest - b.span.earliest);
}
