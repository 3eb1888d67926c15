import { DAY, HOUR, type Instant, plus } from '../domain/instant.ts';
import { clampToPeriod } from '../domain/period.ts';
import type { EventState } from '../domain/snapshot.ts';
import { contains, type Span } from '../domain/span.ts';
import { offsetAt } from '../domain/zone.ts';
import type { Changes } from './changes.ts';

/** Ascending moments within reach, both ends included, each once. */
export type Stops = readonly Instant[];

export function stopsAt(instants: readonly Instant[], reach: Span): Stops {
  const within = instants.filter((t) => contains(reach, t) || t === reach.latest);
  return [...new Set(within)].sort((a, b) => a - b);
}

/** Where the mark of a place changes. */
export function changeStops(changes: Changes, reach: Span): Stops {
  return stopsAt(
    changes.marks.map(({ at }) => at),
    reach,
  );
}

/** Where an event begins, or, with an open start, where it has happened. */
export function eventStops(events: readonly EventState[], reach: Span): Stops {
  return stopsAt(
    events.map(({ time }) => time.earliest ?? time.latest).filter((t) => t !== null),
    reach,
  );
}

/** The first stop after t, null when there is none. */
export function nextStop(stops: Stops, t: Instant): Instant | null {
  return stops.find((stop) => stop > t) ?? null;
}

/** The last stop before t, null when there is none. */
export function previousStop(stops: Stops, t: Instant): Instant | null {
  return stops.findLast((stop) => stop < t) ?? null;
}

export type Stride = 'hour' | 'day' | 'end';

/**
 * Where a key leads: an hour; the same hour a day on, also where clocks change in between; or an end of its reach.
 */
export function strideFrom(
  reach: Span,
  t: Instant,
  direction: 1 | -1,
  stride: Stride,
  zone: string,
): Instant {
  if (stride === 'end') return direction < 0 ? reach.earliest : reach.latest;
  if (stride === 'hour') return clampToPeriod(reach, plus(t, direction * HOUR));
  const there = plus(t, direction * DAY);
  return clampToPeriod(reach, plus(there, offsetAt(t, zone) - offsetAt(there, zone)));
}

/** What a key on the slider means; null for every other key. Left and right follow the direction of writing. */
export function strideOfKey(
  key: string,
  shift: boolean,
  rightToLeft: boolean,
): { readonly direction: 1 | -1; readonly stride: Stride } | null {
  const along = shift ? 'day' : 'hour';
  switch (key) {
    case 'ArrowUp':
      return { direction: 1, stride: along };
    case 'ArrowDown':
      return { direction: -1, stride: along };
    case 'ArrowRight':
      return { direction: rightToLeft ? -1 : 1, stride: along };
    case 'ArrowLeft':
      return { direction: rightToLeft ? 1 : -1, stride: along };
    case 'PageUp':
      return { direction: 1, stride: 'day' };
    case 'PageDown':
      return { direction: -1, stride: 'day' };
    case 'Home':
      return { direction: -1, stride: 'end' };
    case 'End':
      return { direction: 1, stride: 'end' };
    default:
      return null;
  }
}
