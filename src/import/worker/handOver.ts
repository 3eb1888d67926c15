import type { Event } from '../../domain/event.ts';
import type { EventId, PlaceId } from '../../domain/ids.ts';
import type { Place } from '../../domain/place.ts';
import type { Answer, Head, Published } from './messages.ts';

/** Events or places that go over at once: copying so many costs the page less than a frame. */
export const PART = 500;

/** The messages that hand a dataset over, in order; `share` of each is how much has gone then. */
export function* partsOf(dataset: Published): Generator<{ readonly answer: Answer; readonly share: number }> {
  const { events, places, ...head } = dataset;
  yield { answer: { say: 'head', head }, share: 0 };
  const all = places.size + events.size;
  let gone = 0;
  for (const some of inParts(places.values())) {
    gone += some.length;
    yield { answer: { say: 'part', places: some }, share: gone / all };
  }
  for (const some of inParts(events.values())) {
    gone += some.length;
    yield { answer: { say: 'part', events: some }, share: gone / all };
  }
  yield { answer: { say: 'taken' }, share: 1 };
}

function* inParts<Thing>(things: Iterable<Thing>): Generator<Thing[]> {
  let part: Thing[] = [];
  for (const thing of things) {
    part.push(thing);
    if (part.length < PART) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}

/** Puts a dataset together again as its parts come. */
export function taking() {
  let head: Head | null = null;
  const places = new Map<PlaceId, Place>();
  const events = new Map<EventId, Event>();
  return {
    add(answer: Answer): void {
      if (answer.say === 'head') ({ head } = answer);
      if (answer.say !== 'part') return;
      for (const place of answer.places ?? []) places.set(place.placeId, place);
      for (const event of answer.events ?? []) events.set(event.eventId, event);
    },
    whole(): Published {
      if (head === null) throw new Error('a dataset was taken before its head came');
      return { ...head, places, events };
    },
  };
}
