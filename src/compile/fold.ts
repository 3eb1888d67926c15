import { certaintyOf } from '../domain/certainty.ts';
import type { Claim } from '../domain/claim.ts';
import { datePrecision, daysTouched, formatEdtf } from '../domain/edtf.ts';
import type { Event, Figure } from '../domain/event.ts';
import { foldExtent, foldParty, foldReported, foldTime, strongestEffect } from '../domain/eventFold.ts';
import type { ClaimId, EventId, PlaceId } from '../domain/ids.ts';
import { compareText } from '../dataset/claimOrder.ts';
import type { Gazetteer } from './resolve.ts';
import type { ResolvedEvent } from './resolveEvents.ts';
import type { EventSeed } from './seedSchema.ts';

/** Third step, second half: the event's own values are the fold of all its claims. */
export function foldEvent(
  { event: { value }, claims: resolved }: ResolvedEvent,
  gazetteer: Gazetteer,
): Event {
  const claims = resolved.map(({ claim }) => claim);
  const place = value.place === null ? undefined : gazetteer.places.get(value.place as PlaceId);
  const time = foldTime(claims, value.modality);
  const days = daysTouched(time, gazetteer.dataset.time_zone);
  const controlEffect = strongestEffect(claims);
  return {
    eventId: value.id as EventId,
    eventType: value.type,
    title: value.title,
    summary: value.summary,
    time,
    timeExtent: foldExtent(claims),
    timeBasis: basesOf(claims),
    dateEdtf: formatEdtf(days),
    datePrec: datePrecision(days),
    reported: foldReported(claims),
    placeId: place?.placeId ?? null,
    placeToId: (value.place_to ?? null) as PlaceId | null,
    wherePrec: place?.wherePrec ?? null,
    position: place ? [place.lon, place.lat] : null,
    controlEffect,
    partyFrom: foldParty(claims, controlEffect, 'partyFrom', gazetteer.parties),
    partyTo: foldParty(claims, controlEffect, 'partyTo', gazetteer.parties),
    actors: value.actors ?? [],
    certainty: certaintyOf(claims),
    modality: value.modality,
    figures: figuresOf(value, claims),
    claims,
  };
}

/** Every basis of an asserting claim's time, in document order, each once. */
function basesOf(claims: readonly Claim[]): string | null {
  const bases = asserting(claims).flatMap((claim) => claim.timeBasis ?? []);
  return bases.length > 0 ? [...new Set(bases)].join(' ') : null;
}

function asserting(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter((claim) => claim.stance === 'asserts');
}

/** In the order of their claims. */
function figuresOf({ id, figures }: EventSeed, claims: readonly Claim[]): Figure[] {
  const orders = new Map<string, number>(claims.map((claim) => [claim.claimId, claim.order]));
  return (figures ?? [])
    .map(({ what, unit, low, high, words, said_by: saidBy, claim }) => ({
      what,
      unit,
      low: low ?? null,
      high: high ?? null,
      words: words ?? null,
      saidBy: saidBy ?? null,
      claimId: `${id}.${claim}` as ClaimId,
    }))
    .sort(
      (a, b) =>
        (orders.get(a.claimId) ?? 0) - (orders.get(b.claimId) ?? 0) ||
        compareText(JSON.stringify(a), JSON.stringify(b)),
    );
}
