import Papa from 'papaparse';
import { written } from '../../../picture/svg.ts';
import type { Cell, Column, ColumnType, Row, Write } from '../contract.ts';
import { flatCell } from '../flat.ts';
import { hasPoints } from '../offers.ts';
import { paced } from '../pace.ts';
import { aboutText } from '../about.ts';
import { longText } from './longText.ts';

const CSV = 'text/csv;charset=utf-8';

/** By it spreadsheets see that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A text that begins so could be taken for a formula and run; it gets an apostrophe in front. Numbers are none. The signs of
 * full width count too: spreadsheets of East Asia take them for the others.
 */
const FORMULA = /^[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/;

/** Without line ends within: `.` of a pattern stops there, and so would the guard. */
const UNPARSE = { header: false, newline: '\r\n', escapeFormulae: FORMULA };

/** GDAL's names of types, for the `.csvt`. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'String',
  list: 'String',
  integer: 'Integer',
  number: 'Real',
  boolean: 'Integer(Boolean)',
  date: 'Date',
  date_time: 'DateTime',
};

/** The point, as columns of its own, where a row of the kind can have one. */
const POINT = { names: ['lon', 'lat'], types: ['CoordX', 'CoordY'] } as const;

/**
 * CSV as RFC 4180 has it: UTF-8 with a byte order mark, lines ended by CR LF; beside it a `.csvt` with the types for GDAL,
 * and a text that says what it is, since CSV has no place for that.
 *
 * It loses what a table of texts can't hold: null and the empty text are both empty; an entry of a list that holds `; `
 * can't be told from two; claims and figures of an event are only counted and named (export the claims for them); a text
 * that begins like a formula has an apostrophe in front; control characters but tabs and line ends are replaced, since
 * readers end a row at them.
 */
export const writeCsv: Write = async ({ table }, provenance, base, progress) => {
  const { kind, columns, rows } = table;
  const point = hasPoints(kind);
  const text = longText();
  const line = (cells: readonly unknown[]) => text.add(`${Papa.unparse([cells], UNPARSE)}\r\n`);
  text.add(BYTE_ORDER_MARK);
  line([...columns.map(({ name }) => name), ...(point ? POINT.names : [])]);
  await paced(rows, progress, (row) => line(cellsOf(row, columns, point)));
  const types = [...columns.map(({ type }) => TYPES[type]), ...(point ? POINT.types : [])];
  return [
    { name: `${base}.csv`, mime: CSV, content: text.content() },
    {
      name: `${base}.csvt`,
      mime: 'text/plain',
      content: `${types.map((type) => `"${type}"`).join(',')}\r\n`,
    },
    { name: `${base}-about.txt`, mime: 'text/plain;charset=utf-8', content: aboutText(provenance) },
  ];
};

function cellsOf({ cells, position }: Row, columns: readonly Column[], point: boolean): unknown[] {
  const flat = (column: Column, cell: Cell) => {
    const value = flatCell(column, cell);
    if (typeof value === 'string') return written(value);
    // As 1 and 0 any reader of numbers has them.
    return typeof value === 'boolean' ? Number(value) : value;
  };
  return [
    ...columns.map((column, index) => flat(column, cells[index] ?? null)),
    ...(point ? (position ?? [null, null]) : []),
  ];
}
