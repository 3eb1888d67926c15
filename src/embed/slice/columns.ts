/** A table by columns: values of one kind stand together, and pack better than rows do. */
export type Columns = Readonly<Record<string, readonly unknown[]>>;

/** The value of each column for every row. */
export function columnsOf<Row>(
  rows: readonly Row[],
  columns: Readonly<Record<string, (row: Row) => unknown>>,
): Columns {
  return Object.fromEntries(Object.entries(columns).map(([name, valueOf]) => [name, rows.map(valueOf)]));
}

/** A reader of one cell: `cell('title', 3)`. The type is the caller's to know: our own build wrote the table. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the cell's type
export function cellsOf(columns: Columns): <Value>(name: string, row: number) => Value {
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as above
  return <Value>(name: string, row: number) => columns[name]?.[row] as Value;
}

/** How many rows a table has, by a column that every one has. */
export function rowsOf(columns: Columns, name: string): number[] {
  return [...(columns[name] ?? []).keys()];
}
