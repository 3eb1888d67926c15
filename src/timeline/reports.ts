import type { EventState } from '../domain/snapshot.ts';
import type { Instant } from '../domain/instant.ts';
import { isClosed, type Span, union } from '../domain/span.ts';

/** When claims were reported: `at` the latest that the document allows for, with how many claims. */
export type Report = { readonly at: Instant; readonly claims: number };

/** Report times of the claims of some events, ascending; `spans` are the stretches within which they were written. */
export type Reports = {
  readonly reports: readonly Report[];
  readonly spans: readonly Span[];
  readonly most: number;
};

export function reportsOf(events: readonly EventState[], reach: Span): Reports {
  const counts = new Map<Instant, number>();
  const spans: Span[] = [];
  for (const { claims } of events)
    for (const { reported } of claims) {
      const at = reported.latest;
      if (at === null || at < reach.earliest || at > reach.latest) continue;
      counts.set(at, (counts.get(at) ?? 0) + 1);
      if (isClosed(reported) && reported.earliest < reported.latest) spans.push(reported);
    }
  const reports = [...counts].map(([at, claims]) => ({ at, claims })).sort((a, b) => a.at - b.at);
  return { reports, spans: union(spans), most: Math.max(0, ...counts.values()) };
}

/** How many claims were reported in a span, its end included: a report of an hour is there when the hour is over. */
export function claimsReportedIn({ reports }: Reports, { earliest, latest }: Span): number {
  return reports.reduce((sum, { at, claims }) => (earliest < at && at <= latest ? sum + claims : sum), 0);
}
