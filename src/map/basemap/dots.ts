/** Images that the style names and the map must add: a town's dot, and the ring of a capital. */
export type DotId = 'basemap-dot' | 'basemap-ring';
export type Dot = {
  readonly id: DotId;
  readonly image: { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };
  /** For `map.addImage`: a distance field, so that the style colours it and one image serves both themes. */
  readonly options: { readonly sdf: true; readonly pixelRatio: number };
};

const PIXEL_RATIO = 2;
const SIZE = 32; // pixels of the image: the dot and, around it, room for the field to fall off
/** Px that a dot's image is wide on the map at icon size 1. */
export const DOT_SIZE = SIZE / PIXEL_RATIO;
const RADIUS = 7;
const RING_WIDTH = 4;
/** MapLibre's convention: opacity 3/4 lies on the edge, and falls to 0 within 8 pixels (its SDF_PX). */
const EDGE = 0.75;
const FALLOFF = 8;

/** Draws both from the signed distance of each pixel to the edge, negative inside. */
export function basemapDots(): readonly Dot[] {
  return [
    dot('basemap-dot', (fromCentre) => fromCentre - RADIUS),
    dot('basemap-ring', (fromCentre) => Math.abs(fromCentre - RADIUS) - RING_WIDTH / 2),
  ];
}

function dot(id: DotId, distance: (fromCentre: number) => number): Dot {
  const data = new Uint8ClampedArray(SIZE * SIZE * 4);
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      const fromCentre = Math.hypot(x + 0.5 - SIZE / 2, y + 0.5 - SIZE / 2);
      data[(y * SIZE + x) * 4 + 3] = 255 * (EDGE - distance(fromCentre) / FALLOFF);
    }
  }
  return { id, image: { width: SIZE, height: SIZE, data }, options: { sdf: true, pixelRatio: PIXEL_RATIO } };
}
