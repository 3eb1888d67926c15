import type { Mapping, SourceTable } from './contract.ts';
import {
  epochOf,
  orderEvidence,
  readDate,
  type DateFault,
  type DateReading,
  type ReadDate,
} from './dates.ts';
import { isMidnightText } from './clockSpan.ts';
import { cellText } from './rowCell.ts';

/** Reads the dates of one column; null: nothing is written, or there is no such column. */
export type ColumnDates = (text: string) => ReadDate | DateFault | null;

/** Most texts that are kept as read: many rows share a day. */
const MOST_KEPT = 50_000;

/** How the dates of a column are read: whether its clock times are all midnight takes a look at all of them. */
export function columnDates(table: SourceTable, column: string | null, mapping: Mapping): ColumnDates {
  if (column === null) return () => null;
  const { dateOrder: order, timeZone: zone } = mapping;
  const reading: DateReading = {
    order,
    zone,
    epoch: epochOf(column),
    midnightIsDay: allMidnight(table, column),
  };
  const kept = new Map<string, ReadDate | DateFault | null>();
  return (text) => {
    let read = kept.get(text);
    if (read === undefined) {
      read = readDate(text, reading);
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(text, read);
    }
    return read;
  };
}

function allMidnight(table: SourceTable, column: string): boolean {
  const at = table.columns.indexOf(column);
  let some = false;
  for (const { cells } of table.rows) {
    const midnight = isMidnightText(cellText(cells[at]));
    if (midnight === false) return false;
    if (midnight) some = true;
  }
  return some;
}

/** What the values of some columns prove of the order of day and month. */
export type ProvenOrder = 'none_there' | 'day_first' | 'month_first' | 'unproven' | 'both';

export function provenOrder(table: SourceTable, columns: readonly (string | null)[]): ProvenOrder {
  const places = columns
    .map((column) => (column === null ? -1 : table.columns.indexOf(column)))
    .filter((at) => at >= 0);
  let [some, first, second] = [false, false, false];
  for (const { cells } of table.rows)
    for (const at of places) {
      const evidence = orderEvidence(cellText(cells[at]));
      if (!evidence) continue;
      some = true;
      first ||= evidence.first;
      second ||= evidence.second;
    }
  if (!some) return 'none_there';
  if (first && second) return 'both';
  return first ? 'day_first' : second ? 'month_first' : 'unproven';
}
