import { type Day, parseDay } from '../../domain/zone.ts';
import type { DateOrder } from '../contract.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A calendar day as ACLED and UCDP write it: `2014-06-10`, with or without a midnight behind it; `10 June 2014`,
 * `10-Jun-2014`; numbers with slashes only in the order that somebody has answered for. Null for all else.
 */
export function profileDay(text: string, order: DateOrder | null): Day | null {
  if (order !== keptOrder || kept.size >= MOST_KEPT) kept.clear();
  keptOrder = order;
  let day = kept.get(text);
  if (day === undefined) kept.set(text, (day = readDay(text, order)));
  return day;
}

/** Many rows share their days. */
const kept = new Map<string, Day | null>();
const MOST_KEPT = 50_000;
let keptOrder: DateOrder | null = null;

function readDay(text: string, order: DateOrder | null): Day | null {
  const iso = /^(\d{4}-\d\d-\d\d)(?:[T ]00:00(?::00(?:\.0+)?)?(?:Z|\+00:?00)?)?$/.exec(text);
  if (iso) return parseDay(iso[1] ?? '');
  const words = /^(\d{1,2})[ -]([A-Za-z]{3,9})\.?[ -](\d{4})$/.exec(text);
  if (words) {
    const [, day = '', month = '', year = ''] = words;
    const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
    return number === 0 ? null : dayOfNumbers(year, String(number), day);
  }
  const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: 0{1,2}:00(?::00)?)?$/.exec(text);
  if (!numbers || order === null || order === 'iso') return null;
  const [, first = '', second = '', year = ''] = numbers;
  return order === 'day_first' ? dayOfNumbers(year, second, first) : dayOfNumbers(year, first, second);
}

function dayOfNumbers(year: string, month: string, day: string): Day | null {
  return parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
