import type { Row } from './contract.ts';

/** Bytes of a point as well-known binary. */
export const POINT_BYTES = 21;

/** A point as well-known binary, little-endian. */
export function pointWkb([lon, lat]: readonly [lon: number, lat: number]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(POINT_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, 1);
  view.setUint32(1, 1, true);
  view.setFloat64(5, lon, true);
  view.setFloat64(13, lat, true);
  return bytes;
}

/** West, south, east, north of all points, in degrees WGS 84; null where there is none. */
export function boundsOf(
  rows: readonly Pick<Row, 'position'>[],
): readonly [number, number, number, number] | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { position } of rows) {
    if (position === null) continue;
    west = Math.min(west, position[0]);
    south = Math.min(south, position[1]);
    east = Math.max(east, position[0]);
    north = Math.max(north, position[1]);
  }
  return west > east ? null : [west, south, east, north];
}
