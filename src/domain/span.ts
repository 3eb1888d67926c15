import type { Instant } from './instant.ts';

/** A half-open span of time `[earliest, latest)`. Its width is its precision. */
export type Span = { readonly earliest: Instant; readonly latest: Instant };

/** A half-open span of which either end may be unknown (null). */
export type OpenSpan = { readonly earliest: Instant | null; readonly latest: Instant | null };

/** Nothing is known of it. */
export const UNKNOWN_SPAN: OpenSpan = { earliest: null, latest: null };

/** Both ends are known. */
export function isClosed(span: OpenSpan): span is Span {
  return span.earliest !== null && span.latest !== null;
}

/** A single moment: both ends are known and the same. */
export function isWidthless({ earliest, latest }: OpenSpan): boolean {
  return earliest !== null && earliest === latest;
}

/** Whether t lies in the span; an unknown end is unbounded. */
export function contains(span: OpenSpan, t: Instant): boolean {
  return (span.earliest === null || span.earliest <= t) && (span.latest === null || t < span.latest);
}

/**
 * What all the spans have in common, null when nothing. An unknown end is unbounded. A moment without width counts only
 * if one of the spans is that moment: two spans that merely touch have nothing in common.
 */
export function common<S extends OpenSpan>(spans: readonly S[]): S | null {
  const [first, ...rest] = spans;
  if (!first) return null;
  let { earliest, latest }: OpenSpan = first;
  for (const span of rest) {
    if (span.earliest !== null) earliest = earliest === null ? span.earliest : later(earliest, span.earliest);
    if (span.latest !== null) latest = latest === null ? span.latest : earlier(latest, span.latest);
  }
  const inOrder = earliest === null || latest === null || earliest < latest;
  const moment = spans.some(
    (span) => span.earliest === earliest && span.latest === latest && earliest === latest,
  );
  return inOrder || moment ? ({ earliest, latest } as S) : null;
}

/** The smallest span that includes all; an unknown end stays unknown. */
export function hull<S extends OpenSpan>(first: S, ...rest: readonly S[]): S {
  let { earliest, latest }: OpenSpan = first;
  for (const span of rest) {
    earliest = earliest === null || span.earliest === null ? null : earlier(earliest, span.earliest);
    latest = latest === null || span.latest === null ? null : later(latest, span.latest);
  }
  return { earliest, latest } as S;
}

/** Unites spans that overlap or touch; ascending. */
export function union(spans: readonly Span[]): Span[] {
  const united: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.earliest - b.earliest)) {
    const last = united.at(-1);
    if (last && span.earliest <= last.latest)
      united[united.length - 1] = { earliest: last.earliest, latest: later(last.latest, span.latest) };
    else united.push(span);
  }
  return united;
}

/** What of `whole` none of the spans covers; ascending. */
export function gaps(whole: Span, spans: readonly Span[]): Span[] {
  const open: Span[] = [];
  let from = whole.earliest;
  for (const span of union(spans)) {
    if (span.earliest > from) open.push({ earliest: from, latest: earlier(span.earliest, whole.latest) });
    from = later(from, span.latest);
    if (from >= whole.latest) return open.filter(isPositive);
  }
  open.push({ earliest: from, latest: whole.latest });
  return open.filter(isPositive);
}

export function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}

export function earlier(a: Instant, b: Instant): Instant {
  return a < b ? a : b;
}

function isPositive(span: Span): boolean {
  return span.earliest < span.latest;
}
