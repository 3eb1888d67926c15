import { CONTROL_EFFECTS, type Claim, type ControlEffect, type TimeExtent } from './claim.ts';
import { narrowestUncontradicted } from './control/acts.ts';
import type { Modality } from './event.ts';
import type { PartyId } from './ids.ts';
import type { Parties } from './party.ts';
import { common, hull, type OpenSpan, UNKNOWN_SPAN } from './span.ts';

/**
 * When an event happened, by all its asserting claims: what they have in common, or the hull when they have nothing in
 * common. What is reported can't be later than its report: a deed, a threat, an offer, a refusal. Only a plan can.
 */
export function foldTime(claims: readonly Claim[], modality: Modality): OpenSpan {
  const bounded = modality !== 'planned';
  const spans = asserting(claims).map(({ time, reported }) => ({
    earliest: time.earliest,
    latest: time.latest ?? (bounded ? reported.latest : null),
  }));
  const [first, ...rest] = spans;
  if (!first) return UNKNOWN_SPAN;
  return common(spans) ?? hull(first, ...rest);
}

/** `throughout` only when every asserting claim that says a time means it so; null when none says one. */
export function foldExtent(claims: readonly Claim[]): TimeExtent | null {
  const extents = asserting(claims)
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

/** The strongest effect that a claim asserts: what is only denied has not been asserted. */
export function strongestEffect(claims: readonly Claim[]): ControlEffect {
  const asserted = new Set(asserting(claims).map((claim) => claim.controlEffect));
  return CONTROL_EFFECTS.find((effect) => asserted.has(effect)) ?? 'none';
}

/** The narrowest uncontradicted party of the claims with the event's effect; of all asserting ones if those name none. */
export function foldParty(
  claims: readonly Claim[],
  effect: ControlEffect,
  side: 'partyFrom' | 'partyTo',
  parties: Parties,
): PartyId | null {
  const speaking = asserting(claims);
  const strongest = speaking.filter((claim) => claim.controlEffect === effect);
  const fold = (among: readonly Claim[]) =>
    narrowestUncontradicted(
      among.map((claim) => claim[side]),
      parties,
    );
  return fold(strongest) ?? fold(speaking);
}

function asserting(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter((claim) => claim.stance === 'asserts');
}
