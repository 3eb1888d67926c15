import { type Claim, CONTROL_EFFECTS, STANCES, TIME_EXTENTS } from '../../domain/claim.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { EVENT_TYPES, type Event, MODALITIES } from '../../domain/event.ts';
import { type Instant, MINUTE } from '../../domain/instant.ts';
import { PLACE_KINDS } from '../../domain/place.ts';
import type { OpenSpan } from '../../domain/span.ts';
import type { Story } from '../../domain/story.ts';
import { columnsOf } from './columns.ts';

/**
 * Everything of a dataset that an embed may say, by columns, with the steps of its story: claims in their own words,
 * documents, places. Left out are checksums, figures, what was not coded, and what follows from the claims (`readTexts` folds it).
 * Times are minutes since the first one covered; parties, places and documents stand by number.
 *
 * @returns JSON
 */
export function encodeTexts(dataset: Dataset, story: Story | null = null): string {
  const { title, version, licence, language, timeZone, ageing, basemap } = dataset;
  const start = dataset.coverage[0]?.earliest ?? 0;
  const time = (t: Instant | null) => (t === null ? null : (t - start) / MINUTE);
  const span = ({ earliest, latest }: OpenSpan) => [time(earliest), time(latest)];
  const parties = numberOf(dataset.parties.keys());
  const places = numberOf(dataset.places.keys());
  const documents = numberOf(dataset.documents.keys());
  const events = [...dataset.events.values()];
  const claims = events.flatMap((event) => event.claims.map((claim) => ({ claim, event })));
  const said = numberOf(new Set(claims.flatMap(({ claim }) => claim.attribution)));
  type Said = { readonly claim: Claim; readonly event: Event };
  return JSON.stringify({
    head: [title, version, licence, language, timeZone, start, ageing, basemap],
    file: dataset.story,
    story,
    coverage: dataset.coverage.map(span),
    parties: [...dataset.parties.values()],
    said: [...said.keys()],
    sides: [...dataset.speakers.values()].filter(({ side }) => side !== null).map(({ name, side }) => [name, side]),
    places: columnsOf([...dataset.places.values()], {
      id: ({ placeId }) => placeId,
      name: ({ name }) => name,
      ar: ({ nameAr }) => nameAr,
      ckb: ({ nameCkb }) => nameCkb,
      kind: ({ kind }) => PLACE_KINDS.indexOf(kind),
      lon: ({ lon }) => lon,
      lat: ({ lat }) => lat,
      prec: ({ wherePrec }) => wherePrec,
      admin1: ({ admin1 }) => admin1,
      country: ({ country }) => country,
      spellings: ({ spellings }) => spellings,
    }),
    documents: columnsOf([...dataset.documents.values()], {
      id: ({ documentId }) => documentId,
      kind: ({ kind }) => kind,
      publisher: ({ publisher }) => publisher,
      title: ({ title }) => title,
      author: ({ author }) => author,
      date: ({ dateEdtf }) => dateEdtf,
      zone: ({ zone }) => zone,
      covers: ({ covers }) => span(covers),
      reported: ({ reported }) => span(reported),
    }),
    events: columnsOf(events, {
      id: ({ eventId }) => eventId,
      type: ({ eventType }) => EVENT_TYPES.indexOf(eventType),
      title: ({ title }) => title,
      summary: ({ summary }) => summary,
      place: ({ placeId }) => (placeId === null ? null : places.get(placeId)),
      to: ({ placeToId }) => (placeToId === null ? null : places.get(placeToId)),
      // Nearly all stand where their place does.
      at: (event) => (standsAtPlace(event, dataset) ? 0 : event.position),
      actors: ({ actors }) => actors.map((actor) => parties.get(actor as never) ?? actor),
      modality: ({ modality }) => MODALITIES.indexOf(modality),
      claims: ({ claims }) => claims.length,
    }),
    claims: columnsOf<Said>(claims, {
      id: ({ claim, event }) => shortened(claim.claimId, event.eventId),
      document: ({ claim }) => documents.get(claim.documentId),
      first: ({ claim }) => claim.lines[0],
      last: ({ claim }) => claim.lines[1] - claim.lines[0],
      voices: ({ claim }) => claim.attribution.map((name) => said.get(name)),
      stance: ({ claim }) => STANCES.indexOf(claim.stance),
      hedge: ({ claim }) => claim.hedge,
      reportedFrom: ({ claim }) => time(claim.reported.earliest),
      reportedBy: ({ claim }) => time(claim.reported.latest),
      from: ({ claim }) => time(claim.time.earliest),
      by: ({ claim }) => time(claim.time.latest),
      extent: ({ claim }) => orNull(claim.timeExtent, TIME_EXTENTS),
      basis: ({ claim }) => claim.timeBasis,
      effect: ({ claim }) => orNull(claim.controlEffect, CONTROL_EFFECTS),
      partyFrom: ({ claim }) => (claim.partyFrom === null ? null : parties.get(claim.partyFrom)),
      partyTo: ({ claim }) => (claim.partyTo === null ? null : parties.get(claim.partyTo)),
      text: ({ claim }) => claim.paraphrase,
    }),
  });
}

function numberOf<Key>(keys: Iterable<Key>): ReadonlyMap<Key, number> {
  return new Map([...keys].map((key, index) => [key, index]));
}

function orNull<Word>(word: Word | null, words: readonly Word[]): number | null {
  return word === null ? null : words.indexOf(word);
}

/** A claim's id mostly begins with its event's. */
function shortened(claimId: string, eventId: string): string {
  return claimId.startsWith(eventId) ? `+${claimId.slice(eventId.length)}` : `=${claimId}`;
}

function standsAtPlace({ placeId, position }: Event, { places }: Dataset): boolean {
  const place = placeId === null ? undefined : places.get(placeId);
  return place === undefined ? position === null : position?.[0] === place.lon && position[1] === place.lat;
}
