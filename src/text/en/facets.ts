import { plural } from '../plural.ts';

/** The groups under which the types of event stand in the filter. */
type TypeGroup = 'control' | 'fighting' | 'people' | 'affairs' | 'other';

/** Words of the open filter: its options, by kind. */
export const facets = {
  help: 'More options under one heading show more; options under several headings show less. The number is how many events the option would show. Who holds a place is always told from all claims: a filter only takes marks away.',
  names: {
    types: 'Type',
    parties: 'Party',
    certainty: 'Certainty',
    modality: 'Did it happen',
    documents: 'Document',
  },
  partyNote: 'A party stands for those that it includes as well.',
  typeGroups: {
    control: 'Control',
    fighting: 'Fighting',
    people: 'People',
    affairs: 'Politics and money',
    other: 'Other',
  } satisfies Record<TypeGroup, string> as Record<TypeGroup, string>,
  /** After the number beside an option, for a screen reader. */
  optionEvents: (n: number) => plural('en', n, { one: 'event', other: 'events' }),
};
