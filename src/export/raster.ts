import { serialiseSvg } from '../picture/serialise.ts';
import { type SvgNode, svg } from '../picture/svg.ts';

/**
 * A drawing as an image that a canvas can take. A `data:` address: the page's policy allows images no `blob:`. What is in
 * an image loads nothing, so its fonts are in it.
 *
 * @throws when the browser can't draw it
 */
export async function imageOf(root: SvgNode, fonts: string): Promise<HTMLImageElement> {
  const dressed = fonts === '' ? root : { ...root, children: [svg('style', {}, fonts), ...root.children] };
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(serialiseSvg(dressed))}`;
  await image.decode();
  return image;
}

/** An opaque canvas of whole px, and how to draw on it: a picture covers all of it, and its file is smaller for it. */
export function canvasOf(width: number, height: number, often = false) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width);
  canvas.height = Math.round(height);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: often });
  if (!context) throw new Error('this browser gives no canvas');
  return { canvas, context };
}
