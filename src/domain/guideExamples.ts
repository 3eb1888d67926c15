import { type ControlState, controlAt, controlHistory } from './control/index.ts';
import { isKnown } from './control/known.ts';
import type { KnownAt } from './control/state.ts';
import type { Claim } from './claim.ts';
import { coverageWithin } from './coverage.ts';
import type { Dataset } from './dataset.ts';
import type { PlaceId } from './ids.ts';
import { HOUR, type Instant, instant, plus, wholeMinute } from './instant.ts';
import { periodOf, reachOf } from './period.ts';
import { claimsByPlace, speaksOfControl } from './snapshot.ts';
import { contains, later, type Span } from './span.ts';

/** What a reader is shown how to read, by a place at which it is to be seen. */
export const GUIDED_STATES = [
  'held',
  'changing',
  'next',
  'contested',
  'disputed',
  'not_reported',
  'fading',
  'outline',
] as const;
export type GuidedState = (typeof GUIDED_STATES)[number];

/** A place and a moment, to the minute, at which something is to be seen. */
export type Example = { readonly placeId: PlaceId; readonly t: Instant };

/** The places of whose control most is said come first: a reader is likeliest to know them. */
function placesByWeight(dataset: Dataset, known: KnownAt): (readonly [PlaceId, readonly Claim[]])[] {
  return [...claimsByPlace(dataset)]
    .map(([placeId, claims]): readonly [PlaceId, readonly Claim[]] => [
      placeId,
      claims.filter((claim) => speaksOfControl(claim) && isKnown(claim, known)),
    ])
    .filter(([, claims]) => claims.length > 0)
    .sort(([, a], [, b]) => b.length - a.length);
}

/** Of each state an example as known at K, where the dataset has one. Nothing is made up: a state may be missing. */
export function stateExamples(dataset: Dataset, known: KnownAt): ReadonlyMap<GuidedState, Example> {
  const reach = reachOf(periodOf(dataset), known);
  const { beginsHours, outlineHours } = dataset.ageing;
  const found = new Map<GuidedState, Example>();
  for (const [placeId, claims] of placesByWeight(dataset, known)) {
    for (const { span, state } of controlHistory(claims, known, dataset)) {
      const starts = wholeMinute(
        span.earliest === null ? reach.earliest : later(span.earliest, reach.earliest),
      );
      const newest = newestReport(claims, state);
      for (const name of GUIDED_STATES) {
        if (found.has(name)) continue;
        const aged = name === 'fading' ? beginsHours : name === 'outline' ? outlineHours : null;
        if (aged !== null && newest === null) continue;
        const t = aged === null ? starts : later(starts, wholeMinute(plus(newest ?? starts, aged * HOUR)));
        if (!contains(span, t) || t > reach.latest) continue;
        if (shows(name, controlAt(claims, t, known, dataset), dataset)) found.set(name, { placeId, t });
      }
    }
  }
  return found;
}

/** Whether a state is a plain case of what is to be shown: nothing else is to be seen on its mark. */
function shows(name: GuidedState, state: ControlState, { ageing }: Dataset): boolean {
  const { base, next, contested, disputed } = state;
  const hours = (state.age ?? 0) / HOUR;
  if (name === 'disputed') return disputed !== null && !contested;
  if (name === 'contested') return contested !== null && !disputed && base.kind !== 'changing';
  if (contested || disputed) return false;
  switch (name) {
    case 'held':
      return base.kind === 'held' && hours < ageing.beginsHours;
    case 'changing':
      return base.kind === 'changing';
    case 'next':
      return base.kind === 'not_reported' && next !== null;
    case 'not_reported':
      return base.kind === 'not_reported' && next === null;
    case 'fading':
      return base.kind === 'held' && hours >= ageing.beginsHours && hours < ageing.outlineHours;
    case 'outline':
      return base.kind === 'held' && hours >= ageing.outlineHours;
  }
}

function newestReport(claims: readonly Claim[], { basis }: ControlState): Instant | null {
  const reports = claims
    .filter(({ claimId }) => basis.includes(claimId))
    .flatMap(({ reported }) => (reported.latest === null ? [] : [reported.latest]));
  return reports.length === 0 ? null : reports.reduce(later);
}

/** A place of which nothing was known at one moment, and something an hour later. */
export type ClockExample = {
  readonly placeId: PlaceId;
  readonly before: Instant;
  readonly after: Instant;
};

/**
 * Of the places whose mark first comes with a report, the one whose report is dated the most narrowly: there an hour makes
 * the difference. Null when no report time is that exact within the period, or none is known at K.
 */
export function clockExample(dataset: Dataset, known: KnownAt): ClockExample | null {
  const reach = reachOf(periodOf(dataset), known);
  let best: (ClockExample & { readonly width: number }) | null = null;
  for (const [placeId, claims] of placesByWeight(dataset, known)) {
    const dated = claims.flatMap(({ reported: { earliest, latest } }) =>
      earliest === null || latest === null ? [] : [{ latest, width: latest - earliest }],
    );
    const first = claims.reduce<number>(
      (least, { reported }) => Math.min(least, reported.latest ?? Number.POSITIVE_INFINITY),
      Number.POSITIVE_INFINITY,
    );
    const width = Math.min(...dated.filter(({ latest }) => latest === first).map((report) => report.width));
    if (!Number.isFinite(first) || !Number.isFinite(width)) continue;
    const after = wholeMinute(instant(first));
    const before = plus(after, -HOUR);
    if (before < reach.earliest || after > reach.latest) continue;
    if (best === null || width < best.width) best = { placeId, before, after, width };
  }
  return best && { placeId: best.placeId, before: best.before, after: best.after };
}

/** The longest time within what is known that no document covers, after the first report; null where there is none. */
export function silenceExample(dataset: Dataset, known: KnownAt): Span | null {
  const reach = reachOf(periodOf(dataset), known);
  const { covered, silent } = coverageWithin(dataset, known, reach);
  const begins = covered[0]?.earliest ?? reach.latest;
  return silent
    .filter(({ earliest }) => earliest > begins)
    .reduce<Span | null>(
      (longest, span) =>
        longest === null || span.latest - span.earliest > longest.latest - longest.earliest ? span : longest,
      null,
    );
}
