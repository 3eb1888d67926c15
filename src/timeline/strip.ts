import type { Dataset } from '../domain/dataset.ts';
import type { PartyId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import type { EventState } from '../domain/snapshot.ts';
import { earlier, gaps, later, type Span } from '../domain/span.ts';
import { addDays, type Day, dayOf, startOfDay } from '../domain/zone.ts';
import type { Changes, Takeover } from './changes.ts';

export const STRIP = {
  thumb: 20,
  labels: 18,
  lanes: 6,
  lane: 7,
  quietTop: 61,
  quietHeight: 10,
  coverageTop: 74,
  coverageHeight: 13,
  height: 88,
} as const;

/** A takeover on a lane of its own, so that neighbours don't hide each other. Pixels. */
export type TakeoverMark = {
  readonly takeover: Takeover;
  readonly party: PartyId;
  readonly from: number;
  readonly to: number;
  readonly tick: number;
  readonly y: number;
};

type X = (t: Instant) => number;

/** Half a glyph and a hair of air. */
const REACH = 7;

/** Greedy: each on the first lane that is free; when all are taken, on the one that gets free soonest. */
export function takeoverMarks(changes: Changes, period: Span, x: X): TakeoverMark[] {
  const free: number[] = Array.from({ length: STRIP.lanes }, () => -Infinity);
  return changes.takeovers
    .filter(({ at }) => period.earliest <= at && at <= period.latest)
    .map((takeover) => ({ takeover, ends: ends(takeover, period, x) }))
    .sort((a, b) => a.ends.from - b.ends.from || a.ends.to - b.ends.to)
    .map(({ takeover, ends }) => {
      const start = ends.from - REACH;
      const first = free.findIndex((until) => until <= start);
      const lane = first >= 0 ? first : free.indexOf(Math.min(...free));
      free[lane] = ends.to + REACH;
      const { from, to, tick } = ends;
      return { takeover, party: takeover.party, from, to, tick, y: STRIP.labels + STRIP.lane * (lane + 0.5) };
    });
}

function ends({ at, span }: Takeover, period: Span, x: X): { from: number; to: number; tick: number } {
  const tick = x(at);
  // A status says nothing of when: a tick without a band.
  if (span.earliest === null || span.latest === null) return { from: tick, to: tick, tick };
  const sides = [x(later(span.earliest, period.earliest)), x(earlier(span.latest, period.latest)), tick];
  return { from: Math.min(...sides), to: Math.max(...sides), tick };
}

export type QuietTick = { readonly x: number; readonly count: number };

/** Where events that are none of control began, with how many begin at one pixel. */
export function quietTicks(events: readonly EventState[], period: Span, x: X): QuietTick[] {
  const ticks = new Map<number, number>();
  for (const { event, time } of events) {
    if (event.eventType === 'control_change' || event.eventType === 'control_status') continue;
    const t = time.earliest ?? time.latest;
    if (t === null || t < period.earliest || t > period.latest) continue;
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

/** What the documents cover and what they don't, within the period. */
export function coverageOf(dataset: Dataset, period: Span): { covered: Span[]; silent: Span[] } {
  const silent = gaps(period, dataset.coverage);
  return { covered: gaps(period, silent), silent };
}
