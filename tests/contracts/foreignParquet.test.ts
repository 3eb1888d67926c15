import {
  Binary,
  Bool,
  DateDay,
  Dictionary,
  Field,
  Float32,
  Float64,
  Int32,
  Int64,
  List,
  Struct,
  Table,
  TimestampMicrosecond,
  TimestampMillisecond,
  TimestampNanosecond,
  Utf8,
  vectorFromArray,
} from 'apache-arrow';
import * as fc from 'fast-check';
import { Compression, WriterPropertiesBuilder, WriterVersion } from 'parquet-wasm';
import { describe, expect, it } from 'vitest';
import type { SourceTable } from '../../src/import/contract.ts';
import { paceOf, UNHURRIED } from '../../src/import/pace.ts';
import { readGeoParquet } from '../../src/import/read/geoParquet.ts';
import { parquetOf } from './arrowTable.ts';

/* GeoParquet of another writer (the crates of Rust that GDAL's peers are built on), read by our importer. */

const FILE = { name: 'foreign.parquet', bytes: 1, sha256: 'ab'.repeat(32) };
const read = (bytes: Uint8Array<ArrayBuffer>): Promise<SourceTable> =>
  readGeoParquet(
    { pieces: [bytes], length: bytes.length, wasCompressed: false },
    FILE,
    paceOf(UNHURRIED, 'reading'),
  );

function wkb([lon, lat]: readonly [number, number], little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(21));
  view.setUint8(0, little ? 1 : 0);
  view.setUint32(1, 1, little);
  view.setFloat64(5, lon, little);
  view.setFloat64(13, lat, little);
  return new Uint8Array(view.buffer);
}

const geo = (encoding: string) =>
  JSON.stringify({
    version: '1.1.0',
    primary_column: 'geometry',
    columns: { geometry: { encoding, geometry_types: ['Point'] } },
  });

/** How a file is written whose points are in this encoding. */
const properties = (encoding: string) =>
  new WriterPropertiesBuilder().setKeyValueMetadata(new Map([['geo', geo(encoding)]]));

const COMPRESSIONS = [Compression.UNCOMPRESSED, Compression.SNAPPY, Compression.GZIP, Compression.ZSTD];
const writers = COMPRESSIONS.flatMap((compression) =>
  [WriterVersion.V1, WriterVersion.V2].flatMap((version) =>
    [true, false].map((dictionary) => ({ compression, version, dictionary })),
  ),
);
const how = ({ compression, version, dictionary }: (typeof writers)[number]) =>
  properties('WKB')
    .setCompression(compression)
    .setWriterVersion(version)
    .setDictionaryEnabled(dictionary)
    .setMaxRowGroupSize(7)
    .build();

type Seen = {
  readonly title: string | null;
  readonly count: number | null;
  readonly share: number | null;
  readonly sure: boolean | null;
  /** Milliseconds UTC. */
  readonly when: number | null;
  /** Days since 1970. */
  readonly day: number | null;
  readonly actors: readonly string[] | null;
  readonly position: readonly [number, number] | null;
};
const maybe = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { freq: 4 });
const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
const degree = (max: number) =>
  fc.double({ min: -max, max, noNaN: true }).filter((value) => !Object.is(value, -0));
const seen: fc.Arbitrary<Seen> = fc.record({
  title: maybe(word),
  count: maybe(fc.maxSafeInteger()),
  share: maybe(fc.double({ noNaN: true, noDefaultInfinity: true })),
  sure: maybe(fc.boolean()),
  when: maybe(fc.integer({ min: -2_000_000_000_000, max: 4_000_000_000_000 })),
  day: maybe(fc.integer({ min: -20_000, max: 60_000 })),
  actors: maybe(fc.array(word, { maxLength: 3 })),
  position: maybe(fc.tuple(degree(180), degree(90))),
});

function arrowOf(rows: readonly Seen[], little: boolean): Table {
  return new Table({
    title: vectorFromArray(
      rows.map(({ title }) => title),
      new Utf8(),
    ),
    kind: vectorFromArray(
      rows.map(({ title }) => title),
      new Dictionary(new Utf8(), new Int32()),
    ),
    count: vectorFromArray(
      rows.map(({ count }) => (count === null ? null : BigInt(count))),
      new Int64(),
    ),
    share: vectorFromArray(
      rows.map(({ share }) => share),
      new Float64(),
    ),
    sure: vectorFromArray(
      rows.map(({ sure }) => sure),
      new Bool(),
    ),
    when: vectorFromArray(
      rows.map(({ when }) => when),
      new TimestampMillisecond('UTC'),
    ),
    day: vectorFromArray(
      rows.map(({ day }) => (day === null ? null : new Date(day * 86_400_000))),
      new DateDay(),
    ),
    actors: vectorFromArray(
      rows.map(({ actors }) => actors),
      new List(new Field('item', new Utf8(), true)),
    ),
    geometry: vectorFromArray(
      rows.map(({ position }) => position && wkb(position, little)),
      new Binary(),
    ),
  });
}

const cellsOf = ({ title, count, share, sure, when, day, actors }: Seen) => [
  title,
  title,
  count,
  share,
  sure,
  when === null ? null : expect.stringMatching(iso(when)),
  day === null ? null : new Date(day * 86_400_000).toISOString().slice(0, 10),
  actors === null || actors.length === 0 ? null : actors.join('; '),
];
/** The same instant, with or without the seconds and milliseconds that are nought. */
const iso = (ms: number) => {
  const text = new Date(ms).toISOString().replace('.000Z', 'Z');
  return new RegExp(`^${text.replace('.', '\\.').replace(/:00Z$/, '(?::00)?Z')}$`);
};

describe('GeoParquet of another writer', () => {
  it('is read row by row as it was written, in each version and compression', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(seen, { minLength: 1, maxLength: 20 }),
        fc.constantFrom(...writers),
        fc.boolean(),
        async (rows, writer, little) => {
          const table = await read(parquetOf(arrowOf(rows, little), how(writer)));
          expect(table.columns).toEqual(['title', 'kind', 'count', 'share', 'sure', 'when', 'day', 'actors']);
          expect(table.rows.map(({ cells }) => cells)).toEqual(rows.map(cellsOf));
          expect(table.rows.map(({ geometry }) => geometry)).toEqual(rows.map(({ position }) => position));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('may hold its points as pairs of numbers, and its times to the micro- and nanosecond', async () => {
    const instant = Date.parse('2031-03-04T11:22:33.444Z');
    const xy = new Struct([new Field('x', new Float64(), true), new Field('y', new Float64(), true)]);
    const table = new Table({
      micro: vectorFromArray([instant], new TimestampMicrosecond('UTC')),
      nano: vectorFromArray([instant], new TimestampNanosecond('UTC')),
      local: vectorFromArray([instant], new TimestampMillisecond()),
      half: vectorFromArray([0.5], new Float32()),
      geometry: vectorFromArray([{ x: 174.78, y: -41.28 }], xy),
    });
    expect((await read(parquetOf(table, properties('point').build()))).rows).toMatchObject([
      {
        cells: ['2031-03-04T11:22:33.444Z', '2031-03-04T11:22:33.444Z', '2031-03-04T11:22:33.444', 0.5],
        geometry: [174.78, -41.28],
      },
    ]);
  });
});
