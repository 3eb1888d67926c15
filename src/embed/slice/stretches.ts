import { controlHistory, type ControlState } from '../../domain/control/index.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { ClaimId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/instant.ts';
import { speaksOfControl } from '../../domain/snapshot.ts';
import type { Stretch } from './coreFile.ts';

/** The states of a place as known from all documents, ascending; none where no claim speaks of its control. */
export function stretchesOf(claims: readonly Claim[], dataset: Dataset): Stretch[] {
  if (!claims.some(speaksOfControl)) return [];
  const reports = new Map(claims.map((claim) => [claim.claimId, claim.reported.latest]));
  const found: Stretch[] = [];
  for (const { span, state } of controlHistory(claims, 'all', dataset)) {
    const [, ...last] = found.at(-1) ?? [];
    const [, ...next] = stretchOf(span.earliest, state, reports);
    // Where only other claims say the same, nothing changes that is kept here.
    if (JSON.stringify(last) !== JSON.stringify(next)) found.push([span.earliest, ...next]);
  }
  return found;
}

function stretchOf(
  from: Instant | null,
  { base, next, basis, contested, disputed }: ControlState,
  reports: ReadonlyMap<ClaimId, Instant | null>,
): Stretch {
  const newest = (claims: readonly ClaimId[]) =>
    claims
      .map((claim) => reports.get(claim) ?? null)
      .reduce((a, b) => (b === null || (a !== null && a >= b) ? a : b), null);
  if (contested || disputed)
    return [
      ...([from, base, next, newest(basis)] as const),
      contested && { newest: newest(contested.contestedBy) },
      disputed && {
        newest: newest(disputed.disputedBy),
        denied: disputed.denied,
        deniers: disputed.deniers,
      },
    ];
  if (basis.length > 0) return [from, base, next, newest(basis)];
  return next ? [from, base, next] : [from, base];
}
