import type { Box } from './dataset.ts';
import { daysTouched } from './edtf.ts';
import type { Instant } from './instant.ts';
import type { EventState } from './snapshot.ts';
import { type Day, startOfDay } from './zone.ts';

/** The events of a day; without a day at the end. */
export type EventDay = {
  readonly day: Day | null;
  readonly start: Instant | null;
  readonly events: readonly EventState[];
};

/** Where an event stands in the list: at its start, or, with an open one, just before its end. */
export function standingOf({ time }: EventState): number {
  if (time.earliest !== null) return time.earliest;
  return time.latest === null ? Infinity : time.latest - 1;
}

/** Events by the day (of the zone) they begin on, with an open start by the day they end on; the undated last. */
export function eventDays(events: readonly EventState[], zone: string): EventDay[] {
  const days = new Map<Day | null, EventState[]>();
  for (const event of [...events].sort(byTime)) {
    const { first, last } = daysTouched(event.time, zone);
    const day = first ?? last;
    const there = days.get(day) ?? [];
    there.push(event);
    days.set(day, there);
  }
  return [...days]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
    .map(([day, events]) => ({ day, start: day && startOfDay(day, zone), events }));
}

function byTime(a: EventState, b: EventState): number {
  return standingOf(a) - standingOf(b) || end(a) - end(b);
}

function end({ time }: EventState): number {
  return time.latest ?? Infinity;
}

/** The event to have in sight at a moment: the last one that has begun, among several at once the first. */
export function anchorAt(days: readonly EventDay[], t: Instant): EventState | null {
  let anchor: EventState | null = null;
  for (const { events } of days)
    for (const event of events) {
      const standing = standingOf(event);
      if (standing <= t && (anchor === null || standing > standingOf(anchor))) anchor = event;
    }
  return anchor;
}

/** How many events are where, whatever the clock says. Each is counted once: `undated` first, wherever it may be. */
export type EventCounts = {
  readonly all: number;
  /** Dated, at a place within the map's edges. */
  readonly onMap: number;
  /** Dated, at a place beyond them. */
  readonly beyond: number;
  readonly unplaced: number;
  readonly undated: number;
};

export function eventCounts(events: readonly EventState[], box: Box): EventCounts {
  const counts = { all: events.length, onMap: 0, beyond: 0, unplaced: 0, undated: 0 };
  for (const { event, phase } of events) {
    if (phase === 'undated') counts.undated += 1;
    else if (event.position === null) counts.unplaced += 1;
    else if (isWithin(box, event.position)) counts.onMap += 1;
    else counts.beyond += 1;
  }
  return counts;
}

/** Whether a place lies within the map's edges. */
export function isWithin([west, south, east, north]: Box, [lon, lat]: readonly [number, number]): boolean {
  return west <= lon && lon <= east && south <= lat && lat <= north;
}
