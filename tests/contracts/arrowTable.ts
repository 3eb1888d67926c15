import { tableFromIPC, tableToIPC, type Table } from 'apache-arrow';
import { readParquet, Table as WasmTable, type WriterProperties, writeParquet } from 'parquet-wasm';

/*
 * Parquet as two programs read and write it that nobody here has written: the crates `parquet` and `arrow` of Rust, and
 * Arrow's own library for JavaScript.
 */

/** What a Parquet file holds, as Arrow has it. */
export type Held = {
  /** Arrow's name of the type of each column, in the file's order. */
  readonly types: Readonly<Record<string, string>>;
  readonly metadata: ReadonlyMap<string, string>;
  /** Plain values: lists as arrays, binary as bytes, times and days as milliseconds. */
  readonly rows: readonly (readonly unknown[])[];
};

/** Reads a whole file. */
export function heldIn(bytes: Uint8Array): Held {
  const table = tableFromIPC(readParquet(bytes).intoIPCStream());
  const { fields, metadata } = table.schema;
  return {
    types: Object.fromEntries(fields.map(({ name, type }) => [name, String(type)])),
    metadata,
    rows: Array.from({ length: table.numRows }, (_, row) =>
      fields.map((_field, column) => plain(table.getChildAt(column)?.get(row))),
    ),
  };
}

/** Writes a table of Arrow as Parquet. */
export function parquetOf(table: Table, how?: WriterProperties): Uint8Array<ArrayBuffer> {
  return new Uint8Array(writeParquet(WasmTable.fromIPCStream(tableToIPC(table, 'stream')), how));
}

function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return value;
  if (typeof value === 'object' && value !== null && Symbol.iterator in value)
    return Array.from(value as Iterable<unknown>, plain);
  return value ?? null;
}

/** Longitude and latitude of a point in well-known binary, read by the letter of its specification; throws for anything else. */
export function pointOfWkb(bytes: Uint8Array): readonly [number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [order, type] = [view.getUint8(0), view.getUint32(1, view.getUint8(0) === 1)];
  if (order > 1 || type !== 1 || view.byteLength !== 21) throw new Error(`no point: ${bytes.join()}`);
  return [view.getFloat64(5, order === 1), view.getFloat64(13, order === 1)];
}
