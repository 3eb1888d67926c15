import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser, launchFlags } from '../../scripts/browser.ts';

/** What a browser sees of the site of the guide, on the morning of one of its days. */
export type Seen = {
  readonly title: string;
  readonly words: string;
  /** Addresses asked for that are not the site's own. */
  readonly elsewhere: readonly string[];
  readonly errors: readonly string[];
};

/** Opens the site of the guide that is served at `url`. */
export async function openOwnSite(url: string): Promise<Seen> {
  const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: launchFlags(false) });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const requests: string[] = [];
    const errors: string[] = [];
    page.on('request', (asked) => requests.push(asked.url()));
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`${url}?t=2031-06-03T12:00Z`);
    await page.waitForSelector('.map[data-status=ready],.map[data-status=picture]', { timeout: 90_000 });
    const elsewhere = requests.filter(
      (address) => !/^(data|blob):/.test(address) && !address.startsWith(url),
    );
    return { title: await page.title(), words: await page.locator('body').innerText(), elsewhere, errors };
  } finally {
    await browser.close();
  }
}

/** The texts of a site, and which of them name something of the conflict that this repository comes with. */
export function textsOf(site: string): { readonly all: number; readonly naming: readonly string[] } {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(html|js|css|json|geojson|md|svg|csv)$/.test(name),
  );
  const naming = files.filter((name) =>
    /\b(Iraq|Baghdad|Mosul|ISIS|Peshmerga)\b/i.test(readFileSync(path.join(site, name), 'utf8')),
  );
  // The rules of control belong to the application; their examples are its own.
  return { all: files.length, naming: naming.filter((name) => name !== path.join('docs', 'control.md')) };
}
