import type { DateParts } from '../dateParts.ts';
import { plural } from '../plural.ts';

/** What the bars tell apart. */
type Family = 'control' | 'fighting' | 'people' | 'rule' | 'politics';

/** How many places changed hands on the day shown, how many may have, of how many one only learns who holds them. */
type Day = {
  readonly changed: number;
  readonly perhaps: number;
  readonly stated: number;
  readonly covered: boolean;
};

/** Events that stand in no bar. */
type Outside = { readonly undated: number; readonly earlier: number; readonly later: number };

const places = (n: number) => `${n} ${plural('en', n, { one: 'place', other: 'places' })}`;

/** What changed hands; null when nothing did, as far as is reported. */
function changesOn({ changed, perhaps }: Day): string | null {
  if (changed === 0) return perhaps === 0 ? null : `${places(perhaps)} may have changed hands this day`;
  const surely = `${places(changed)} changed hands this day`;
  return perhaps === 0 ? surely : `${surely}, ${perhaps} more may have`;
}

const events = (n: number) => `${n} ${plural('en', n, { one: 'event', other: 'events' })}`;
const claims = (n: number) => `${n} ${plural('en', n, { one: 'claim', other: 'claims' })}`;

export const timeline = {
  label: 'Timeline',
  slider: 'Moment shown',
  play: 'Play',
  pause: 'Pause',
  previousChange: 'Previous change on the map',
  nextChange: 'Next change on the map',
  start: 'Start of the window',
  help: 'Arrow keys move by an hour, with Shift or Page Up and Page Down by a day; Home and End go to the ends. In a window the clock can’t go before its start; the buttons for the previous and next change move the whole window.',
  /** One sentence a line. */
  thisDay: (day: Day): readonly string[] => {
    const stated = day.stated === 0 ? null : `${places(day.stated)} first reported as held`;
    const said = [changesOn(day), stated].filter((sentence) => sentence !== null);
    if (said.length > 0) return said;
    return [day.covered ? 'no change of control reported for this day' : 'no document covers this day'];
  },
  /** Where there is little room. */
  thisDayShort: (day: Day) => {
    const { changed, perhaps, stated, covered } = day;
    if (changed > 0) return `${changed} changed hands${perhaps === 0 ? '' : `, ${perhaps} more may have`}`;
    if (perhaps > 0) return `${perhaps} may have changed hands`;
    if (stated > 0) return `${stated} first reported as held`;
    return covered ? 'no change reported' : 'no document covers this day';
  },
  valueText: (moment: string, said: readonly string[], isAtCut: boolean) =>
    [moment, ...said, ...(isAtCut ? ['the slider ends here, reports made later are left out'] : [])].join(
      '; ',
    ),
  silence: ['no document covers these days', 'no document'] as readonly string[],
  /** Beside the cut, over the days behind it. */
  cut: ['reported later: left out', 'left out'] as readonly string[],
  stepped: (moment: string, happened: readonly string[]) =>
    happened.length === 0 ? moment : `${moment}. ${happened.join('. ')}.`,
  placeNow: (place: string, sentence: string) => `${place}: ${sentence}`,

  mode: {
    label: 'Events shown',
    instant: 'Instant',
    window: 'Window',
    so_far: 'So far',
  },
  /** `Thu 12 June 2014`, where there is little room. */
  narrowDay: ({ weekdayShort, day, month, year }: DateParts) => `${weekdayShort} ${day} ${month} ${year}`,
  /** Of the window and of all so far: how much they show. */
  inWindow: (from: string, n: number) => `since ${from}: ${events(n)}`,
  soFar: (n: number) => `so far: ${events(n)}`,

  goTo: {
    open: 'Go to a date and time',
    date: 'Date',
    time: 'Time',
    zone: (zone: string) => `In ${zone}`,
    go: 'Go',
    unreadable: {
      date: 'The date is not complete, or there is no such day.',
      time: 'The time is not complete. Hours and minutes, as 14:30.',
    },
    before: (moment: string) => `The timeline begins later: the clock stands at its start, ${moment}.`,
    after: (moment: string) => `The timeline ends sooner: the clock stands at its end, ${moment}.`,
  },

  settings: {
    open: 'Timeline settings',
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
    outside: ({ undated, earlier, later }: Outside) => {
      const parts = [
        ...(undated > 0 ? [`${undated} without a date`] : []),
        ...(earlier > 0 ? [`${earlier} from before the timeline`] : []),
        ...(later > 0 ? [`${later} later than its end`] : []),
      ];
      return parts.length === 0 ? null : `In no bar: ${parts.join(', ')}.`;
    },
  },
  /** Beside the rows of the strip. */
  rows: { control: 'Control', events: 'Events', reports: 'Reported', coverage: 'Covered' },
  families: {
    control: 'Control',
    fighting: 'Fighting',
    people: 'People',
    rule: 'Rule, assets, forces',
    politics: 'Politics and other',
  } satisfies Record<Family, string> as Record<Family, string>,
  events,
  reported: (n: number) => `${claims(n)} reported`,
  count: (what: string, n: number) => `${what} ${n}`,
  counts: (parts: readonly string[]) => parts.join(', '),
  bucket: (n: number, when: string, families: readonly string[]) =>
    n === 0 ? `no event dated ${when}` : `${events(n)} ${when}: ${families.join(', ')}`,
  more: (n: number) => (n === 0 ? '' : `and ${n} more`),
};
