import type { Moment } from '../domain/moment.ts';
import { factsOf } from './facts.ts';
import type { Look } from './look.ts';
import { createPainter } from './painter.ts';
import { withTexts } from './pngTexts.ts';
import type { Sheet } from './sheet.ts';

/**
 * The picture as a PNG of `scale` px for one px of its size.
 *
 * @throws when the browser can't draw or encode it
 */
export async function pngFile(look: Look, sheet: Sheet, moment: Moment, scale: number): Promise<Blob> {
  const { canvas, paint } = await createPainter(look, sheet, scale);
  await paint(moment);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('this browser makes no PNG of that size');
  const { title, description, credit, licence, link } = factsOf(look, moment);
  const texts = {
    Title: title,
    Description: description,
    Author: credit,
    Copyright: licence,
    ...(link === null ? {} : { Source: link }),
  };
  return new Blob([withTexts(new Uint8Array(await blob.arrayBuffer()), texts)], { type: 'image/png' });
}
