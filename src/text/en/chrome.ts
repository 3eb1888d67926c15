import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => `${n} ${plural('en', n, { one, other })}`;

export const chrome = {
  /** Names of the title bar's buttons. */
  toolbar: 'Page',
  share: 'Share this view',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  theme: 'Light or dark',
  help: 'Keyboard help',
  more: 'More',
  close: 'Close',

  /** What a press of the sheet's grip does, at each height. */
  sheetPress: {
    peek: 'Make the panel taller: half the map',
    half: 'Make the panel taller: over the whole map',
    full: 'Make the panel shorter: its tabs alone',
  },
  partFailed: 'This part could not be loaded. Check the connection, then reload the page.',

  empty: {
    title: 'No events yet',
    text: 'This dataset holds no events, so there is nothing to show on the map or in the lists.',
  },
  offline: {
    title: 'You are offline',
    message: 'This device has no connection, and the dataset has not been loaded yet.',
    hint: 'The page tries again by itself as soon as there is a connection.',
  },

  shareDialog: {
    title: 'Share this view',
    link: 'Link',
    copy: 'Copy link',
    copied: 'Link copied',
    /** The browser doesn't let a page copy: the field is selected. */
    copyByHand: 'Copying is not allowed here. The link is selected: press Ctrl+C, or ⌘C on a Mac.',
    send: 'Send…',
    holds: 'Whoever opens it sees',
    moment: 'Moment',
    momentEnd: (moment: string) => `the end of the period (${moment})`,
    momentWindow: (from: string, to: string) => `${from} to ${to}`,
    momentSoFar: (moment: string) => `all up to ${moment}`,
    known: 'Known',
    knownAll: 'from all documents',
    knownAt: (moment: string) => `at ${moment}; what was reported later is left out`,
    open: 'Open',
    filter: 'Filter',
    filtered: (shown: number, all: number) => `${shown} of ${count(all, 'event', 'events')} match it`,
    map: 'Map',
    mapSection: 'the section that you see',
    mapAll: 'all marks',
    dataset: 'Dataset',
  },

  helpDialog: {
    title: 'Keyboard',
    keysOff: 'Keys without Ctrl or Alt, such as ? and /, work',
    groups: [
      {
        title: 'Anywhere',
        keys: [
          [['?'], 'This help'],
          [['/'], 'Search'],
          [['Esc'], 'Close what is open'],
          [['Tab'], 'Next control; the first two skip to the timeline and to the lists'],
        ],
      },
      {
        title: 'On the timeline',
        keys: [
          [['←', '→'], 'An hour earlier, later'],
          [['Shift ←', 'Shift →'], 'A day earlier, later; so do Page Down and Page Up'],
          [['Home', 'End'], 'Start, end of the period'],
        ],
      },
      {
        title: 'On the map',
        keys: [
          [['←', '↑', '→', '↓'], 'Move the map'],
          [['+', '−'], 'Zoom in, out'],
        ],
      },
      {
        title: 'In lists and tabs',
        keys: [
          [['←', '→'], 'Next tab; Enter opens it'],
          [['Enter'], 'Open an event or a place'],
        ],
      },
    ] as readonly {
      readonly title: string;
      readonly keys: readonly (readonly [keys: readonly string[], does: string])[];
    }[],
  },

  print: {
    picture: (title: string, moment: string) => `Map: ${title}, ${moment}`,
    places: 'Places',
    noPlaces: 'Nothing is reported of who held any place.',
    events: (n: number) => `${count(n, 'event', 'events')} at this moment`,
    eventsWindow: (n: number) => `${count(n, 'event', 'events')} in this window`,
    eventsSoFar: (n: number) => `${count(n, 'event', 'events')} so far`,
    traces: (n: number) => `${count(n, 'earlier event', 'earlier events')} with a small sign on the map`,
    noEvents: 'No event is known to have been under way.',
    filtered: 'A filter leaves out some events and places.',
    sources: 'Sources',
    undated: 'not dated',
    link: 'This view',
    licence: (licence: string) => `Data: ${licence}`,
    method: 'Who held what, when, and who said so: from these documents and nothing else.',
  },
};
