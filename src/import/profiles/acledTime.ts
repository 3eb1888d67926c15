import type { Problem } from '../../domain/problem.ts';
import type { Span } from '../../domain/span.ts';
import type { DateOrder } from '../contract.ts';
import type { WhereIn } from './profile.ts';
import { profileDay } from './profileDay.ts';
import { monthOf, spanOfProfileDays, weekAround } from './profileSpan.ts';

export type AcledTime = { readonly span: Span; readonly basis: string; readonly remarks: readonly Problem[] };

/** The rules by which ACLED's codes become spans. Source: ACLED codebook, "Time precision codes". */
const BASES = {
  1: 'ACLED time precision 1: the day.',
  2: 'ACLED time precision 2: some day of a week, whose middle is given; the seven days around it.',
  3: 'ACLED time precision 3: some day of a month; the calendar month of the day that is given.',
} as const;

/**
 * The span that a row's date and code stand for. Without a code, or with one that ACLED doesn't have, the month: nothing
 * vouches for the day.
 */
export function acledTime(
  date: string,
  precision: string,
  order: DateOrder | null,
  zone: string,
  where: WhereIn,
): AcledTime | Problem {
  const day = profileDay(date, order);
  const at = where('event_date');
  if (day === null)
    return {
      code: 'acled-date',
      message: date === '' ? 'The row has no date.' : `"${date}" is no date that can be read.`,
      hint: 'Write it as 2014-06-10 or 10 June 2014; for 10/06/2014 answer which comes first, the day or the month.',
      where: at,
    };
  const known = precision === '1' || precision === '2' || precision === '3' ? precision : null;
  const code = known ?? '3';
  const [first, last] = code === '1' ? [day, day] : code === '2' ? weekAround(day) : monthOf(day);
  const span = spanOfProfileDays(first, last, zone);
  if (span === null)
    return { code: 'acled-date', message: `"${date}" is no day.`, hint: 'Correct it.', where: at };
  const remark = (): Problem => ({
    code: 'acled-time-precision',
    message: `The time precision is ${precision === '' ? 'missing' : `"${precision}"`}: the month is taken.`,
    hint: 'ACLED’s codes are 1 (day), 2 (week) and 3 (month). Export the column time_precision with the file.',
    where: where('time_precision'),
  });
  return { span, basis: BASES[Number(code) as 1 | 2 | 3], remarks: known === null ? [remark()] : [] };
}
