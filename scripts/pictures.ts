import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openSite, type VisitOptions } from '../tests/e2e/browser.ts';
import { root } from './run.ts';

/*
 * `npm run pictures [query]`: takes the pictures of docs/pictures/ from the built site, so that what the README shows
 * is what the build gives.
 */
const pictures: readonly (readonly [file: string, options: VisitOptions])[] = [
  ['page.png', { width: 1440, height: 900, colourScheme: 'light' }],
  ['page-dark.png', { width: 1440, height: 900, colourScheme: 'dark' }],
  ['phone.png', { width: 390, height: 844, colourScheme: 'light' }],
  ['phone-dark.png', { width: 390, height: 844, colourScheme: 'dark' }],
];

/** By default the moment at which places are held, contested, disputed and only later held, all at once. */
const query = process.argv[2] ?? 't=2014-06-12T18:00Z&place=mosul';
const folder = join(root, 'docs', 'pictures');
mkdirSync(folder, { recursive: true });

const site = await openSite();
try {
  for (const [file, options] of pictures) {
    const { page, record, close } = await site.visit({ ...options, zone: 'Asia/Baghdad' });
    await page.goto(`${site.url}${query === '' ? '' : `?${query}`}`, { waitUntil: 'networkidle' });
    const picture = await pictureAtRest(page);
    writeFileSync(join(folder, file), picture);
    console.log(`docs/pictures/${file}: ${picture.length} bytes`);
    for (const line of record.consoleErrors) console.log(`  the page complained: ${line}`);
    await close();
  }
} finally {
  await site.close();
}

/** Two equal pictures in a row mean that the map has come to rest. */
async function pictureAtRest(page: Page): Promise<Buffer> {
  let last = await page.screenshot();
  for (let tries = 0; tries < 40; tries++) {
    await page.waitForTimeout(500);
    const next = await page.screenshot();
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error('The page has not come to rest in 20 s: something on it keeps moving.');
}
