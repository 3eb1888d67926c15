import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { DAY, parseInstant } from '../../../domain/instant.ts';
import type { Cell, Column, ColumnType, Row, Table, Write } from '../contract.ts';
import { paced } from '../pace.ts';
import { boundsOf, pointWkb } from '../points.ts';
import { provenanceFacts } from '../provenanceFacts.ts';

/** Rows that are packed together: few enough that packing one lot doesn't hold up the page. */
const ROWS_PER_GROUP = 5000;

/** Days since 1970 for `YYYY-MM-DD`, milliseconds UTC for an instant; the rest as it is. */
type Packed = number | bigint | string | boolean | readonly string[] | Uint8Array | null;

/** Parquet's schema of a column: all may be empty. A list is a list of texts, not a text. */
const SCHEMA: Readonly<Record<ColumnType, (name: string) => readonly SchemaElement[]>> = {
  text: (name) => [
    leaf(name, { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } }),
  ],
  integer: (name) => [leaf(name, { type: 'INT32' })],
  number: (name) => [leaf(name, { type: 'DOUBLE' })],
  boolean: (name) => [leaf(name, { type: 'BOOLEAN' })],
  date: (name) => [leaf(name, { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } })],
  date_time: (name) => [
    leaf(name, {
      type: 'INT64',
      converted_type: 'TIMESTAMP_MILLIS',
      logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
    }),
  ],
  list: (name) => [
    {
      name,
      repetition_type: 'OPTIONAL',
      num_children: 1,
      converted_type: 'LIST',
      logical_type: { type: 'LIST' },
    },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    leaf('element', { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } }),
  ],
};

/**
 * GeoParquet 1.1: the columns as typed columns, the point as WKB in `geometry`, null where there is none; what the file
 * says of itself as key-value metadata beside `geo`.
 */
export const writeGeoParquet: Write = async ({ table }, provenance, base, progress) => {
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema: schemaOf(table.columns),
    createdBy: provenance.madeBy,
    kvMetadata: [
      { key: 'geo', value: JSON.stringify(geoMetadata(table.rows)) },
      ...provenanceFacts(provenance).map(([key, value]) => ({ key, value })),
    ],
  });
  let group = emptyGroup(table);
  const write = () => {
    void parquet.write({
      columnData: group.map(({ name, data }) => ({ name, data })),
      rowGroupSize: ROWS_PER_GROUP,
    });
    group = emptyGroup(table);
  };
  await paced(table.rows, progress, ({ cells, position }, index) => {
    table.columns.forEach(({ type }, at) => group[at]?.data.push(packed(type, cells[at] ?? null)));
    group.at(-1)?.data.push(position && pointWkb(position));
    if ((index + 1) % ROWS_PER_GROUP === 0) write();
  });
  if (table.rows.length % ROWS_PER_GROUP > 0) write();
  void parquet.finish();
  const content = new Uint8Array(writer.getBuffer());
  if (table.rows.length === 0) typeEmptyList(content);
  return [{ name: `${base}.parquet`, mime: 'application/vnd.apache.parquet', content }];
};

/** Of the metadata in Thrift: no rows, and a list of row groups without entries; the list that follows is this file's own. */
const NO_ROW_GROUPS = [0x16, 0x00, 0x19, 0x00, 0x19];
const STRUCT = 0x0c;

/**
 * The library writes a list without entries as one of no type at all. Readers that check it (Arrow's in Rust, and what is
 * built on it) refuse a table without rows for that, so the type is put in.
 */
function typeEmptyList(bytes: Uint8Array): void {
  const at = bytes.findIndex((_, start) =>
    NO_ROW_GROUPS.every((byte, index) => bytes[start + index] === byte),
  );
  if (at >= 0) bytes[at + 3] = STRUCT;
}

function leaf(name: string, how: Partial<SchemaElement>): SchemaElement {
  return { name, repetition_type: 'OPTIONAL', ...how };
}

function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return [
    { name: 'root', num_children: columns.length + 1 },
    ...columns.flatMap(({ name, type }) => SCHEMA[type](name)),
    leaf('geometry', { type: 'BYTE_ARRAY' }),
  ];
}

function emptyGroup({ columns }: Table): { readonly name: string; readonly data: Packed[] }[] {
  return [...columns.map(({ name }) => name), 'geometry'].map((name) => ({ name, data: [] }));
}

function packed(type: ColumnType, cell: Cell): Packed {
  if (cell === null) return null;
  if (type === 'date_time') return BigInt(cell as number);
  if (type === 'date') return daysOf(cell as string);
  return cell;
}

/** Days since 1970-01-01, counted as the calendar counts them. */
function daysOf(date: string): number | null {
  const t = parseInstant(`${date}T00:00Z`);
  return t === null ? null : t / DAY;
}

/** Longitude and latitude of WGS 84, which is what GeoParquet takes a file without `crs` to hold. */
function geoMetadata(rows: readonly Row[]) {
  const bbox = boundsOf(rows);
  return {
    version: '1.1.0',
    primary_column: 'geometry',
    columns: {
      geometry: {
        encoding: 'WKB',
        geometry_types: bbox === null ? [] : ['Point'],
        ...(bbox !== null && { bbox }),
      },
    },
  };
}
