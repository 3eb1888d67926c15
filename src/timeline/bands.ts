import type { EventState } from '../domain/snapshot.ts';
import { earlier, later, type Span } from '../domain/span.ts';
import type { X } from './strip.ts';
import type { StripLayout } from './stripLayout.ts';

/** A span of uncertain time that some events have in common. Pixels. */
export type QuietBand = {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly events: number;
};

/** Between bands of one row, px. */
const APART = 3;

/**
 * Bands under the bars, for events other than control whose time is less certain than a bucket is long: one a span, the
 * narrowest first, which say most. What finds no room is left out: the bars count it all the same.
 */
export function quietBands(
  events: readonly EventState[],
  reach: Span,
  x: X,
  least: number,
  { bandsTop, band, bandRows }: Pick<StripLayout, 'bandsTop' | 'band' | 'bandRows'>,
): QuietBand[] {
  const rows = Array.from({ length: bandRows }, (_, row) => bandsTop + band * (row + 0.5));
  const bands: QuietBand[] = [];
  if (bandRows === 0) return bands;
  for (const { span, events: count } of spansOf(events, reach, least)) {
    const sides = [x(span.earliest), x(span.latest)] as const;
    const [from, to] = [Math.min(...sides), Math.max(...sides)];
    const y = rows.find((y) =>
      bands.every((other) => other.y !== y || other.to + APART <= from || to + APART <= other.from),
    );
    if (y !== undefined) bands.push({ from, to, y, events: count });
  }
  return bands;
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
  const width = ({ span: { earliest, latest } }: { readonly span: Span }) => latest - earliest;
  return [...spans.values()].sort((a, b) => width(a) - width(b) || a.span.earliest - b.span.earliest);
}
