import initSqlJs, { type Database, type SqlValue } from 'sql.js';
import type { Cell, ColumnType, Provenance, Table, Write } from '../export/data/contract.ts';
import { flatCell } from '../export/data/flat.ts';
import { hasPoints } from '../export/data/offers.ts';
import { paced } from '../export/data/pace.ts';
import { boundsOf, POINT_BYTES, pointWkb } from '../export/data/points.ts';
import { provenanceRecord } from '../export/data/provenanceRecord.ts';
import { CORE_TABLES, METADATA_TABLES } from './geoPackageTables.ts';

/** GeoPackage's types of a column; a list is a text, joined. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'TEXT',
  list: 'TEXT',
  date: 'DATE',
  date_time: 'DATETIME',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

const WGS84 = 4326;

/**
 * When the contents last changed, as the format asks: the start of its calendar, not the clock, so that the same view
 * gives the same bytes. Of which version the data are stands in the metadata.
 */
const CHANGED = '1970-01-01T00:00:00.000Z';

/** GeoPackage 1.3, by SQLite as WASM: for the command line, no page loads that. */
export const writeGeoPackage: Write = async ({ table }, provenance, base, progress) => {
  const { Database } = await initSqlJs();
  const db = new Database();
  try {
    db.run('BEGIN');
    for (const sql of [...CORE_TABLES, ...METADATA_TABLES]) db.run(sql);
    createTable(db, table, provenance);
    writeMetadata(db, provenance);
    const { columns } = table;
    const names = ['fid', ...(hasPoints(table.kind) ? ['geom'] : []), ...columns.map(({ name }) => name)];
    const insert = db.prepare(
      `INSERT INTO ${quoted(table.kind)} (${names.map(quoted).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    );
    await paced(table.rows, progress, ({ cells, position }, index) => {
      const geometry = hasPoints(table.kind) ? [position && pointBlob(position)] : [];
      insert.run([index + 1, ...geometry, ...columns.map(({ type }, at) => value(type, cells[at] ?? null))]);
    });
    insert.free();
    db.run('COMMIT');
    // The header is written by SQLite itself; only what makes the file a GeoPackage is ours.
    const content = new Uint8Array(db.export());
    return [{ name: `${base}.gpkg`, mime: 'application/geopackage+sqlite3', content }];
  } finally {
    db.close();
  }
};

/** A table with points, or a plain one for a kind whose rows stand nowhere. */
function createTable(
  db: Database,
  { kind, columns, rows }: Table,
  { title, citation, licence }: Provenance,
): void {
  const fields = [
    'fid INTEGER PRIMARY KEY NOT NULL',
    ...(hasPoints(kind) ? ['geom POINT'] : []),
    ...columns.map(({ name, type }) => `${quoted(name)} ${TYPES[type]}`),
  ];
  db.run(`CREATE TABLE ${quoted(kind)} (${fields.join(', ')})`);
  const box = (hasPoints(kind) && boundsOf(rows)) || [null, null, null, null];
  db.run(
    `INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, min_x, min_y, max_x, max_y, srs_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      kind,
      hasPoints(kind) ? 'features' : 'attributes',
      kind,
      `${title}. ${citation} ${licence}`,
      CHANGED,
      ...box,
      hasPoints(kind) ? WGS84 : null,
    ],
  );
  if (hasPoints(kind))
    db.run("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'POINT', ?, 0, 0)", [kind, WGS84]);
}

/** What every file says of itself, as JSON, attached to the whole package. */
function writeMetadata(db: Database, provenance: Provenance): void {
  db.run(
    "INSERT INTO gpkg_metadata VALUES (1, 'dataset', 'https://json-schema.org', 'application/json', ?)",
    [JSON.stringify(provenanceRecord(provenance), null, 2)],
  );
  db.run("INSERT INTO gpkg_metadata_reference VALUES ('geopackage', NULL, NULL, NULL, ?, 1, NULL)", [
    CHANGED,
  ]);
}

function value(type: ColumnType, cell: Cell): SqlValue {
  const flat = flatCell({ type }, cell);
  if (typeof flat === 'boolean') return Number(flat);
  // The format wants the fraction of the second, also where there is none.
  if (type === 'date_time' && typeof flat === 'string') return flat.replace(/(:\d\d)Z$/, '$1.000Z');
  return flat;
}

/** A point as GeoPackage packs it: `GP`, version 0, little-endian without envelope; the reference system; the point. */
function pointBlob(position: readonly [lon: number, lat: number]): Uint8Array {
  const bytes = new Uint8Array(8 + POINT_BYTES);
  bytes.set([0x47, 0x50, 0, 1]);
  new DataView(bytes.buffer).setInt32(4, WGS84, true);
  bytes.set(pointWkb(position), 8);
  return bytes;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
