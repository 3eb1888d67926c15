import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/run.ts';
import type { Files } from '../../src/embed/core/contract.ts';
import { readEmbedSite } from '../../src/export/site.ts';
import { openSite, type Site } from './browser.ts';

const KIB = 1024;
const dist = (file: string) => join(root, 'dist', file);
const html = readFileSync(dist('embed.html'), 'utf8');
const json = /<script type="application\/json" id="files">(.*?)<\/script>/.exec(html)?.[1] ?? '{}';
const files = JSON.parse(json) as Files;

describe('the built embed', () => {
  test('has every file that its page names, by relative addresses', () => {
    const { kept: _, scripts, ...addresses } = files;
    const later = [...scripts, ...Object.values(addresses)];
    const own = html
      // Built with SITE_URL, it tells others where it is.
      .replaceAll(/<link rel="(canonical|alternate)"[^>]*>/g, '')
      // What names a file in a script is among those of `files`.
      .replaceAll(/<script>.*?<\/script>/gs, '');
    const named = [...own.matchAll(/(?:src|srcset|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(later.length).toBeGreaterThan(8);
    expect(named.length).toBeGreaterThan(4);
    for (const address of [...later, ...named]) {
      expect(address).toMatch(/^\.\//);
      expect([address, existsSync(dist(address))]).toEqual([address, true]);
    }
  });

  test('has a page of at most 30 KiB as a server sends it, which waits for nothing else', () => {
    expect(html).toContain('<noscript>');
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(30 * KIB);
    // Outside of its <noscript>.
    expect(html.replace(/<noscript>.*?<\/noscript>/s, '')).not.toContain('rel="stylesheet"');
  });

  test('holds the very bytes of the files that it names for hosts that forbid scripts in pages', () => {
    for (const address of [...files.scripts, files.style])
      expect([address, html.includes(readFileSync(dist(address), 'utf8').trim())]).toEqual([address, true]);
  });

  test('names its policy before whatever it holds', () => {
    expect(html.indexOf('Content-Security-Policy')).toBeGreaterThan(0);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(script|link|img)/));
  });

  test('has an element whose version, integrity and unversioned copy are what the site says', () => {
    const site = readEmbedSite(JSON.parse(readFileSync(dist('embed/site.json'), 'utf8')));
    const versioned = readFileSync(dist(site?.script?.file ?? ''));
    expect(site?.script?.integrity).toBe(`sha384-${createHash('sha384').update(versioned).digest('base64')}`);
    expect(readFileSync(dist('embed.js')).equals(versioned)).toBe(true);
    for (const { hash } of site?.releases ?? []) {
      expect(
        createHash('sha256')
          .update(readFileSync(dist(`data/releases/${hash}.geojson`)))
          .digest('hex'),
      ).toMatch(new RegExp(`^${hash}`));
      for (const name of ['data', 'texts'])
        expect([hash, existsSync(dist(`embed/${name}-${hash}.js`))]).toEqual([hash, true]);
    }
    expect(site?.releases.length).toBeGreaterThan(0);
    expect(files.kept).toMatch(/^[0-9a-f]{8}$/);
  });
});

describe('in a browser', () => {
  let site: Site;

  beforeAll(async () => {
    site = await openSite('/maps/');
  });
  afterAll(async () => {
    await site?.close();
  });

  test('without scripts the embed is a picture with a table of states, and says of which moment', async () => {
    const { page, record, close } = await site.visit({
      width: 320,
      height: 575,
      webgl: false,
      context: { javaScriptEnabled: false },
    });
    // An address that asks for something else: the page says that it can't follow it.
    const [picture] = await Promise.all([
      page.waitForResponse(/picture\.svg$/),
      page.goto(`${site.url}embed.html?t=2014-06-10T12:00Z`),
    ]);
    expect([picture.status(), picture.headers()['content-type']]).toEqual([200, 'image/svg+xml']);
    const still = page.locator('noscript');
    await expect.poll(() => still.innerText()).toContain('whatever its address asks for');
    expect(await still.innerText()).toMatch(/State at Tuesday 24 June 2014, 24:00/);
    const rows = await still.locator('tr').allInnerTexts();
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.map((row) => row.split('\t'))).toContainEqual([
      'Mosul',
      'Held by ISIS',
      'since 10 June; last reported 12 June',
    ]);
    expect(await still.locator('img').getAttribute('alt')).toContain('24 June 2014');
    expect(record.failedRequests).toEqual([]);
    // What waits for scripts isn't seen, and nothing is wider than the page.
    expect(await page.locator('#embed').isVisible()).toBe(false);
    const width = (await page.locator('html').boundingBox())?.width ?? 0;
    expect((await still.locator('table').boundingBox())?.width ?? 999).toBeLessThanOrEqual(width);
    await close();
  });

  test('a frozen embed shows its own data, and none in place of a release that is not there', async () => {
    const { page, record, close } = await site.visit({ width: 700, height: 575, webgl: false });
    const { releases } = readEmbedSite(JSON.parse(readFileSync(dist('embed/site.json'), 'utf8'))) ?? {};
    const hash = releases?.at(-1)?.hash ?? '';
    // As it would be once the dataset is corrected: what is kept says something else.
    const address = `embed/data-${hash}.js`;
    const body = readFileSync(dist(address), 'utf8').replace('Iraq, June 2014', 'As it was');
    await page.route(`**/${address}?*`, (route) => route.fulfill({ body, contentType: 'text/javascript' }));
    await page.goto(`${site.url}embed.html?release=${hash}`);
    await expect.poll(() => page.locator('h1').first().innerText()).toContain('As it was');
    expect(record.requests).toContain(`${site.url}${address}?${files.kept}`);
    expect([...record.consoleErrors, ...record.pageErrors]).toEqual([]);

    await page.goto(`${site.url}embed.html?release=0123456789ab`);
    await expect.poll(() => page.locator('[role=alert]').innerText()).toContain('0123456789ab');
    expect(await page.locator('#embed').innerText()).not.toContain('Iraq');
    // The file that isn't there, and nothing else.
    expect(record.pageErrors).toEqual([]);
    await close();
  });

  test('anybody may read its files, as an embed on an opaque origin has to', async () => {
    for (const path of ['embed.html', files.live, 'data/events.geojson']) {
      const { headers, status } = await fetch(new URL(path, site.url), { headers: { Origin: 'null' } });
      expect([path, status, headers.get('Access-Control-Allow-Origin')]).toEqual([path, 200, '*']);
    }
  });
});
