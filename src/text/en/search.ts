import type { SearchGroup } from '../../domain/search.ts';
import type { EventTally } from '../../domain/tally.ts';
import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => `${n} ${plural('en', n, { one, other })}`;

/** The groups under which the types of event stand in the filter. */
type TypeGroup = 'control' | 'fighting' | 'people' | 'affairs' | 'other';

/** Words of the search, the filter, and the note that the clock was moved. */
export const search = {
  label: 'Search',
  open: 'Search',
  close: 'Close the search',
  clear: 'Clear the search',
  placeholder: 'Place, party, event, speaker',
  results: 'What was found',
  groups: {
    places: 'Places',
    parties: 'Parties',
    events: 'Events',
    speakers: 'Speakers',
  } satisfies Record<SearchGroup, string> as Record<SearchGroup, string>,
  /** Heading of a group: its name and how many there are of it. */
  group: (name: string, n: number) => `${name}, ${n}`,
  more: (n: number) => `and ${n} more`,
  /** A place found by another name than the one it goes by. */
  foundAs: (name: string) => `found as ${name}`,
  speakerClaims: (n: number) => count(n, 'claim', 'claims'),
  partyHint: 'show its events',
  narrow: (q: string, n: number) => `List the ${count(n, 'event', 'events')} with “${q}”`,
  nothing: (q: string) => `Nothing is found for “${q}”.`,
  searched: 'Searched are places in all their spellings, parties, events and who says something.',
  searchedCut: 'Only what was reported by the cut is searched.',
  /** For a screen reader, after each letter. */
  status: (n: number) => (n === 0 ? 'Nothing found' : `${n} found`),

  filter: 'Filter',
  filterLabel: 'Filter of events and places',
  /** On the button, when some of it is active. */
  filterActive: (n: number) => `${n} active`,
  filterHelp:
    'Options of one kind widen what is shown, the kinds narrow one another. The number is how many events the option would show. Who holds a place is always said from all claims, never from a part of them: a filter only takes marks away.',
  facets: {
    types: 'Type',
    parties: 'Party',
    certainty: 'Certainty',
    modality: 'Done or not',
    documents: 'Document',
  },
  partyNote: 'A party stands for those that it includes as well.',
  typeGroups: {
    control: 'Who holds it',
    fighting: 'Fighting',
    people: 'People',
    affairs: 'Politics and money',
    other: 'Anything else',
  } satisfies Record<TypeGroup, string> as Record<TypeGroup, string>,
  /** After the number beside an option, for a screen reader. */
  optionEvents: (n: number) => plural('en', n, { one: 'event', other: 'events' }),
  document: (publisher: string | null, title: string) =>
    publisher === null ? title : `${publisher}: ${title}`,
  words: (q: string) => `“${q}”`,
  remove: (option: string) => `Take out ${option}`,
  undisputed: 'Only what is undisputed',
  clearAll: 'Clear all',

  /** `12 of 130 events, 4 of 14 places shown; left out: 80 by the filter, 38 outside the window.` */
  tally: (
    { all, shown, filtered, outside, undated }: EventTally,
    places: { readonly all: number; readonly shown: number },
    mode: 'instant' | 'window' | 'so_far',
  ) => {
    const reasons = [
      filtered > 0 ? `${filtered} by the filter` : null,
      outside > 0 ? `${outside} ${mode === 'window' ? 'outside the window' : 'later than the clock'}` : null,
      undated > 0 ? `${undated} without a date${mode === 'window' ? ' (in no window)' : ''}` : null,
    ].filter((reason) => reason !== null);
    const told = `${shown} of ${count(all, 'event', 'events')}, ${places.shown} of ${count(places.all, 'place', 'places')} shown`;
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

  movedExactly: (moment: string) => `The clock was moved to ${moment}, when this happened.`,
  movedTo: (moment: string, dated: string) => `The clock was moved to ${moment}: this is dated ${dated}.`,
  movedToFirst: (moment: string) =>
    `The clock was moved to ${moment}, the first at which something is known of this place.`,
  moveBack: 'Back to where it was',
  moveClose: 'Close this note',
};
