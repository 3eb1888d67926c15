import type { DifferenceKind, Ended } from '../../domain/difference.ts';
import type { DateParts } from '../dateParts.ts';
import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => `${n} ${plural('en', n, { one, other })}`;
const stated = (parts: readonly (string | null)[], between: string) =>
  parts.filter((part) => part !== null && part !== '').join(between);

/** `1 change to it completed, 1 from it`; `2 changes from it completed` */
const changesCompleted = (to: number, from: number) =>
  to === 0
    ? `${count(from, 'change', 'changes')} from it completed`
    : stated(
        [`${count(to, 'change', 'changes')} to it completed`, from === 0 ? null : `${from} from it`],
        ', ',
      );

/** Which of the two sides. */
type Sides<Word> = { readonly before: Word; readonly after: Word };

type Group = {
  readonly title: string;
  readonly note: string;
  /** In the summary: `5 changed hands`. */
  readonly counted: (n: number) => string;
};

/** The list of what differs between two moments or two cuts. */
export const compare = {
  title: 'What differs',
  sides: { before: 'Earlier', after: 'Later' } satisfies Sides<string>,
  /** Where both clocks stand at one moment. */
  sidesOfCut: { before: 'As known earlier', after: 'As known later' } satisfies Sides<string>,
  /** Where they are one and the same. */
  sidesAlike: { before: 'One side', after: 'The other' } satisfies Sides<string>,
  shown: 'moved by the slider',
  compared: 'held in place',
  day: ({ weekdayShort, day, month, year }: DateParts) => stated([weekdayShort, day, month, year], ' '),
  knownAll: 'known from all documents',
  knownAt: (moment: string) => `as known at ${moment}`,
  /** Over a column of marks: day, then clock, then the cut where there is one. */
  columnDay: (date: DateParts) => stated([date.day, date.month], ' '),
  columnKnown: (moment: string) => `known at ${moment}`,
  columnAll: 'all known',
  columnName: (side: string, moment: string, known: string) => `${side}: ${moment}, ${known}`,
  place: 'Place, and what differs',
  noMark: 'no mark; no claim on its control was known',
  noMarkShort: 'no mark',

  swap: 'Swap',
  close: 'Stop comparing',
  set: 'Set the two moments',
  setSide: { before: 'The earlier side', after: 'The later side' } satisfies Sides<string>,
  moment: 'Moment',
  cut: 'Known by',
  momentOf: (side: string) => `Moment of ${side.toLowerCase()}`,
  cutOf: (side: string) => `Known by, of ${side.toLowerCase()}`,
  cutAll: 'everything known',
  periodStart: (moment: string) => `${moment}: start of the period`,
  periodEnd: (moment: string) => `${moment}: end of the period`,
  /** A document in a word or two. */
  documentName: (publisher: string | null, title: string) => publisher ?? `“${title}”`,
  documentTime: (moment: string, publisher: string) => `${moment}: ${publisher}`,
  /** In place of the name of one that neither side knows yet. */
  documentLater: 'A document reported later',
  options: {
    period: 'The period',
    documents: 'When a document had all been reported',
    changes: 'When a mark changes',
  },
  hold: 'Hold the slider’s moment as the other side',
  by: 'Maps',
  quiet: 'Gone quiet: last report',
  quietAfter: (hours: number) => `${count(hours, 'hour', 'hours')} old or older`,
  byWords: { swipe: 'One over the other', maps: 'Side by side' },
  presets: 'What to compare',
  sinceDocument: 'Since the previous document',
  wholePeriod: 'The whole period',
  nowAndThen: 'Known then and now',
  /** What a document added; `previous` null for the first. */
  documentStep: (document: string, previous: string | null) =>
    previous === null
      ? `What ${document} added. It is the first document: before it nothing was known.`
      : `What ${document} added to ${previous}. Each side shows the moment when all of its document had been reported.`,
  earlierDocument: 'Earlier document',
  laterDocument: 'Later document',

  /** `27 differences at 13 places: 5 changed hands, 7 gone quiet.` */
  summary: (differences: number, places: number, counted: readonly string[]) =>
    `${count(differences, 'difference', 'differences')} at ${count(places, 'place', 'places')}: ${counted.map((words) => words.replace(' ', '\u00a0')).join(', ')}.`,
  /** Said aloud once the clocks are at rest. */
  told: (before: string, after: string, summary: string) => `From ${before} to ${after}: ${summary}`,
  none: 'Nothing differs: both sides tell alike who holds what, where it is contested or disputed, and which reports are old.',
  same: 'Both sides are the same moment, known alike. Move the slider, or set the other side.',
  oneClock:
    'Both sides show the same moment; what differs is what was known of it. Nothing changed hands between them.',
  stopped: 'Where there is a cut, the moment stops at it: nothing was known of what came later.',
  counts: 'Places are counted as the documents name them, not areas or people.',
  broader: 'A party is counted without those that it includes.',
  placeless: (n: number) =>
    `${count(n, 'event about control names', 'events about control name')} no place and ${n === 1 ? 'isn’t' : 'aren’t'} counted.`,
  undone: 'What changed between the two moments and changed back is not in the list.',
  tally: 'By party',
  /** `gained 4, lost 1, as reported; 1 change to it completed, 1 from it` */
  partyTally: (gained: number, lost: number, completed: number, completedFrom: number) =>
    stated(
      [
        gained + lost === 0 ? null : `gained ${gained}, lost ${lost}, as reported`,
        completed + completedFrom === 0 ? null : changesCompleted(completed, completedFrom),
      ],
      '; ',
    ),
  filtered: (n: number) =>
    `The filter takes the marks of ${count(n, 'of these places', 'of these places')} off the maps. The list has them all.`,
  groupTitle: (title: string, n: number) => `${title} (${n})`,

  groups: {
    changed_hands: {
      title: 'Gained and lost',
      note: 'The takeover began after the earlier moment, or somebody else held the place then.',
      counted: (n: number) => `${n} changed hands`,
    },
    change_over: {
      title: 'Change completed',
      note: 'Already changing hands at the earlier moment: who held it just then, the documents leave open.',
      counted: (n: number) => count(n, 'change completed', 'changes completed'),
    },
    changing: {
      title: 'Changing hands',
      note: 'Some time within the stretch named, which is not over at the later moment.',
      counted: (n: number) => `${n} changing hands`,
    },
    named_otherwise: {
      title: 'Holder named otherwise',
      note: 'The same side, in wider or narrower words.',
      counted: (n: number) => `${n} named otherwise`,
    },
    known_otherwise: {
      title: 'Known otherwise',
      note: 'Nothing changed hands between the two: the later side rests on other claims.',
      counted: (n: number) => `${n} known otherwise`,
    },
    contested: {
      title: 'Became contested',
      note: 'An attempt to take the place, a siege of it, or fighting for it is reported.',
      counted: (n: number) => `${n} became contested`,
    },
    no_longer_contested: {
      title: 'No longer contested',
      note: 'The contest is not carried further.',
      counted: (n: number) => `${n} no longer contested`,
    },
    disputed: {
      title: 'Became disputed',
      note: 'Claims contradict each other about who holds the place.',
      counted: (n: number) => `${n} became disputed`,
    },
    no_longer_disputed: {
      title: 'No longer disputed',
      note: 'The dispute is not shown any more, which is not the same as settled.',
      counted: (n: number) => `${n} no longer disputed`,
    },
    newly_reported: {
      title: 'Newly reported',
      note: 'On the earlier side nothing is reported of who held the place.',
      counted: (n: number) => `${n} newly reported`,
    },
    no_longer_reported: {
      title: 'Not reported on the later side',
      note: 'Its cut leaves out what is said of control there.',
      counted: (n: number) => `${n} no longer reported`,
    },
    quiet: {
      title: 'Gone quiet',
      note: '',
      counted: (n: number) => `${n} gone quiet`,
    },
    reported_again: {
      title: 'Reported again',
      note: 'Gone quiet on the earlier side, with a fresh report on the later.',
      counted: (n: number) => `${n} reported again`,
    },
  } satisfies Record<DifferenceKind, Group> as Record<DifferenceKind, Group>,
  /** In place of a note of `quiet`: after how long. */
  quietNote: (hours: number) =>
    `Last report ${count(hours, 'hour', 'hours')} or more before the later moment; it was not so old at the earlier.`,

  /** `Gained by insurgents, lost by Iraqi government, between 21 and 22 June` */
  changedHands: (to: string | null, from: string | null, when: string | null) =>
    stated(
      [
        to === null ? null : `Gained by ${to}`,
        from === null ? null : `${to === null ? 'Lost' : 'lost'} by ${from}`,
        when,
      ],
      ', ',
    ) + (to === null ? '; who took it is not said' : from === null ? '; who lost it is not said' : ''),
  changeOver: (to: string | null, from: string | null, when: string | null) =>
    stated(
      [
        to === null ? 'Nobody is named as its holder' : `Held by ${to}`,
        stated(['after a change', from === null ? null : `from ${from}`, when], ' '),
      ],
      ', ',
    ),
  changing: (state: string, when: string | null) => stated([state, when], ', '),
  namedOtherwise: (from: string, to: string) => `Called ${from} on the earlier side, ${to} on the later`,
  knownOtherwise: (from: string | null, state: string) =>
    from === null ? state : `${state}; the earlier side had ${from}`,
  /** Of a mark that stands for other moments than this one. */
  markOnly: 'a claim tells of another moment; for this one, who holds it is not reported',
  /** `contested; who holds it is not reported` */
  flagsOnly: (flags: readonly string[]) => `${flags.join(', ')}; who holds it is not reported`,
  ended: {
    overtaken: 'Overtaken by a later change or statement of who holds it',
    lapsed: 'No document here renews or settles it: it is too old to be shown',
    not_known: 'The later side’s cut doesn’t know of it',
  } satisfies Record<Ended, string> as Record<Ended, string>,
  noLongerReported: (state: string) => `On the earlier side: ${state}`,

  claims: (n: number) => count(n, 'claim behind it', 'claims behind it'),
  claimsOf: (side: string, moment: string) => `${side}, ${moment}`,
};
