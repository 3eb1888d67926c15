import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import type { SchemaElement } from 'hyparquet';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { HintedError } from '../../domain/problem.ts';
import type { SourceTable } from '../contract.ts';
import { paceOf, UNHURRIED } from '../pace.ts';
import { readGeoParquet } from './geoParquet.ts';

const FILE = { name: 'harbour.parquet', bytes: 1, sha256: 'ab'.repeat(32) };

function read(bytes: Uint8Array<ArrayBuffer>): Promise<SourceTable> {
  const file = { pieces: [bytes], length: bytes.length, wasCompressed: false };
  return readGeoParquet(file, FILE, paceOf(UNHURRIED, 'reading'));
}
async function faultOf(bytes: Uint8Array<ArrayBuffer>) {
  const error: unknown = await read(bytes).catch((cause: unknown) => cause);
  if (!(error instanceof HintedError)) throw new Error(`no refusal: ${String(error)}`);
  return error.problems[0];
}

/** Well-known binary of a point. */
function wkb(lon: number, lat: number, little = true, { z = false, srid = false } = {}): Uint8Array {
  const view = new DataView(new ArrayBuffer(5 + (srid ? 4 : 0) + (z ? 24 : 16)));
  view.setUint8(0, little ? 1 : 0);
  view.setUint32(1, srid ? 0x20000001 : z ? 1001 : 1, little);
  if (srid) view.setUint32(5, 4326, little);
  const at = srid ? 9 : 5;
  view.setFloat64(at, lon, little);
  view.setFloat64(at + 8, lat, little);
  return new Uint8Array(view.buffer);
}
/** A line of two points. */
const line = Uint8Array.from([1, 2, 0, 0, 0, 2, 0, 0, 0, ...Array.from({ length: 32 }, () => 0)]);

/** A Zstandard frame whose one block is stored as it is. */
function zstdFrame(input: Uint8Array): Uint8Array {
  const frame = new Uint8Array(12 + input.length);
  const view = new DataView(frame.buffer);
  view.setUint32(0, 0xfd2fb528, true);
  view.setUint8(4, 0xa0);
  view.setUint32(5, input.length, true);
  view.setUint16(9, ((input.length << 3) | 1) & 0xffff, true);
  view.setUint8(11, (input.length << 3) >> 16);
  frame.set(input, 12);
  return frame;
}

const geo = (column: object) =>
  JSON.stringify({ version: '1.1.0', primary_column: 'geometry', columns: { geometry: column } });
const WKB = { encoding: 'WKB', geometry_types: ['Point'] };

type More = Omit<Parameters<typeof parquetWriteBuffer>[0], 'columnData'>;
function fileOf(columnData: ColumnSource[], column: object | null = WKB, more: More = {}) {
  const kvMetadata = column === null ? [] : [{ key: 'geo', value: geo(column) }];
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata, ...more }));
}
const points = (...data: (Uint8Array | null)[]): ColumnSource => ({
  name: 'geometry',
  data,
  type: 'BYTE_ARRAY',
});
const titles = (...data: string[]): ColumnSource => ({ name: 'title', data, type: 'STRING' });

