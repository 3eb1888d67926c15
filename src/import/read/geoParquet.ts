import { type AsyncBuffer, type FileMetaData, parquetMetadataAsync, parquetRead } from 'hyparquet';
import { HintedError } from '../../domain/problem.ts';
import { canonicalJson } from '../canonicalJson.ts';
import { columnNames } from '../columnNames.ts';
import { LIMITS, type SourceFile, type SourceRow, type SourceTable } from '../contract.ts';
import type { Pace } from '../pace.ts';
import { joined } from '../../dataset/joined.ts';
import type { FileBytes } from '../readBytes.ts';
import { beyond, refusal } from '../refusal.ts';
import { sha256OfText } from '../sha256.ts';
import { type GeoColumn, geoColumn } from './geoMetadata.ts';
import { type CellOf, cellsOf, PARSERS, topLevel } from './parquetCells.ts';
import { CODECS, COMPRESSORS } from './parquetCompressors.ts';
import { arrowPoint } from './wkbPoint.ts';

/** Rows that are made in one go. */
const STRIDE = 1000;

/**
 * Makes rows of a GeoParquet file, or of a Parquet file without places. Dates and times become ISO text, lists are joined
 * by "; ".
 *
 * @throws HintedError when it can't be read, its places aren't in WGS 84, or a limit is crossed
 */
export async function readGeoParquet(
  bytes: FileBytes,
  file: Omit<SourceFile, 'lineCount'>,
  pace: Pace,
): Promise<SourceTable> {
  const [only] = bytes.pieces;
  const buffer = bufferOf(bytes.pieces.length === 1 && only ? only : joined(bytes.pieces));
  const metadata = await sound(file.name, () => parquetMetadataAsync(buffer, { parsers: PARSERS }));
  const { geo, all } = await sound(file.name, async () => {
    checkLimits(metadata, file.name);
    return { geo: geoColumn(metadata, file.name), all: topLevel(metadata) };
  });
  const elements = all.filter(({ name }) => name !== geo?.name && name !== geo?.covering);
  if (elements.length > LIMITS.columns) throw beyond(file.name, 'columns');
  const named = columnNames(
    elements.map(({ name }) => name),
    { file: file.name },
  );
  const geoName = geo !== null && all.some(({ name }) => name === geo.name) ? geo.name : null;
  const read = { buffer, metadata, columns: elements.map(({ name }) => name), geoName };
  const toRow = rowsOf(named.columns, elements.map(cellsOf), geoName === null ? null : geo);
  const rows: SourceRow[] = [];
  const lineCount = Number(metadata.num_rows);
  let start = 0;
  for (const group of metadata.row_groups) {
    const end = start + Number(group.num_rows);
    const values = await sound(file.name, () => valuesOf(read, start, end));
    for (let at = 0; at < values.length; at += STRIDE) {
      const some = values.slice(at, at + STRIDE);
      rows.push(
        ...(await sound(file.name, async () => some.map((row, index) => toRow(row, start + at + index + 1)))),
      );
      if (pace.isDue()) await pace.turn(rows.length / lineCount, rows.length);
    }
    start = end;
  }
  return {
    format: 'geoparquet',
    file: { ...file, lineCount },
    columns: named.columns,
    rows,
    unreadable: [],
    remarks: named.remarks,
  };
}

type Reading = {
  readonly buffer: AsyncBuffer;
  readonly metadata: FileMetaData;
  readonly columns: readonly string[];
  readonly geoName: string | null;
};

/** The rows of one group: the places last, where there are any. */
async function valuesOf(
  { buffer, metadata, columns, geoName }: Reading,
  rowStart: number,
  rowEnd: number,
): Promise<readonly unknown[][]> {
  let rows: readonly unknown[][] = [];
  if (rowEnd <= rowStart) return rows;
  await parquetRead({
    file: buffer,
    metadata,
    columns: [...columns, ...(geoName === null ? [] : [geoName])],
    rowStart,
    rowEnd,
    parsers: PARSERS,
    compressors: COMPRESSORS,
    onComplete: (complete) => {
      rows = complete;
    },
  });
  if (rows.length !== rowEnd - rowStart) throw new RangeError('rows are missing');
  return rows;
}

function rowsOf(columns: readonly string[], cellOf: readonly CellOf[], geo: GeoColumn | null) {
  return (values: readonly unknown[], line: number): SourceRow => {
    const cells = columns.map((_, index) => cellOf[index]?.(values[index]) ?? null);
    const place = geo === null ? null : values[columns.length];
    const geometry = geo?.encoding === 'arrow' ? arrowPoint(place) : pointOf(place);
    const named = Object.fromEntries(columns.map((name, index) => [name, cells[index]]));
    const sha256 = sha256OfText(canonicalJson({ ...named, ' geometry': geometry }));
    return { line, lastLine: line, cells, geometry, sha256 };
  };
}

/** What the parser of places made of well-known binary already. */
function pointOf(value: unknown): SourceRow['geometry'] {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? (value as unknown as readonly [number, number]) : 'other';
}

function bufferOf(bytes: Uint8Array<ArrayBuffer>): AsyncBuffer {
  return {
    byteLength: bytes.byteLength,
    slice: (start, end) => {
      const part = bytes.subarray(start, end);
      return part.buffer.slice(part.byteOffset, part.byteOffset + part.byteLength);
    },
  };
}

/** Before anything is unpacked. */
function checkLimits({ num_rows: rows, row_groups: groups }: FileMetaData, file: string): void {
  if (rows > BigInt(LIMITS.rows)) throw beyond(file, 'rows');
  let size = 0n;
  for (const { columns } of groups)
    for (const { meta_data: column } of columns) {
      if (!column) continue;
      size += column.total_uncompressed_size;
      if (!CODECS.has(column.codec))
        throw refusal(
          file,
          'parquet-codec',
          `The file is compressed by ${column.codec}, which isn’t read here.`,
          'Write it with Snappy, gzip, Zstandard or without compression.',
        );
    }
  if (size > BigInt(LIMITS.bytes)) throw beyond(file, 'bytes');
  const counted = groups.reduce((sum, group) => sum + group.num_rows, 0n);
  if (counted !== rows || rows < 0n) throw broken(file, new RangeError('row counts'));
}

/** Whatever the reader stumbles over, the file is to blame: it is told so. */
async function sound<Result>(file: string, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (cause) {
    if (cause instanceof HintedError) throw cause;
    throw broken(file, cause);
  }
}

function broken(file: string, cause: unknown) {
  const error = refusal(
    file,
    'parquet-broken',
    'The file is no sound Parquet file, or was cut off.',
    'Download or write it anew; if it opens elsewhere, save it from there as GeoJSON or CSV.',
  );
  error.cause = cause;
  return error;
}
