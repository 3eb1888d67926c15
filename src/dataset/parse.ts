import type { Ageing, Dataset } from '../domain/dataset.ts';
import type { DocumentId, PartyId, PlaceId } from '../domain/ids.ts';
import type { Imprint } from '../domain/imprint.ts';
import { isClosed } from '../domain/span.ts';
import { checkCollection } from './check.ts';
import { byDocumentOrder } from './claimOrder.ts';
import type { Finding } from './finding.ts';
import type { Issue } from './issues.ts';
import { readClaim } from './records/claim.ts';
import { readDocument } from './records/document.ts';
import { readEvent } from './records/event.ts';
import { readParty } from './records/party.ts';
import { readPlace } from './records/place.ts';
import { readSpeaker } from './records/speaker.ts';
import { readSpan } from './records/span.ts';
import { keepUnknown } from './records/unknown.ts';
import {
  ageingRecord,
  basemapRecord,
  collectionRecord,
  type CollectionRecord,
  datasetRecord,
} from './schema/collection.ts';
import type { TextFault, TextLimits } from './scanJson.ts';

/**
 * What of a file doesn't hold, not yet in words: beyond a limit, ambiguous as a text, no JSON, another shape, or parts that
 * don't agree. `json` is its text, where it was one.
 */
export type Refusal =
  | {
      readonly kind: 'text';
      readonly json: string;
      readonly faults: readonly TextFault[];
      readonly limits: TextLimits;
      /** What else is wrong with it, as a parser takes it. */
      readonly rest: Refusal | null;
    }
  | { readonly kind: 'syntax'; readonly json: string }
  | {
      readonly kind: 'shape';
      readonly issues: readonly Issue[];
      readonly raw: unknown;
      readonly json?: string;
    }
  | { readonly kind: 'sense'; readonly findings: readonly Finding[]; readonly json?: string };

/**
 * Reads a text that is known to be unambiguous: the dataset that comes with a site, whose text was gone through when it was
 * built. Of any other file `readDataset` has the verdict. Nearly every file is sound, so what puts a refusal into words
 * (`refusalProblems`) stands apart: a page fetches it only for a faulty one.
 */
export function parseDataset(json: string): { readonly dataset: Dataset & Imprint } | Refusal {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return { kind: 'syntax', json };
  }
  const parsed = collectionRecord.safeParse(raw);
  if (!parsed.success) return { kind: 'shape', issues: parsed.error.issues, raw, json };
  // Nothing is transformed, so the value itself is the record; zod's copy lacks a member called `__proto__`.
  const collection = raw as CollectionRecord;
  const findings = checkCollection(collection);
  return findings.length > 0 ? { kind: 'sense', findings, json } : { dataset: datasetOf(collection) };
}

function datasetOf(raw: CollectionRecord): Dataset & Imprint {
  const claims = raw.features.flatMap((feature) => feature.properties.claims);
  const documents = raw.changing_hands.documents.map((document) => document.document_id);
  const ordered = [...claims].sort(byDocumentOrder(documents));
  const orders = new Map(ordered.map((claim, order) => [claim.claim_id, order]));
  const events = raw.features.map((feature) =>
    readEvent(feature, (claim, eventId) => readClaim(claim, eventId, orders.get(claim.claim_id) ?? 0)),
  );
  return datasetWith(raw, new Map(events.map((event) => [event.eventId, event])));
}

/** The dataset that a sound file's head tells of, with its events, read. */
export function datasetWith(raw: CollectionRecord, events: Dataset['events']): Dataset & Imprint {
  const head = raw.changing_hands;
  const { begins_hours: beginsHours, outline_hours: outlineHours } = head.ageing;
  const dataset: Dataset & Imprint = {
    title: head.title,
    version: head.version,
    licence: head.licence,
    language: head.language,
    publisher: head.publisher ?? null,
    contact: head.contact ?? null,
    codedBy: head.coded_by ?? null,
    citeAs: head.cite_as ?? null,
    mayPassOn: head.may_pass_on !== false,
    timeZone: head.time_zone,
    coverage: head.coverage.map(([earliest, latest]) => readSpan(earliest, latest)).filter(isClosed),
    ageing: keepUnknown<Ageing>({ beginsHours, outlineHours }, head.ageing, ageingRecord),
    parties: new Map(head.parties.map((party) => [party.party_id as PartyId, readParty(party)])),
    places: new Map(head.places.map((place) => [place.place_id as PlaceId, readPlace(place)])),
    documents: new Map(
      head.documents.map((document) => [document.document_id as DocumentId, readDocument(document)]),
    ),
    events,
    speakers: new Map((head.speakers ?? []).map((speaker) => [speaker.name, readSpeaker(speaker)])),
    story: head.story ?? null,
    basemap: keepUnknown({ box: head.basemap.box, focus: head.basemap.focus }, head.basemap, basemapRecord),
  };
  const kept = keepUnknown(dataset, head, datasetRecord);
  return keepUnknown(kept, raw, collectionRecord, 'unknownCollectionMembers');
}
