import { plural } from '../plural.ts';
import { clocks } from './clocks.ts';
import { details } from './details.ts';
import { dispute } from './dispute.ts';
import { dock } from './dock.ts';
import { embed } from './embed.ts';
import { embedHands } from './embedHands.ts';
import { panels } from './panels.ts';
import { search } from './search.ts';
import { state } from './state.ts';
import { story } from './story.ts';
import { terms } from './terms.ts';
import { time } from './time.ts';
import { timeline } from './timeline.ts';

const count = (n: number, one: string, other: string) => `${n} ${plural('en', n, { one, other })}`;
const of = (some: number, all: number, words: string) => (some === all ? words : `${some} of ${words}`);

/** What an embed says once its facts are there: words of the page's own lists and dossiers, and a few of its own. */
export const embedFacts = {
  locale: 'en-GB',
  clocks,
  details,
  dispute,
  dock,
  panels,
  search,
  state,
  story,
  terms,
  time,
  timeline,

  embed: {
    choose: embed.choose,
    ignored: embedHands.ignored,
    later: panels.linkCut,
    nextStep: 'Next step',
    close: 'Close',
    full: 'Full dossier',
    fullTitle: 'Full dossier, in a tab of its own',
    moreClaims: (n: number) => count(n, 'more claim', 'more claims'),
    events: (shown: number, all: number) => `Events: ${of(shown, all, String(all))}`,
    /** `Only ISIS, air strike: 4 of 14 places, 12 of 130 events` */
    only: (
      options: readonly string[],
      places: { readonly shown: number; readonly all: number },
      events: { readonly shown: number; readonly all: number },
    ) =>
      `Only ${options.join(', ')}: ${of(places.shown, places.all, count(places.all, 'place', 'places'))}, ${of(events.shown, events.all, count(events.all, 'event', 'events'))}`,
    showAll: 'Show all',
    cutLift: 'Show what all documents say',
    presets: 'What each document had said',
  },
};

export type FactsText = typeof embedFacts;
