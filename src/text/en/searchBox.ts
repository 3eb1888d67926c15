import type { SearchGroup } from '../../domain/search.ts';
import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => `${n} ${plural('en', n, { one, other })}`;

/** Words of the search field and of what it finds. */
export const searchBox = {
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
  /** What is compared, where it isn't the name. */
  basis: { events: 'in the title, the summary or a claim' },
  /** Lists them, too. */
  more: (n: number) => `Show ${n} more`,
  /** A place found by another name than the one it goes by. */
  foundAs: (name: string) => `found as ${name}`,
  speakerClaims: (n: number) => count(n, 'claim', 'claims'),
  partyHint: 'list events it takes part in',
  /** The words as a filter: names of parties, places and speakers count as well, a filter in force and a window still hold. */
  narrow: (q: string, n: number) =>
    `List the ${count(n, 'event', 'events')} with “${q}” anywhere in what is said of ${n === 1 ? 'it' : 'them'}`,
  nothing: (q: string) => `Nothing is found for “${q}”.`,
  searched: 'The search covers places in every spelling, parties, events and speakers.',
  searchedCut: 'Only what was reported by the cut is searched.',
  /** For a screen reader, after each letter. */
  status: (n: number) => (n === 0 ? 'Nothing found' : `${n} found`),
};
