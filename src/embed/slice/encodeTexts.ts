import { type Claim, CONTROL_EFFECTS, STANCES, TIME_EXTENTS } from '../../domain/claim.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { EVENT_TYPES, type Event, MODALITIES } from '../../domain/event.ts';
import type { PartyId } from '../../domain/ids.ts';
import { type Instant, MINUTE } from '../../domain/instant.ts';
import { PLACE_KINDS } from '../../domain/place.ts';
import type { OpenSpan } from '../../domain/span.ts';
import type { Story } from '../../domain/story.ts';
import { tableOf } from './table.ts';
import type { ClaimRow, DocumentRow, Ends, EventRow, Minutes, PlaceRow, Texts } from './texts.ts';

/**
 * Everything of a dataset that an embed may say, by columns, with the steps of its story: claims in their own words,
 * documents, places. Left out are checksums, figures, what was not coded, and what follows from the claims (`readTexts`
 * folds it).
 *
 * @returns JSON
 */
export function encodeTexts(dataset: Dataset, story: Story | null = null): string {
  const { title, version, licence, language, timeZone, ageing, basemap } = dataset;
  const numbers = numbersOf(dataset);
  const events = [...dataset.events.values()];
  const texts: Texts = {
    head: {
      title,
      version,
      licence,
      language,
      timeZone,
      ageing,
      basemap,
      story: dataset.story,
      start: numbers.start,
    },
    story,
    coverage: dataset.coverage.map(numbers.ends),
    parties: [...dataset.parties.values()],
    said: [...numbers.said.keys()],
    sides: [...dataset.speakers.values()].flatMap(({ name, side }) =>
      side === null ? [] : [[name, side] as const],
    ),
    places: tableOf(placeRows(dataset)),
    documents: tableOf(documentRows(dataset, numbers)),
    events: tableOf(events.map((event) => eventRow(event, dataset, numbers))),
    claims: tableOf(events.flatMap((event) => event.claims.map((claim) => claimRow(claim, event, numbers)))),
  };
  return JSON.stringify(texts);
}

type Numbers = ReturnType<typeof numbersOf>;

function numbersOf(dataset: Dataset) {
  const start: number = dataset.coverage[0]?.earliest ?? 0;
  const minutes = (t: Instant | null): Minutes => (t === null ? null : (t - start) / MINUTE);
  const claims = [...dataset.events.values()].flatMap((event) => event.claims);
  return {
    start,
    minutes,
    ends: ({ earliest, latest }: OpenSpan): Ends => [minutes(earliest), minutes(latest)],
    parties: numbered(dataset.parties.keys()),
    places: numbered(dataset.places.keys()),
    documents: numbered(dataset.documents.keys()),
    said: numbered(new Set(claims.flatMap(({ attribution }) => attribution))),
  };
}

function placeRows({ places }: Dataset): PlaceRow[] {
  return [...places.values()].map(
    ({ placeId, name, nameAr, nameCkb, kind, lon, lat, wherePrec, admin1, country, spellings }) => ({
      placeId,
      name,
      nameAr,
      nameCkb,
      lon,
      lat,
      wherePrec,
      admin1,
      country,
      spellings,
      kind: PLACE_KINDS.indexOf(kind),
    }),
  );
}

function documentRows({ documents }: Dataset, { ends }: Numbers): DocumentRow[] {
  return [...documents.values()].map(
    ({ documentId, kind, publisher, title, author, dateEdtf, zone, covers, reported }) => ({
      documentId,
      kind,
      publisher,
      title,
      author,
      dateEdtf,
      zone,
      covers: ends(covers),
      reported: ends(reported),
    }),
  );
}

function eventRow(event: Event, dataset: Dataset, { parties, places }: Numbers): EventRow {
  const { eventId, title, summary, eventType, placeId, placeToId, actors, modality, claims } = event;
  return {
    eventId,
    title,
    summary,
    type: EVENT_TYPES.indexOf(eventType),
    place: numberIn(places, placeId),
    to: numberIn(places, placeToId),
    at: standsAtPlace(event, dataset) ? 0 : event.position,
    actors: actors.map((actor) => parties.get(actor as PartyId) ?? actor),
    modality: MODALITIES.indexOf(modality),
    claims: claims.length,
  };
}

function claimRow(claim: Claim, { eventId }: Event, { minutes, ...numbers }: Numbers): ClaimRow {
  const { lines, reported, time, timeExtent, controlEffect } = claim;
  return {
    id: claim.claimId.startsWith(eventId) ? `+${claim.claimId.slice(eventId.length)}` : `=${claim.claimId}`,
    document: numberIn(numbers.documents, claim.documentId),
    first: lines[0],
    more: lines[1] - lines[0],
    voices: claim.attribution.map((name) => numberIn(numbers.said, name)),
    stance: STANCES.indexOf(claim.stance),
    hedge: claim.hedge,
    reportedFrom: minutes(reported.earliest),
    reportedBy: minutes(reported.latest),
    from: minutes(time.earliest),
    by: minutes(time.latest),
    extent: timeExtent === null ? -1 : TIME_EXTENTS.indexOf(timeExtent),
    basis: claim.timeBasis,
    effect: controlEffect === null ? -1 : CONTROL_EFFECTS.indexOf(controlEffect),
    partyFrom: numberIn(numbers.parties, claim.partyFrom),
    partyTo: numberIn(numbers.parties, claim.partyTo),
    text: claim.paraphrase,
  };
}

function numbered<Key>(keys: Iterable<Key>): ReadonlyMap<Key, number> {
  return new Map([...keys].map((key, index) => [key, index]));
}

function numberIn<Key>(numbers: ReadonlyMap<Key, number>, key: Key | null): number {
  return key === null ? -1 : (numbers.get(key) ?? -1);
}

function standsAtPlace({ placeId, position }: Event, { places }: Dataset): boolean {
  const place = placeId === null ? undefined : places.get(placeId);
  return place === undefined ? position === null : position?.[0] === place.lon && position[1] === place.lat;
}
