import type { KnownAt } from '../domain/control/state.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { PlaceId } from '../domain/ids.ts';
import type { Imprint } from '../domain/imprint.ts';
import type { Instant } from '../domain/instant.ts';
import type { PlaceState } from '../domain/snapshot.ts';
import type { TimeMode } from '../domain/view.ts';
import { isolated } from '../text/isolate.ts';
import type { Catalogue } from '../text/language.ts';
import { lateWords } from '../text/late.ts';
import { baseSentence, partyName } from '../text/stateWords.ts';
import type { TimeWords } from '../text/timeWords.ts';
import { groupsOf, inOrder, signsOf } from './groups.ts';

/** A view whose words are wanted: what the map shows, as known at its cut and after its filter. */
export type Shown = {
  readonly dataset: Dataset;
  readonly t: Instant;
  readonly known: KnownAt;
  readonly mode: TimeMode;
  readonly from: Instant | null;
  readonly places: readonly PlaceState[];
  readonly isFiltered: boolean;
  /** The place that is open: named first. */
  readonly open: PlaceId | null;
  readonly text: Catalogue;
  readonly words: TimeWords;
};

/** So many places are named of each holder; how many more there are is said. */
const NAMED = 4;

/**
 * A caption: moment and cut, then who is reported to hold what. Each place that is contested or disputed, or of which
 * only a party speaks, says so; of those that aren't named it is counted.
 */
export function captionOf(shown: Shown): string {
  const { dataset, text, words, mode, from, places } = shown;
  const { written } = lateWords(text).embedding;
  const groups = groupsOf(places).map(({ places: group, base }) =>
    written.group(
      base.kind === 'not_reported'
        ? written.unknownHolder
        : baseSentence(group[0].state, dataset.parties, text),
      listOf(group, shown),
    ),
  );
  const held = places.filter(({ state }) => state.base.kind !== 'not_reported').length;
  const sentences = [
    written.head(isolated(dataset.title), words.moment(shown.t), knownWords(shown)),
    ...groups,
    held === 0 ? written.nothing : written.reported(held, places.length),
    mode === 'window' && from !== null ? written.window(words.moment(from)) : null,
    mode === 'so_far' ? written.soFar : null,
    shown.isFiltered ? written.filtered : null,
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
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
  const doubts = signCounts(places, text).map(([n, sign]) => [sign, n] as const);
  return [
    written.alt(isolated(dataset.title), words.moment(shown.t), knownWords(shown)),
    places.length === 0 ? written.nothing : written.counts(places.length, counts),
    doubts.length === 0 ? null : written.doubts(doubts),
    shown.isFiltered ? written.filtered : null,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
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

function listOf(group: readonly PlaceState[], { text, open }: Shown): string {
  const { written } = lateWords(text).embedding;
  const sorted = inOrder(group, open, text.locale);
  // "and 1 more" would be no shorter than its name.
  const named = sorted.length === NAMED + 1 ? sorted : sorted.slice(0, NAMED);
  const rest = sorted.slice(named.length);
  return written.list(
    named.map(({ place, state }) => written.place(isolated(place.name), signWords(state, text))),
    rest.length,
    signCounts(rest, text),
  );
}

function signWords(state: PlaceState['state'], text: Catalogue): string[] {
  return signsOf(state).map((sign) => wordOf(sign, text));
}

function signCounts(places: readonly PlaceState[], text: Catalogue): (readonly [n: number, sign: string])[] {
  return (['contested', 'disputed', 'claimed'] as const)
    .map(
      (sign) =>
        [places.filter(({ state }) => signsOf(state).includes(sign)).length, wordOf(sign, text)] as const,
    )
    .filter(([n]) => n > 0);
}

function wordOf(sign: ReturnType<typeof signsOf>[number], { state, terms }: Catalogue): string {
  return sign === 'claimed' ? terms.certainty.claimed : state[sign];
}
