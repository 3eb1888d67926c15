import { plural } from '../plural.ts';

const claims = (n: number) => `${n} ${plural('en', n, { one: 'claim', other: 'claims' })}`;

/** The second clock, *as known at*, and both clocks played as one. */
export const clocks = {
  slider: 'As known at',
  help: 'Arrow keys move by an hour, with Shift or Page Up and Page Down by a day; Home goes to the start, End to all we know now.',
  /** Null: all documents. */
  known: (moment: string | null, n: number, of: number) =>
    moment === null ? `all we know now: ${claims(of)}` : `as known at ${moment}: ${n} of ${claims(of)} known`,

  /** On the button that opens the sheet. */
  change: (moment: string | null) =>
    moment === null ? 'As known from all documents …' : `As known at ${moment} …`,

  sheet: {
    note: 'The map, the lists and the counts then show only what had been reported by that moment.',
    all: 'All we know now',
    /** By a report time of a document, `when` as `by 12 June, 14:30`. */
    at: (when: string, isLast: boolean) => `Known ${when}${isLast ? ': all it says' : ''}`,
    claims,
    /** In place of the name of one that the cut doesn’t know yet. */
    later: 'A document reported later',
    typed: 'Another moment',
    set: 'Set',
    heldBefore: (moment: string) => `Nothing is reported before: the cut stands at ${moment}.`,
    heldAfter: 'Nothing is reported later: all that is known is shown.',
    isSet: (moment: string) => `Shown as known at ${moment}.`,
  },

  played: 'Clocks',
  which: { event: 'Events', both: 'As the news came in' },
  bothNote: 'Both clocks move from report to report: what is shown is what was known by then.',
  byReport: 'Report by report',
  /** While they do: that it is so, and what the buttons of the dock are called. */
  names: {
    hint: 'Both clocks: from report to report',
    previousChange: 'Previous report',
    play: 'Play as the news came in',
    nextChange: 'Next report',
  },

  /** `Reported by 12 June, 14:30: 39 claims`. */
  reported: (moment: string, n: number) => `Reported by ${moment}: ${claims(n)}`,
  newly: (places: readonly string[], n: number, of: number) =>
    [
      ...(places.length === 0 ? [] : [`new on the map: ${places.join(', ')}`]),
      `${n} of ${claims(of)} known`,
    ].join('; '),
  nothingYet: 'Nothing is reported yet',
};
