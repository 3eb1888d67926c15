import type { Table } from '../../export/data/contract.ts';
import { flatCell } from '../../export/data/flat.ts';

/** Rows that are shown of a table. */
const ROWS = 5;
const NUMERIC: ReadonlySet<string> = new Set(['number', 'integer', 'date', 'date_time']);

/** The first rows as the flat formats will hold them. */
export function tablePreview({ columns, rows }: Table) {
  return {
    columns: columns.map(({ name, meaning, type }) => ({ name, meaning, isNumeric: NUMERIC.has(type) })),
    rows: rows
      .slice(0, ROWS)
      .map(({ cells }) =>
        columns.map((column, index) => String(flatCell(column, cells[index] ?? null) ?? '')),
      ),
  };
}
