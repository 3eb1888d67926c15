import type { EventType } from '../domain/event.ts';
import { DAY, HOUR, type Instant, instant, MINUTE, plus } from '../domain/instant.ts';
import type { EventState } from '../domain/snapshot.ts';
import { earlier, type Span } from '../domain/span.ts';
import { FAMILIES, type Family, familyOf } from './families.ts';

/** The events that begin in a stretch of time, or, with an open start, have happened by some moment of it. */
export type Bucket = {
  readonly span: Span;
  readonly total: number;
  readonly families: Readonly<Record<Family, number>>;
  readonly types: ReadonlyMap<EventType, number>;
};

export type Histogram = {
  /** All of them, ascending, also the empty ones. */
  readonly buckets: readonly Bucket[];
  readonly tallest: number;
  /** Events in no bucket, by the reason. */
  readonly outside: { readonly undated: number; readonly earlier: number; readonly later: number };
};

/** Lengths of time that a calendar knows, in ms. */
const LENGTHS = [15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR].concat(
  [1, 2, 7, 14, 28, 91, 182, 364].map((days) => days * DAY),
);

/** The shortest length that is at least `least` px wide. */
export function bucketLength(msPerPixel: number, least: number): number {
  const length = LENGTHS.find((length) => length >= least * msPerPixel);
  return length ?? Math.ceil((least * msPerPixel) / (364 * DAY)) * 364 * DAY;
}

/** Counts each event once. `reach` is where the clock can go, `length` that of a bucket in ms, from the period's start on. */
export function histogramOf(events: readonly EventState[], reach: Span, length: number): Histogram {
  const counts = Math.max(1, Math.ceil((reach.latest - reach.earliest) / length));
  const buckets = Array.from({ length: counts }, (_, index) => emptyBucket(reach, length, index));
  const outside = { undated: 0, earlier: 0, later: 0 };
  for (const { event, time } of events) {
    const where = indexOf(time, reach, length, counts);
    const bucket = typeof where === 'number' ? buckets[where] : undefined;
    if (typeof where === 'string') outside[where] += 1;
    if (!bucket) continue;
    bucket.total += 1;
    bucket.families[familyOf(event.eventType)] += 1;
    bucket.types.set(event.eventType, (bucket.types.get(event.eventType) ?? 0) + 1);
  }
  return { buckets, tallest: Math.max(0, ...buckets.map(({ total }) => total)), outside };
}

/** The bucket in which t lies; the end of the reach closes the last one. */
export function bucketAt({ buckets }: Histogram, t: Instant): Bucket | undefined {
  return buckets.find(({ span }) => t < span.latest) ?? buckets.at(-1);
}

type Counting = {
  readonly span: Span;
  total: number;
  readonly families: Record<Family, number>;
  readonly types: Map<EventType, number>;
};

function emptyBucket(reach: Span, length: number, index: number): Counting {
  const earliest = plus(reach.earliest, index * length);
  return {
    span: { earliest, latest: earlier(instant(earliest + length), reach.latest) },
    total: 0,
    families: Object.fromEntries(FAMILIES.map((family) => [family, 0])) as Record<Family, number>,
    types: new Map(),
  };
}

/** What happened *by* a moment happened before it: at a border it counts on the near side. */
function indexOf(
  { earliest, latest }: EventState['time'],
  reach: Span,
  length: number,
  counts: number,
): number | keyof Histogram['outside'] {
  const at = earliest ?? latest;
  if (at === null) return 'undated';
  if (at > reach.latest) return 'later';
  const steps = (at - reach.earliest) / length;
  const index = earliest === null ? Math.ceil(steps) - 1 : Math.floor(steps);
  return index < 0 ? 'earlier' : Math.min(index, counts - 1);
}
