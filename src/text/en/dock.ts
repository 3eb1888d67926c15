import { plural } from '../plural.ts';

/** Events that stand in no bar. */
type Outside = { readonly undated: number; readonly earlier: number; readonly later: number };

const claims = (n: number) => `${n} ${plural('en', n, { one: 'claim', other: 'claims' })}`;

/** What the timeline says only when it is asked. */
export const dock = {
  goTo: {
    date: 'Date',
    time: 'Time',
    zone: (zone: string) => `In ${zone}`,
    go: 'Go',
    unreadable: {
      date: 'The date is not complete, or there is no such day.',
      time: 'The time is not complete. Hours and minutes, as 14:30.',
    },
    inverted: 'The window would begin after its end: nothing has moved.',
    /** Of a window. */
    ends: { start: 'Start of the window', end: 'End of the window' },
    /** What was typed lies outside of the timeline. */
    held: {
      start: {
        before: (moment: string) => `The timeline begins later: the window begins with it, ${moment}.`,
        after: (moment: string) => `The timeline ends sooner: the window begins at its end, ${moment}.`,
      },
      end: {
        before: (moment: string) => `The timeline begins later: the clock stands at its start, ${moment}.`,
        after: (moment: string) => `The timeline ends sooner: the clock stands at its end, ${moment}.`,
      },
    },
  },

  settings: {
    axis: 'Days without reports',
    axes: { proportional: 'To scale', equal: 'Folded' },
    nothingToFold: 'There are none to fold.',
    play: 'Play',
    by: { event: 'Event by event', clock: 'By the clock' },
    speed: 'Speed',
    times: (speed: number) => `${speed}×`,
    loop: 'Start over at the end',
    key: 'Events',
    keyNote:
      'A bar counts the events that begin in its time. Its height is the square root of their number, so that one event is still seen.',
    /** Where there is room for both. */
    sideNote:
      'At the side stands how many the tallest counts. A line under the bars is a time within which an event lies; when in it is not reported.',
    outside: ({ undated, earlier, later }: Outside) => {
      const parts = [
        ...(undated > 0 ? [`${undated} without a date`] : []),
        ...(earlier > 0 ? [`${earlier} from before the timeline`] : []),
        ...(later > 0 ? [`${later} later than its end`] : []),
      ];
      return parts.length === 0 ? null : `In no bar: ${parts.join(', ')}.`;
    },
  },

  stepped: (moment: string, happened: readonly string[]) =>
    happened.length === 0 ? moment : `${moment}. ${happened.join('. ')}.`,
  /** Of events that share no more than a latest moment: `28 events dated by 12 June, 19:50`. */
  eventsDated: (n: number, when: string) => `${n} events dated ${when}`,
  more: (n: number) => (n === 0 ? '' : `and ${n} more`),
  reported: (n: number) => `${claims(n)} reported`,
  counts: (parts: readonly string[]) => parts.join(', '),
};
