import type { Box } from '../domain/dataset.ts';
import type { Camera } from '../domain/view.ts';
import { projectionOf, withinBox } from '../picture/projection.ts';

type Size = { readonly width: number; readonly height: number };

/** What a link keeps: zoom to hundredths, degrees to four decimals (about 10 m). */
export function roundedCamera({ zoom, lat, lon }: Camera): Camera {
  return { zoom: round(zoom, 2), lat: round(lat, 4), lon: round(lon, 4) };
}

/** The camera some zoom steps nearer (or, below 0, farther), kept within a box. */
export function zoomed(camera: Camera, steps: number, box: Box, size: Size): Camera {
  return roundedCamera(withinBox({ ...camera, zoom: camera.zoom + steps }, box, size));
}

/** The camera moved by px of the picture: `right` and `down` are where it looks, kept within a box. */
export function panned(camera: Camera, right: number, down: number, box: Box, size: Size): Camera {
  const { invert } = projectionOf(camera, size);
  const [lon, lat] = invert([size.width / 2 + right, size.height / 2 + down]);
  return roundedCamera(withinBox({ ...camera, lon, lat }, box, size));
}

/** The camera itself while a position is in sight, or lies beyond the box; else the one that looks at it. */
export function revealing(
  camera: Camera,
  [lon, lat]: readonly [lon: number, lat: number],
  [west, south, east, north]: Box,
  size: Size,
): Camera {
  const [x, y] = projectionOf(camera, size).project([lon, lat]);
  const isInSight = x >= 0 && y >= 0 && x <= size.width && y <= size.height;
  const isBeyond = lon < west || lon > east || lat < south || lat > north;
  return isInSight || isBeyond
    ? camera
    : withinBox({ ...camera, lon, lat }, [west, south, east, north], size);
}

function round(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
