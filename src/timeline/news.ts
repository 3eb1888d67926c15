import type { Dataset } from '../domain/dataset.ts';
import type { Instant } from '../domain/instant.ts';
import { placeStates } from '../domain/snapshot.ts';
import { isolated } from '../text/isolate.ts';
import type { Catalogue } from '../text/language.ts';
import { type LateCatalogue, lateWords } from '../text/late.ts';
import type { TimeWords } from '../text/timeWords.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import type { CaptionWords } from './MomentLine.tsx';
import { claimsKnown, cutAt, cutsOf } from './cuts.ts';
import { createNewsClock, type NewsClock } from './newsClock.ts';
import { previousStop } from './steps.ts';

/** What the dock says and does while both clocks are one. */
export type News = NewsClock & {
  /** What its buttons are called, and that this holds. */
  readonly names: LateCatalogue['clocks']['names'];
  readonly caption: (at: Instant) => CaptionWords;
  readonly sentence: (at: Instant) => string;
};

export function newsOf(store: DashboardStore, dataset: Dataset, text: Catalogue, words: TimeWords): News {
  return {
    ...createNewsClock(store, dataset),
    names: lateWords(text).clocks.names,
    caption: (at) => caption(at, dataset, text, words),
    sentence: (at) => sentence(at, dataset, text, words),
  };
}

/** A report time as a caption: how much was new, how much is known by then, and which places it brought onto the map. */
function caption(at: Instant, dataset: Dataset, text: Catalogue, words: TimeWords): CaptionWords {
  const { clocks } = lateWords(text);
  const cuts = cutsOf(dataset);
  const added = cuts.added.get(at);
  if (added === undefined) return { title: clocks.nothingYet, when: '', more: '' };
  const isLast = at === cuts.times.at(-1);
  const known = claimsKnown(dataset, isLast ? 'all' : cutAt(cuts, at));
  return {
    title: clocks.reported(words.cut(at), added),
    when: clocks.newly(newPlaces(at, dataset).map(isolated), known, cuts.claims),
    more: '',
  };
}

/** The same for a screen reader, the moment first. */
function sentence(at: Instant, dataset: Dataset, text: Catalogue, words: TimeWords): string {
  const { title, when } = caption(at, dataset, text, words);
  return lateWords(text).dock.stepped(words.moment(at), [title, when]);
}

/** Names of the places that have a mark since this report. */
function newPlaces(at: Instant, dataset: Dataset): string[] {
  const before = previousStop(cutsOf(dataset).times, at);
  const there = new Set(
    before === null ? [] : placeStates(dataset, before, before).map(({ place }) => place),
  );
  return placeStates(dataset, at, at)
    .filter(({ place }) => !there.has(place))
    .map(({ place }) => place.name);
}
