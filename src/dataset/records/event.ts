import type { ClaimRecord } from '../schema/claim.ts';
import { datePrecision, daysTouched, formatEdtf } from '../../domain/edtf.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Event } from '../../domain/event.ts';
import type { EventId, PartyId, PlaceId } from '../../domain/ids.ts';
import type { Place } from '../../domain/place.ts';
import type { OpenSpan } from '../../domain/span.ts';
import { eventRecord, type EventRecord, featureRecord, type FeatureRecord } from '../schema/event.ts';
import { readFigure, writeClaim, writeFigure } from './claim.ts';
import { roundDegrees } from './place.ts';
import { readSpan, writeInstant } from './span.ts';
import { keepUnknown, unknownOf } from './unknown.ts';

/** Between the actors of a row, which is one text: readers of tables make a mess of lists. */
export const ACTOR_SEPARATOR = '; ';

type DateColumns = Readonly<Pick<EventRecord, 'date_earliest' | 'date_latest' | 'date_edtf' | 'date_prec'>>;

/** The four date columns: they follow from the time span and the dataset's zone. */
export function dateColumns(time: OpenSpan, zone: string): DateColumns {
  const days = daysTouched(time, zone);
  return {
    date_earliest: days.first,
    date_latest: days.last,
    date_edtf: formatEdtf(days),
    date_prec: datePrecision(days),
  };
}

/** The columns that repeat the gazetteer for the reader of a table. */
export function placeColumns(place: Place | null): Pick<EventRecord, 'place_name' | 'place_kind' | 'admin1'> {
  return { place_name: place?.name ?? null, place_kind: place?.kind ?? null, admin1: place?.admin1 ?? null };
}

/** `readClaim` is handed in, because a claim's rank depends on all claims of the file. */
export function readEvent(
  raw: FeatureRecord,
  readClaim: (claim: ClaimRecord, eventId: EventId) => Claim,
): Event {
  const { properties, geometry } = raw;
  const eventId = properties.event_id as EventId;
  const event: Event = {
    eventId,
    eventType: properties.event_type,
    title: properties.title,
    summary: properties.summary,
    time: readSpan(properties.time_earliest, properties.time_latest),
    timeExtent: properties.time_extent,
    timeBasis: properties.time_basis,
    dateEdtf: properties.date_edtf,
    datePrec: properties.date_prec,
    reported: readSpan(properties.reported_earliest, properties.reported_latest),
    placeId: properties.place_id as PlaceId | null,
    placeToId: properties.place_to_id as PlaceId | null,
    wherePrec: properties.where_prec,
    position: geometry?.coordinates ?? null,
    controlEffect: properties.control_effect,
    partyFrom: properties.party_from as PartyId | null,
    partyTo: properties.party_to as PartyId | null,
    actors: properties.actors === '' ? [] : properties.actors.split(ACTOR_SEPARATOR),
    certainty: properties.certainty,
    modality: properties.modality,
    figures: properties.figures.map(readFigure),
    claims: properties.claims.map((claim) => readClaim(claim, eventId)),
  };
  return keepUnknown(
    keepUnknown(event, properties, eventRecord),
    raw,
    featureRecord,
    'unknownFeatureMembers',
  );
}

/** `place` is the gazetteer's entry of `event.placeId`. */
export function writeEvent(event: Event, place: Place | null, zone: string): FeatureRecord {
  const properties: EventRecord = {
    event_id: event.eventId,
    event_type: event.eventType,
    title: event.title,
    summary: event.summary,
    ...dateColumns(event.time, zone),
    time_earliest: writeInstant(event.time.earliest),
    time_latest: writeInstant(event.time.latest),
    time_extent: event.timeExtent,
    time_basis: event.timeBasis,
    reported_earliest: writeInstant(event.reported.earliest),
    reported_latest: writeInstant(event.reported.latest),
    place_id: event.placeId,
    ...placeColumns(place),
    where_prec: event.wherePrec,
    place_to_id: event.placeToId,
    control_effect: event.controlEffect,
    party_from: event.partyFrom,
    party_to: event.partyTo,
    actors: event.actors.join(ACTOR_SEPARATOR),
    certainty: event.certainty,
    modality: event.modality,
    figures: event.figures.map(writeFigure),
    claims: event.claims.map(writeClaim),
    ...unknownOf(event),
  };
  const position = event.position;
  const geometry = position && {
    type: 'Point' as const,
    coordinates: [roundDegrees(position[0]), roundDegrees(position[1])] as [number, number],
  };
  return { type: 'Feature', geometry, properties, ...unknownOf(event, 'unknownFeatureMembers') };
}
