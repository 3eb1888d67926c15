import type { MarkDrawing } from '../picture/mark.ts';

/** The pixels of a drawing, for `map.addImage`. Drawn at twice the size: sharp on phones, small enough everywhere. */
export const IMAGE_PIXEL_RATIO = 2;

/** Paints a drawing on a canvas. Throws when the browser gives no 2D canvas. */
export function paint({ size, paths }: MarkDrawing): ImageData {
  const canvas = document.createElement('canvas');
  const pixels = Math.ceil(size * IMAGE_PIXEL_RATIO);
  canvas.width = pixels;
  canvas.height = pixels;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('this browser gives no 2D canvas');
  context.scale(IMAGE_PIXEL_RATIO, IMAGE_PIXEL_RATIO);
  context.translate(size / 2, size / 2);
  context.lineJoin = 'round';
  for (const { d, fill, stroke, strokeWidth, dash } of paths) {
    const path = new Path2D(d);
    if (fill !== null) {
      context.fillStyle = fill;
      // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, not an array
      context.fill(path);
    }
    if (stroke !== null) {
      context.strokeStyle = stroke;
      context.lineWidth = strokeWidth;
      context.setLineDash([...dash]);
      context.stroke(path);
    }
  }
  return context.getImageData(0, 0, pixels, pixels);
}
