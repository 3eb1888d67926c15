import initSqlJs, { type SqlValue } from 'sql.js';
import { describe, expect, it } from 'vitest';
import {
  HOSTILE,
  exportExtract,
  exportProvenance,
  exportRows,
  longExtract,
  watched,
} from '../../tests/fixtures/exportTable.ts';
import type { ExportKind } from '../export/data/contract.ts';
import { UNHURRIED } from '../export/data/pace.ts';
import { writeGeoPackage } from './geoPackage.ts';

async function query(kind: ExportKind = 'events'): Promise<(sql: string) => readonly SqlValue[][]> {
  const [file] = await writeGeoPackage(
    exportExtract(exportRows(), kind),
    exportProvenance({ kind }),
    'harbour',
    UNHURRIED,
  );
  const { Database } = await initSqlJs();
  const db = new Database(file?.content as Uint8Array);
  return (sql) => db.exec(sql)[0]?.values ?? [];
}

describe('GeoPackage', () => {
  it('is one by its marks, and sound', async () => {
    const ask = await query();
    expect(ask('PRAGMA application_id')).toEqual([[0x47504b47]]);
    expect(ask('PRAGMA user_version')).toEqual([[10300]]);
    expect(ask('PRAGMA integrity_check')).toEqual([['ok']]);
    expect(ask('PRAGMA foreign_key_check')).toEqual([]);
    expect(ask('SELECT table_name, data_type, min_x, max_y, srs_id FROM gpkg_contents')).toEqual([
      ['events', 'features', -0.5, 36.34, 4326],
    ]);
  });

  it('holds points as its blobs, and null where there is none', async () => {
    const ask = await query();
    const [[blob]] = ask("SELECT geom FROM events WHERE event_id = 'e1'") as [[Uint8Array]];
    const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
    expect([...blob.subarray(0, 4)]).toEqual([0x47, 0x50, 0, 1]);
    expect(view.getInt32(4, true)).toBe(4326);
    expect([view.getFloat64(13, true), view.getFloat64(21, true)]).toEqual([43.13, 36.34]);
    expect(ask('SELECT event_id FROM events WHERE geom IS NULL')).toEqual([['e2']]);
  });

  it('types its columns, and holds hostile text as text', async () => {
    const ask = await query();
    const types = new Map(ask('PRAGMA table_info(events)').map(([, name, type]) => [name, type]));
    expect(types.get('time_begin')).toBe('DATETIME');
    expect(types.get('date_earliest')).toBe('DATE');
    expect(types.get('contested')).toBe('BOOLEAN');
    expect(ask("SELECT time_begin, contested, documents FROM events WHERE event_id = 'e1'")).toEqual([
      ['2014-06-10T21:00:00.000Z', 1, 'd1; d2'],
    ]);
    expect(ask("SELECT title, typeof(share) FROM events WHERE event_id = 'e4'")).toEqual([[HOSTILE, 'real']]);
  });

  it('says what it is, in the metadata of the format', async () => {
    const ask = await query();
    const [[json]] = ask('SELECT metadata FROM gpkg_metadata') as [[string]];
    expect(JSON.parse(json)).toMatchObject({
      dataset: { licence: 'CC-BY-4.0' },
      rows: 4,
      left_out: { filtered: 1 },
    });
    expect(ask('SELECT reference_scope, md_file_id FROM gpkg_metadata_reference')).toEqual([
      ['geopackage', 1],
    ]);
    expect(ask('SELECT DISTINCT extension_name FROM gpkg_extensions')).toEqual([['gpkg_metadata']]);
  });

  it('says how far it is, and stops when it is called off', async () => {
    const progress = watched(0.5);
    await expect(writeGeoPackage(longExtract(5000), exportProvenance(), 'long', progress)).rejects.toThrow(
      'called off',
    );
    expect(progress.shares).toEqual([...progress.shares].sort((a, b) => a - b));
    expect(progress.shares.at(-1)).toBe(0.5);
  });

  it('has a table without geometry for what stands nowhere', async () => {
    const ask = await query('documents');
    expect(ask('SELECT data_type, srs_id FROM gpkg_contents')).toEqual([['attributes', null]]);
    expect(ask('SELECT * FROM gpkg_geometry_columns')).toEqual([]);
    expect(ask('SELECT count(*) FROM documents')).toEqual([[4]]);
  });
});
