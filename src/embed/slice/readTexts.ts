import { byDocumentOrder } from '../../dataset/claimOrder.ts';
import { foldClaims } from '../../dataset/foldClaims.ts';
import { type Claim, CONTROL_EFFECTS, STANCES, TIME_EXTENTS } from '../../domain/claim.ts';
import type { Ageing, Dataset } from '../../domain/dataset.ts';
import type { SourceDocument } from '../../domain/document.ts';
import { EVENT_TYPES, type Event, MODALITIES } from '../../domain/event.ts';
import type { EventId, PartyId } from '../../domain/ids.ts';
import { type Instant, MINUTE } from '../../domain/instant.ts';
import type { Party } from '../../domain/party.ts';
import { type Place, PLACE_KINDS } from '../../domain/place.ts';
import { isClosed, type OpenSpan } from '../../domain/span.ts';
import type { Story } from '../../domain/story.ts';
import { cellsOf, type Columns, rowsOf } from './columns.ts';

type Minutes = number | null;
type Ends = readonly [Minutes, Minutes];

/** What `encodeTexts` writes. */
type Texts = {
  readonly head: readonly [
    title: string,
    version: string,
    licence: string,
    language: string,
    timeZone: string,
    start: number,
    ageing: Ageing,
    basemap: Dataset['basemap'],
  ];
  readonly file: string | null;
  readonly story: Story | null;
  readonly coverage: readonly Ends[];
  readonly parties: readonly Party[];
  readonly said: readonly string[];
  readonly sides: readonly (readonly [name: string, side: PartyId])[];
  readonly places: Columns;
  readonly documents: Columns;
  readonly events: Columns;
  readonly claims: Columns;
};

/**
 * The dataset that `encodeTexts` wrote, for the domain's functions: the same answers at every moment, cut and filter. It
 * is not checked: our own build wrote it.
 *
 * @param texts the parsed JSON
 */
export function readTexts(texts: unknown): Dataset {
  const { head, file, coverage, parties, sides, ...tables } = texts as Texts;
  const [title, version, licence, language, timeZone, start, ageing, basemap] = head;
  const spanOf = spans(start);
  const places = placesIn(tables.places);
  const documents = documentsIn(tables.documents, spanOf);
  return {
    title,
    version,
    licence,
    language,
    timeZone,
    coverage: coverage.map(([from, to]) => spanOf(from, to)).filter(isClosed),
    ageing,
    parties: byId(parties, ({ partyId }) => partyId),
    places: byId(places, ({ placeId }) => placeId),
    documents: byId(documents, ({ documentId }) => documentId),
    events: byId(eventsIn(texts as Texts, places, documents, spanOf), ({ eventId }) => eventId),
    speakers: new Map(sides.map(([name, side]) => [name, { name, side }])),
    story: file,
    basemap,
  };
}

/** The story that came with the texts; null without one. */
export function storyIn(texts: unknown): Story | null {
  return (texts as Texts).story;
}

type SpanOf = (from: Minutes, to: Minutes) => OpenSpan;

function spans(start: number): SpanOf {
  const time = (minutes: Minutes) =>
    minutes === null ? null : (Math.round(start + minutes * MINUTE) as Instant);
  return (from, to) => ({ earliest: time(from), latest: time(to) });
}

function placesIn(table: Columns): Place[] {
  const cell = cellsOf(table);
  return rowsOf(table, 'id').map((row) => ({
    placeId: cell('id', row),
    name: cell('name', row),
    nameAr: cell('ar', row),
    nameCkb: cell('ckb', row),
    kind: PLACE_KINDS[cell<number>('kind', row)] ?? 'site',
    lon: cell('lon', row),
    lat: cell('lat', row),
    wherePrec: cell('prec', row),
    admin1: cell('admin1', row),
    country: cell('country', row),
    spellings: cell('spellings', row),
    source: '',
  }));
}

function documentsIn(table: Columns, spanOf: SpanOf): SourceDocument[] {
  const cell = cellsOf(table);
  return rowsOf(table, 'id').map((row) => ({
    documentId: cell('id', row),
    file: '',
    sha256: '',
    lineCount: 0,
    kind: cell('kind', row),
    publisher: cell('publisher', row),
    title: cell('title', row),
    author: cell('author', row),
    dateEdtf: cell('date', row),
    dateBasis: null,
    zone: cell('zone', row),
    covers: spanOf(...cell<Ends>('covers', row)),
    reported: spanOf(...cell<Ends>('reported', row)),
    leftOut: [],
  }));
}

