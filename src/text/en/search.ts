import type { EventTally } from '../../domain/tally.ts';
import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => `${n} ${plural('en', n, { one, other })}`;

/** Words of the filter as it stands over the list. */
export const search = {
  filter: 'Filter',
  filterLabel: 'Filter of events and places',
  /** On the button, when some of it is active. */
  filterActive: (n: number) => `${n} active`,
  document: (publisher: string | null, title: string) =>
    publisher === null ? title : `${publisher}: ${title}`,
  words: (q: string) => `“${q}”`,
  remove: (option: string) => `Take out ${option}`,
  undisputed: 'Only what is undisputed',
  clearAll: 'Clear all',
  /** Over the map, wherever the filter itself is not seen. */
  onMap: (shown: number, all: number) => `Filter: ${shown} of ${count(all, 'place', 'places')} shown`,
  filterOnMap: 'Filter of the map',
  clear: 'Clear',
  clearFilter: 'Clear the filter',
  /** In place of what a cut doesn’t know yet, when a link asks for it. */
  laterDocument: 'a document reported later',
  laterParty: 'a party reported later',

  /**
   * `130 events in the list, 6 of them at this moment; 14 places with a mark.` With a filter or a window
   * `12 of 130 events in the list; 4 of 14 places with a mark. Events left out: 80 by the filter, 38 outside the window.`
   */
  tally: (
    { all, shown, filtered, outside, undated }: EventTally,
    places: { readonly all: number; readonly shown: number },
    mode: 'instant' | 'window' | 'so_far',
    now: number,
  ) => {
    const reasons = [
      filtered > 0 ? `${filtered} by the filter` : null,
      outside > 0 ? `${outside} ${mode === 'window' ? 'outside the window' : 'later than the clock'}` : null,
      undated > 0 ? `${undated} without a date${mode === 'window' ? ' (in no window)' : ''}` : null,
    ].filter((reason) => reason !== null);
    const of = (some: number, n: number, words: string) => (some === n ? words : `${some} of ${words}`);
    const listed = of(shown, all, `${count(all, 'event', 'events')} in the list`);
    const current = mode === 'instant' ? `, ${now} of them at this moment` : '';
    const marked = of(places.shown, places.all, `${count(places.all, 'place', 'places')} with a mark`);
    const told = `${listed}${current}; ${marked}`;
    return reasons.length === 0 ? `${told}.` : `${told}. Events left out: ${reasons.join(', ')}.`;
  },
  /** Over the list, when it holds a stretch of time and not all. */
  inWindow: (span: string) => `Events of the window, ${span}`,
  soFar: (until: string) => `Events so far, until ${until}`,

  noEventsLeft: 'No event is left by the filter.',
  noEventsInWindow: 'No event is known of this stretch of time.',
  noPlacesLeft: 'No place is left by the filter, neither here nor on the map.',
  noPlacesBut: (n: number) =>
    `${count(n, 'place has', 'places have')} a mark without it. Who holds a place is not changed by a filter.`,
  openButLeftOut: 'What is open is left out by the filter or the window:',
};
