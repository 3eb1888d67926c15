import type { SourceRow } from '../contract.ts';

/** Columns are found whatever their case, and whatever stands before the first of them. */
export function columnKey(name: string): string {
  return name
    .replace(/^\uFEFF/, '')
    .trim()
    .toLowerCase();
}

/** The columns of a file by their lower-case names. */
export function columnsByKey(columns: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  columns.forEach((name, index) => {
    const key = columnKey(name);
    if (!places.has(key)) places.set(key, index);
  });
  return places;
}

/** The name as it stands in the file of the first of `wanted` that is a column; null when none is. */
export function presentColumn(columns: readonly string[], ...wanted: readonly string[]): string | null {
  const places = columnsByKey(columns);
  for (const key of wanted) {
    const place = places.get(key);
    if (place !== undefined) return columns[place] ?? null;
  }
  return null;
}

export type RowCells = {
  /** The cell as trimmed text; empty where there is none. */
  readonly text: (row: SourceRow, column: string) => string;
  /** The cell as a finite number; null for anything else. */
  readonly number: (row: SourceRow, column: string) => number | null;
};

/** Reads cells by the names that a profile knows. */
export function rowCells(columns: readonly string[]): RowCells {
  const places = columnsByKey(columns);
  // Whoever reads a row asks for one cell after the other.
  let last: SourceRow | null = null;
  let cells: SourceRow['cells'] = [];
  const text = (row: SourceRow, column: string): string => {
    const place = places.get(column);
    if (place === undefined) return '';
    if (row !== last) {
      last = row;
      ({ cells } = row);
    }
    const cell = cells[place] ?? null;
    return cell === null ? '' : String(cell).trim();
  };
  return { text, number: (row, column) => numberOf(text(row, column)) };
}

function numberOf(written: string): number | null {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(written)) return null;
  const value = Number(written);
  // Adding zero turns -0 into 0, which JSON would turn anyway.
  return Number.isFinite(value) ? value + 0 : null;
}

/** Cells under names with a prefix, as numbers where they are; those in which nothing stands are left out. */
export function keptCells(
  row: SourceRow,
  cells: RowCells,
  names: ReadonlyMap<string, string>,
): Record<string, string | number> {
  const kept: Record<string, string | number> = {};
  for (const [column, name] of names) {
    const text = cells.text(row, column);
    if (text !== '') kept[name] = numberOf(text) ?? text;
  }
  return kept;
}

/** Columns with the names under which they are kept. */
export function keptNames(prefix: string, columns: readonly string[]): ReadonlyMap<string, string> {
  return new Map(columns.map((column) => [column, `${prefix}_${column}`]));
}

/** Names in one cell, separated by semicolons; each once. */
export function namesIn(text: string): string[] {
  if (!text.includes(';')) return text.trim() === '' ? [] : [text.trim()];
  return [
    ...new Set(
      text
        .split(';')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    ),
  ];
}
