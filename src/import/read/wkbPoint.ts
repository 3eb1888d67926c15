import type { SourceRow } from '../contract.ts';

/** Bits of PostGIS's own WKB: an altitude, a measure, a reference system before the numbers. */
const HAS_Z = 0x80000000;
const HAS_M = 0x40000000;
const HAS_SRID = 0x20000000;

/** The point in well-known binary, in either byte order; an empty point is no place; null where the bytes end early. */
export function wkbPoint(bytes: Uint8Array): SourceRow['geometry'] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 5) return 'other';
  const little = view.getUint8(0) === 1;
  const raw = view.getUint32(1, little);
  const type = raw & ~(HAS_Z | HAS_M | HAS_SRID);
  if (type % 1000 !== 1 || type > 3001) return 'other';
  const at = raw & HAS_SRID ? 9 : 5;
  if (view.byteLength < at + 16) return 'other';
  return pointOf(view.getFloat64(at, little), view.getFloat64(at + 8, little));
}

/** A point of GeoArrow: a pair of columns x and y, or a list of numbers. */
export function arrowPoint(value: unknown): SourceRow['geometry'] {
  if (value === null || value === undefined) return null;
  const [x, y] =
    Array.isArray(value) || ArrayBuffer.isView(value)
      ? (value as unknown as readonly unknown[])
      : [(value as { x?: unknown }).x, (value as { y?: unknown }).y];
  return typeof x === 'number' && typeof y === 'number' ? pointOf(x, y) : 'other';
}

function pointOf(lon: number, lat: number): SourceRow['geometry'] {
  return Number.isFinite(lon) && Number.isFinite(lat) ? [lon, lat] : null;
}
