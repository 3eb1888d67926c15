import { plural } from '../plural.ts';

const changes = (n: number) => `${n} ${plural('en', n, { one: 'change', other: 'changes' })}`;

export const timeline = {
  label: 'Timeline',
  slider: 'Moment shown',
  play: 'Play',
  pause: 'Pause',
  previousChange: 'Previous change of control',
  nextChange: 'Next change of control',
  help: 'Arrow keys move by an hour, with Shift or Page Up and Page Down by a day; Home and End go to the ends.',
  changesThatDay: (n: number) =>
    n === 0 ? 'no changes of control this day' : `${changes(n)} of control this day`,
  changesThisDay: (n: number) => (n === 0 ? 'no changes this day' : `${changes(n)} this day`),
  /** Beside the date, where there is little room. */
  changesShort: (n: number) => (n === 0 ? 'no changes' : changes(n)),
  valueText: (moment: string, changesThatDay: string) => `${moment}; ${changesThatDay}`,
  silence: ['no document covers these days', 'no document', ''] as readonly string[],
  cut: 'as known',
  stepped: (moment: string, happened: readonly string[]) =>
    happened.length === 0 ? moment : `${moment}. ${happened.join('. ')}.`,
  placeNow: (place: string, sentence: string) => `${place}: ${sentence}`,
};
