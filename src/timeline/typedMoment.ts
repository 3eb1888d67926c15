import { DAY, formatMinute, type Instant, MINUTE, parseInstant, plus } from '../domain/instant.ts';
import type { Span } from '../domain/span.ts';
import { dayOf, offsetAt } from '../domain/zone.ts';

/** A moment as two input fields write it, on the clocks of a zone. */
export type Typed = { readonly date: string; readonly time: string };

/** `held`: it lay outside of where the clock can go, which stands at the nearest end. */
export type TypedMoment =
  | { readonly kind: 'moment'; readonly t: Instant; readonly held: 'before' | 'after' | null }
  | { readonly kind: 'unreadable'; readonly part: 'date' | 'time' };

export function typedOf(t: Instant, zone: string): Typed {
  return { date: dayOf(t, zone), time: formatMinute(plus(t, offsetAt(t, zone))).slice(11, 16) };
}

/** The moment meant, as far as the clock reaches. */
export function momentTyped({ date, time }: Typed, zone: string, reach: Span): TypedMoment {
  if (parseInstant(`${date}T00:00Z`) === null) return { kind: 'unreadable', part: 'date' };
  const written = parseInstant(`${date}T${time}Z`);
  if (written === null) return { kind: 'unreadable', part: 'time' };
  const t = onClocksOf(written, zone);
  if (t < reach.earliest) return { kind: 'moment', t: reach.earliest, held: 'before' };
  if (t > reach.latest) return { kind: 'moment', t: reach.latest, held: 'after' };
  return { kind: 'moment', t, held: null };
}

/**
 * The instant at which the zone's clocks show what UTC's would at `written`. An hour that clocks repeat means the first
 * time, one that they skip as long after the skip as it reads.
 */
function onClocksOf(written: Instant, zone: string): Instant {
  const candidates = [plus(written, -DAY), plus(written, DAY)]
    .map((near) => plus(written, -offsetAt(near, zone)))
    .sort((a, b) => a - b);
  const shows = (t: Instant) => t + offsetAt(t, zone) === written;
  const found = candidates.find(shows) ?? candidates.at(-1) ?? written;
  // Offsets of old times have seconds: links and clocks are to the minute.
  return plus(found, -(((found % MINUTE) + MINUTE) % MINUTE));
}
