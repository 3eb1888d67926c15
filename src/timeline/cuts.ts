import { isKnown } from '../domain/control/known.ts';
import type { KnownAt } from '../domain/control/state.ts';
import type { Dataset } from '../domain/dataset.ts';
import { type Instant, wholeMinute } from '../domain/instant.ts';
import { clampToPeriod, periodOf } from '../domain/period.ts';
import { earlier, later, type Span } from '../domain/span.ts';
import type { PixelScale } from './scale.ts';
import type { Stops } from './steps.ts';

/** When something was reported, and where a cut can go because of it. */
export type Cuts = {
  /** Report times of all claims, ascending, each once. */
  readonly times: Stops;
  /** Claims that each of them adds. */
  readonly added: ReadonlyMap<Instant, number>;
  /** The timeline, joined with the time of every report. */
  readonly reach: Span;
  /** All claims, those without a report time too. */
  readonly claims: number;
};

const found = new WeakMap<Dataset, Cuts>();

export function cutsOf(dataset: Dataset): Cuts {
  const known = found.get(dataset);
  if (known) return known;
  const added = new Map<Instant, number>();
  for (const { claims } of dataset.events.values())
    for (const { reported } of claims)
      if (reported.latest !== null) {
        const at = wholeMinute(reported.latest);
        added.set(at, (added.get(at) ?? 0) + 1);
      }
  const times = [...added.keys()].sort((a, b) => a - b);
  const period = periodOf(dataset);
  const reach = {
    earliest: earlier(period.earliest, times[0] ?? period.earliest),
    latest: later(period.latest, times.at(-1) ?? period.latest),
  };
  const cuts = { times, added, reach, claims: claimsKnown(dataset, 'all') };
  found.set(dataset, cuts);
  return cuts;
}

/** The cut that stands at a moment: at the end of its reach it cuts nothing. */
export function cutAt({ reach }: Pick<Cuts, 'reach'>, at: Instant): KnownAt {
  return at >= reach.latest ? 'all' : clampToPeriod(reach, at);
}

/** Where a cut stands: without one at the end of its reach. */
export function standOf({ reach }: Pick<Cuts, 'reach'>, known: KnownAt): Instant {
  return known === 'all' ? reach.latest : clampToPeriod(reach, known);
}

/**
 * The cut that a place on the lane means, in px: the report that lies within `near` px, as nothing changes but there;
 * else the moment. At the end of the axis nothing is left to cut.
 */
export function cutPressed(
  x: number,
  { times, reach }: Pick<Cuts, 'times' | 'reach'>,
  scale: PixelScale,
  near: number,
): KnownAt {
  const at = scale.at(x);
  const first = scale.pieces[0]?.span.earliest;
  const last = scale.pieces.at(-1)?.span.latest;
  if (first === undefined || last === undefined || at >= last) return 'all';
  const away = (t: Instant) => Math.abs(scale.x(t) - x);
  const [report] = times
    .filter((t) => first <= t && t <= last && away(t) <= near)
    .sort((a, b) => away(a) - away(b));
  return cutAt({ reach }, report ?? at);
}

/** How many claims of a dataset are known. */
export function claimsKnown(dataset: Dataset, known: KnownAt): number {
  let count = 0;
  for (const { claims } of dataset.events.values())
    count += claims.filter((claim) => isKnown(claim, known)).length;
  return count;
}
