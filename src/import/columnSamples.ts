import type { SourceTable } from './contract.ts';
import { isFault, readDate } from './dates.ts';
import { epochOf } from './dates.ts';
import { cellText } from './rowCell.ts';

/** Rows that a guess looks at, spread over the table. */
const LOOKED_AT = 400;
/** Values of each column in a preview, and how long they are at most. */
const SHOWN = 5;
const LONGEST = 120;

/** Some values of each column, as texts; empty cells left out. */
export type Samples = ReadonlyMap<string, readonly string[]>;

export function columnSamples({ rows, columns }: SourceTable): Samples {
  const stride = Math.max(1, Math.floor(rows.length / LOOKED_AT));
  const looked = rows.filter((_, index) => index % stride === 0).slice(0, LOOKED_AT);
  return new Map(
    columns.map((name, at) => [
      name,
      looked.map(({ cells }) => cellText(cells[at])).filter((text) => text !== ''),
    ]),
  );
}

/** A few different values for each column, for a preview. */
export function shownSamples(samples: Samples): Readonly<Record<string, readonly string[]>> {
  // fromEntries defines its members, so that a column called `__proto__` stays one.
  return Object.fromEntries(
    [...samples].map(([name, values]) => [
      name,
      [...new Set(values)]
        .slice(0, SHOWN)
        .map((value) => (value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value)),
    ]),
  );
}

/**
 * Whether a column is one of dates, whatever the order of day and month.
 *
 * @param needsName nothing but the values speaks for it; where its name does, more than half of them are enough: rows
 *   with a slip are told one by one
 */
export function looksLikeDates(column: string, values: readonly string[], needsName: boolean): boolean {
  const epoch = needsName ? null : epochOf(column);
  const share = needsName ? MOST : HALF;
  return most(values, share, (value) => {
    // A bare number is a date only where the name of the column says so.
    if (needsName && /^[\d.,\s-]*$/.test(value) && !/^\d{4}-\d\d/.test(value)) return false;
    return ['day_first', 'month_first'].some((order) => {
      const read = readDate(value, {
        order: order as 'day_first' | 'month_first',
        zone: 'UTC',
        epoch,
        midnightIsDay: false,
      });
      return (
        read !== null && (!isFault(read) || read.code === 'two-digit-year' || read.code === 'excel-serial')
      );
    });
  });
}

export function looksLikeDegrees(values: readonly string[]): boolean {
  return most(
    values,
    MOST,
    (value) => /^[+−-]?\s*\d{1,3}(?:[.,]\d+)?\s*°?\s*[NSEWO]?$/i.test(value) || /\d\s*[°º]\s*\d/.test(value),
  );
}

const MOST = 0.8;
/** More than half, in any number of values that a guess looks at. */
const HALF = 0.501;

/** At least that share of the values, and at least one. */
function most(values: readonly string[], share: number, test: (value: string) => boolean): boolean {
  return values.length > 0 && values.filter(test).length >= values.length * share;
}

export function numbersOf(values: readonly string[]): number[] {
  return values.map((value) => Number(value.replace(',', '.'))).filter((value) => Number.isFinite(value));
}
