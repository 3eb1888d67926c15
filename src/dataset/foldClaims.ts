import { certaintyOf } from '../domain/certainty.ts';
import type { Claim } from '../domain/claim.ts';
import type { Event, Modality } from '../domain/event.ts';
import { foldExtent, foldParty, foldReported, foldTime, strongestEffect } from '../domain/eventFold.ts';
import type { Parties } from '../domain/party.ts';

/** What of an event follows from its claims alone. */
export type EventFold = Pick<
  Event,
  'time' | 'timeExtent' | 'timeBasis' | 'reported' | 'controlEffect' | 'partyFrom' | 'partyTo' | 'certainty'
>;

/**
 * The event's own values as the fold of all its claims, which come in document order. The compiler writes what this
 * says, and the reader refuses a file that says anything else.
 */
export function foldClaims(claims: readonly Claim[], modality: Modality, parties: Parties): EventFold {
  const controlEffect = strongestEffect(claims);
  return {
    time: foldTime(claims, modality),
    timeExtent: foldExtent(claims),
    timeBasis: basesOf(claims),
    reported: foldReported(claims),
    controlEffect,
    partyFrom: foldParty(claims, controlEffect, 'partyFrom', parties),
    partyTo: foldParty(claims, controlEffect, 'partyTo', parties),
    certainty: certaintyOf(claims),
  };
}

/** Every basis of an asserting claim's time, each once. */
function basesOf(claims: readonly Claim[]): string | null {
  const bases = claims.flatMap((claim) => (claim.stance === 'asserts' ? (claim.timeBasis ?? []) : []));
  return bases.length > 0 ? [...new Set(bases)].join(' ') : null;
}
