import { dateColumns } from '../../dataset/records/event.ts';
import { foldClaims } from '../../dataset/foldClaims.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Event } from '../../domain/event.ts';
import { partiesOf } from '../../domain/eventParties.ts';
import type { EventState } from '../../domain/snapshot.ts';

/**
 * The event that its known claims alone would make: every column is folded from them again, figures are theirs, title and
 * summary as `EventState` has them (the format asks for a summary: the title stands in). Members that the format doesn't
 * know were written of all claims, so they go.
 */
export function eventAsKnown(state: EventState, dataset: Dataset): Event {
  const { event, claims, title, summary } = state;
  if (claims.length === event.claims.length) return event;
  const fold = foldClaims(claims, event.modality, dataset.parties);
  const ids = new Set(claims.map(({ claimId }) => claimId));
  const dates = dateColumns(fold.time, dataset.timeZone);
  return {
    eventId: event.eventId,
    eventType: event.eventType,
    title,
    summary: summary ?? title,
    ...fold,
    dateEdtf: dates.date_edtf,
    datePrec: dates.date_prec,
    placeId: event.placeId,
    placeToId: event.placeToId,
    wherePrec: event.wherePrec,
    position: event.position,
    actors: partiesOf(state, dataset),
    modality: event.modality,
    figures: event.figures.filter(({ claimId }) => ids.has(claimId)),
    claims,
  };
}
