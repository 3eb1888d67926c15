import type { KnownAt } from '../domain/control/state.ts';
import type { Dataset } from '../domain/dataset.ts';
import { type Filter, isFiltering } from '../domain/filter.ts';
import type { PlaceId } from '../domain/ids.ts';
import type { Imprint } from '../domain/imprint.ts';
import type { Instant } from '../domain/instant.ts';
import type { PlaceState } from '../domain/snapshot.ts';
import type { TimeMode } from '../domain/view.ts';
import { filterOptions } from '../text/filterOptions.ts';
import { isolated } from '../text/isolate.ts';
import type { Catalogue } from '../text/language.ts';
import { lateWords } from '../text/late.ts';
import { baseSentence, partyName } from '../text/stateWords.ts';
import type { TimeWords } from '../text/timeWords.ts';
import { type Group, groupsOf, inOrder } from './groups.ts';
import { signCounts, signWords } from './signWords.ts';

/** A view whose words are wanted: what the map shows, as known at its cut and after its filter. */
export type Shown = {
  readonly dataset: Dataset;
  readonly t: Instant;
  readonly known: KnownAt;
  readonly mode: TimeMode;
  readonly from: Instant | null;
  readonly places: readonly PlaceState[];
  readonly filter: Filter;
  /** The place that is open: named first. */
  readonly open: PlaceId | null;
  readonly text: Catalogue;
  readonly words: TimeWords;
};

/** So many places are named of each holder; how many more there are is said. */
const NAMED = 4;

/**
 * A caption: moment and cut, then who is reported to hold what. Each place that is contested or disputed, of which only a
 * party speaks or nothing new is reported says so; of those that aren't named it is counted.
 */
export function captionOf(shown: Shown): string {
  const { dataset, text, words, places } = shown;
  const { written } = lateWords(text).embedding;
  const groups = groupsOf(places, dataset.ageing).map((group) =>
    written.group(groupWords(group, shown), listOf(group.places, shown)),
  );
  const held = places.filter(({ state }) => state.base.kind === 'held').length;
  return together([
    written.head(isolated(dataset.title), words.moment(shown.t), knownWords(shown)),
    ...groups,
    places.every(({ state }) => state.base.kind === 'not_reported') ? written.nothing : null,
    // Of all of them goes without saying; of none is no claim that somebody holds them.
    held > 0 && held < places.length ? written.reported(held, placesWords(shown)) : null,
    ...leftOut(shown),
  ]);
}

/** The same in numbers, for those who don't see the map. */
export function altTextOf(shown: Shown): string {
  const { dataset, text, words, places } = shown;
  const { written } = lateWords(text).embedding;
  const held = new Map<string, number>();
  const others = { changing: 0, not_reported: 0 };
  for (const { state } of places) {
    if (state.base.kind !== 'held') others[state.base.kind] += 1;
    else {
      const party = partyName(dataset.parties, state.base.party);
      held.set(party, (held.get(party) ?? 0) + 1);
    }
  }
  const counts = [
    ...[...held].sort(([, a], [, b]) => b - a).map(([party, n]) => [written.heldCount(party), n] as const),
    [written.changingCount, others.changing] as const,
    [written.notReportedCount, others.not_reported] as const,
  ].filter(([, n]) => n > 0);
  const doubts = signCounts(places, shown);
  return together([
    written.alt(isolated(dataset.title), words.moment(shown.t), knownWords(shown)),
    places.length === 0 ? written.nothing : written.counts(placesWords(shown), counts),
    doubts.length === 0 ? null : written.doubts(doubts),
    ...leftOut(shown),
  ]);
}

/** Whose map and whose data it is. */
export function creditLineOf(dataset: Dataset & Partial<Imprint>, text: Catalogue): string {
  const { written } = lateWords(text).embedding;
  const { title, version, licence, publisher } = dataset;
  const own = written.credit(
    text.page.product,
    isolated(title),
    version,
    publisher ? isolated(publisher) : null,
    licence,
  );
  return `${own} ${written.ground(text.page.map.credit)}`;
}

/** Name of the frame and words of the link: without a moment where it is the data's last, which moves on. */
export function namesOf(
  { dataset, text, words, t }: Pick<Shown, 'dataset' | 'text' | 'words' | 't'>,
  moves: boolean,
): { readonly frame: string; readonly link: string } {
  const { written } = lateWords(text).embedding;
  const moment = moves ? null : words.moment(t);
  const title = isolated(dataset.title);
  return { frame: written.frame(title, moment), link: written.link(title, moment) };
}

function knownWords({ t, known, text, words }: Shown): string {
  if (known === 'all') return text.page.knownAll;
  return known === t ? lateWords(text).embedding.written.knownThen : text.page.knownAt(words.cut(known));
}

function groupWords({ places: [{ state }], base }: Group, { dataset: { parties }, text }: Shown): string {
  const { written } = lateWords(text).embedding;
  switch (base.kind) {
    case 'held':
      return baseSentence(state, parties, text);
    case 'changing':
      return written.changing(
        base.from && partyName(parties, base.from),
        base.to && partyName(parties, base.to),
      );
    case 'not_reported':
      return written.unknownHolder;
  }
}

function listOf(group: readonly PlaceState[], shown: Shown): string {
  const { text, open } = shown;
  const { written } = lateWords(text).embedding;
  const sorted = inOrder(group, open, text.locale);
  // "and 1 more" would be no shorter than its name.
  const named = sorted.length === NAMED + 1 ? sorted : sorted.slice(0, NAMED);
  const rest = sorted.slice(named.length);
  return written.list(
    named.map((place) =>
      written.place(isolated(place.place.name), signWords(place, shown), whenOf(place, shown)),
    ),
    rest.length,
    signCounts(rest, shown),
  );
}

/** Within which span it may have changed hands. */
function whenOf({ state: { base, since } }: PlaceState, { text, words }: Shown): string | null {
  if (base.kind !== 'changing' || since === null) return null;
  return lateWords(text).embedding.written.someTime(words.span(since, 'within'));
}

/** Of how many places: under a cut or a filter of those that are left, which are not all. */
function placesWords({ known, filter, places, text }: Shown): string {
  const { written } = lateWords(text).embedding;
  if (isFiltering(filter)) return written.placesFiltered(places.length);
  return known === 'all' ? written.places(places.length) : written.placesThen(places.length);
}

/** Which events stand on the map, and what a filter keeps off it. */
function leftOut({ dataset, known, text, words, mode, from, filter }: Shown): (string | null)[] {
  const { written } = lateWords(text).embedding;
  return [
    mode === 'window' && from !== null ? written.window(words.moment(from)) : null,
    mode === 'so_far' ? written.soFar : null,
    isFiltering(filter) ? written.filtered(filterOptions(filter, known, dataset, text)) : null,
  ];
}

function together(sentences: readonly (string | null)[]): string {
  return sentences.filter((sentence) => sentence !== null).join(' ');
}
