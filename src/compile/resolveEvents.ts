import { byDocumentOrder } from '../dataset/claimOrder.ts';
import { suggestion } from '../dataset/nearest.ts';
import type { PlaceId } from '../domain/ids.ts';
import type { Located, Report } from './report.ts';
import { duplicate, type Gazetteer } from './resolve.ts';
import { checkInside, resolveClaim, type ResolvedClaim } from './resolveClaim.ts';
import { spanAt } from './resolveDocument.ts';
import type { EventSeed } from './seedSchema.ts';

/** An event with all its claims, from whichever document, in document order. */
export type ResolvedEvent = { readonly event: Located<EventSeed>; readonly claims: readonly ResolvedClaim[] };

type Gathered = { readonly event: Located<EventSeed>; readonly claims: ResolvedClaim[] };

/** Brings every claim to its event and ranks all claims of the dataset. */
export function resolveEvents(gazetteer: Gazetteer, report: Report): ResolvedEvent[] {
  const events = declaredEvents(gazetteer, report);
  for (const at of gazetteer.documents.values()) {
    for (const window of at.seed.windows) {
      const zone = at.document.zone ?? gazetteer.dataset.time_zone;
      const span = spanAt(window.value.reported, zone, window.source, ['reported'], report);
      checkInside(span, at.document.reported, window.source, ['reported'], report);
      checkWindowLines(window, at.document.lineCount, report);
    }
    for (const { event, claims } of at.seed.events)
      for (const claim of claims)
        events.get(event.value.id)?.claims.push(resolveClaim(event.value.id, claim, at, gazetteer, report));
    for (const loose of at.seed.claims) {
      const id = loose.value.event;
      const target = events.get(id);
      if (target) target.claims.push(resolveClaim(id, loose, at, gazetteer, report));
      else if (!gazetteer.refusedIds.has(id))
        report(loose.source, ['event'], {
          code: 'unknown-id',
          message: `There is no event "${id}".`,
          hint: suggestion(id, [...events.keys()]),
        });
    }
  }
  return ranked([...events.values()], gazetteer, report);
}

function declaredEvents({ documents, places, refusedIds }: Gazetteer, report: Report): Map<string, Gathered> {
  const events = new Map<string, Gathered>();
  for (const { seed } of documents.values())
    for (const { event } of seed.events) {
      if (events.has(event.value.id)) duplicate(event, 'event', report);
      else events.set(event.value.id, { event, claims: [] });
      for (const member of ['place', 'place_to'] as const) {
        const id = event.value[member];
        if (id != null && !places.has(id as PlaceId) && !refusedIds.has(id))
          report(event.source, [member], {
            code: 'unknown-id',
            message: `There is no place "${id}".`,
            hint: suggestion(id, [...places.keys()]),
          });
      }
    }
  return events;
}

function checkWindowLines(
  window: Located<{ lines: [number, number] }>,
  lineCount: number,
  report: Report,
): void {
  const [first, last] = window.value.lines;
  if (first > last || last > lineCount)
    report(window.source, ['lines'], {
      code: 'lines-outside',
      message: `Lines ${first} to ${last} don't lie in the document, which has ${lineCount}.`,
      hint: 'Write the first and the last line, counted from 1.',
    });
}

/** Gives every claim its rank in document order, and each event its claims in that order. */
function ranked(events: readonly Gathered[], { documents }: Gazetteer, report: Report): ResolvedEvent[] {
  const compare = byDocumentOrder([...documents.keys()]);
  const all = events
    .flatMap(({ claims }) => claims)
    .map((resolved) => ({
      resolved,
      claim_id: resolved.claim.claimId,
      document_id: resolved.claim.documentId,
      lines: resolved.claim.lines,
    }))
    .sort(compare);
  const seen = new Set<string>();
  for (const { resolved, claim_id: id } of all) {
    if (seen.has(id)) duplicate({ value: { id }, source: resolved.source }, 'claim', report);
    seen.add(id);
  }
  const orders = new Map(all.map(({ resolved }, order) => [resolved, order]));
  const byOrder = (a: ResolvedClaim, b: ResolvedClaim) => a.claim.order - b.claim.order;
  return events.map(({ event, claims }) => ({
    event,
    claims: claims
      .map((resolved) => ({ ...resolved, claim: { ...resolved.claim, order: orders.get(resolved) ?? 0 } }))
      .sort(byOrder),
  }));
}
