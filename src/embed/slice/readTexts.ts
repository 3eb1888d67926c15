import { byDocumentOrder } from '../../dataset/claimOrder.ts';
import { foldClaims } from '../../dataset/foldClaims.ts';
import { type Claim, CONTROL_EFFECTS, STANCES, TIME_EXTENTS } from '../../domain/claim.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { SourceDocument } from '../../domain/document.ts';
import { EVENT_TYPES, type Event, MODALITIES } from '../../domain/event.ts';
import type { ClaimId, DocumentId, EventId, PartyId } from '../../domain/ids.ts';
import { type Instant, MINUTE } from '../../domain/instant.ts';
import { type Place, PLACE_KINDS } from '../../domain/place.ts';
import { isClosed, type OpenSpan } from '../../domain/span.ts';
import type { Story } from '../../domain/story.ts';
import { rowsOf } from './table.ts';
import type { ClaimRow, DocumentRow, Minutes, PlaceRow, Texts } from './texts.ts';

/**
 * The dataset that `encodeTexts` wrote, for the domain's functions: the same answers at every moment, cut and filter. It
 * is not checked: our own build wrote it.
 *
 * @param texts the parsed JSON
 */
export function readTexts(texts: unknown): Dataset {
  const { head, coverage, parties, sides, ...tables } = texts as Texts;
  const { start, ...dataset } = head;
  const spanOf = spans(start);
  const places = rowsOf(tables.places).map(placeOf);
  const documents = rowsOf(tables.documents).map((row) => documentOf(row, spanOf));
  return {
    ...dataset,
    coverage: coverage.map(([from, to]) => spanOf(from, to)).filter(isClosed),
    parties: byId(parties, ({ partyId }) => partyId),
    places: byId(places, ({ placeId }) => placeId),
    documents: byId(documents, ({ documentId }) => documentId),
    events: byId(eventsIn(texts as Texts, places, documents, spanOf), ({ eventId }) => eventId),
    speakers: new Map(sides.map(([name, side]) => [name, { name, side }])),
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

function placeOf(row: PlaceRow): Place {
  return { ...row, kind: PLACE_KINDS[row.kind] ?? 'site', source: '' };
}

function documentOf(row: DocumentRow, spanOf: SpanOf): SourceDocument {
  return {
    ...row,
    file: '',
    sha256: '',
    lineCount: 0,
    dateBasis: null,
    leftOut: [],
    covers: spanOf(...row.covers),
    reported: spanOf(...row.reported),
  };
}

function eventsIn(
  texts: Texts,
  places: readonly Place[],
  documents: readonly SourceDocument[],
  spanOf: SpanOf,
): Event[] {
  const parties = byId(texts.parties, ({ partyId }) => partyId);
  const rows = rowsOf(texts.events);
  const owners = rows.flatMap(({ eventId, claims }) => Array<EventId>(claims).fill(eventId));
  const claims = ranked(
    rowsOf(texts.claims).map((row, index) =>
      claimOf(row, owners[index] as EventId, texts, documents, spanOf),
    ),
    documents,
  );
  let read = 0;
  return rows.map(({ eventId, title, summary, ...row }) => {
    const modality = MODALITIES[row.modality] ?? 'happened';
    const own = claims.slice(read, (read += row.claims));
    const place = places[row.place];
    const inOrder = [...own].sort((a, b) => a.order - b.order);
    return {
      eventId,
      title,
      summary,
      modality,
      eventType: EVENT_TYPES[row.type] ?? 'other',
      dateEdtf: null,
      datePrec: null,
      figures: [],
      placeId: place?.placeId ?? null,
      placeToId: places[row.to]?.placeId ?? null,
      wherePrec: place?.wherePrec ?? null,
      position: row.at !== 0 ? row.at : place ? [place.lon, place.lat] : null,
      actors: row.actors.map((actor) =>
        typeof actor === 'number' ? (texts.parties[actor]?.partyId ?? '') : actor,
      ),
      ...foldClaims(inOrder, modality, parties),
      claims: own,
    };
  });
}

function claimOf(
  row: ClaimRow,
  eventId: EventId,
  { parties, said }: Texts,
  documents: readonly SourceDocument[],
  spanOf: SpanOf,
): Claim {
  const party = (number: number): PartyId | null => parties[number]?.partyId ?? null;
  return {
    claimId: `${row.id.startsWith('+') ? eventId : ''}${row.id.slice(1)}` as ClaimId,
    eventId,
    documentId: documents[row.document]?.documentId ?? ('' as DocumentId),
    order: 0,
    lines: [row.first, row.first + row.more],
    linesSha256: '',
    attribution: row.voices.map((number) => said[number] ?? ''),
    stance: STANCES[row.stance] ?? 'asserts',
    hedge: row.hedge,
    reported: spanOf(row.reportedFrom, row.reportedBy),
    time: spanOf(row.from, row.by),
    timeExtent: TIME_EXTENTS[row.extent] ?? null,
    timeBasis: row.basis,
    controlEffect: CONTROL_EFFECTS[row.effect] ?? null,
    partyFrom: party(row.partyFrom),
    partyTo: party(row.partyTo),
    paraphrase: row.text,
  };
}

/** Each with its rank in document order, as a reader of the whole file finds it. */
function ranked(claims: readonly Claim[], documents: readonly SourceDocument[]): Claim[] {
  const compare = byDocumentOrder(documents.map(({ documentId }) => documentId));
  const record = ({ claimId, documentId, lines }: Claim) => ({
    claim_id: claimId,
    document_id: documentId,
    lines,
  });
  const sorted = [...claims].sort((a, b) => compare(record(a), record(b)));
  const ranks = new Map(sorted.map(({ claimId }, order) => [claimId, order]));
  return claims.map((claim) => ({ ...claim, order: ranks.get(claim.claimId) ?? 0 }));
}

function byId<Key, Value>(values: readonly Value[], idOf: (value: Value) => Key): ReadonlyMap<Key, Value> {
  return new Map(values.map((value) => [idOf(value), value]));
}
