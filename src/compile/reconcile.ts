import type { Dataset } from '../domain/dataset.ts';
import type { Event } from '../domain/event.ts';
import { isClosed, union } from '../domain/span.ts';
import { compareText } from '../domain/compareText.ts';
import type { Imprint } from '../domain/imprint.ts';
import { checkEvent } from './checkEvent.ts';
import { checkLines } from './checkLines.ts';
import { foldEvent } from './fold.ts';
import type { Report } from './report.ts';
import type { Gazetteer } from './resolve.ts';
import type { ResolvedEvent } from './resolveEvents.ts';

/** A dataset as far as its documents make it. */
export type Reconciled = Omit<Dataset, 'speakers' | 'story'> & Imprint;

/** Third step: claims and events held against each other, folded into the dataset. */
export function reconcile(
  gazetteer: Gazetteer,
  events: readonly ResolvedEvent[],
  report: Report,
): Reconciled {
  const claims = events.flatMap((event) => event.claims);
  for (const document of gazetteer.documents.values()) checkLines(document, claims, report);
  const faulty = new Set<string>();
  for (const { seed } of gazetteer.documents.values()) for (const id of seed.faultyEvents) faulty.add(id);
  for (const event of events) if (!faulty.has(event.event.value.id)) checkEvent(event, report);
  const folded = events.map((event) => foldEvent(event, gazetteer)).sort(byFirstClaim);
  const { dataset, parties, places } = gazetteer;
  const documents = new Map([...gazetteer.documents].map(([id, { document }]) => [id, document]));
  return {
    title: dataset.title,
    version: dataset.version,
    licence: dataset.licence,
    language: dataset.language,
    publisher: dataset.publisher ?? null,
    contact: dataset.contact ?? null,
    codedBy: dataset.coded_by ?? null,
    citeAs: null,
    mayPassOn: true,
    timeZone: dataset.time_zone,
    coverage: union([...documents.values()].map(({ covers }) => covers).filter(isClosed)),
    ageing: { beginsHours: dataset.ageing.begins_hours, outlineHours: dataset.ageing.outline_hours },
    parties,
    places,
    documents,
    events: new Map(folded.map((event) => [event.eventId, event])),
    basemap: dataset.basemap,
  };
}

/** By where the documents first tell of it: document, lines, then the event's id. */
function byFirstClaim(a: Event, b: Event): number {
  const [first, second] = [a.claims[0], b.claims[0]];
  if (!first || !second) return Number(!first) - Number(!second) || compareText(a.eventId, b.eventId);
  const sameLines =
    first.documentId === second.documentId &&
    first.lines.every((line, index) => line === second.lines[index]);
  return sameLines ? compareText(a.eventId, b.eventId) : first.order - second.order;
}
