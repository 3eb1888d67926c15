import type { Dataset } from '../domain/dataset.ts';
import type { Instant } from '../domain/instant.ts';
import type { EventState } from '../domain/snapshot.ts';
import { isolated } from '../text/isolate.ts';
import type { Catalogue } from '../text/language.ts';
import { lateWords } from '../text/late.ts';
import { stateSentence } from '../text/stateWords.ts';
import type { TimeWords } from '../text/timeWords.ts';
import { type Caption, captionAt } from './caption.ts';
import type { MarkChange } from './changes.ts';

/** The caption of a stop; null where nothing is there. */
export function captionFor(
  t: Instant,
  events: readonly EventState[],
  changes: readonly MarkChange[],
  dataset: Dataset,
  text: Catalogue,
  words: TimeWords,
) {
  const caption = captionAt(t, events, changes);
  return caption && captionWords(caption, dataset, text, words);
}

/** The parts of a caption's line: what, when, how much else. */
export function captionWords(caption: Caption, dataset: Dataset, text: Catalogue, words: TimeWords) {
  const { dock } = lateWords(text);
  const more = dock.more(caption.more);
  if (caption.kind === 'change')
    return { title: changeWords(caption.change, dataset, text, words), when: '', more };
  const { title, time, timeExtent } = caption.state;
  const when = words.span(time, timeExtent);
  // One of many would pass for what the stop is about: all that they share comes first.
  if (caption.isBy && caption.more > 0)
    return { title: dock.eventsDated(caption.more + 1, when), when: isolated(title), more };
  return { title, when, more };
}

/** The moment, and every mark that becomes another at it. */
export function stepWords(
  t: Instant,
  changes: readonly MarkChange[],
  dataset: Dataset,
  text: Catalogue,
  words: TimeWords,
): string {
  const happened = changes
    .filter(({ at }) => at === t)
    .map((change) => changeWords(change, dataset, text, words));
  return lateWords(text).dock.stepped(words.moment(t), happened);
}

function changeWords(
  { place, state }: MarkChange,
  { parties }: Dataset,
  text: Catalogue,
  words: TimeWords,
): string {
  return text.timeline.placeNow(isolated(place.name), stateSentence(state, parties, text, words));
}
