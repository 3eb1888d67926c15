import { isolated } from '../isolate.ts';
import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => `${n} ${plural('en', n, { one, other })}`;
const stated = (parts: readonly (string | null)[], between: string) =>
  parts.filter((part) => part !== null && part !== '').join(between);
const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });

/** Why a line was read and not coded; the published words are the keys. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['opinion', 'opinion'],
  ['background', 'background before the period'],
  ['profile', 'profile'],
  ['mood', 'mood'],
  ['furniture', 'parts of the page that aren’t text of the report'],
  ['caption_repeated', 'repeated caption'],
  ['merged', 'told by an event already'],
]);

/** People are what is counted wherever persons are; any other unit goes without saying where its first word is said. */
function isCounted(unit: string, what: string): boolean {
  const [word = ''] = unit.toLowerCase().split(' ');
  return (
    word === 'people' ||
    what
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .includes(word)
  );
}

/** What stands in the lists of places and documents, in a place's dossier and in an event that is open. */
export const details = {
  openPlace: (place: string) => `Open ${place}`,
  claimedBy: (names: readonly string[], more: number) =>
    `claimed by ${names.join(', ')}${more > 0 ? ` and ${count(more, 'other', 'others')}` : ''}`,
  /** `Air strike; claimed by Reuters. Open Baiji` */
  eventKind: (type: string, certainty: string, open: string | null) =>
    stated([`${type}; ${certainty}`, open], '. '),
  /** `between 10 and 12 June, planned` */
  eventBrief: (time: string, modality: string | null) => stated([time, modality], ', '),
  partlyKnown:
    'Some of its claims are reported later than the cut. The title is the latest claim known by then.',
  /**
   * Bound words and number as the claim has them, after what is counted: `up to 500,000`, `between 2,000 and 3,000`,
   * `112.29 USD per barrel`. A unit that what is counted names anyway is left out.
   */
  amount: (
    words: string | null,
    low: number | null,
    high: number | null,
    unit: string,
    what: string,
  ): string => {
    const counted = isCounted(unit, what) ? null : unit;
    const [from, to] = [low, high].map((bound) => (bound === null ? null : numbers.format(bound)));
    if (from == null && to == null)
      return stated([words ?? 'number not stated', counted && `(${counted})`], ' ');
    if (from == null || to == null)
      return stated([words ?? (from == null ? 'up to' : 'at least'), from ?? to ?? null, counted], ' ');
    const between = words === 'between' ? `${from} and ${to}` : `${from}–${to}`;
    return stated([words, from === to ? from : between, counted], ' ');
  },
  /** `Soldiers killed: 1` */
  figure: (what: string, amount: string) => `${what}: ${amount}`,
  claims: (n: number) => count(n, 'claim', 'claims'),

  placesIntro: (moment: string) => `Who holds what, ${moment}.`,
  placesColumns: { place: 'Place', state: 'State', since: 'Since', reported: 'Last reported' },
  otherPlaces: (n: number) =>
    `${count(n, 'other place', 'other places')}, of which no claim says who holds ${n === 1 ? 'it' : 'them'}`,
  otherPlace: (kind: string, events: number) => `${kind}, ${count(events, 'event', 'events')}`,
  noPlaces: 'No claim known at the cut speaks of control.',
  contestReported: (distance: string) => `contest last reported ${distance}`,
  disputeReported: (distance: string) => `dispute last reported ${distance}`,

  back: 'All places',
  /** `city, Nineveh. In the documents: Mousul` */
  placeFacts: (kind: string, admin1: string | null, spellings: readonly string[]) =>
    stated(
      [
        stated([kind, admin1], ', '),
        spellings.length === 0 ? null : `In the documents: ${spellings.join(', ')}`,
      ],
      '. ',
    ),
  leftOutKept: 'The filter leaves this place out. Its mark stays on the map while it is open.',
  leftOutOfMap: 'Left out of the map by the filter.',
  /** What a state means, beside its sentence. */
  notes: {
    contested: 'Contested: an attempt to take the place, a siege of it, or fighting for it is reported.',
    /** `Control by ISIS is disputed by Hoshyar Zebari (reported by AFP).` */
    disputed: (
      denied: string | null,
      deniers: string | null,
      isDenial: boolean,
      voices: readonly string[],
    ) => {
      const by = voices.length === 0 ? '' : ` by ${voices.join('; ')}`;
      const against = isDenial ? 'is disputed' : 'is contradicted';
      const what =
        denied === null
          ? `Disputed: the claims contradict each other${voices.length === 0 ? '' : ` (${voices.join('; ')})`}`
          : `Control by ${denied} ${against}${by}`;
      return deniers === null ? `${what}.` : `${what}; held by ${deniers}, by that account.`;
    },
    /** A dispute that no known document renews: the mark no longer shows it, the words do. */
    lapsed: (isDenial: boolean, voices: readonly string[], day: string) =>
      `A ${isDenial ? 'denial' : 'report to the contrary'} by ${voices.join('; ')} was last reported ${day}; nothing newer is known of it, so the mark no longer shows it.`,
    next: (party: string, by: string) =>
      `Held by ${party} ${by}, a later report says; since when, it doesn’t say.`,
    timeDisputed: 'The claims give no common time for the change; the whole span of what they say is shown.',
    notReported: 'No known claim says who held it at this moment.',
  },
  stateNow: 'At this moment',
  held: 'Held',
  change: 'Change',
  basis: 'On whose word',
  voices: (names: readonly string[]) => names.join('; '),
  /** `Hoshyar Zebari (reported by AFP)` */
  reportedBy: (speaker: string, reporters: readonly string[]) =>
    reporters.length === 0 ? speaker : `${speaker} (reported by ${reporters.join(', ')})`,
  /** After the sentence of a state that is shown as old: `Held by ISIS, last reported 12 June`. */
  aged: (reported: string) => `, ${reported}`,
  /** In the list of places, where a state comes before it: `held since 10 June`. */
  heldSince: (since: string) => `held ${since}`,
  changingWhen: (span: string) => `change ${span}`,
  lastReport: 'Last report',
  lastContest: 'Contest last reported',
  lastDispute: 'Dispute last reported',
  history: 'Control over the whole period',
  /** Null where the stretch reaches an end of the period. */
  historySpan: (from: string | null, to: string | null) => {
    if (from === null) return to === null ? 'the whole period' : `until ${to}`;
    return to === null ? `from ${from}` : `${from} – ${to}`;
  },
  /** The stretch that the clock stands in: `from 12 June [shown now]` */
  historyNow: (span: string, now: string) => `${span} ${now}`,
  stretchNow: 'shown now',
  showMoment: 'Show this moment',
  controlEvents: 'Events about who holds it',
  otherClaims: (n: number) => count(n, 'other claim', 'other claims'),
  contestedBy: 'What contests it',
  otherEvents: 'Other events at this place',
  /** The dataset has the number in the gazetteer, and what our own position was reckoned from. */
  coordinates: (source: string) => {
    if (source.startsWith('GeoNames')) return 'Position from GeoNames';
    const within = /^own, about ([^:]+)/.exec(source)?.[1];
    if (within !== undefined) return `Position: our own, to within ${within}`;
    return source.startsWith('own:') ? 'Position: our own, for the whole area' : `Position: ${source}`;
  },

  ownVoice: (publisher: string | null, title: string) =>
    publisher === null ? `“${title}”, in its own voice` : `${publisher}, in its own voice`,
  via: (names: readonly string[]) => `as passed on by ${names.join(', ')}`,
  disputesTag: 'disputes',
  hedge: (words: string) => `in the document’s words: “${words}”`,
  /** Who says it: `[disputes] Hoshyar Zebari, as passed on by Reuters, in the document’s words: “apparently”` */
  voice: (tag: string | null, speaker: string, via: string | null, hedge: string | null) =>
    stated([tag, stated([speaker, via, hedge], ', ')], ' '),
  lines: (first: number, last: number) => (first === last ? `line ${first}` : `lines ${first}–${last}`),
  /** What a claim says of time, and how that was derived. */
  claimTime: (time: string | null, basis: string | null) =>
    stated(
      [
        time === null ? 'It doesn’t say when' : `When, it says: ${time}`,
        basis === null ? null : `(${basis})`,
      ],
      ' ',
    ),
  /** `BBC, As it happened, 12 June 2014, lines 12–18; reported 12 June` */
  claimSource: (
    publisher: string,
    document: string,
    date: string | null,
    lines: string,
    reported: string,
    link: string,
  ) => `${stated([publisher, document, date, lines], ', ')}; ${reported}\u00a0${link}`,
  claimLink: 'Link to this claim',

  sourcesIntro: (n: number) => `Everything shown here comes from ${count(n, 'document', 'documents')}.`,
  /** With a cut: how many documents are not named. */
  sourcesLater: (n: number) =>
    `${count(n, 'document', 'documents')} reported later ${n === 1 ? 'is' : 'are'} left out.`,
  sourcesCut:
    'Claims are counted as known at the cut. Notes on dates and on what was left out were written from all documents, and are not shown with it.',
  sourcesCoding: (about: string) =>
    `Who coded them, who has checked it, what has changed since, and where to report an error, is told under ${about}.`,
  notStated: 'not stated',
  publisherNotStated: 'publisher not stated',
  author: 'Author',
  date: 'Date',
  dateAndBasis: (date: string, basis: string | null) =>
    stated([date, basis === null ? null : `(${basis})`], ' '),
  covers: 'Reports on',
  written: 'Written',
  clock: 'Clock times',
  coded: 'Coded',
  leftOut: 'Left out',
  /** `31 passages: 23 opinion, 8 repeated caption` */
  leftOutPassages: (all: number, reasons: readonly (readonly [reason: string, passages: number])[]) =>
    `${count(all, 'passage', 'passages')}: ${reasons
      .map(
        ([reason, passages]) => `${passages} ${REASONS.get(reason) ?? isolated(reason.replaceAll('_', ' '))}`,
      )
      .join(', ')}`,
  fingerprint: 'Checksum (SHA-256)',
};
