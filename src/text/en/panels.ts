import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => `${n} ${plural('en', n, { one, other })}`;

/** Why a line was read and not coded; the published words are the keys. */
const REASONS: Readonly<Record<string, string>> = {
  opinion: 'opinion',
  background: 'background before the period',
  profile: 'profile',
  mood: 'mood',
  furniture: 'page furniture',
  caption_repeated: 'repeated caption',
  merged: 'told by an event already',
};

export const panels = {
  label: 'Events, places, sources',
  tabs: { events: 'Events', places: 'Places', sources: 'Sources', about: 'About' },
  sheetTaller: 'Make the panel taller',
  sheetShorter: 'Make the panel shorter',

  eventsCount: (all: number, onMap: number, unplaced: number, undated: number, neither: number) =>
    `${count(all, 'event', 'events')}: ${onMap} on the map, ${unplaced} without a place, ${undated} without a date` +
    (neither > 0 ? ` (${neither} without either)` : ''),
  noDate: 'Without a date',
  noPlace: 'no place given',
  current: 'now',
  movesTo: (place: string) => `to ${place}`,
  openPlace: (place: string) => `Open ${place}`,
  claimedBy: (names: readonly string[], more: number) =>
    `claimed by ${names.join(', ')}${more > 0 ? ` and ${count(more, 'other', 'others')}` : ''}`,
  figures: 'Figures',
  figureBy: (who: string) => `(${who})`,
  claims: (n: number) => count(n, 'claim', 'claims'),
  noEvents: 'No event was reported by the moment of the cut.',

  placesIntro: (moment: string) => `Who holds what, ${moment}.`,
  placesColumns: { place: 'Place', state: 'State', since: 'Since', reported: 'Last reported' },
  otherPlaces: (n: number) =>
    `${count(n, 'other place', 'other places')}, of which no claim says who holds ${n === 1 ? 'it' : 'them'}`,
  noPlaces: 'No claim known at the cut speaks of control.',
  eventsThere: (n: number) => count(n, 'event', 'events'),

  back: 'All places',
  spellings: (names: readonly string[]) => `In the documents: ${names.join(', ')}`,
  stateNow: 'At this moment',
  held: 'Held',
  change: 'Change',
  basis: 'On whose word',
  lastReport: 'Last report',
  history: 'Control over the whole period',
  /** Null where the stretch reaches an end of the period. */
  historySpan: (from: string | null, to: string | null) => {
    if (from === null) return to === null ? 'the whole period' : `until ${to}`;
    return to === null ? `from ${from}` : `${from} – ${to}`;
  },
  stretchNow: 'shown now',
  showMoment: 'Show this moment',
  dismissed: (n: number) => count(n, 'other claim about control', 'other claims about control'),
  faceToFace: { says: 'What is said', denies: 'What disputes it' },
  contestedBy: 'Fighting for it',
  otherEvents: 'Other events at this place',
  coordinates: (source: string) => `Position: ${source}`,

  ownVoice: (publisher: string | null) =>
    publisher === null ? 'The document, in its own voice' : `${publisher}, in its own voice`,
  via: (names: readonly string[]) => `as passed on by ${names.join(', ')}`,
  disputesTag: 'disputes',
  hedge: (words: string) => `in the document’s words: “${words}”`,
  lines: (first: number, last: number) => (first === last ? `line ${first}` : `lines ${first}–${last}`),
  timeSaid: 'When, it says',
  timeNotSaid: 'it doesn’t say when',

  sourcesIntro: (n: number) => `Everything shown here comes from ${count(n, 'document', 'documents')}.`,
  notStated: 'not stated',
  publisherNotStated: 'publisher not stated',
  author: 'Author',
  date: 'Date',
  covers: 'Reports on',
  written: 'Written',
  clock: 'Clock times',
  coded: 'Coded',
  codedLines: (claims: number, lines: number, all: number) =>
    `${count(claims, 'claim', 'claims')} from ${lines} of ${count(all, 'line', 'lines')}, blank ones counted`,
  leftOut: 'Left out',
  leftOutLines: (reason: string, lines: number) => `${reason} ${count(lines, 'line', 'lines')}`,
  reason: (reason: string) => REASONS[reason] ?? reason.replaceAll('_', ' '),
  fingerprint: 'SHA-256',
};
