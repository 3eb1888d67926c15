import {
  countWithin,
  dayNumber,
  dayNumbered,
  type EventDays,
  type Stretch,
  stretchUntil,
} from '../../domain/part.ts';
import type { DayRange } from '../../domain/shownPart.ts';
import { parseDay } from '../../domain/zone.ts';
import { MOST_SHOWN } from './limits.ts';

/** The fields as they stand there: a day that is half typed is no day. */
export type TypedDays = { readonly from: string; readonly to: string };

/** What the fields come to. */
export type ChosenDays = {
  readonly range: DayRange;
  readonly stretch: Stretch;
  readonly events: number;
  /** Some events, and no more than can be shown. */
  readonly fits: boolean;
};

/** What stands in the fields at first: the days shown now, else the longest stretch at the end that fits. */
export function firstChoice(days: EventDays, shown: DayRange | null): TypedDays {
  if (shown) return shown;
  const { first, last } = days;
  const stretch = last === null ? null : stretchUntil(days, MOST_SHOWN, last);
  if (stretch) return typedOf(stretch);
  return first === null || last === null ? { from: '', to: '' } : typedOf({ from: last, to: last });
}

/** Null: no first and last day in this order. */
export function chosenDays(days: EventDays, { from, to }: TypedDays): ChosenDays | null {
  const [first, last] = [parseDay(from), parseDay(to)];
  if (first === null || last === null) return null;
  const stretch = { from: dayNumber(first), to: dayNumber(last) };
  if (stretch.from > stretch.to) return null;
  const events = countWithin(days, stretch.from, stretch.to);
  return { range: { from: first, to: last }, stretch, events, fits: events > 0 && events <= MOST_SHOWN };
}

export function typedOf({ from, to }: Stretch): TypedDays {
  return { from: dayNumbered(from), to: dayNumbered(to) };
}

/** A bar of the picture: its days, both inclusive, and how many events may have happened on them. */
export type Bar = Stretch & { readonly events: number };

/** Bars at most: each is still wide enough to be met by a finger on a phone's dialog, or nearly. */
const BARS = 90;

/** All of the file's days, in bars of equal width but for the last. */
export function barsOf(days: EventDays): { readonly bars: readonly Bar[]; readonly width: number } {
  const { first, last } = days;
  if (first === null || last === null) return { bars: [], width: 1 };
  const width = Math.ceil((last - first + 1) / BARS);
  const count = Math.ceil((last - first + 1) / width);
  const bars = Array.from({ length: count }, (_, index) => {
    const from = first + index * width;
    const to = Math.min(last, from + width - 1);
    return { from, to, events: countWithin(days, from, to) };
  });
  return { bars, width };
}
