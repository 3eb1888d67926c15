import type { Instant } from '../instant.ts';
import type { ActingClaim } from './known.ts';

/** The newest report among the claims, null when none has a report time. */
export function newestReport(claims: readonly ActingClaim[]): Instant | null {
  const reports = claims.map((claim) => claim.reported.latest).filter((report) => report !== null);
  return reports.reduce<Instant | null>((a, b) => (a === null || b > a ? b : a), null);
}

/** Rule 20: ms from the newest report to t, never below 0; null when none of the claims has a report time. */
export function ageOf(claims: readonly ActingClaim[], t: Instant): number | null {
  const newest = newestReport(claims);
  return newest === null ? null : Math.max(0, t - newest);
}
