import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { check } from '@placemarkio/check-geojson';
import { unzipSync } from 'fflate';
import { parquetMetadata } from 'hyparquet';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeGeoPackage } from '../../src/cli/geoPackage.ts';
import { decodeDataset } from '../../src/dataset/decode.ts';
import { instant } from '../../src/domain/instant.ts';
import { DEFAULT_VIEW } from '../../src/domain/view.ts';
import {
  EXPORT_FORMATS,
  EXPORT_KINDS,
  type ExportFile,
  type ExportFormat,
  type ExportKind,
  type Extract,
  type Provenance,
} from '../../src/export/data/contract.ts';
import { exportFiles } from '../../src/export/data/exportFiles.ts';
import { extract } from '../../src/export/data/extract.ts';
import { offers } from '../../src/export/data/offers.ts';
import { UNHURRIED } from '../../src/export/data/pace.ts';
import { provenanceOf } from '../../src/export/data/provenance.ts';
import { catalogueOf } from '../../src/text/language.ts';
import { exportExtract, exportProvenance, exportRows, HOSTILE } from '../fixtures/exportTable.ts';

const run = promisify(execFile);
const folder = mkdtempSync(path.join(tmpdir(), 'exports-'));
const gdal = spawnSync('ogrinfo', ['--version']).status === 0;
if (!gdal) console.warn('GDAL on exports: NOT RUN, ogrinfo is missing (Debian: apt-get install gdal-bin)');
const arrow = spawnSync('python3', ['-c', 'import pyarrow.parquet']).status === 0;
if (!arrow) console.warn('Arrow on GeoParquet: NOT RUN, python3 has no pyarrow (pip install pyarrow)');

const dataset = decodeDataset(
  readFileSync(path.join(import.meta.dirname, '../../data/events.geojson'), 'utf8'),
  'events.geojson',
);
/** The last moment beside one in the middle, so that there are differences too. */
const view = {
  ...DEFAULT_VIEW,
  compare: { t: instant(1_402_600_000_000), known: 'all', by: 'swipe' },
} as const;

const bytesOf = ([file]: readonly ExportFile[]) => file?.content as Uint8Array<ArrayBuffer>;

type Export = {
  readonly extract: Extract;
  readonly provenance: Provenance;
  readonly files: readonly ExportFile[];
};
const exports = new Map<string, Export>();
const named = (kind: ExportKind, format: ExportFormat) => exports.get(`${kind} ${format}`) as Export;

const PAIRS = EXPORT_KINDS.flatMap((kind) =>
  EXPORT_FORMATS.filter((format) => offers(kind, format) && (format !== 'zip' || kind === 'events')).map(
    (format) => [kind, format] as const,
  ),
);

async function written(
  format: ExportFormat,
  table: Extract,
  provenance: Provenance,
): Promise<readonly ExportFile[]> {
  if (format === 'gpkg') return await writeGeoPackage(table, provenance, provenance.kind, UNHURRIED);
  return await exportFiles(format, table, provenance, UNHURRIED);
}

function taken(kind: ExportKind): Pick<Export, 'extract' | 'provenance'> {
  const of = { dataset, view, scope: { of: 'view', extent: null } } as const;
  const table = extract(kind, of);
  const provenance = provenanceOf({
    ...of,
    extract: table,
    hash: 'ab'.repeat(32),
    link: 'https://example.org/map/?t=2014-06-24T21:00Z',
    accessed: instant(1_767_312_000_000),
    madeBy: 'Changing Hands 0.1.0',
    text: catalogueOf('en'),
  });
  return { extract: table, provenance };
}

function saved(at: string, files: readonly ExportFile[]): string {
  mkdirSync(path.join(folder, at), { recursive: true });
  for (const { name, content } of files) writeFileSync(path.join(folder, at, name), content);
  return path.join(folder, at, files[0]?.name ?? '');
}

beforeAll(async () => {
  for (const [kind, format] of PAIRS) {
    const of = taken(kind);
    exports.set(`${kind} ${format}`, { ...of, files: await written(format, of.extract, of.provenance) });
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the exports of the published dataset', () => {
  it('have rows of every kind', () => {
    expect(EXPORT_KINDS.filter((kind) => named(kind, 'csv').extract.table.rows.length === 0)).toEqual([]);
  });

  it('are the same bytes for the same view', async () => {
    for (const [kind, format] of PAIRS) {
      const { extract: table, provenance, files } = named(kind, format);
      // Vitest compares long arrays of bytes one by one.
      const bytes = (all: readonly ExportFile[]) =>
        all.map(({ content }) => Buffer.from(content).toString('latin1'));
      expect(
        bytes(await written(format, table, provenance)).join() === bytes(files).join(),
        `${kind} ${format}`,
      ).toBe(true);
    }
  });

  it('are GeoJSON without a fault in a second opinion', () => {
    const collections = PAIRS.filter(([, format]) => ['geojson', 'geojson_full', 'lpf'].includes(format));
    expect(collections).toHaveLength(2 * EXPORT_KINDS.length + 3);
    for (const [kind, format] of collections)
      expect(() => check(String(named(kind, format).files[0]?.content)), `${kind} ${format}`).not.toThrow();
  });

  it('are XML that a strict parser takes', () => {
    for (const [kind, format] of PAIRS.filter((pair) => pair[1] === 'kml')) {
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', (error) => {
        throw error;
      });
      expect(() => parser.write(String(named(kind, format).files[0]?.content)).close(), kind).not.toThrow();
    }
  });

  it('hold in the zip what its checksums say', () => {
    const { files } = named('events', 'zip');
    expect(files[0]?.name).toMatch(/^iraq-june-2014_2014-06-\d\dT\d{4}Z\.zip$/);
    const contents = Object.entries(unzipSync(bytesOf(files)));
    for (const [name, bytes] of contents) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), bytes);
    }
    const [top] = (contents[0]?.[0] ?? '').split('/');
    const { status, stdout } = spawnSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], {
      cwd: path.join(folder, top ?? ''),
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout.match(/: OK$/gm)).toHaveLength(contents.length - 1);
  });
});

