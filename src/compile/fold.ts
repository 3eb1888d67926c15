import type { Claim } from '../domain/claim.ts';
import { datePrecision, daysTouched, formatEdtf } from '../domain/edtf.ts';
import type { Event, Figure } from '../domain/event.ts';
import type { ClaimId, EventId, PlaceId } from '../domain/ids.ts';
import { compareText } from '../domain/compareText.ts';
import { foldClaims } from '../dataset/foldClaims.ts';
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
  const folded = foldClaims(claims, value.modality, gazetteer.parties);
  const days = daysTouched(folded.time, gazetteer.dataset.time_zone);
  return {
    eventId: value.id as EventId,
    eventType: value.type,
    title: value.title,
    summary: value.summary,
    ...folded,
    dateEdtf: formatEdtf(days),
    datePrec: datePrecision(days),
    placeId: place?.placeId ?? null,
    placeToId: (value.place_to ?? null) as PlaceId | null,
    wherePrec: place?.wherePrec ?? null,
    position: place ? [place.lon, place.lat] : null,
    actors: value.actors ?? [],
    modality: value.modality,
    figures: figuresOf(value, claims),
    claims,
  };
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
