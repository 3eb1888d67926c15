import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site, type Visit } from './browser.ts';

type Spot = { readonly x: number; readonly y: number };

let site: Site;
let visit: Visit;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  visit = await site.visit({ width: 700, height: 800, context: { bypassCSP: true } });
  ({ page } = visit);
  await page.goto(`${site.url}embed.html?t=2014-06-12T18:00Z`);
  await page.locator('#picture svg').waitFor();
  await page.locator('#events').waitFor({ state: 'attached' });
});
afterAll(() => site.close());

/** The middle of what is drawn in one colour and nothing else is, in px of the map; null where there is none of it. */
async function middleOf(colour: readonly [number, number, number]): Promise<Spot | null> {
  const shot = await page.locator('#map').screenshot();
  return page.evaluate(
    async ({ data, colour }) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      if (!context) return null;
      context.drawImage(image, 0, 0);
      const { data: pixels, width } = context.getImageData(0, 0, image.width, image.height);
      const box = { left: Infinity, right: -1, top: Infinity, bottom: -1 };
      for (let index = 0; index < pixels.length; index += 4) {
        if (colour.some((part, channel) => Math.abs((pixels[index + channel] ?? 0) - part) > 12)) continue;
        const [x, y] = [(index / 4) % width, Math.floor(index / 4 / width)];
        box.left = Math.min(box.left, x);
        box.right = Math.max(box.right, x);
        box.top = Math.min(box.top, y);
        box.bottom = Math.max(box.bottom, y);
      }
      return box.right < 0 ? null : { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    },
    { data: shot.toString('base64'), colour },
  );
}

type Name = { readonly label: string } & Record<'x' | 'y' | 'width' | 'height', number>;

/** The names of the picture, and where they stand in px of the map. */
const namesDrawn = (): Promise<Name[]> =>
  page.locator('#map').evaluate((map) => {
    const { left, top } = map.getBoundingClientRect();
    return [...map.querySelectorAll('#picture text[data-label]')].map((text) => {
      const { x, y, width, height } = text.getBoundingClientRect();
      return { label: text.getAttribute('data-label') ?? '', x: x - left, y: y - top, width, height };
    });
  });

/** How many pixels of each name's box are clearly darker than its ground. */
async function inkOf(names: readonly Name[]): Promise<number[]> {
  const shot = await page.locator('#map').screenshot();
  return page.evaluate(
    async ({ data, names }) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      if (!context) return [];
      context.drawImage(image, 0, 0);
      return names.map(({ x, y, width, height }) => {
        const { data: pixels } = context.getImageData(x, y, Math.max(1, width), Math.max(1, height));
        const greys = Array.from({ length: pixels.length / 4 }, (_, index) => pixels[index * 4 + 1] ?? 0);
        const ground = [...greys].sort((a, b) => b - a)[Math.floor(greys.length / 4)] ?? 0;
        return greys.filter((grey) => grey < ground - 30).length;
      });
    },
    { data: shot.toString('base64'), names },
  );
}

/** The Kurdish forces' mark at Kirkuk: the one thing in its colour. */
const kirkuk = () => middleOf([0xe0, 0xa9, 0x2e]);
const isLive = () => page.locator('#picture').isHidden();
/** What draws without a graphics card takes its time. */
const PATIENCE = { timeout: 40_000 };

describe('the map that moves', () => {
  let before: Spot | null;
  let names: readonly Name[];
  let ink: readonly number[];

  test('comes when it is asked for, and no mark jumps', async () => {
    before = await kirkuk();
    expect(before).not.toBeNull();
    expect(visit.record.requests.filter((url) => url.includes('/live'))).toEqual([]);
    names = await namesDrawn();
    ink = await inkOf(names);
    await page.locator('#move').click();
    await expect.poll(isLive, PATIENCE).toBe(true);
    const after = await kirkuk();
    expect(Math.abs((after?.x ?? 0) - (before?.x ?? 0))).toBeLessThanOrEqual(1);
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThanOrEqual(1);
  });

  test('names what the picture named, where it did', async () => {
    expect(names.filter(({ label }) => label.startsWith('governorate')).length).toBeGreaterThan(5);
    const gone = async () => {
      const now = await inkOf(names);
      return names.filter((_, index) => (now[index] ?? 0) < (ink[index] ?? 0) / 4).map(({ label }) => label);
    };
    await expect.poll(gone).toEqual([]);
  });

  test('follows the clock', async () => {
    await page.locator('#slider').press('Home');
    await expect.poll(kirkuk).toBeNull();
    await page.locator('#slider').press('End');
    await expect.poll(kirkuk).not.toBeNull();
  });

  test('leaves a bare wheel to the page around it, and zooms with Ctrl', async () => {
    const box = await page.locator('#map').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 150);
    const link = () => page.locator('#open').getAttribute('href');
    const still = await link();
    await page.mouse.wheel(0, -300);
    await page.locator('.maplibregl-cooperative-gesture-screen.maplibregl-show').waitFor();
    expect(await link()).toBe(still);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(link, PATIENCE).toContain('map=');
  });

  test('gives way to the picture while the browser has taken its graphics, at the same spot', async () => {
    await page.locator('#move').click();
    await expect.poll(async () => Math.abs(((await kirkuk())?.x ?? 0) - (before?.x ?? 0))).toBeLessThan(2);
    await page.evaluate(() => {
      const context = document.querySelector<HTMLCanvasElement>('.live-map canvas')?.getContext('webgl2');
      context?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await expect.poll(isLive).toBe(false);
    expect(await kirkuk()).not.toBeNull();
    expect(visit.record.pageErrors).toEqual([]);
  });
});
