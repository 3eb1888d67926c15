import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openSite, type Site } from '../tests/e2e/browser.ts';
import { PICTURES, type PictureEntry } from './pictureEntries.ts';
import { root } from './run.ts';

/*
 * `npm run pictures [-- name …]`: takes the pictures of docs/pictures/ from the built site, so that what the README
 * shows is what the build gives; with names (`page`, `print`) only those.
 */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !PICTURES.some(({ file }) => file === `${name}.png`));
if (unknown.length > 0) {
  console.error(`There is no picture ${unknown.join(', ')}. To mend it: see scripts/pictureEntries.ts`);
  process.exit(2);
}
const folder = join(root, 'docs', 'pictures');
mkdirSync(folder, { recursive: true });

const site = await openSite();
try {
  for (const entry of PICTURES) {
    if (wanted.length > 0 && !wanted.includes(entry.file.replace('.png', ''))) continue;
    try {
      const { picture, complaints } = await take(site, entry);
      writeFileSync(join(folder, entry.file), picture);
      console.log(`docs/pictures/${entry.file}: ${picture.length} bytes`);
      for (const line of complaints) console.log(`  the page complained: ${line}`);
    } catch (error) {
      // One that fails doesn't keep the others from being taken.
      console.error(`docs/pictures/${entry.file}: not taken. ${String(error)}`);
      process.exitCode = 1;
    }
  }
} finally {
  await site.close();
}

async function take(site: Site, { options, query, steps = [], webgl, onPaper, part }: PictureEntry) {
  const { page, record, close } = await site.visit({
    ...options,
    webgl: webgl !== false,
    zone: 'Asia/Baghdad',
  });
  page.setDefaultTimeout(60_000);
  try {
    await page.goto(`${site.url}?${query}`);
    await page.locator('.map[data-status=ready], .map[data-status=picture]').waitFor();
    await mapDrawn(page);
    for (const step of steps) await step(page);
    await mapDrawn(page);
    if (onPaper) await toPaper(page);
    const picture = await atRest(page, onPaper === true, part);
    return { picture, complaints: record.consoleErrors };
  } finally {
    await close();
  }
}

type Handle = {
  readonly changingHands?: {
    readonly map?: { once(event: 'idle', listener: () => void): void; triggerRepaint(): void };
  };
};

/** Waits until the map has drawn all that it has to; where a picture stands in its place there is nothing to wait for. */
function mapDrawn(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const map = (globalThis as Handle).changingHands?.map;
    if (!map || document.querySelector('.map[data-status=picture]')) return;
    await new Promise<void>((done) => {
      map.once('idle', done);
      map.triggerRepaint();
      // A map that never rests: what it shows then is seen on the picture.
      setTimeout(done, 15_000);
    });
  });
}

/** What the browser does before it prints. */
async function toPaper(page: Page) {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => globalThis.dispatchEvent(new Event('beforeprint')));
  await page.locator('.print-sheet').waitFor();
}

/** Two equal pictures in a row mean that the page has come to rest. */
async function atRest(page: Page, fullPage: boolean, part?: string): Promise<Buffer> {
  const shoot = () => (part === undefined ? page.screenshot({ fullPage }) : page.locator(part).screenshot());
  let last = await shoot();
  for (let tries = 0; tries < 40; tries++) {
    await page.waitForTimeout(500);
    const next = await shoot();
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error('The page has not come to rest in 20 s: something on it keeps moving.');
}
