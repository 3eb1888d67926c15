import type { Ageing, Dataset } from '../domain/dataset.ts';
import type { DocumentId, EventId, PartyId, PlaceId } from '../domain/ids.ts';
import { HintedError, type Problem } from '../domain/problem.ts';
import { isClosed } from '../domain/span.ts';
import { checkCollection } from './check.ts';
import { byDocumentOrder } from './claimOrder.ts';
import type { Imprint } from '../domain/imprint.ts';
import { faultsOf, formatPath, type Issue, shown, valueAt } from './issues.ts';
import { locateJsonFault } from './jsonPosition.ts';
import { readClaim } from './records/claim.ts';
import { readDocument } from './records/document.ts';
import { readEvent } from './records/event.ts';
import { readParty } from './records/party.ts';
import { readPlace } from './records/place.ts';
import { readSpan } from './records/span.ts';
import { keepUnknown } from './records/unknown.ts';
import {
  ageingRecord,
  basemapRecord,
  collectionRecord,
  type CollectionRecord,
  datasetRecord,
} from './schema/collection.ts';

/**
 * Reads a dataset of the format `changing-hands/1`.
 *
 * @param text the whole GeoJSON file
 * @param file its name, for messages only
 * @throws HintedError with every problem of the file: nothing faulty gets through, nothing is repaired in silence
 */
export function decodeDataset(text: string, file: string): Dataset & Imprint {
  const raw = parseJson(text, file);
  const parsed = collectionRecord.safeParse(raw);
  if (!parsed.success) throw new HintedError(orderProblems(parsed.error.issues, raw, file));
  // Nothing is transformed, so the value itself is the record; zod's copy lacks a member called `__proto__`.
  const collection = raw as CollectionRecord;
  const problems = checkCollection(collection, file);
  if (problems.length > 0) throw new HintedError(problems);
  return datasetOf(collection);
}

function parseJson(text: string, file: string): unknown {
  // A byte order mark is no part of JSON, but editors on Windows write it.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    const fault = locateJsonFault(json);
    throw new HintedError([
      {
        code: 'json-syntax',
        message: fault ? `The file is not JSON: ${fault.found} can't stand here.` : 'The file is not JSON.',
        hint: 'Compile it again, or correct the text here: often a comma too many, a missing quote, or a cut-off file.',
        where: fault ? { file, line: fault.line, column: fault.column } : { file },
      },
    ]);
  }
}

/** Faults of another format first: whoever opens the wrong file should read that, not a hundred missing members. */
function orderProblems(issues: readonly Issue[], raw: unknown, file: string): Problem[] {
  const format = valueAt(raw, ['changing_hands', 'format']);
  const isOurs = issues.every(
    ({ path = [] }) => path.join('.') !== 'changing_hands.format' && path.join('.') !== 'changing_hands',
  );
  if (!isOurs)
    return [
      {
        code: 'wrong-format',
        message:
          format === undefined
            ? 'This is no dataset of Changing Hands: it lacks "changing_hands.format".'
            : `The format is ${shown(format)}; this application reads "changing-hands/1".`,
        hint: 'Open a file written by `changing-hands compile` or exported as GeoJSON from the map; an older or newer one needs its own version of the application.',
        where: { file, path: 'changing_hands.format' },
      },
    ];
  return issues
    .flatMap((issue) => faultsOf(issue, (path) => valueAt(raw, path)))
    .map(({ code, message, hint, path }) => ({
      code,
      message,
      hint,
      where: { file, ...placeOf(path, raw) },
    }));
}

function placeOf(path: readonly PropertyKey[], raw: unknown): Problem['where'] {
  const [head, index] = path;
  if (head !== 'features' || typeof index !== 'number') return { path: formatPath(path) };
  const id = valueAt(raw, ['features', index, 'properties', 'event_id']);
  const feature = typeof id === 'string' ? id : `number ${index + 1} of the list`;
  return { feature, path: formatPath(path.slice(2)) };
}

function datasetOf(raw: CollectionRecord): Dataset & Imprint {
  const head = raw.changing_hands;
  const claims = raw.features.flatMap((feature) => feature.properties.claims);
  const ordered = [...claims].sort(byDocumentOrder(head.documents.map((document) => document.document_id)));
  const orders = new Map(ordered.map((claim, order) => [claim.claim_id, order]));
  const { begins_hours: beginsHours, outline_hours: outlineHours } = head.ageing;
  const dataset: Dataset & Imprint = {
    title: head.title,
    version: head.version,
    licence: head.licence,
    language: head.language,
    publisher: head.publisher ?? null,
    contact: head.contact ?? null,
    codedBy: head.coded_by ?? null,
    timeZone: head.time_zone,
    coverage: head.coverage.map(([earliest, latest]) => readSpan(earliest, latest)).filter(isClosed),
    ageing: keepUnknown<Ageing>({ beginsHours, outlineHours }, head.ageing, ageingRecord),
    parties: new Map(head.parties.map((party) => [party.party_id as PartyId, readParty(party)])),
    places: new Map(head.places.map((place) => [place.place_id as PlaceId, readPlace(place)])),
    documents: new Map(
      head.documents.map((document) => [document.document_id as DocumentId, readDocument(document)]),
    ),
    events: new Map(
      raw.features.map((feature) => [
        feature.properties.event_id as EventId,
        readEvent(feature, (claim, eventId) => readClaim(claim, eventId, orders.get(claim.claim_id) ?? 0)),
      ]),
    ),
    basemap: keepUnknown({ box: head.basemap.box, focus: head.basemap.focus }, head.basemap, basemapRecord),
  };
  const kept = keepUnknown(dataset, head, datasetRecord);
  return keepUnknown(kept, raw, collectionRecord, 'unknownCollectionMembers');
}
