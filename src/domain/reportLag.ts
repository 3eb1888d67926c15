import type { Claim, TimeExtent } from './claim.ts';
import { earlier, type OpenSpan } from './span.ts';

/**
 * How long after something the first report of it came. `first` is when that report was made: no earlier than the earliest
 * start, no later than the earliest end of all reports. `least` and `most` are ms, null where no source bounds them.
 */
export type ReportLag = {
  readonly first: OpenSpan;
  /** The claims that were surely made by the end of `first`, in the order given. */
  readonly by: readonly Claim[];
  readonly least: number | null;
  readonly most: number | null;
};

/**
 * The lag as an interval that is as wide as the sources leave it. What lasted is counted from its start, what happened
 * once from anywhere in its span. Denials are no reports of it. Null when no claim has a report time.
 */
export function reportLag(
  happened: OpenSpan,
  extent: TimeExtent | null,
  claims: readonly Claim[],
): ReportLag | null {
  const asserting = claims.filter((claim) => claim.stance === 'asserts');
  const ends = asserting.map(({ reported }) => reported.latest).filter((at) => at !== null);
  const [end, ...others] = ends;
  if (end === undefined) return null;
  const latest = others.reduce(earlier, end);
  const starts = asserting.map(({ reported }) => reported.earliest);
  // A report that may have been made at any time before may have been the first.
  const earliest = starts.reduce((a, b) => (a === null || b === null ? null : earlier(a, b)));
  const by = asserting.filter(({ reported }) => reported.latest === latest);
  const lastBegin =
    extent === 'throughout' && happened.earliest !== null ? happened.earliest : happened.latest;
  const most = happened.earliest === null ? null : latest - happened.earliest;
  // Said before it began: a lag there is none.
  if (most !== null && most < 0) return { first: { earliest, latest }, by, least: null, most: null };
  const gap = earliest === null || lastBegin === null ? 0 : earliest - lastBegin;
  return { first: { earliest, latest }, by, least: gap > 0 ? gap : null, most };
}
