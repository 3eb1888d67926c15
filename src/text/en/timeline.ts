import { plural } from '../plural.ts';

/** How many places changed hands on the day shown, how many may have, of how many one only learns who holds them. */
type Day = {
  readonly changed: number;
  readonly perhaps: number;
  readonly stated: number;
  readonly covered: boolean;
};

const places = (n: number) => `${n} ${plural('en', n, { one: 'place', other: 'places' })}`;

/** What changed hands; null when nothing did, as far as is reported. */
function changesOn({ changed, perhaps }: Day): string | null {
  if (changed === 0) return perhaps === 0 ? null : `${places(perhaps)} may have changed hands this day`;
  const surely = `${places(changed)} changed hands this day`;
  return perhaps === 0 ? surely : `${surely}, ${perhaps} more may have`;
}

export const timeline = {
  label: 'Timeline',
  slider: 'Moment shown',
  play: 'Play',
  pause: 'Pause',
  previousChange: 'Previous change on the map',
  nextChange: 'Next change on the map',
  help: 'Arrow keys move by an hour, with Shift or Page Up and Page Down by a day; Home and End go to the ends.',
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
  valueText: (moment: string, thisDay: readonly string[], isAtCut: boolean) =>
    [moment, ...thisDay, ...(isAtCut ? ['the slider ends here, reports made later are left out'] : [])].join(
      '; ',
    ),
  silence: ['no document covers these days', 'no document'] as readonly string[],
  /** Beside the cut, over the days behind it. */
  cut: ['reported later: left out', 'left out'] as readonly string[],
  stepped: (moment: string, happened: readonly string[]) =>
    happened.length === 0 ? moment : `${moment}. ${happened.join('. ')}.`,
  placeNow: (place: string, sentence: string) => `${place}: ${sentence}`,
};
