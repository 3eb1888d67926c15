import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => `${n} ${plural('en', n, { one, other })}`;

export const dialogs = {
  share: {
    link: 'Link',
    copy: 'Copy link',
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

  help: {
    title: 'Keyboard',
    keysOff: 'Single-key shortcuts (?, / and E)',
    groups: [
      {
        title: 'Anywhere',
        keys: [
          [['?'], 'This help'],
          [['/'], 'Search'],
          [['E'], 'Export data'],
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
          [['Tab', 'Space'], 'Go to the Play button; play or pause'],
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
};
