import type { DateParts } from '../dateParts.ts';
import { plural } from '../plural.ts';

/** What the bars tell apart. */
type Family = 'control' | 'fighting' | 'people' | 'rest';

/** How many places changed hands on the day shown, how many may have, of how many one only learns who holds them. */
type Day = {
  readonly changed: number;
  readonly perhaps: number;
  readonly stated: number;
  readonly covered: boolean;
  /** A filter leaves out places: only those shown are counted. */
  readonly ofShown?: boolean;
};

const places = (n: number) => `${n} ${plural('en', n, { one: 'place', other: 'places' })}`;

const counted = (n: number, { ofShown = false }: Day) => (ofShown ? `of those shown, ${n}` : places(n));

// One sentence has to fit the line: the date stands above it.
const today = ({ ofShown = false }: Day) => (ofShown ? '' : ' this day');

/** What changed hands; null when nothing did, as far as is reported. */
function changesOn(day: Day): string | null {
  const { changed, perhaps } = day;
  if (changed === 0)
    return perhaps === 0 ? null : `${counted(perhaps, day)} may have changed hands${today(day)}`;
  const surely = `${counted(changed, day)} changed hands${today(day)}`;
  return perhaps === 0 ? surely : `${surely}, ${perhaps} more may have`;
}

const events = (n: number) => `${n} ${plural('en', n, { one: 'event', other: 'events' })}`;

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
    const stated = day.stated === 0 ? null : `${counted(day.stated, day)} first reported as held`;
    const said = [changesOn(day), stated].filter((sentence) => sentence !== null);
    if (said.length > 0) return said;
    if (!day.covered) return ['no document covers this day'];
    return [
      day.ofShown === true
        ? 'no change reported at the places shown'
        : 'no change of control reported for this day',
    ];
  },
  /** Where there is little room. */
  thisDayShort: (day: Day) => {
    const { changed, perhaps, stated, covered, ofShown = false } = day;
    const some = (n: number) => `${places(n)}${ofShown ? ' shown' : ''}`;
    if (changed > 0)
      return `${some(changed)} changed hands${perhaps === 0 ? '' : `, ${perhaps} more may have`}`;
    if (perhaps > 0) return `${some(perhaps)} may have changed hands`;
    if (stated > 0) return `${some(stated)} first reported as held`;
    if (!covered) return 'no document covers this day';
    return ofShown ? 'no change at the places shown' : 'no change reported';
  },
  valueText: (moment: string, said: readonly string[], isAtCut: boolean) =>
    [moment, ...said, ...(isAtCut ? ['the slider ends here, reports made later are left out'] : [])].join(
      '; ',
    ),
  silence: ['no document covers these days', 'no document'] as readonly string[],
  /** The second clock, by its handle; `As known` stands at the side, or where there is no room for that before it. */
  known: (moment: string | null) => (moment === null ? 'from all documents' : `at ${moment}`),
  compare: 'Compare',
  /** Beside the cut, over the days behind it. */
  cut: ['reported later: left out', 'left out'] as readonly string[],

  goTo: 'Go to a date and time',
  settings: 'Timeline settings',

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

  /** Beside the rows of the strip. */
  rows: {
    control: 'Control',
    events: 'Events',
    coverage: 'Covered',
    known: 'As known',
    /** How many events the tallest bar counts. */
    most: (n: number) => `up to ${n}`,
  },
  families: {
    control: 'Control',
    fighting: 'Fighting',
    people: 'People',
    rest: 'Politics and other',
  } satisfies Record<Family, string> as Record<Family, string>,
  events,
  count: (what: string, n: number) => `${what} ${n}`,
  bucket: (n: number, when: string, families: readonly string[]) =>
    n === 0 ? `no event dated ${when}` : `${events(n)} ${when}: ${families.join(', ')}`,
};