describe('a GeoParquet file', () => {
  it('becomes rows of its columns, whatever the order of bytes in its points', async () => {
    const table = await read(
      fileOf([
        titles('a', 'b', 'c', 'd', 'e', 'f'),
        { name: 'day', data: [1, 2, 3, 4, 5, 6], type: 'INT32' },
        { name: 'count', data: [1n, 2n, 3n, 4n, 5n, 2n ** 60n], type: 'INT64' },
        {
          name: 'when',
          data: Array.from({ length: 6 }, () => new Date('2031-03-04T11:00:00Z')),
          type: 'TIMESTAMP',
        },
        { name: 'sure', data: [true, false, null, true, true, true], type: 'BOOLEAN' },
        points(
          wkb(174.78, -41.28),
          wkb(174.78, -41.28, false),
          wkb(1, 2, false, { z: true }),
          wkb(1, 2, true, { srid: true }),
          line,
          null,
        ),
      ]),
    );
    expect(table.columns).toEqual(['title', 'day', 'count', 'when', 'sure']);
    expect(table.rows.map(({ geometry }) => geometry)).toEqual([
      [174.78, -41.28],
      [174.78, -41.28],
      [1, 2],
      [1, 2],
      'other',
      null,
    ]);
    expect(table.rows[0]).toMatchObject({ line: 1, cells: ['a', 1, 1, '2031-03-04T11:00:00Z', true] });
    expect(table.rows[5]?.cells).toEqual(['f', 6, '1152921504606846976', '2031-03-04T11:00:00Z', true]);
    expect(table.rows[2]?.cells[4]).toBe(null);
    expect(table.file.lineCount).toBe(6);
    expect(new Set(table.rows.map(({ sha256 }) => sha256)).size).toBe(6);
  });

  it('is read in every row group, and in each of the usual compressions', async () => {
    const names = Array.from({ length: 250 }, (_, index) => `event ${index}`);
    const data = [titles(...names), points(...names.map((_, index) => wkb(index / 10, 1)))];
    for (const codec of ['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'ZSTD'] as const) {
      const compressors = {
        GZIP: (input: Uint8Array) => gzipSync(input),
        ZSTD: zstdFrame,
      };
      const table = await read(fileOf(data, WKB, { codec, compressors, rowGroupSize: 100 }));
      expect(table.rows.map(({ cells }) => cells[0])).toEqual(names);
      expect(table.rows.map(({ line: rank }) => rank)).toEqual(names.map((_, index) => index + 1));
      expect(table.rows[249]?.geometry).toEqual([24.9, 1]);
    }
    const BROTLI = (input: Uint8Array) => input;
    expect(await faultOf(fileOf(data, WKB, { codec: 'BROTLI', compressors: { BROTLI } }))).toMatchObject({
      code: 'parquet-codec',
    });
  });

  it('may have points of GeoArrow, lists, decimals and clock times without a zone', async () => {
    const schema: SchemaElement[] = [
      { name: 'root', num_children: 4 },
      {
        name: 'price',
        type: 'INT32',
        converted_type: 'DECIMAL',
        scale: 2,
        precision: 9,
        repetition_type: 'REQUIRED',
      },
      {
        name: 'clock',
        type: 'INT64',
        logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'MILLIS' },
        repetition_type: 'REQUIRED',
      },
      { name: 'actors', converted_type: 'LIST', num_children: 1, repetition_type: 'OPTIONAL' },
      { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
      { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
      { name: 'geometry', num_children: 2, repetition_type: 'OPTIONAL' },
      { name: 'x', type: 'DOUBLE', repetition_type: 'REQUIRED' },
      { name: 'y', type: 'DOUBLE', repetition_type: 'REQUIRED' },
    ];
    const table = await read(
      fileOf(
        [
          { name: 'price', data: [11.1] },
          { name: 'clock', data: [new Date('2031-03-04T11:00:00Z')] },
          { name: 'actors', data: [['islanders', 'mainland']] },
          { name: 'geometry', data: [{ x: 174.78, y: -41.28 }] },
        ],
        { encoding: 'point', geometry_types: ['Point'] },
        { schema },
      ),
    );
    expect(table.columns).toEqual(['price', 'clock', 'actors']);
    expect(table.rows).toMatchObject([
      { cells: [11.1, '2031-03-04T11:00:00', 'islanders; mainland'], geometry: [174.78, -41.28] },
    ]);
  });

  it('without places is a table', async () => {
    const table = await read(fileOf([titles('a'), { name: 'lon', data: [1.5], type: 'DOUBLE' }], null));
    expect(table.rows).toMatchObject([{ cells: ['a', 1.5], geometry: null }]);
  });
});

describe('a coordinate system', () => {
  const at = (crs: unknown) => fileOf([titles('a'), points(wkb(1, 2))], { ...WKB, crs });
  it.each([
    [{ id: { authority: 'OGC', code: 'CRS84' } }],
    [{ id: { authority: 'EPSG', code: 4326 } }],
    [{ name: 'WGS 84' }],
  ])('of %j is WGS 84', async (crs) => {
    expect((await read(at(crs))).rows[0]?.geometry).toEqual([1, 2]);
  });
  it.each([
    [{ id: { authority: 'EPSG', code: 3857 } }, 'EPSG:3857'],
    [{ name: 'NZGD2000' }, 'NZGD2000'],
    [null, 'unknown'],
  ])('of %j is refused with a cure', async (crs, name) => {
    const problem = await faultOf(at(crs));
    expect(problem?.code).toBe('other-crs');
    expect(problem?.message).toContain(name);
    expect(problem?.hint).toContain('EPSG:4326');
  });
});

describe('a hostile Parquet file', () => {
  const sound = fileOf([titles('a', 'b'), points(wkb(1, 2), wkb(3, 4))]);

  it('is refused wherever it is cut off', async () => {
    for (let at = 0; at < sound.length; at += 5)
      expect((await faultOf(sound.slice(0, at)))?.code).toBe('parquet-broken');
  });

  it('is refused when its metadata name no column, or an encoding that isn’t read', async () => {
    const data = [titles('a'), points(wkb(1, 2))];
    const kv = (value: string) =>
      new Uint8Array(parquetWriteBuffer({ columnData: data, kvMetadata: [{ key: 'geo', value }] }));
    expect(await faultOf(kv('{"columns":{}}'))).toMatchObject({ code: 'geoparquet-metadata' });
    expect(await faultOf(kv('no JSON'))).toMatchObject({ code: expect.stringMatching(/parquet/) as string });
    expect(await faultOf(fileOf(data, { encoding: 'polygon' }))).toMatchObject({
      code: 'geoparquet-encoding',
    });
  });

  it('never does worse than be refused', async () => {
    const spoiled = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 })
        .map((edits) => {
          const bytes = sound.slice();
          for (const [at, byte] of edits) bytes[at] = byte;
          return bytes;
        }),
    );
    await fc.assert(
      fc.asyncProperty(spoiled, async (bytes) => {
        const result: unknown = await read(bytes).catch((cause: unknown) => cause);
        expect(result instanceof Error && !(result instanceof HintedError)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
