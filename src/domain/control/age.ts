import type { Instant } from '../instant.ts';
import type { ActingClaim } from './known.ts';

/** Rule 20: ms from the newest report to t, never below 0; null when none of the claims has a report time. */
export function ageOf(claims: readonly ActingClaim[], t: Instant): number | null {
  const reports = claims.map((claim) => claim.reported.latest).filter((report) => report !== null);
  return reports.length === 0 ? null : Math.max(0, t - Math.max(...reports));
}
