import { parseEdtf, spanOfDays } from '../domain/edtf.ts';
import { utc } from '../domain/instant.ts';
import { type OpenSpan } from '../domain/span.ts';
import { addDays, type Day, parseDay } from '../domain/zone.ts';
import type { DateFault, DateReading, ReadDate } from './dates.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

type Range = readonly [first: Day, last: Day];

/** Days, months, years and spans of them; null for a text of another kind. */
export function calendarSpan(text: string, reading: DateReading): ReadDate | DateFault | null {
  const sides = text.split('/');
  // 10/06/2014 has slashes too, but three sides.
  if (sides.length === 2) return interval(sides[0] ?? '', sides[1] ?? '', reading);
  const date = oneDate(text, reading);
  if (date === null || 'code' in date) return date;
  return {
    span: spanOfDays({ first: date.range[0], last: date.range[1] }, reading.zone),
    isClock: false,
    isQualified: date.isQualified,
  };
}

function interval(from: string, to: string, reading: DateReading): ReadDate | DateFault | null {
  const days = parseEdtf(`${from}/${to}`);
  if (days && isWritable(days.first) && isWritable(days.last))
    return { span: spanOfDays(days, reading.zone), isClock: false, isQualified: false };
  const isOpen = (side: string) => side === '' || side === '..';
  const first = isOpen(from) ? null : oneDate(from, reading);
  const last = isOpen(to) ? null : oneDate(to, reading);
  if (first && 'code' in first) return first;
  if (last && 'code' in last) return last;
  if ((first === null && !isOpen(from)) || (last === null && !isOpen(to)) || (!first && !last)) return null;
  if (first && last && first.range[0] > last.range[1])
    return {
      code: 'span-backward',
      message: 'ends before it begins',
      hint: 'Write the earlier date first.',
    };
  const span: OpenSpan = spanOfDays(
    { first: first?.range[0] ?? null, last: last?.range[1] ?? null },
    reading.zone,
  );
  const isQualified = first?.isQualified === true || last?.isQualified === true;
  return { span, isClock: false, isQualified };
}

type OneDate = { readonly range: Range; readonly isQualified: boolean };

function oneDate(text: string, { order }: DateReading): OneDate | DateFault | null {
  const isQualified = /[?~%]$/.test(text);
  const plain = isQualified ? text.slice(0, -1) : text;
  const range = isoRange(plain) ?? wordRange(plain) ?? numericRange(plain, order);
  return range === null || 'code' in range ? range : { range, isQualified };
}

/** `2014-06-10`, `20140610`, `2014-06`, `2014`, and with X for digits that aren't known. */
function isoRange(text: string): Range | DateFault | null {
  const parts = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/i.exec(text) ?? compact(text);
  if (!parts) return null;
  const [, year = '', month, day] = parts;
  const first = Number(year.replaceAll(/x/gi, '0'));
  const last = Number(year.replaceAll(/x/gi, '9'));
  const known = (part: string | undefined) => part !== undefined && !/x/i.test(part);
  if (!known(month)) return known(day) ? null : yearsRange(first, last);
  const number = Number(month);
  if (number > 12 && number < 42 && day === undefined)
    return {
      code: 'season',
      message: 'names a season, whose days aren’t fixed',
      hint: 'Write the months it stands for, like 2014-06/2014-08.',
    };
  if (first !== last) return null;
  return known(day) ? dayRange(first, number, Number(day)) : monthRange(first, number);
}

function compact(text: string): RegExpExecArray | null {
  return /^([12]\d{3})(\d\d)(\d\d)$/.exec(text);
}

/** `12 June 2014`, `June 12, 2014`, `12-Jun-2014`, `June 2014`. */
function wordRange(text: string): Range | null {
  const dayMonth = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})$/i.exec(text);
  if (dayMonth) return dayRange(Number(dayMonth[3]), monthOf(dayMonth[2]), Number(dayMonth[1]));
  const monthDay = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i.exec(text);
  if (monthDay) return dayRange(Number(monthDay[3]), monthOf(monthDay[1]), Number(monthDay[2]));
  const month = /^([a-z]{3,9})\.?,?[\s-]+(\d{4})$/i.exec(text);
  return month && monthRange(Number(month[2]), monthOf(month[1]));
}

function monthOf(word = ''): number {
  const name = word.toLowerCase();
  return (
    MONTHS.findIndex(
      (month) => month === name || month.slice(0, 3) === name || (name === 'sept' && month === 'september'),
    ) + 1
  );
}

/** Numbers whose order somebody has to have answered for. */
function numericRange(text: string, order: DateReading['order']): Range | DateFault | null {
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/.test(text))
    return {
      code: 'two-digit-year',
      message: 'has a year of two digits',
      hint: 'Write the year with four digits.',
    };
  const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(text);
  if (yearFirst) return dayRange(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const parts = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!parts) return null;
  const [a, b, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  if (order === null || order === 'iso')
    return {
      code: 'date-order',
      message: 'may have its day first, or its month',
      hint: 'Say which: day first, or month first.',
    };
  const range = order === 'day_first' ? dayRange(year, b, a) : dayRange(year, a, b);
  if (range === null && a > 12 !== b > 12)
    return {
      code: 'other-date-order',
      message: `has no day ${order === 'day_first' ? 'first' : 'second'}, as the file’s dates were said to have`,
      hint: 'Write this date in the order of the others, or all of them like 2014-06-10.',
    };
  return range;
}

function dayRange(year: number, month: number, date: number): Range | null {
  const day = dayText(year, month, date);
  return day && isWritable(day) ? [day, day] : null;
}

function monthRange(year: number, month: number): Range | null {
  const first = dayText(year, month, 1);
  if (!first || !isWritable(first)) return null;
  const next = month === 12 ? dayText(year + 1, 1, 1) : dayText(year, month + 1, 1);
  return next && [first, addDays(next, -1)];
}

function yearsRange(first: number, last: number): Range | null {
  const [from, to] = [dayText(first, 1, 1), dayText(last, 12, 31)];
  return from && to && isWritable(from) && isWritable(to) ? [from, to] : null;
}

function dayText(year: number, month: number, date: number): Day | null {
  if (utc(year, month, date) === null) return null;
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return parseDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`);
}

/** Years 1 to 9998: the instants around them can still be written in four digits, in any zone. */
export function isWritable(day: Day | null): boolean {
  return day === null || (day >= '0001-01-03' && day <= '9998-12-31');
}