describe.skipIf(!gdal)('GDAL', () => {
  const OPENS = ['geojson', 'geojson_full', 'csv', 'kml', 'lpf', 'gpkg'] as const;
  const pairs = PAIRS.filter(([, format]) => OPENS.some((each) => each === format));

  it.each(pairs)(
    'opens %s as %s without a warning, every row, instants as date-times',
    async (kind, format) => {
      const { files, extract: of } = named(kind, format);
      const file = saved(`${kind}-${format}`, files);
      const { stdout, stderr } = await run('ogrinfo', ['-ro', '-so', '-al', file]);
      expect(stderr).toBe('');
      expect(/^Feature Count: (\d+)$/m.exec(stdout)?.[1]).toBe(String(of.table.rows.length));
      const types = new Map([...stdout.matchAll(/^(\w+): (\w+)/gm)].map((match) => [match[1], match[2]]));
      for (const name of instantsOf(format, of)) expect([name, types.get(name)]).toEqual([name, 'DateTime']);
    },
  );

  it.each([
    ['geojson', 'title', HOSTILE],
    ['csv', 'title', HOSTILE],
    ['csv', 'title', 'torn\0apart'],
    ['kml', 'Name', HOSTILE],
    ['lpf', 'title', HOSTILE],
    ['gpkg', 'title', HOSTILE],
  ] as const)('reads hostile text back from %s as it was (%#)', async (format, field, text) => {
    const files = await written(format, exportExtract(exportRows(text)), exportProvenance());
    const { stdout } = await run('ogr2ogr', [
      '-f',
      'GeoJSON',
      '/vsistdout/',
      saved(`hostile-${format}`, files),
    ]);
    const { features } = JSON.parse(stdout) as { features: { properties: Record<string, unknown> }[] };
    // Within a cell of a CSV GDAL reads every line end as one of Unix; what would end the row is replaced.
    const read = format === 'csv' ? text.replaceAll('\r\n', '\n').replaceAll('\0', '\ufffd') : text;
    expect(features.map(({ properties }) => properties[field])).toContain(read);
  });
});

/** Columns that GDAL can know for instants: in GeoJSON those that hold one, in KML the row's own time. */
function instantsOf(format: ExportFormat, { table: { columns, rows } }: Extract): readonly string[] {
  if (format === 'kml') return ['begin', 'end'];
  // Nested: its columns are not those of the table.
  if (format === 'geojson_full') return [];
  return columns.flatMap(({ name, type }, index) => {
    const isThere =
      format === 'csv' || format === 'gpkg' || rows.some(({ cells }) => typeof cells[index] === 'number');
    return type === 'date_time' && isThere ? [name] : [];
  });
}

describe('GeoParquet', () => {
  const kinds = EXPORT_KINDS.map((kind) => [kind] as const);

  it.each(kinds)('of %s says where its points are, and holds every row', (kind) => {
    const { files, extract: of } = named(kind, 'geoparquet');
    const { num_rows: rows, key_value_metadata: facts } = parquetMetadata(bytesOf(files).buffer);
    expect(rows).toBe(BigInt(of.table.rows.length));
    expect(JSON.parse(facts?.find(({ key }) => key === 'geo')?.value ?? '')).toMatchObject({
      version: '1.1.0',
    });
  });

  it.skipIf(!arrow)('is read by Arrow, which is nobody’s here: types, rows, cells', async () => {
    const read = [
      'import json, sys, pyarrow.parquet as pq',
      'tables = [pq.read_table(file) for file in sys.argv[1:]]',
      'print(json.dumps([[t.num_rows, {f.name: str(f.type) for f in t.schema}, t.column(0).to_pylist()] for t in tables]))',
    ].join('\n');
    const files = EXPORT_KINDS.map((kind) => saved(`${kind}-arrow`, named(kind, 'geoparquet').files));
    const { stdout } = await run('python3', ['-c', read, ...files], { maxBuffer: 10_000_000 });
    const seen = JSON.parse(stdout) as [number, Record<string, string>, string[]][];
    for (const [index, kind] of EXPORT_KINDS.entries()) {
      const { columns, rows } = named(kind, 'geoparquet').extract.table;
      const [count, types, ids] = seen[index] ?? [0, {}, []];
      expect([kind, count]).toEqual([kind, rows.length]);
      expect(ids).toEqual(rows.map(({ id }) => id));
      expect(types['geometry']).toBe('binary');
      for (const { name, type } of columns) expect([name, types[name]]).toEqual([name, ARROW_TYPES[type]]);
    }
  });
});

const ARROW_TYPES = {
  text: 'string',
  integer: 'int32',
  number: 'double',
  boolean: 'bool',
  date: 'date32[day]',
  date_time: 'timestamp[ms, tz=UTC]',
  list: 'list<element: string>',
} as const;
