import type { Dataset } from './dataset.ts';
import type { SourceDocument } from './document.ts';
import type { DocumentId, EventId, PartyId, PlaceId } from './ids.ts';
import type { Event } from './event.ts';
import { dayNumber, touchedDays } from './part.ts';
import type { DayRange, Part } from './shownPart.ts';
import { selfAndBroader } from './party.ts';
import { common, isClosed, type Span, UNKNOWN_SPAN, union } from './span.ts';
import { addDays, startOfDay } from './zone.ts';

/**
 * The part of a dataset that some of its days need: the events that may have happened then, with their places, parties and
 * documents. What a document covers is cut to these days too: of the rest this part is silent for another reason. One that
 * covers some of them and has no event there stays: that they were reported on and nothing was is known.
 */
export function cutPart<Whole extends Dataset>(
  whole: Whole,
  range: DayRange,
): Whole & { readonly part: Part } {
  const [from, to] = [dayNumber(range.from), dayNumber(range.to)];
  const events = new Map<EventId, Event>();
  let undated = 0;
  for (const event of whole.events.values()) {
    const days = touchedDays(event);
    if (days === null) undated += 1;
    else if (days[0] <= to && days[1] >= from) events.set(event.eventId, event);
  }
  const used = usedBy(whole, events.values());
  const documents = cutDocuments(whole, used.documents, {
    earliest: startOfDay(range.from, whole.timeZone),
    latest: startOfDay(addDays(range.to, 1), whole.timeZone),
  });
  return {
    ...whole,
    part: { ...range, shown: events.size, all: whole.events.size, undated },
    events,
    places: kept(whole.places, used.places),
    parties: kept(whole.parties, used.parties),
    speakers: kept(whole.speakers, used.speakers),
    documents,
    coverage: union([...documents.values()].map(({ covers }) => covers).filter(isClosed)),
  };
}

type Used = {
  readonly places: ReadonlySet<PlaceId>;
  readonly parties: ReadonlySet<PartyId>;
  readonly documents: ReadonlySet<DocumentId>;
  readonly speakers: ReadonlySet<string>;
};

function usedBy({ parties, speakers }: Dataset, events: Iterable<Event>): Used {
  const used = {
    places: new Set<PlaceId>(),
    parties: new Set<PartyId>(),
    documents: new Set<DocumentId>(),
    speakers: new Set<string>(),
  };
  const addParty = (party: PartyId | null) => {
    if (party !== null && !used.parties.has(party))
      for (const one of selfAndBroader(parties, party)) used.parties.add(one);
  };
  for (const event of events) {
    for (const place of [event.placeId, event.placeToId]) if (place !== null) used.places.add(place);
    addParty(event.partyFrom);
    addParty(event.partyTo);
    // An actor is a party's id or a name as printed.
    for (const actor of event.actors) if (parties.has(actor as PartyId)) addParty(actor as PartyId);
    for (const claim of event.claims) {
      used.documents.add(claim.documentId);
      addParty(claim.partyFrom);
      addParty(claim.partyTo);
      for (const name of claim.attribution) {
        const speaker = speakers.get(name);
        if (!speaker) continue;
        used.speakers.add(name);
        addParty(speaker.side);
      }
    }
  }
  return used;
}

/**
 * The documents of the events, and those that cover some of the days. What has an open end claims no coverage, so it isn't
 * closed here. A part that nothing covers would have no timeline: then what the documents say of themselves stands.
 */
function cutDocuments(
  { documents }: Dataset,
  used: ReadonlySet<DocumentId>,
  within: Span,
): ReadonlyMap<DocumentId, SourceDocument> {
  const cut = new Map<DocumentId, SourceDocument>();
  for (const [id, document] of documents) {
    const isOpen = !isClosed(document.covers);
    const covers = isOpen ? document.covers : (common([document.covers, within]) ?? UNKNOWN_SPAN);
    if (used.has(id) || isClosed(covers)) cut.set(id, { ...document, covers });
  }
  if ([...cut.values()].some(({ covers }) => isClosed(covers))) return cut;
  const whole = kept(documents, used);
  return [...whole.values()].some(({ covers }) => isClosed(covers)) ? whole : documents;
}

function kept<Id, Thing>(things: ReadonlyMap<Id, Thing>, used: ReadonlySet<Id>): ReadonlyMap<Id, Thing> {
  return new Map([...things].filter(([id]) => used.has(id)));
}
