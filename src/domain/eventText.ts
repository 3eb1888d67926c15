import type { Dataset } from './dataset.ts';
import type { Event } from './event.ts';
import { partiesOf } from './eventParties.ts';
import type { PartyId, PlaceId } from './ids.ts';
import { wordsAndCompounds, wordsOf } from './searchText.ts';
import type { EventState } from './snapshot.ts';

/**
 * What is known of an event only grows with the cut, so the number of its known claims tells which they are. A step of
 * the clock then folds no text again.
 */
const texts = new WeakMap<Event, Map<number, string>>();

/** Whether each word begins a word of what is said of the event. No words: everything does. */
export function matchesWords(q: string, state: EventState, dataset: Dataset): boolean {
  const wanted = wordsOf(q);
  if (wanted.length === 0) return true;
  const text = textOf(state, dataset);
  return wanted.every((word) => text.includes(` ${word}`));
}

/** All words said of an event, each after a space; of what the cut hides, none. */
function textOf(state: EventState, dataset: Dataset): string {
  const { event, claims } = state;
  const known = texts.get(event) ?? new Map<number, string>();
  texts.set(event, known);
  let text = known.get(claims.length);
  if (text === undefined) known.set(claims.length, (text = foldedText(state, dataset)));
  return text;
}

function foldedText(state: EventState, dataset: Dataset): string {
  const { event, claims, title, summary } = state;
  const isWhole = claims.length === event.claims.length;
  const parties = partiesOf(state, dataset).flatMap((id) => {
    const party = dataset.parties.get(id);
    return party ? [party.name, ...party.aliases] : [];
  });
  const places = [event.placeId, event.placeToId].flatMap((id) => placeNames(id, dataset));
  const said = claims.flatMap(({ paraphrase, attribution }) => [paraphrase, ...attribution]);
  const actors = isWhole ? event.actors.filter((actor) => !dataset.parties.has(actor as PartyId)) : [];
  const words = [title, summary ?? '', ...parties, ...actors, ...said, ...places].flatMap(wordsAndCompounds);
  const joined = places.map((name) => wordsOf(name).join(''));
  return ` ${[...words, ...joined].join(' ')}`;
}

function placeNames(id: PlaceId | null, dataset: Dataset): string[] {
  const place = id === null ? undefined : dataset.places.get(id);
  if (!place) return [];
  return [place.name, place.nameAr, place.nameCkb, ...place.spellings].filter((name) => name !== null);
}
