import { isMidnight } from '../domain/edtf.ts';
import { type Instant, plus } from '../domain/instant.ts';
import type { PlaceId } from '../domain/ids.ts';
import type { Span } from '../domain/span.ts';
import { dayOf, spanOfDay } from '../domain/zone.ts';
import type { Moment } from '../domain/moment.ts';
import type { Takeover } from './takeovers.ts';

/** Places, each counted once, by how surely they changed hands on a day. */
export type DayTally = {
  /** The whole span of the change lies within the day. */
  readonly changed: number;
  /** The span touches the day and is wider; or it has no known start, and the day is the last that it names. */
  readonly perhaps: number;
  /** A status names the holder by this day, and not since when. */
  readonly stated: number;
  /** Whether any document covers some of the day. */
  readonly covered: boolean;
  /** A filter takes marks away: only the places that are left are counted. */
  readonly ofShown?: boolean;
};

/** The day that is printed for t, in the zone in which it is printed: the end of the period closes its last day. */
export function dayShown(t: Instant, period: Span, zone: string): Span {
  const within = t === period.latest && isMidnight(t, zone) ? plus(t, -1) : t;
  return spanOfDay(dayOf(within, zone), zone);
}

/** The tally of the places that the map shows: it would contradict the map to count others. */
export function tallyOfShown(
  { places, shown }: Pick<Moment, 'places' | 'shown'>,
  takeovers: readonly Takeover[],
  covered: readonly Span[],
  day: Span,
): DayTally {
  if (shown.places.length === places.length) return tallyOf(takeovers, covered, day);
  const ids = new Set(shown.places.map(({ place }) => place.placeId));
  const those = takeovers.filter(({ place }) => ids.has(place.placeId));
  return { ...tallyOf(those, covered, day), ofShown: true };
}

export function tallyOf(takeovers: readonly Takeover[], covered: readonly Span[], day: Span): DayTally {
  const counted = new Set<PlaceId>();
  const count = (found: (takeover: Takeover) => boolean): number => {
    const before = counted.size;
    for (const takeover of takeovers) if (found(takeover)) counted.add(takeover.place.placeId);
    return counted.size - before;
  };
  return {
    changed: count(({ kind, span }) => kind === 'change' && liesWithin(span, day)),
    perhaps: count(({ kind, span }) => kind === 'change' && touches(span, day)),
    stated: count(({ kind, span }) => kind === 'status' && touches(span, day)),
    covered: covered.some((span) => touches(span, day)),
  };
}

function liesWithin({ earliest, latest }: Takeover['span'], day: Span): boolean {
  return (
    earliest !== null &&
    day.earliest <= earliest &&
    latest <= day.latest &&
    touches({ earliest, latest }, day)
  );
}

/** A span without a start touches the one day that it names, the last, and not every day before. */
function touches({ earliest, latest }: Takeover['span'], day: Span): boolean {
  if (earliest === null) return day.earliest < latest && latest <= day.latest;
  return earliest < day.latest && (day.earliest < latest || day.earliest <= earliest);
}
