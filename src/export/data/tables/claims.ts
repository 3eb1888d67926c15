import { CLAIM_MEANINGS as C } from '../../../dataset/claimMeanings.ts';
import { EVENT_MEANINGS as E } from '../../../dataset/eventMeanings.ts';
import { writeClaim, writeFigure } from '../../../dataset/records/claim.ts';
import type { Claim } from '../../../domain/claim.ts';
import { isKnown } from '../../../domain/control/known.ts';
import type { Event } from '../../../domain/event.ts';
import type { Place } from '../../../domain/place.ts';
import type { Extract } from '../contract.ts';
import { extractOf } from '../extractOf.ts';
import { field, type Field, standing, timeFields } from '../fields.ts';
import { figureWords } from '../figureWords.ts';
import { partyColour } from '../named.ts';
import { partyFields } from '../partyFields.ts';
import { eventReason, type Within } from '../scope.ts';

type Said = { readonly claim: Claim; readonly event: Event };

/** A row each: who says what, in which lines of which document. Those of an event stand where the event does. */
export function claimsTable(of: Within): Extract {
  const { dataset } = of;
  const things: Said[] = [...dataset.events.values()].flatMap((event) =>
    event.claims.map((claim) => ({ claim, event })),
  );
  return extractOf({
    kind: 'claims',
    fields: fieldsOf(of),
    things,
    idOf: ({ claim }) => claim.claimId,
    reasonOf: ({ claim, event }) => (isKnown(claim, of.known) ? eventReason(event, of) : 'not_known_yet'),
    rowOf: ({ claim, event }) => ({
      position: event.position,
      when: standing(claim.time),
      title: claim.paraphrase,
      colour: partyColour(dataset, claim.partyTo),
      full: () => ({
        event_id: event.eventId,
        place_id: event.placeId,
        ...writeClaim(claim),
        figures: figuresOf(claim, event).map(writeFigure),
      }),
    }),
  });
}

function fieldsOf({ dataset, knownEvents }: Within): Field<Said>[] {
  const place = ({ event }: Said): Place | null =>
    event.placeId === null ? null : (dataset.places.get(event.placeId) ?? null);
  const document = ({ claim }: Said) => dataset.documents.get(claim.documentId);
  return [
    field('claim_id', 'text', C.claim_id, ({ claim }) => claim.claimId),
    ...timeFields<Said>(
      'Where the span that this claim gives stands on a time axis: `time_earliest`, or `time_latest` where the start is open. Empty: the claim gives no time.',
      'The same for its end: `time_latest`, exclusive, or `time_earliest` where the end is open. Empty: the claim gives no time.',
      ({ claim }) => standing(claim.time),
    ),
    field('event_id', 'text', 'The event that the claim asserts or disputes.', ({ event }) => event.eventId),
    field('event_type', 'text', E.event_type, ({ event }) => event.eventType),
    field(
      'event_title',
      'text',
      'Headline of that event, as its known claims have it.',
      ({ event }) => knownEvents.get(event.eventId)?.title ?? null,
    ),
    field('document_id', 'text', C.document_id, ({ claim }) => claim.documentId),
    field('document_title', 'text', 'Title of that document.', (said) => document(said)?.title ?? null),
    field(
      'publisher',
      'text',
      'Who published that document. Empty: the text does not say.',
      (said) => document(said)?.publisher ?? null,
    ),
    field(
      'line_first',
      'integer',
      'First line of the passage, counted from 1.',
      ({ claim }) => claim.lines[0],
    ),
    field('line_last', 'integer', 'Last line of the passage.', ({ claim }) => claim.lines[1]),
    field('lines_sha256', 'text', C.lines_sha256, ({ claim }) => claim.linesSha256),
    field(
      'speaker',
      'text',
      'Who says so: the last of `attribution`. Empty: the document says it in its own voice.',
      ({ claim }) => claim.attribution.at(-1) ?? null,
    ),
    field('attribution', 'list', C.attribution, ({ claim }) => claim.attribution),
    field('stance', 'text', C.stance, ({ claim }) => claim.stance),
    field('hedge', 'text', C.hedge, ({ claim }) => claim.hedge),
    field('paraphrase', 'text', C.paraphrase, ({ claim }) => claim.paraphrase),
    field('reported_earliest', 'date_time', C.reported_earliest, ({ claim }) => claim.reported.earliest),
    field('reported_latest', 'date_time', C.reported_latest, ({ claim }) => claim.reported.latest),
    field('time_earliest', 'date_time', C.time_earliest, ({ claim }) => claim.time.earliest),
    field('time_latest', 'date_time', C.time_latest, ({ claim }) => claim.time.latest),
    field('time_extent', 'text', C.time_extent, ({ claim }) => claim.timeExtent),
    field('time_basis', 'text', C.time_basis, ({ claim }) => claim.timeBasis),
    field('control_effect', 'text', C.control_effect, ({ claim }) => claim.controlEffect),
    ...partyFields<Said>(dataset, 'party_from', C.party_from, ({ claim }) => claim.partyFrom),
    ...partyFields<Said>(dataset, 'party_to', C.party_to, ({ claim }) => claim.partyTo),
    field(
      'figures',
      'list',
      'Numbers that this claim gives, each in words. Empty: none is given.',
      ({ claim, event }) => figuresOf(claim, event).map(figureWords),
    ),
    field('place_id', 'text', E.place_id, ({ event }) => event.placeId),
    field('place_name', 'text', E.place_name, (said) => place(said)?.name ?? null),
    field('place_kind', 'text', E.place_kind, (said) => place(said)?.kind ?? null),
    field('admin1', 'text', E.admin1, (said) => place(said)?.admin1 ?? null),
    field('where_prec', 'integer', E.where_prec, ({ event }) => event.wherePrec),
  ];
}

function figuresOf({ claimId }: Claim, { figures }: Event) {
  return figures.filter((figure) => figure.claimId === claimId);
}
