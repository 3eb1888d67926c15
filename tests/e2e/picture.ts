import type { Page } from 'playwright-core';

/** How many distinct colours a PNG has, decoded by a second tab so that the page's own policy is not in the way. */
export async function countColours(page: Page, png: Buffer): Promise<number> {
  const tab = await page.context().newPage();
  try {
    return await tab.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (drawing === null) throw new Error('No 2D drawing here.');
      drawing.drawImage(bitmap, 0, 0);
      const { data } = drawing.getImageData(0, 0, bitmap.width, bitmap.height);
      return new Set(new Uint32Array(data.buffer)).size;
    }, png.toString('base64'));
  } finally {
    await tab.close();
  }
}
