import type { Instant } from '../domain/instant.ts';
import type { OpenSpan } from '../domain/span.ts';
import type { DateOrder, SourceCell } from './contract.ts';
import { calendarSpan } from './calendarSpan.ts';
import { clockSpan } from './clockSpan.ts';

/** How the dates of a column are to be read. */
export type DateReading = {
  readonly order: DateOrder | null;
  /** IANA zone of what has none. */
  readonly zone: string;
  /** The column's name says that whole numbers count seconds or milliseconds since 1970. */
  readonly epoch: Epoch | null;
  /** Every clock time of the column is midnight, so none is meant: they are days. */
  readonly midnightIsDay: boolean;
};

export type Epoch = 'seconds' | 'milliseconds' | 'either';

/** Why a text is no date, with a cure. */
export type DateFault = { readonly code: string; readonly message: string; readonly hint: string };

/** What is written, exactly as wide as it is written. */
export type ReadDate = {
  readonly span: OpenSpan;
  /** It names a clock time, not only days: as an end it is meant exactly. */
  readonly isClock: boolean;
  /** EDTF's marks for uncertain or approximate stand with it. */
  readonly isQualified: boolean;
};

/**
 * Reads one date or time, as wide as it is written: `2014` is a whole year.
 *
 * @returns null where nothing is written
 */
export function readDate(cell: SourceCell, reading: DateReading): ReadDate | DateFault | null {
  const text = cell === null ? '' : String(cell).trim();
  if (text === '') return null;
  if (/^[+-]?\d+(?:\.\d+)?$/.test(text) && !isYearOrDay(text)) return numberDate(text, reading);
  return (
    clockSpan(text, reading) ??
    calendarSpan(text, reading) ?? {
      code: 'no-date',
      message: 'is no date that is known here',
      hint: 'Write it like 2014-06-10, 2014-06-10T14:30Z, 2014-06 or 2014; a span as 2014-06-10/2014-06-12.',
    }
  );
}

export function isFault(read: object): read is DateFault {
  return 'code' in read;
}

/** Which numbers of a numeric date can only be a day, being more than 12. */
export type OrderEvidence = { readonly first: boolean; readonly second: boolean };

const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/;

/** Day and month, or month and day, as two of the numbers of a date stand; null for any other text. */
export function orderEvidence(text: string): OrderEvidence | null {
  const parts = NUMERIC.exec(text.trim());
  return parts && { first: Number(parts[1]) > 12, second: Number(parts[3]) > 12 };
}

/** What the name of a column says of whole numbers in it. */
export function epochOf(column: string): Epoch | null {
  const name = column.toLowerCase();
  if (!/epoch|unix|timestamp|(?:^|_)(?:ms|millis|milliseconds|sec|secs|seconds)$/.test(name)) return null;
  if (/(?:ms|millis|milliseconds)$/.test(name)) return 'milliseconds';
  return /(?:_s|sec|secs|seconds)$/.test(name) ? 'seconds' : 'either';
}

/** `2014` and `20140610` are numbers too. */
function isYearOrDay(text: string): boolean {
  return /^[1-9]\d{3}$/.test(text) || /^[12]\d{3}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(text);
}

function numberDate(text: string, { epoch }: DateReading): ReadDate | DateFault {
  const value = Number(text);
  const isWhole = Number.isInteger(value);
  if (epoch !== null && isWhole) {
    const isMilliseconds = epoch === 'milliseconds' || (epoch === 'either' && Math.abs(value) >= 1e11);
    const ms = isMilliseconds ? value : value * 1000;
    if (ms >= EARLIEST && ms < LATEST)
      return {
        span: { earliest: ms as Instant, latest: (ms + (isMilliseconds ? 1 : 1000)) as Instant },
        isClock: true,
        isQualified: false,
      };
  }
  if (value >= 10_000 && value < 80_000)
    return {
      code: 'excel-serial',
      message: 'is a number, as spreadsheets count days inside; from where they count differs',
      hint: 'Format the column as a date (yyyy-mm-dd) in the spreadsheet, and save it as CSV again.',
    };
  return {
    code: 'number-date',
    message: 'is a number, and nothing says what it counts',
    hint: 'Seconds or milliseconds since 1970: rename the column, say to epoch_seconds or epoch_ms. Else write it like 2014-06-10.',
  };
}

/** Years 1 to 9998, without the first two days: outside them days can't be written in four digits in every zone. */
const EARLIEST = -62_135_424_000_000;
const LATEST = 253_370_764_800_000;
