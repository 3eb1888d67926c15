import type { Problem } from '../../domain/problem.ts';
import type { Span } from '../../domain/span.ts';
import type { Mapping } from '../contract.ts';
import type { WhereIn } from './profile.ts';
import { profileDay } from './profileDay.ts';
import { daysFrom, spanOfProfileDays } from './profileSpan.ts';

export type UcdpTime = { readonly span: Span; readonly basis: string; readonly remarks: readonly Problem[] };

const MEANINGS: Readonly<Record<string, string>> = {
  '1': 'the day is known',
  '2': 'known to two to six days',
  '3': 'known to a week',
  '4': 'known to a month, or to eight to thirty days',
  '5': 'known to a year, or to more than a month',
};

/** Made once: they stand in hundreds of thousands of rows. */
const BASES = new Map(
  Object.entries(MEANINGS).map(([code, meaning]) => [
    code,
    `UCDP date precision ${code}: ${meaning}; the days that are given.`,
  ]),
);

/** Days that a code stands for at the least. */
const FEWEST: Readonly<Record<string, number>> = { '2': 2, '3': 7, '4': 8, '5': 32 };

/**
 * The span of a row: from `date_start` to the end of `date_end`, which UCDP sets as wide as its `date_prec`. Where the days
 * are fewer than the code stands for, the days count, and a remark says so: which further days were meant is not told.
 * Source: UCDP GED codebook, "date_prec".
 */
export function ucdpTime(
  start: string,
  end: string,
  precision: string,
  { dateOrder, timeZone }: Pick<Mapping, 'dateOrder' | 'timeZone'>,
  where: WhereIn,
): UcdpTime | Problem {
  const first = profileDay(start, dateOrder);
  const last = end === '' ? first : profileDay(end, dateOrder);
  const unread = first === null ? 'date_start' : last === null ? 'date_end' : null;
  if (first === null || last === null)
    return {
      code: 'ucdp-date',
      message: `"${unread === 'date_end' ? end : start}" is no date that can be read.`,
      hint: 'Write it as 2014-06-10; for 10/06/2014 answer which comes first, the day or the month.',
      where: where(unread ?? 'date_start'),
    };
  const span = spanOfProfileDays(first, last, timeZone);
  if (span === null)
    return {
      code: 'ucdp-dates-backward',
      message: `date_end ${end} lies before date_start ${start}.`,
      hint: 'Correct one of the two dates.',
      where: where('date_end'),
    };
  const days = daysFrom(first, last);
  const meaning = Object.hasOwn(MEANINGS, precision) ? MEANINGS[precision] : undefined;
  const narrower = meaning !== undefined && days < (FEWEST[precision] ?? 1);
  const remark = (): Problem => ({
    code: 'ucdp-days-fewer',
    message: `date_prec ${precision} (${meaning}) stands beside ${days === 1 ? 'a single day' : 'fewer days'}: ${first} to ${last}.`,
    hint: 'The days are taken as they stand. Check the row against the codebook of its version.',
    where: where('date_prec'),
  });
  return {
    span,
    basis: BASES.get(precision) ?? 'UCDP: the days that are given.',
    remarks: narrower ? [remark()] : [],
  };
}
