import type { Instant } from '../domain/instant.ts';
import type { EventState } from '../domain/snapshot.ts';
import { earlier, later, type Span } from '../domain/span.ts';
import { addDays, type Day, dayOf, startOfDay } from '../domain/zone.ts';
import type { Takeover } from './takeovers.ts';

export const STRIP = {
  thumb: 20,
  labels: 18,
  lanes: 6,
  lane: 7,
  quietTop: 61,
  quietHeight: 10,
  lanesMiddle: 43,
  coverageTop: 74,
  coverageHeight: 13,
  height: 88,
} as const;

/** A takeover on a lane of its own, so that neighbours don't hide each other. Pixels. */
export type TakeoverMark = {
  readonly takeover: Takeover;
  /** The span in which it may have happened; null where no start is known. */
  readonly band: { readonly from: number; readonly to: number } | null;
  /** Where it takes effect; null when that lies beyond the cut. */
  readonly tick: number | null;
  readonly y: number;
};

type X = (t: Instant) => number;

/** Half a glyph and a hair of air. */
const REACH = 7;

/** How far the dots lead back from a takeover of which no start is known. */
export const LEADER = 11;

/** Greedy: each on the first lane that is free; when all are taken, on the one that gets free soonest. */
export function takeoverMarks(takeovers: readonly Takeover[], reach: Span, x: X): TakeoverMark[] {
  const free: number[] = Array.from({ length: STRIP.lanes }, () => -Infinity);
  return takeovers
    .filter(({ span }) => touchesReach(span, reach))
    .map((takeover) => markOf(takeover, reach, x))
    .sort((a, b) => sidesOf(a).from - sidesOf(b).from || sidesOf(a).to - sidesOf(b).to)
    .map((mark) => {
      const { from, to } = sidesOf(mark);
      const first = free.findIndex((until) => until <= from - REACH);
      const lane = first >= 0 ? first : free.indexOf(Math.min(...free));
      free[lane] = to + REACH;
      return { ...mark, y: STRIP.labels + STRIP.lane * (lane + 0.5) };
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
function sidesOf({ band, tick }: Omit<TakeoverMark, 'y'>): { readonly from: number; readonly to: number } {
  if (band) return band;
  const at = tick ?? 0;
  return { from: at - LEADER + REACH, to: at };
}

export type QuietTick = { readonly x: number; readonly count: number };

/** Where events that are none of control began, with how many begin at one pixel. */
export function quietTicks(events: readonly EventState[], reach: Span, x: X): QuietTick[] {
  const ticks = new Map<number, number>();
  for (const { event, time } of events) {
    if (event.eventType === 'control_change' || event.eventType === 'control_status') continue;
    const t = time.earliest ?? time.latest;
    if (t === null || t < reach.earliest || t > reach.latest) continue;
    const at = Math.round(x(t)) + 0.5;
    ticks.set(at, (ticks.get(at) ?? 0) + 1);
  }
  return [...ticks].map(([x, count]) => ({ x, count }));
}

export type DayTick = {
  readonly day: Day;
  readonly start: Instant;
  readonly x: number;
  readonly width: number;
};

/** A tick per day of the dataset's zone; where days are narrow, one every few. */
export function dayTicks(period: Span, zone: string, x: X, least: number): DayTick[] {
  const ticks: DayTick[] = [];
  const oneDay = Math.abs(x(startOfDay(addDays(dayOf(period.earliest, zone), 1), zone)) - x(period.earliest));
  const every = Math.max(1, Math.ceil(least / Math.max(0.01, oneDay)));
  for (let day = dayOf(period.earliest, zone); ; day = addDays(day, every)) {
    const start = startOfDay(day, zone);
    if (start >= period.latest) return ticks;
    ticks.push({ day, start, x: x(start), width: oneDay * every });
  }
}

/** Some pixels a letter of the strip's labels takes: good enough to choose a wording that fits. */
const LETTER = 5.6;

/** The first wording that fits, else none. */
export function fitting(wordings: readonly string[], width: number): string {
  return wordings.find((words) => words.length * LETTER <= width) ?? '';
}
