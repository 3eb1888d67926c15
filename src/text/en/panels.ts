import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => `${n} ${plural('en', n, { one, other })}`;
const stated = (parts: readonly (string | null)[], between: string) =>
  parts.filter((part) => part !== null && part !== '').join(between);
const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });

/** How many events are where; each is counted once. */
type EventCounts = {
  readonly all: number;
  readonly onMap: number;
  readonly beyond: number;
  readonly unplaced: number;
  readonly undated: number;
};

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

  /** `130 events: 64 at a place on this map, 9 beyond it, 37 without a place; the other 20 have no date.` */
  eventsCount: ({ all, onMap, beyond, unplaced, undated }: EventCounts) => {
    const dated = stated(
      [
        onMap > 0 ? `${onMap} at a place on this map` : null,
        beyond > 0 ? `${beyond} beyond it` : null,
        unplaced > 0 ? `${unplaced} without a place` : null,
      ],
      ', ',
    );
    const rest = dated === '' ? 'none has a date' : `the other ${undated} without a date`;
    return `${stated([count(all, 'event', 'events'), stated([dated, undated > 0 ? rest : null], '; ')], ': ')}.`;
  },
  noDate: 'Without a date',
  noPlace: 'no place given',
  current: 'now',
  /** Where an event stands against the clock, then its time. */
  eventWhen: (phase: string, time: string) => `${phase} ${time}`,
  /** Of an event that leads from one place to another. */
  fromTo: (place: string, goal: string | null) => stated([place, goal], ' to '),
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
  /** Bound words and number as the claim has them: `up to 500,000 people`, `hundreds (people)`, `128 members`. */
  amount: (words: string | null, low: number | null, high: number | null, unit: string) => {
    const [from, to] = [low, high].map((bound) => (bound === null ? null : numbers.format(bound)));
    if (from == null && to == null) return stated([words, `(${unit})`], ' ');
    if (from == null || to == null)
      return stated([words ?? (from == null ? 'up to' : 'at least'), from ?? to ?? null, unit], ' ');
    return stated([words, from === to ? from : `${from}–${to}`, unit], ' ');
  },
  claims: (n: number) => count(n, 'claim', 'claims'),
  noEvents: 'No event was reported by the moment of the cut.',
  linkCut: 'What the link points to was reported later than the cut, and is left out.',

  placesIntro: (moment: string) => `Who holds what, ${moment}.`,
  placesColumns: { place: 'Place', state: 'State', since: 'Since', reported: 'Last reported' },
  otherPlaces: (n: number) =>
    `${count(n, 'other place', 'other places')}, of which no claim says who holds ${n === 1 ? 'it' : 'them'}`,
  otherPlace: (kind: string, events: number) => `${kind}, ${count(events, 'event', 'events')}`,
  noPlaces: 'No claim known at the cut speaks of control.',
  fightingReported: (distance: string) => `fighting last reported ${distance}`,
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
  stateNow: 'At this moment',
  held: 'Held',
  change: 'Change',
  basis: 'On whose word',
  voices: (names: readonly string[], certainty: string | null) =>
    stated([names.join('; '), certainty === null ? null : `(${certainty})`], ' '),
  lastReport: 'Last report',
  lastFighting: 'Fighting last reported',
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
  faceToFace: { says: 'What is said', denies: 'What disputes it' },
  contestedBy: 'Fighting for it',
  otherEvents: 'Other events at this place',
  coordinates: (source: string) => `Position: ${source}`,

  ownVoice: (publisher: string | null) =>
    publisher === null ? 'The document, in its own voice' : `${publisher}, in its own voice`,
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
  sourcesCoding: (about: string) => `Who coded them, and who has checked it, is told under ${about}.`,
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
  /** `31 passages: 23 opinion, 8 page furniture` */
  leftOutPassages: (all: number, reasons: readonly (readonly [reason: string, passages: number])[]) =>
    `${count(all, 'passage', 'passages')}: ${reasons
      .map(([reason, passages]) => `${passages} ${REASONS[reason] ?? reason.replaceAll('_', ' ')}`)
      .join(', ')}`,
  fingerprint: 'SHA-256',
};
