import type { FileMetaData, ParquetParsers, SchemaElement } from 'hyparquet';
import { DAY, formatInstant, type Instant, instant } from '../../domain/instant.ts';
import { canonicalJson } from '../canonicalJson.ts';
import type { SourceCell } from '../contract.ts';
import { wkbPoint } from './wkbPoint.ts';

/** Times become text as ISO 8601 has them, to the millisecond; places become points. None of these throws. */
export const PARSERS: Partial<ParquetParsers> = {
  timestampFromMilliseconds: (millis: bigint) => instantText(Number(millis)),
  timestampFromMicroseconds: (micros: bigint) => instantText(Number(micros / 1000n)),
  timestampFromNanoseconds: (nanos: bigint) => instantText(Number(nanos / 1_000_000n)),
  dateFromDays: (days: number) => instantText(days * DAY)?.slice(0, 10) ?? null,
  jsonFromBytes: (bytes: Uint8Array) => new TextDecoder().decode(bytes),
  geometryFromBytes: (bytes: Uint8Array | undefined) => (bytes ? wkbPoint(bytes) : null),
  geographyFromBytes: (bytes: Uint8Array | undefined) => (bytes ? wkbPoint(bytes) : null),
};

function instantText(ms: number): string | null {
  if (!Number.isInteger(ms) || Math.abs(ms) > 8.64e15) return null;
  const t: Instant = instant(ms);
  return formatInstant(t);
}

/** A value of Parquet as a cell; lists of plain values joined by "; ", what is nested otherwise as JSON. */
export type CellOf = (value: unknown) => SourceCell;

/** How the values of a top-level column become cells. */
export function cellsOf({ logical_type: type, converted_type: converted, scale }: SchemaElement): CellOf {
  // Clock times without a zone: the "Z" isn't theirs.
  const isLocal = type?.type === 'TIMESTAMP' && !type.isAdjustedToUTC;
  const isDecimal = converted === 'DECIMAL' || type?.type === 'DECIMAL';
  return (value) => {
    if (isLocal && typeof value === 'string') return value.replace(/Z$/, '');
    if (isDecimal && typeof value === 'number')
      return Number(value.toFixed(Math.min(Math.max(scale ?? 0, 0), 100)));
    return cellOf(value);
  };
}

function cellOf(value: unknown): SourceCell {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'bigint') return plainNumber(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof Uint8Array) return null;
  if (ArrayBuffer.isView(value) && !(value instanceof DataView))
    return joinedList(Array.from(value as unknown as ArrayLike<unknown>));
  if (Array.isArray(value)) return joinedList(value as unknown[]);
  return canonicalJson(jsonable(value));
}

/** Beyond 2^53 a number would be another: then it stays text. */
function plainNumber(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}

function joinedList(list: readonly unknown[]): SourceCell {
  if (list.some((item) => typeof item === 'object' && item !== null)) return canonicalJson(jsonable(list));
  const cells = list.map(cellOf).filter((cell) => cell !== null);
  return cells.length === 0 ? null : cells.join('; ');
}

function jsonable(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, inner: unknown) => {
      if (typeof inner === 'bigint') return plainNumber(inner);
      return inner instanceof Uint8Array ? null : inner;
    }),
  ) as unknown;
}

/** The top-level columns of a file, in its order. */
export function topLevel({ schema }: FileMetaData): SchemaElement[] {
  const found: SchemaElement[] = [];
  /** Skips the descendants of the element at `at`. */
  const after = (at: number): number => {
    let next = at + 1;
    for (let child = 0; child < (schema[at]?.num_children ?? 0) && next < schema.length; child += 1)
      next = after(next);
    return next;
  };
  for (let at = 1; at < schema.length; at = after(at)) found.push(schema[at] as SchemaElement);
  return found;
}
