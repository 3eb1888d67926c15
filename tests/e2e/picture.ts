import type { Page } from 'playwright-core';

/** How many distinct colours a PNG has. */
export async function countColours(page: Page, png: Buffer): Promise<number> {
  return (await measure(page, png, '#000000')).colours;
}

/** How many pixels of a PNG have a colour (`#rrggbb`), give or take what an edge is blurred by. */
export async function countPixels(page: Page, png: Buffer, colour: string): Promise<number> {
  return (await measure(page, png, colour)).matching;
}

/** Decoded by a second tab, so that the page's own policy is not in the way. */
async function measure(
  page: Page,
  png: Buffer,
  colour: string,
): Promise<{ readonly colours: number; readonly matching: number }> {
  const tab = await page.context().newPage();
  try {
    return await tab.evaluate(
      async ([base64, wanted]) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        if (drawing === null) throw new Error('No 2D drawing here.');
        drawing.drawImage(bitmap, 0, 0);
        const { data } = drawing.getImageData(0, 0, bitmap.width, bitmap.height);
        const rgb = [1, 3, 5].map((start) => Number.parseInt(wanted.slice(start, start + 2), 16));
        let matching = 0;
        for (let at = 0; at < data.length; at += 4)
          if (rgb.every((share, channel) => Math.abs((data[at + channel] ?? 0) - share) <= 3)) matching += 1;
        return { colours: new Set(new Uint32Array(data.buffer)).size, matching };
      },
      [png.toString('base64'), colour] as const,
    );
  } finally {
    await tab.close();
  }
}
