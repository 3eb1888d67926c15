import { plural } from '../plural.ts';
import { count, number } from './counts.ts';

/** Words of data that aren't shown before somebody has answered: which days of a large file, what the columns of a link's are. */
export const largeFile = {
  /** Of a file with more events than can be shown: which days. */
  part: {
    title: 'Which days to show',
    intro: (n: number, limit: number) =>
      `The file holds ${number(n)} events, and the map shows at most ${number(limit)} at once without becoming slow. Choose the days; afterwards you can choose others without reading the file again.`,
    from: 'First day',
    to: 'Last day',
    zone: (zone: string) => `Days in the time zone ${zone}`,
    count: (n: number) => `${count(n, 'event', 'events')} may have happened on these days.`,
    tooMany: (n: number, limit: number) =>
      `${number(n)} events may have happened on these days: ${number(n - limit)} more than can be shown. Choose fewer days.`,
    none: 'No event of the file has a time on these days.',
    wrong: (first: string, last: string) =>
      `Give a first and a last day, the first not after the last. The file’s days go from ${first} to ${last}.`,
    noneFits: (limit: number) =>
      `No day of this file has at most ${number(limit)} events that may have happened on it: no part by days can be shown. Make the file smaller by area or by type.`,
    allUndated: (n: number, limit: number) =>
      `None of the ${number(n)} events has a date, and the map shows at most ${number(limit)} at once: no part by days can be shown. Make the file smaller by area or by type.`,
    undated: (n: number) =>
      `${count(n, 'event', 'events')} without a date ${plural('en', n, { one: 'is', other: 'are' })} on no day, and in the report alone.`,
    control:
      'Only what happened on these days counts: who held a place before the first of them is left out, and shown as not reported.',
    chart: (days: number) => (days === 1 ? 'Events on each day' : `Events in each ${number(days)} days`),
    most: (n: number) => `at most ${number(n)}`,
    choose: 'Drag across the bars to choose days',
    earlier: 'Earlier days',
    later: 'Later days',
  },

  /** In place of the map: a link's data can't be shown before somebody has answered something. */
  asked: {
    questions: 'This data needs an answer before it can be shown',
    part: 'This data is too large to be shown whole',
    questionsText:
      'The page can’t tell for sure what its columns mean: which holds the date or the place, or whether the day or the month stands first.',
    partText: (n: number, limit: number) =>
      `It holds ${number(n)} events, and the map shows at most ${number(limit)} at once. Which days are shown is yours to choose.`,
    answer: 'Answer',
    choose: 'Choose the days',
    builtIn: 'Show this site’s own data',
  },
};
