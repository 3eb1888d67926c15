import type { Claim } from '../domain/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Event } from '../domain/event.ts';
import type { EventId } from '../domain/ids.ts';
import type { Imprint } from '../domain/imprint.ts';
import { collectionChecks } from './check.ts';
import { byDocumentOrder } from './claimOrder.ts';
import { type DatasetPieces, headAlone } from './pieces.ts';
import { datasetWith, type Refusal } from './parse.ts';
import { readClaim } from './records/claim.ts';
import { readEvent } from './records/event.ts';
import { collectionRecord, type CollectionRecord } from './schema/collection.ts';
import { featureRecord, type FeatureRecord } from './schema/event.ts';
import { surely } from './schema/surely.ts';

/** Features after which others get their turn. */
const STRIDE = 200;

const isSurelyFeature = surely(featureRecord);

/**
 * Reads a dataset from its pieces, as strictly as `readDataset` reads its text, and says the same of it.
 *
 * @param turn is told how many features are read and may wait, or throw to call it off
 */
export async function readPieces(
  pieces: DatasetPieces,
  turn: (done: number) => Promise<void> | void = () => {},
): Promise<{ readonly dataset: Dataset & Imprint } | Refusal> {
  const raw: unknown = JSON.parse(headAlone(pieces));
  const parsed = collectionRecord.safeParse(raw);
  if (!parsed.success) return { kind: 'shape', issues: parsed.error.issues, raw };
  const collection = raw as CollectionRecord;
  const checks = collectionChecks(collection.changing_hands);
  const inOrder = byDocumentOrder(collection.changing_hands.documents.map(({ document_id: id }) => id));
  const events = new Map<EventId, Event>();
  let last: FeatureRecord['properties']['claims'][number] | null = null;
  let order = 0;
  let isOrdered = true;
  let index = -1;
  for (const feature of pieces.records?.() ?? valuesOf(pieces.features)) {
    index += 1;
    if (index % STRIDE === 0) await turn(index);
    const sound = isSurelyFeature(feature) ? null : featureRecord.safeParse(feature);
    if (sound?.success === false) {
      const issues = sound.error.issues.map((issue) => ({
        ...issue,
        path: ['features', index, ...issue.path],
      }));
      const features = Array.from({ length: index + 1 }, (_, at) => (at === index ? feature : null));
      return { kind: 'shape', issues, raw: { ...collection, features } };
    }
    // Nothing is transformed, so the value itself is the record; zod's copy lacks a member called `__proto__`.
    const record = feature as FeatureRecord;
    checks.feature(record);
    const event = readEvent(record, (claim, eventId) => {
      isOrdered &&= last === null || inOrder(last, claim) < 0;
      last = claim;
      return readClaim(claim, eventId, order++);
    });
    events.set(event.eventId, event);
  }
  if (checks.findings.length > 0) return { kind: 'sense', findings: checks.findings };
  const ranked = isOrdered ? events : rankedAnew(events, inOrder);
  return { dataset: datasetWith(collection, ranked) };
}

function* valuesOf(texts: Iterable<string>): Generator {
  for (const text of texts) yield JSON.parse(text);
}

/** Events whose claims stand in another order than that of the documents. */
function rankedAnew(
  events: ReadonlyMap<EventId, Event>,
  inOrder: ReturnType<typeof byDocumentOrder>,
): ReadonlyMap<EventId, Event> {
  const ranked = (claim: Claim) => ({
    claim_id: claim.claimId as string,
    document_id: claim.documentId as string,
    lines: claim.lines,
  });
  const claims = [...events.values()].flatMap((event) => event.claims).map(ranked);
  const orders = new Map(claims.sort(inOrder).map((claim, order) => [claim.claim_id, order]));
  return new Map(
    [...events].map(([id, event]) => [
      id,
      {
        ...event,
        claims: event.claims.map((claim) => ({ ...claim, order: orders.get(claim.claimId) ?? 0 })),
      },
    ]),
  );
}
