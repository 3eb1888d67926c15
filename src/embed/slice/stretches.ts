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
  { base, next, since, timeDisputed, certainty, basis, contested, disputed }: ControlState,
  reports: ReadonlyMap<ClaimId, Instant | null>,
): Stretch {
  const newest = (claims: readonly ClaimId[]) =>
    claims
      .map((claim) => reports.get(claim) ?? null)
      .reduce((a, b) => (b === null || (a !== null && a >= b) ? a : b), null);
  const state = { base, next, since, timeDisputed, certainty };
  if (!contested && !disputed) return basis.length === 0 ? [from, state] : [from, state, newest(basis)];
  return [
    from,
    state,
    newest(basis),
    contested && { newest: newest(contested.contestedBy) },
    disputed && {
      newest: newest(disputed.disputedBy),
      denied: disputed.denied,
      deniers: disputed.deniers,
    },
  ];
}
