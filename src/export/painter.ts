import type { Moment } from '../domain/moment.ts';
import { serialiseSvg } from '../picture/serialise.ts';
import { assembled, drawSheet, STILL } from './drawSheet.ts';
import { fontRules } from './fonts.ts';
import type { Look } from './look.ts';
import { canvasOf, imageOf } from './raster.ts';
import type { Sheet } from './sheet.ts';

/** A canvas, and what puts the picture of a moment on it. */
export type Painter = {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
  /** False where the picture is the one that stands there already. */
  readonly paint: (moment: Moment) => Promise<boolean>;
};

/**
 * Paints pictures of one sheet, `scale` px of the canvas for one px of its size. The ground is drawn once. Every picture is
 * painted whole: nothing of the one before it is left.
 */
export async function createPainter(look: Look, sheet: Sheet, scale = 1, often = false): Promise<Painter> {
  const { width, height } = sheet.size;
  const fonts = await fontRules();
  const { canvas, context } = canvasOf(width * scale, height * scale, often);
  const ground = canvasOf(canvas.width, canvas.height);
  let grounded = '';
  let last = '';
  return {
    canvas,
    context,
    paint: async (moment) => {
      const layers = drawSheet(look, sheet, moment);
      const still = layers.filter(({ name }) => STILL.has(name));
      const moving = assembled(
        sheet,
        layers.filter(({ name }) => !STILL.has(name)),
        { scale },
      );
      const below = assembled(sheet, still, { scale });
      const [drawn, under] = [serialiseSvg(moving), serialiseSvg(below)];
      if (drawn === last && under === grounded) return false;
      if (under !== grounded) {
        ground.context.drawImage(await imageOf(below, ''), 0, 0, canvas.width, canvas.height);
        grounded = under;
      }
      const image = await imageOf(moving, fonts);
      context.drawImage(ground.canvas, 0, 0);
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      last = drawn;
      return true;
    },
  };
}
