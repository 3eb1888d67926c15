/** A table by columns: values of one kind stand together, and pack better than rows do. */
export type Table<Row> = { readonly [Name in keyof Row]: readonly Row[Name][] };

/** The rows of a table as columns. An empty table has none. */
export function tableOf<Row extends object>(rows: readonly Row[]): Table<Row> {
  const names = Object.keys(rows[0] ?? {}) as (keyof Row)[];
  const columns = names.map((name) => [name, rows.map((row) => row[name])]);
  return Object.fromEntries(columns) as Table<Row>;
}

/** The rows of a table that `tableOf` made. */
export function rowsOf<Row extends object>(columns: Table<Row>): Row[] {
  const names = Object.keys(columns) as (keyof Row)[];
  const length = names[0] === undefined ? 0 : columns[names[0]].length;
  return Array.from(
    { length },
    (_, row) => Object.fromEntries(names.map((name) => [name, columns[name][row]])) as Row,
  );
}
