import { type Folded, folded } from './closeness.ts';
import type { KnownAt } from './control/state.ts';
import type { Dataset } from './dataset.ts';
import { knownThings } from './knownThings.ts';
import type { Party } from './party.ts';
import { periodOf } from './period.ts';
import type { Place } from './place.ts';
import { type EventState, eventStates } from './snapshot.ts';

/** Something that can be searched for, by names of which the first is the one it goes by. */
export type Entry<What> = {
  readonly what: What;
  readonly names: readonly Folded[];
  /** The names are sentences. */
  readonly isProse: boolean;
};

/** Whoever passes a claim on or makes it, and how many claims that is. */
export type Speaker = { readonly name: string; readonly claims: number };

/** What can be found as known at K. */
export type SearchIndex = {
  readonly places: readonly Entry<Place>[];
  readonly parties: readonly Entry<Party>[];
  readonly events: readonly Entry<EventState>[];
  readonly speakers: readonly Entry<Speaker>[];
};

/**
 * Everything known at K, prepared for searching. A place, party or speaker of whom only later reports speak is not in
 * it: to be found would tell that they do.
 */
export function searchIndex(dataset: Dataset, known: KnownAt): SearchIndex {
  const last = latest.get(dataset);
  if (last?.known === known) return last.index;
  const index = buildIndex(dataset, known);
  latest.set(dataset, { known, index });
  return index;
}

/** A reader who types searches the same cut again and again. */
const latest = new WeakMap<Dataset, { readonly known: KnownAt; readonly index: SearchIndex }>();

function buildIndex(dataset: Dataset, known: KnownAt): SearchIndex {
  const events = eventStates(dataset, periodOf(dataset).latest, known);
  const { places, parties } = knownThings(dataset, known);
  return {
    places: [...dataset.places.values()].filter(({ placeId }) => places.has(placeId)).map(placeEntry),
    parties: [...dataset.parties.values()]
      .filter(({ partyId }) => parties.has(partyId))
      .map((party) => named(party, [party.name, ...party.aliases])),
    events: [...events].sort((a, b) => beginning(a) - beginning(b)).map(eventEntry),
    speakers: speakersOf(events).map((speaker) => named(speaker, [speaker.name])),
  };
}

function named<What>(what: What, names: readonly (string | null)[]): Entry<What> {
  return { what, names: names.filter((name) => name !== null).map(folded), isProse: false };
}

function placeEntry(place: Place): Entry<Place> {
  return named(place, [place.name, place.nameAr, place.nameCkb, ...place.spellings]);
}

function eventEntry(state: EventState): Entry<EventState> {
  const said = [state.title, state.summary ?? '', ...state.claims.map(({ paraphrase }) => paraphrase)];
  return { what: state, names: said.map(folded), isProse: true };
}

function speakersOf(events: readonly EventState[]): Speaker[] {
  const claims = new Map<string, number>();
  for (const { attribution } of events.flatMap((state) => state.claims))
    for (const name of new Set(attribution)) claims.set(name, (claims.get(name) ?? 0) + 1);
  return [...claims].map(([name, count]) => ({ name, claims: count })).sort((a, b) => b.claims - a.claims);
}

function beginning({ time }: EventState): number {
  return time.earliest ?? time.latest ?? Infinity;
}
