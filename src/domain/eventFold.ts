import type { Claim, TimeExtent } from './claim.ts';
import type { Modality } from './event.ts';
import { common, hull, type OpenSpan, UNKNOWN_SPAN } from './span.ts';

/**
 * When an event happened, by all its asserting claims: what they have in common, or the hull when they have nothing in
 * common. What is reported can't be later than its report: a deed, a threat, an offer, a refusal. Only a plan can.
 */
export function foldTime(claims: readonly Claim[], modality: Modality): OpenSpan {
  const bounded = modality !== 'planned';
  const spans = claims
    .filter((claim) => claim.stance === 'asserts')
    .map(({ time, reported }) => ({
      earliest: time.earliest,
      latest: time.latest ?? (bounded ? reported.latest : null),
    }));
  const [first, ...rest] = spans;
  if (!first) return UNKNOWN_SPAN;
  return common(spans) ?? hull(first, ...rest);
}

/** `throughout` only when every asserting claim that says a time means it so; null when none says one. */
export function foldExtent(claims: readonly Claim[]): TimeExtent | null {
  const extents = claims
    .filter((claim) => claim.stance === 'asserts')
    .map((claim) => claim.timeExtent)
    .filter((extent) => extent !== null);
  if (extents.length === 0) return null;
  return extents.every((extent) => extent === 'throughout') ? 'throughout' : 'within';
}

/** From the first to the last report; an end is null only when no claim has one. */
export function foldReported(claims: readonly Claim[]): OpenSpan {
  const starts = claims.map((claim) => claim.reported.earliest).filter((at) => at !== null);
  const ends = claims.map((claim) => claim.reported.latest).filter((at) => at !== null);
  const earliest = starts.reduce<(typeof starts)[number] | null>(
    (a, b) => (a === null || b < a ? b : a),
    null,
  );
  const latest = ends.reduce<(typeof ends)[number] | null>((a, b) => (a === null || b > a ? b : a), null);
  return { earliest, latest };
}
