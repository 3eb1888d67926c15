import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { decodeDataset } from '../../src/dataset/decode.ts';
import { instant } from '../../src/domain/instant.ts';
import { DEFAULT_VIEW } from '../../src/domain/view.ts';
import {
  type Cell,
  type Column,
  type ColumnType,
  EXPORT_KINDS,
  type Extract,
  type Row,
} from '../../src/export/data/contract.ts';
import { extract } from '../../src/export/data/extract.ts';
import { UNHURRIED } from '../../src/export/data/pace.ts';
import { writeGeoParquet } from '../../src/export/data/write/geoParquet.ts';
import { exportExtract, exportProvenance, longExtract } from '../fixtures/exportTable.ts';
import { type Held, heldIn, pointOfWkb } from './arrowTable.ts';

/* Our GeoParquet, read back by a reader that shares no line with what wrote it: each row, each cell, each type. */

const dataset = decodeDataset(
  readFileSync(path.join(import.meta.dirname, '../../data/events.geojson'), 'utf8'),
  'events.geojson',
);
const compare = { t: instant(1_402_600_000_000), known: 'all', by: 'swipe' } as const;

async function readBack(of: Extract): Promise<Held> {
  const [file] = await writeGeoParquet(of, exportProvenance(), 'harbour', UNHURRIED);
  return heldIn(file?.content as Uint8Array);
}

const ARROW: Readonly<Record<ColumnType, string>> = {
  text: 'Utf8',
  integer: 'Int32',
  number: 'Float64',
  boolean: 'Bool',
  date: 'Date32<DAY>',
  date_time: 'Timestamp<MILLISECOND, UTC>',
  list: 'List<Utf8>',
};

/** Days as the reader gives them; the rest as it is written. */
const asRead = ({ type }: Column, cell: Cell) =>
  type === 'date' && cell !== null ? Date.parse(`${cell as string}T00:00:00Z`) : cell;

function expectSame({ types, rows }: Held, { table }: Extract): void {
  expect(types).toEqual({
    ...Object.fromEntries(table.columns.map(({ name, type }) => [name, ARROW[type]])),
    geometry: 'Binary',
  });
  expect(rows.map((row) => row.slice(0, -1))).toEqual(
    table.rows.map(({ cells }) => table.columns.map((column, at) => asRead(column, cells[at] ?? null))),
  );
  const points = rows.map((row) => (row.at(-1) === null ? null : pointOfWkb(row.at(-1) as Uint8Array)));
  expect(points).toEqual(table.rows.map(({ position }) => position));
}

const degrees = z.tuple([z.number(), z.number(), z.number(), z.number()]);
/** What version 1.1.0 of the specification asks of `geo`, for a file of points. */
const GEO = z.strictObject({
  version: z.literal('1.1.0'),
  primary_column: z.literal('geometry'),
  columns: z.strictObject({
    geometry: z.strictObject({
      encoding: z.literal('WKB'),
      geometry_types: z.array(z.literal('Point')).max(1),
      // Left out, `crs` is longitude and latitude of WGS 84: what these are.
      bbox: degrees.optional(),
    }),
  }),
});

function expectGeo({ types, metadata, rows }: Held): void {
  const geo = GEO.parse(JSON.parse(metadata.get('geo') ?? ''));
  // At the root, of bytes, and no list: as the specification has it.
  expect(types[geo.primary_column]).toBe('Binary');
  const points = rows.flatMap((row) => (row.at(-1) === null ? [] : [pointOfWkb(row.at(-1) as Uint8Array)]));
  const { geometry_types: kinds, bbox } = geo.columns.geometry;
  expect(kinds).toEqual(points.length === 0 ? [] : ['Point']);
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  expect(bbox).toEqual(
    points.length === 0
      ? undefined
      : [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)],
  );
}

describe.each(EXPORT_KINDS.map((kind) => [kind] as const))('GeoParquet of %s of the dataset', (kind) => {
  const of = extract(kind, {
    dataset,
    view: { ...DEFAULT_VIEW, compare },
    scope: { of: 'view', extent: null },
  });

  it('is read row by row, cell by cell, type by type as it was written', async () => {
    expect(of.table.rows.length).toBeGreaterThan(0);
    const held = await readBack(of);
    expectSame(held, of);
    expectGeo(held);
  });
});

const CELLS: Readonly<Record<ColumnType, fc.Arbitrary<Cell>>> = {
  text: fc.string({ unit: 'binary', maxLength: 30 }),
  integer: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  number: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((x) => !Object.is(x, -0)),
  boolean: fc.boolean(),
  date: fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  date_time: fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 }),
  list: fc.array(fc.string({ unit: 'binary', maxLength: 10 }), { maxLength: 4 }),
};

/** Any table at all: columns of any type in any order, any cell empty. */
const tables: fc.Arbitrary<Extract> = fc
  .uniqueArray(
    fc.record({
      name: fc.stringMatching(/^[a-z_]{1,12}$/).filter((name) => name !== 'geometry'),
      type: fc.constantFrom(...(Object.keys(CELLS) as ColumnType[])),
      meaning: fc.constant(''),
    }),
    { selector: ({ name }) => name, minLength: 1, maxLength: 8 },
  )
  .chain((columns) => {
    const cells = fc.tuple(...columns.map(({ type }) => fc.option(CELLS[type], { freq: 4 })));
    const position = fc.option(
      fc.tuple(
        fc.double({ min: -180, max: 180, noNaN: true }).filter((x) => !Object.is(x, -0)),
        fc.double({ min: -90, max: 90, noNaN: true }).filter((x) => !Object.is(x, -0)),
      ),
    );
    return fc
      .array(fc.tuple(cells, position), { maxLength: 30 })
      .map(
        (rows): Extract => ({ ...exportExtract(rows.map(toRow)), table: tableOf(columns, rows.map(toRow)) }),
      );
  });

const tableOf = (columns: readonly Column[], rows: readonly Row[]) =>
  ({ kind: 'events', columns, rows }) as const;

function toRow([cells, position]: [Cell[], readonly [number, number] | null], index: number): Row {
  const id = `r${index}`;
  return {
    id,
    position,
    when: { begin: null, end: null },
    cells,
    full: () => ({}),
    title: id,
    colour: null,
  };
}

describe('GeoParquet', () => {
  it('of any table is read back as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (of) => {
        const held = await readBack(of);
        expectSame(held, of);
        expectGeo(held);
      }),
      { numRuns: 150 },
    );
  });

  it('is read across the lots in which its rows are packed', async () => {
    const of = longExtract(10_001);
    expectSame(await readBack(of), of);
  });

  it('says of itself what every export says', async () => {
    const { metadata } = await readBack(exportExtract());
    expect(metadata.get('licence')).toBe('CC-BY-4.0');
    expect(metadata.get('dataset_sha256')).toBe('ab'.repeat(32));
    expect(metadata.get('left_out_filtered')).toBe('1');
  });
});