function eventsIn(
  texts: Texts,
  places: readonly Place[],
  documents: readonly SourceDocument[],
  spanOf: SpanOf,
): Event[] {
  const cell = cellsOf(texts.events);
  const parties = new Map(texts.parties.map((party) => [party.partyId, party]));
  const claims = claimsIn(texts, documents, spanOf);
  let read = 0;
  return rowsOf(texts.events, 'id').map((row) => {
    const eventId = cell<EventId>('id', row);
    const modality = MODALITIES[cell<number>('modality', row)] ?? 'happened';
    const own = claims.slice(read, (read += cell<number>('claims', row)));
    const place = places[cell<number | null>('place', row) ?? -1];
    const at = cell<Event['position'] | 0>('at', row);
    return {
      eventId,
      eventType: EVENT_TYPES[cell<number>('type', row)] ?? 'other',
      title: cell('title', row),
      summary: cell('summary', row),
      dateEdtf: null,
      datePrec: null,
      placeId: place?.placeId ?? null,
      placeToId: places[cell<number | null>('to', row) ?? -1]?.placeId ?? null,
      wherePrec: place?.wherePrec ?? null,
      position: at === 0 ? (place ? [place.lon, place.lat] : null) : at,
      actors: cell<(string | number)[]>('actors', row).map((actor) =>
        typeof actor === 'number' ? (texts.parties[actor]?.partyId ?? '') : actor,
      ),
      modality,
      figures: [],
      ...foldClaims(
        own.toSorted((a, b) => a.order - b.order),
        modality,
        parties,
      ),
      claims: own,
    };
  });
}

function claimsIn(texts: Texts, documents: readonly SourceDocument[], spanOf: SpanOf): Claim[] {
  const cell = cellsOf(texts.claims);
  const party = (name: string, row: number) =>
    texts.parties[cell<number | null>(name, row) ?? -1]?.partyId ?? null;
  const span = (from: string, by: string, row: number) => spanOf(cell(from, row), cell(by, row));
  const events = cellsOf(texts.events);
  const eventIds = rowsOf(texts.events, 'id').flatMap((row) =>
    Array<EventId>(events<number>('claims', row)).fill(events('id', row)),
  );
  const claims = rowsOf(texts.claims, 'id').map((row) => {
    const eventId = eventIds[row] as EventId;
    const id = cell<string>('id', row);
    const first = cell<number>('first', row);
    return {
      claimId: `${id.startsWith('+') ? eventId : ''}${id.slice(1)}` as Claim['claimId'],
      eventId,
      documentId: documents[cell<number>('document', row)]?.documentId ?? ('' as Claim['documentId']),
      order: 0,
      lines: [first, first + cell<number>('last', row)] as const,
      linesSha256: '',
      attribution: cell<number[]>('voices', row).map((index) => texts.said[index] ?? ''),
      stance: STANCES[cell<number>('stance', row)] ?? 'asserts',
      hedge: cell<string | null>('hedge', row),
      reported: span('reportedFrom', 'reportedBy', row),
      time: span('from', 'by', row),
      timeExtent: TIME_EXTENTS[cell<number | null>('extent', row) ?? -1] ?? null,
      timeBasis: cell<string | null>('basis', row),
      controlEffect: CONTROL_EFFECTS[cell<number | null>('effect', row) ?? -1] ?? null,
      partyFrom: party('partyFrom', row),
      partyTo: party('partyTo', row),
      paraphrase: cell<string>('text', row),
    };
  });
  return ranked(claims, documents);
}

/** Each with its rank in document order, as a reader of the whole file finds it. */
function ranked(claims: readonly Claim[], documents: readonly SourceDocument[]): Claim[] {
  const compare = byDocumentOrder(documents.map(({ documentId }) => documentId));
  const record = (claim: Claim) => ({
    claim_id: claim.claimId,
    document_id: claim.documentId,
    lines: claim.lines,
  });
  const sorted = claims.toSorted((a, b) => compare(record(a), record(b)));
  const ranks = new Map(sorted.map(({ claimId }, order) => [claimId, order]));
  return claims.map((claim) => ({ ...claim, order: ranks.get(claim.claimId) ?? 0 }));
}

function byId<Key, Value>(values: readonly Value[], idOf: (value: Value) => Key): ReadonlyMap<Key, Value> {
  return new Map(values.map((value) => [idOf(value), value]));
}
