import { plural } from '../plural.ts';

const places = (n: number) => `${n} ${plural('en', n, { one: 'place', other: 'places' })}`;

/** How many places of a band, and how many of them are said to be contested or disputed. */
type Counted = { readonly all: number; readonly contested: number; readonly disputed: number };

const shares = ({ contested, disputed }: Counted) =>
  [contested > 0 ? `${contested} contested` : null, disputed > 0 ? `${disputed} disputed` : null]
    .filter((share) => share !== null)
    .join(', ');

/** The chart of how many places each party holds over time. */
export const chart = {
  title: 'Places by holder over time',
  /** One row of the drawing; in a large dataset rows are too thin to be told apart. */
  note: (hasRows: boolean, { places, named }: { readonly places: number; readonly named: number }) =>
    `${hasRows ? 'A row is a place' : 'Counted are places'} of whose control the documents speak (${places} of ${named} named): not areas, not population. A town and its airport are two. Each is counted once; a disputed or contested one is counted with the holder that the map shows.`,
  broader: 'A party is counted without those that it includes.',
  placeless: (n: number) =>
    `${n} ${plural('en', n, { one: 'event about control names', other: 'events about control name' })} no place and ${n === 1 ? 'isn’t' : 'aren’t'} counted.`,
  noteFiltered: 'Only the places that the filter leaves are counted.',
  changing: 'Changing',
  notReported: 'Not reported',
  contested: 'Contested',
  disputed: 'Disputed',
  slider: 'Moment shown, on the chart of places by holder',
  help: 'Arrow keys go to the next or previous change of the counts, Page Up and Page Down by a day; Home and End go to the ends.',
  hint: 'Press or drag to move the clock.',
  places,
  /** In the table and the list: `2 (1 disputed)`. */
  count: (counted: Counted) => {
    const some = shares(counted);
    return some === '' ? `${counted.all}` : `${counted.all} (${some})`;
  },
  /** `12 June, 21:00: ISIS 2 (1 disputed)` */
  band: (name: string, counted: Counted, moment: string) => `${moment}: ${name} ${chart.count(counted)}`,
  /** What the slider says: the moment, then each band that has a place. */
  valueText: (moment: string, bands: readonly (readonly [name: string, counted: Counted])[]) =>
    [moment, ...bands.map(([name, counted]) => `${name} ${chart.count(counted)}`)].join('; '),
  now: (moment: string, all: number) => `${moment}: ${places(all)}`,
  table: 'The counts as a table',
  tableCaption: 'Places by holder, from each moment at which a count changes',
  tableHint: 'From each moment at which a count changes. Press a moment to go there.',
  tableFrom: 'From',
  tableAll: 'All',
};
