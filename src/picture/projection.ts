import type { Box } from '../domain/dataset.ts';
import type { Camera } from '../domain/view.ts';

/** The world in 512 px: a dataset may reach around it. Where a basemap ends, its box keeps the map nearer than that. */
export const MIN_ZOOM = 0;
/** Above, the lines of the basemap are visibly generalised. */
export const MAX_ZOOM = 9.5;
/** Closer than this nobody is brought unasked: a single place would stand in an empty picture. */
const MAX_FIT_ZOOM = 8;
/** Width of the world in px at zoom 0, as MapLibre counts it. */
const TILE = 512;
const RADIANS = Math.PI / 180;
/** Metres per degree of longitude at the equator times 360: what web Mercator takes the earth's girth to be. */
const GIRTH_METRES = 2 * Math.PI * 6_371_008.8;

type Size = { readonly width: number; readonly height: number };
type Position = readonly [lon: number, lat: number];
/** Px of a picture, or units of the Mercator plane (radians, y northwards). */
type Point = readonly [x: number, y: number];

/** How positions come to lie in a picture of some size. */
export type Projection = Size & {
  readonly camera: Camera;
  /** Px per unit of the Mercator plane. */
  readonly scale: number;
  /** Where the origin of the Mercator plane (0° N 0° E) lies, in px. */
  readonly origin: Point;
  /** Of a position as in GeoJSON: longitude and latitude in degrees, what follows is not read. */
  readonly project: (position: readonly number[]) => Point;
  readonly invert: (point: Point) => Position;
};

/** Where the square of web Mercator ends: the poles lie infinitely far. */
const MAX_LATITUDE = 85.051129;

/** The Mercator plane: radians to the east, and northwards, stretched. */
export function mercator([lon, lat]: Position): Point {
  const shown = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat));
  return [lon * RADIANS, Math.log(Math.tan((Math.PI / 2 + shown * RADIANS) / 2))];
}

/** Back from the Mercator plane to degrees. */
export function unmercator([x, y]: Point): Position {
  return [x / RADIANS, (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / RADIANS];
}

/** The flat, north-up web Mercator of a camera: the same pixels as MapLibre's. */
export function projectionOf(camera: Camera, { width, height }: Size): Projection {
  const scale = scaleOf(camera.zoom);
  const [x, y] = mercator([camera.lon, camera.lat]);
  const origin: Point = [width / 2 - x * scale, height / 2 + y * scale];
  return {
    camera,
    width,
    height,
    scale,
    origin,
    project: ([lon = Number.NaN, lat = Number.NaN]) => {
      const [east, north] = mercator([lon, lat]);
      return [origin[0] + east * scale, origin[1] - north * scale];
    },
    invert: ([px, py]) => unmercator([(px - origin[0]) / scale, (origin[1] - py) / scale]),
  };
}

function scaleOf(zoom: number): number {
  return (TILE * 2 ** zoom) / (2 * Math.PI);
}

/** Room in px for marks and their names around a box that is fitted into a picture. */
export function paddingOf({ width, height }: Size) {
  const side = Math.max(28, Math.min(72, Math.min(width, height) * 0.1));
  // Names stand to the right of most marks, buttons above them, scale and credit below.
  return { left: side, top: side, bottom: Math.max(44, side), right: Math.max(84, side * 1.5) };
}

/** The camera that shows all of a box with room around it; nearer than that would lose marks at the edges. */
export function fitCamera([west, south, east, north]: Box, size: Size): Camera {
  const padding = paddingOf(size);
  const [left, bottom] = mercator([west, south]);
  const [right, top] = mercator([east, north]);
  const across = Math.max(1, size.width - padding.left - padding.right) / Math.max(right - left, 1e-9);
  const down = Math.max(1, size.height - padding.top - padding.bottom) / Math.max(top - bottom, 1e-9);
  const zoom = Math.min(Math.log2((Math.min(across, down) * 2 * Math.PI) / TILE), MAX_FIT_ZOOM);
  const scale = scaleOf(zoom);
  const [lon, lat] = unmercator([
    (left + right) / 2 + (padding.right - padding.left) / 2 / scale,
    (bottom + top) / 2 + (padding.top - padding.bottom) / 2 / scale,
  ]);
  return { zoom, lat, lon };
}

/** The nearest camera that shows nothing beyond a box: the basemap ends there. */
export function withinBox(camera: Camera, [west, south, east, north]: Box, size: Size): Camera {
  const zoom = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, camera.zoom));
  const [left, bottom] = mercator([west, south]);
  const [right, top] = mercator([east, north]);
  const scale = scaleOf(zoom);
  const grown = Math.max(size.width / (right - left), size.height / (top - bottom)) / scale;
  const [x, y] = mercator([camera.lon, camera.lat]);
  const halfWidth = size.width / 2 / scale;
  const halfHeight = size.height / 2 / scale;
  const [lon, lat] = unmercator([
    clampOrMiddle(x, left + halfWidth, right - halfWidth),
    clampOrMiddle(y, bottom + halfHeight, top - halfHeight),
  ]);
  return { zoom: grown > 1 ? zoom + Math.log2(grown) : zoom, lat, lon };
}

function clampOrMiddle(value: number, low: number, high: number): number {
  return low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));
}

/** Metres on the ground that a px is wide at a latitude. */
export function metresPerPixel({ zoom, lat }: Camera): number {
  return (GIRTH_METRES * Math.cos(lat * RADIANS)) / (TILE * 2 ** zoom);
}
