import { DAY, HOUR, type Instant, instant, plus } from '../domain/instant.ts';
import type { EventState } from '../domain/snapshot.ts';
import { gaps, isClosed, type Span, union } from '../domain/span.ts';
import { addDays, dayOf, startOfDay } from '../domain/zone.ts';
import type { Coverage } from './coverage.ts';

/** The largest part of the width that breaks may take together. */
const MOST = 0.4;

/**
 * Stretches of whole days in which nothing is reported: no document covers them, nothing begins, no claim was made.
 * Of a period of a few days, stretches of whole hours.
 */
export function silences(
  period: Span,
  reach: Span,
  { covered }: Coverage,
  events: readonly EventState[],
  zone: string,
): Span[] {
  const reported = events.flatMap(({ time, claims }) => [
    // By that moment it had happened: what lies just before is part of what is told.
    ...(time.earliest === null ? around(time.latest, -1) : around(time.earliest, 0)),
    ...claims.flatMap(({ reported }) =>
      isClosed(reported) && reported.earliest < reported.latest ? [reported] : around(reported.latest, -1),
    ),
  ]);
  return gaps(reach, union([...covered, ...reported]))
    .map((gap) => wholeUnits(gap, period, zone))
    .filter(({ earliest, latest }) => earliest < latest);
}

function around(t: Instant | null, before: -1 | 0): Span[] {
  return t === null ? [] : [{ earliest: plus(t, before), latest: plus(t, before + 1) }];
}

function wholeUnits({ earliest, latest }: Span, period: Span, zone: string): Span {
  if (period.latest - period.earliest < 4 * DAY) {
    const hours = (t: Instant, round: (n: number) => number) =>
      instant(period.earliest + round((t - period.earliest) / HOUR) * HOUR);
    return { earliest: hours(earliest, Math.ceil), latest: hours(latest, Math.floor) };
  }
  const first = startOfDay(dayOf(earliest, zone), zone);
  const start = first === earliest ? earliest : startOfDay(addDays(dayOf(earliest, zone), 1), zone);
  return { earliest: start, latest: startOfDay(dayOf(latest, zone), zone) };
}

/**
 * Which of the stretches to fold when a fold takes `foldShare` of the width: the longest first, each only if it takes
 * less than it would unfolded. Ascending.
 */
export function worthFolding(period: Span, stretches: readonly Span[], foldShare: number): Span[] {
  if (foldShare <= 0) return [];
  const width = ({ earliest, latest }: Span) => latest - earliest;
  let folds = [...stretches]
    .sort((a, b) => width(b) - width(a) || a.earliest - b.earliest)
    .slice(0, Math.floor(MOST / foldShare));
  for (;;) {
    const open = width(period) - folds.reduce((sum, fold) => sum + width(fold), 0);
    const perMs = (1 - folds.length * foldShare) / Math.max(1, open);
    const last = folds.at(-1);
    if (!last || (open > 0 && width(last) * perMs > foldShare))
      return folds.sort((a, b) => a.earliest - b.earliest);
    folds = folds.slice(0, -1);
  }
}
