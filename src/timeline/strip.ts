import type { Instant } from '../domain/instant.ts';
import { earlier, later, type Span } from '../domain/span.ts';
import { addDays, type Day, dayOf, startOfDay } from '../domain/zone.ts';
import type { Piece } from './scale.ts';
import { LANES, type StripLayout } from './stripLayout.ts';
import type { Takeover } from './takeovers.ts';

/** A takeover on a lane of its own, so that neighbours don't hide each other. Pixels. */
export type TakeoverMark = {
  readonly takeover: Takeover;
  /** The span in which it may have happened; null where no start is known. */
  readonly band: { readonly from: number; readonly to: number } | null;
  /** Where it takes effect; null when that lies beyond the cut. */
  readonly tick: number | null;
  readonly y: number;
};

export type X = (t: Instant) => number;

/** Half a glyph and a hair of air. */
export const AIR = 7;

/** How far the dots lead back from a takeover of which no start is known. */
export const LEADER = 11;

/** Greedy: each on the first lane that is free; when all are taken, on the one that gets free soonest. */
export function takeoverMarks(
  takeovers: readonly Takeover[],
  reach: Span,
  x: X,
  layout: Pick<StripLayout, 'lanesTop' | 'lane'>,
): TakeoverMark[] {
  const free: number[] = Array.from({ length: LANES }, () => -Infinity);
  return takeovers
    .filter(({ span }) => touchesReach(span, reach))
    .map((takeover) => markOf(takeover, reach, x))
    .sort((a, b) => sidesOf(a).from - sidesOf(b).from || sidesOf(a).to - sidesOf(b).to)
    .map((mark) => {
      const { from, to } = sidesOf(mark);
      const first = free.findIndex((until) => until <= from - AIR);
      const lane = first >= 0 ? first : free.indexOf(Math.min(...free));
      free[lane] = to + AIR;
      return { ...mark, y: layout.lanesTop + layout.lane * (lane + 0.5) };
    });
}

function touchesReach({ earliest, latest }: Takeover['span'], reach: Span): boolean {
  return (earliest ?? latest) <= reach.latest && reach.earliest <= latest;
}

function markOf(takeover: Takeover, reach: Span, x: X): Omit<TakeoverMark, 'y'> {
  const { earliest, latest } = takeover.span;
  const tick = latest <= reach.latest ? x(latest) : null;
  if (earliest === null) return { takeover, band: null, tick };
  const sides = [x(later(earliest, reach.earliest)), x(earlier(latest, reach.latest))] as const;
  return { takeover, band: { from: Math.min(...sides), to: Math.max(...sides) }, tick };
}

/** The leader counts: to either side, as the direction of writing may have it. */
export function sidesOf({ band, tick }: Omit<TakeoverMark, 'y'>): {
  readonly from: number;
  readonly to: number;
} {
  if (band) return band;
  const at = tick ?? 0;
  return { from: at - LEADER + AIR, to: at };
}

export type DayTick = {
  readonly day: Day;
  readonly start: Instant;
  readonly x: number;
  readonly width: number;
};

/** A tick per day of the dataset's zone, none within a fold; where days are narrow, one every few. */
export function dayTicks(
  { period, pieces }: { readonly period: Span; readonly pieces: readonly Piece[] },
  zone: string,
  x: X,
  least: number,
): DayTick[] {
  const ticks: DayTick[] = [];
  const oneDay = widthOfDay(pieces, zone, x);
  const every = Math.max(1, Math.ceil(least / Math.max(0.01, oneDay)));
  const isFolded = (t: Instant) =>
    pieces.some(({ span, folded }) => folded && span.earliest <= t && t < span.latest);
  for (let day = dayOf(period.earliest, zone); ; day = addDays(day, every)) {
    const start = startOfDay(day, zone);
    if (start >= period.latest) return ticks;
    if (!isFolded(start)) ticks.push({ day, start, x: x(start), width: oneDay * every });
  }
}

/** Of a day outside the folds; time runs at one rate there. */
function widthOfDay(pieces: readonly Piece[], zone: string, x: X): number {
  const open = pieces.find(({ folded }) => !folded)?.span;
  if (!open) return 0;
  const first = dayOf(open.earliest, zone);
  const [start, end] = [startOfDay(first, zone), startOfDay(addDays(first, 1), zone)];
  const perMs = Math.abs(x(open.latest) - x(open.earliest)) / (open.latest - open.earliest);
  return perMs * (end - start);
}

/** Some pixels a letter of the strip's labels takes: good enough to choose a wording that fits. */
const LETTER = 5.6;

/** The first wording that fits, else none. */
export function fitting(wordings: readonly string[], width: number): string {
  return wordings.find((words) => words.length * LETTER <= width) ?? '';
}
