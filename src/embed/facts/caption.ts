import { isFiltering } from '../../domain/filter.ts';
import { captionAt } from '../../timeline/caption.ts';
import { changesOf } from '../../timeline/changes.ts';
import { coverageAt } from '../../timeline/coverage.ts';
import { dayShown, tallyOfShown } from '../../timeline/dayTally.ts';
import { eventsFor } from '../../timeline/shownEvents.ts';
import { isolated } from '../../text/isolate.ts';
import { stateSentence } from '../../text/stateWords.ts';
import type { Telling } from './telling.ts';

/** What is new at the moment, when it was, how much more there is; between two stops what the day brought. */
export type CaptionWords = { readonly title: string; readonly when: string; readonly more: string };

/** The same caption as the page's timeline has at a stop. */
export function captionOf(telling: Telling): CaptionWords {
  const { dataset, view, moment, text, words } = telling;
  // A filter may have taken the mark away that changes.
  const changes = isFiltering(view) ? [] : changesOf(dataset, view.known).marks;
  const caption = captionAt(moment.t, eventsFor(dataset, view).matching, changes);
  if (caption === null) return { title: dayWords(telling), when: '', more: '' };
  const more = text.dock.more(caption.more);
  if (caption.kind === 'change') {
    const { place, state } = caption.change;
    const sentence = stateSentence(state, dataset.parties, text, words);
    return { title: text.timeline.placeNow(isolated(place.name), sentence), when: '', more };
  }
  const { title, time, timeExtent } = caption.state;
  const when = words.span(time, timeExtent);
  // One of many would pass for what the stop is about: all that they share comes first.
  if (caption.isBy && caption.more > 0)
    return { title: text.dock.eventsDated(caption.more + 1, when), when: isolated(title), more };
  return { title, when, more };
}

function dayWords({ dataset, moment, text, words }: Telling): string {
  const { t, known, period } = moment;
  const day = dayShown(t, period, words.zone);
  const tally = tallyOfShown(
    moment,
    changesOf(dataset, known).takeovers,
    coverageAt(dataset, known).covered,
    day,
  );
  const [first = ''] = text.timeline.thisDay(tally);
  return first.charAt(0).toLocaleUpperCase(text.locale) + first.slice(1);
}
