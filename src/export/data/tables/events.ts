import { EVENT_MEANINGS as M } from '../../../dataset/eventMeanings.ts';
import { dateColumns, writeEvent } from '../../../dataset/records/event.ts';
import type { Event } from '../../../domain/event.ts';
import type { Place } from '../../../domain/place.ts';
import type { EventState } from '../../../domain/snapshot.ts';
import type { Extract } from '../contract.ts';
import { eventAsKnown } from '../eventAsKnown.ts';
import { extractOf } from '../extractOf.ts';
import { field, type Field, NEVER_THEN, standing, timeFields } from '../fields.ts';
import { figureWords } from '../figureWords.ts';
import { formatHead } from '../formatHead.ts';
import { distinct, partyColour } from '../named.ts';
import { partyFields } from '../partyFields.ts';
import { eventReason, type Within } from '../scope.ts';

/** An event of the dataset with what is known of it; a null state: nothing, or it isn't asked for. */
type Known = { readonly event: Event; readonly state: EventState | null };

/** A row each, as their known claims fold. */
export function eventsTable(of: Within): Extract {
  const { dataset } = of;
  const known = memo(({ event, state }: Known) => (state ? eventAsKnown(state, dataset) : event));
  const things = [...dataset.events.values()].map(
    (event): Known => ({
      event,
      state: of.shownEvents.get(event.eventId) ?? null,
    }),
  );
  return extractOf({
    kind: 'events',
    fields: fieldsOf(of, known),
    things,
    idOf: ({ event }) => event.eventId,
    reasonOf: ({ event }) => eventReason(event, of),
    rowOf: (thing) => {
      const { event, state } = thing;
      const written = () => writeEvent(known(thing), placeOf(event, of), dataset.timeZone);
      return {
        position: event.position,
        when: state ? standing(state.time) : NEVER_THEN,
        title: state?.title ?? event.title,
        colour: state && state.controlEffect !== 'none' ? partyColour(dataset, state.partyTo) : null,
        full: () => written().properties,
        beside: () => {
          const { type: _type, geometry: _geometry, properties: _properties, ...beside } = written();
          return beside;
        },
      };
    },
    head: () => formatHead(of),
  });
}

function fieldsOf({ dataset }: Within, known: (thing: Known) => Event): Field<Known>[] {
  const place = ({ event }: Known) => placeOf(event, { dataset });
  const dates = memo((thing: Known) => dateColumns(known(thing).time, dataset.timeZone));
  const claims = (thing: Known) => known(thing).claims;
  return [
    field('event_id', 'text', M.event_id, ({ event }) => event.eventId),
    ...timeFields<Known>(
      'Where the event stands on a time axis: `time_earliest`, or `time_latest` where the start is open. For tools with a time slider; the span itself is in `time_earliest` and `time_latest`. Empty: it has no date.',
      'The same for its end: `time_latest`, exclusive, or `time_earliest` where the end is open. Empty: it has no date.',
      (thing) => standing(known(thing).time),
    ),
    field(
      'event_type',
      'text',
      `${M.event_type.meaning} Values: see the words and codes.`,
      ({ event }) => event.eventType,
    ),
    field('title', 'text', M.title, (thing) => known(thing).title),
    field(
      'summary',
      'text',
      `${M.summary.meaning} Empty: under a cut that hides some of its claims.`,
      ({ state }) => state?.summary ?? null,
    ),
    field('date_earliest', 'date', M.date_earliest, (thing) => dates(thing).date_earliest),
    field('date_latest', 'date', M.date_latest, (thing) => dates(thing).date_latest),
    field('date_edtf', 'text', M.date_edtf, (thing) => dates(thing).date_edtf),
    field('date_prec', 'integer', M.date_prec, (thing) => dates(thing).date_prec),
    field('time_earliest', 'date_time', M.time_earliest, (thing) => known(thing).time.earliest),
    field('time_latest', 'date_time', M.time_latest, (thing) => known(thing).time.latest),
    field('time_extent', 'text', M.time_extent, (thing) => known(thing).timeExtent),
    field('time_basis', 'text', M.time_basis, (thing) => known(thing).timeBasis),
    field('reported_earliest', 'date_time', M.reported_earliest, (thing) => known(thing).reported.earliest),
    field('reported_latest', 'date_time', M.reported_latest, (thing) => known(thing).reported.latest),
    field('place_id', 'text', M.place_id, ({ event }) => event.placeId),
    field('place_name', 'text', M.place_name, (thing) => place(thing)?.name ?? null),
    field('place_kind', 'text', M.place_kind, (thing) => place(thing)?.kind ?? null),
    field('admin1', 'text', M.admin1, (thing) => place(thing)?.admin1 ?? null),
    field('where_prec', 'integer', M.where_prec, ({ event }) => event.wherePrec),
    field('place_to_id', 'text', M.place_to_id, ({ event }) => event.placeToId),
    field('control_effect', 'text', M.control_effect, (thing) => known(thing).controlEffect),
    ...partyFields<Known>(dataset, 'party_from', M.party_from, (thing) => known(thing).partyFrom),
    ...partyFields<Known>(dataset, 'party_to', M.party_to, (thing) => known(thing).partyTo),
    field('actors', 'list', M.actors, (thing) => known(thing).actors),
    field('certainty', 'text', M.certainty, (thing) => known(thing).certainty),
    field('modality', 'text', M.modality, ({ event }) => event.modality),
    field(
      'figures',
      'list',
      'Numbers that the claims give, each in words. Contradictory numbers stand side by side. Empty: none is given.',
      (thing) => known(thing).figures.map(figureWords),
    ),
    field(
      'claim_count',
      'integer',
      'How many claims it rests on; under a cut, those known by then.',
      (thing) => claims(thing).length,
    ),
    field(
      'claim_ids',
      'list',
      'Ids of those claims, in document order. They are rows of the export of claims.',
      (thing) => claims(thing).map(({ claimId }) => claimId),
    ),
    field('document_ids', 'list', 'Ids of the documents that hold those claims.', (thing) =>
      distinct(claims(thing).map(({ documentId }) => documentId)),
    ),
    field(
      'speakers',
      'list',
      'Who says so, by the claims; each once. Empty: the documents themselves, in their own voice.',
      (thing) => distinct(claims(thing).flatMap(({ attribution }) => attribution.at(-1) ?? [])),
    ),
  ];
}

function placeOf({ placeId }: Event, { dataset }: Pick<Within, 'dataset'>): Place | null {
  return placeId === null ? null : (dataset.places.get(placeId) ?? null);
}

/** A row is asked for many cells, and each would fold the claims again. */
function memo<Thing extends object, Value>(compute: (thing: Thing) => Value): (thing: Thing) => Value {
  const kept = new WeakMap<Thing, Value>();
  return (thing) => {
    if (!kept.has(thing)) kept.set(thing, compute(thing));
    return kept.get(thing) as Value;
  };
}
