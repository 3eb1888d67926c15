import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/run.ts';
import { openSite, type Site } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';

const DATASET = '**/data/events.geojson';
const sizes = {
  'a desktop': { width: 1440, height: 900 },
  'a phone': { width: 390, height: 844, context: { hasTouch: true, isMobile: true } },
};

let site: Site;
let dashboard: Dashboard;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());
afterEach(() => dashboard?.close());

/** Holds the dataset back until it is let go. */
async function heldDataset(page: Page): Promise<() => void> {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(DATASET, async (route) => {
    await gate;
    await route.continue();
  });
  return letGo;
}

const parts = ['.title-bar', '.map-pane', '.timeline', '.panel'];
const boxesOf = (page: Page) =>
  page.evaluate(
    (parts) =>
      parts.map((part) => {
        const box = document.querySelector(part)?.getBoundingClientRect();
        return box ? [box.x, box.y, box.width, box.height].map(Math.round) : [];
      }),
    parts,
  );

function expectClose(found: number[][], wanted: number[][], slack: number): void {
  for (const [index, box] of wanted.entries())
    for (const [side, value] of box.entries())
      expect(Math.abs((found[index]?.[side] ?? Infinity) - value), `${parts[index]}`).toBeLessThanOrEqual(
        slack,
      );
}

describe.each(Object.entries(sizes))('on %s', (_, size) => {
  test('nothing jumps from the first picture to the last, however late dataset and fonts come', async () => {
    dashboard = await openDashboard(site, size);
    const { page } = dashboard;
    await page.addInitScript(() => {
      const seen: { value: number; what: string[] }[] = [];
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as unknown as Shift[])
          if (!entry.hadRecentInput)
            seen.push({
              value: entry.value,
              what: entry.sources.map(({ node }) => (node instanceof Element ? node.className : '')),
            });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const letGo = await heldDataset(page);
    let letFontsGo = () => {};
    const fonts = new Promise<void>((resolve) => (letFontsGo = resolve));
    await page.route('**/*.woff2', async (route) => {
      await fonts;
      await route.continue();
    });
    // The event `load` waits for the fonts, which are held.
    await page.goto(`${site.url}?t=2014-06-12T18:00Z&place=mosul`, { waitUntil: 'domcontentloaded' });
    await page.locator('.panel .bone').first().waitFor();
    const before = await boxesOf(page);
    letGo();
    await page.getByRole('slider').first().waitFor();
    const after = await boxesOf(page);
    letFontsGo();
    await page.evaluate(() => document.fonts.ready);
    await page.locator('.map[data-status="ready"]').waitFor({ timeout: 60_000 });
    // The bones stand where the parts will: to the width of a line, since the dock's words are the dataset's.
    expectClose(after, before, 12);
    expectClose(await boxesOf(page), after, 0);
    const shifts = await page.evaluate(() => (globalThis as unknown as { seen: Seen[] }).seen);
    expect(
      shifts.reduce((sum, { value }) => sum + value, 0),
      JSON.stringify(shifts),
    ).toBeLessThan(0.02);
  });

  test('a dataset without events says so, and everything else works', async () => {
    dashboard = await openDashboard(site, size);
    const { page, record } = dashboard;
    await page.route(DATASET, (route) => route.fulfill({ json: withoutEvents() }));
    await dashboard.open();
    await page.getByRole('heading', { name: 'No events yet' }).waitFor();
    expect(await page.getByRole('slider').first().isVisible()).toBe(true);
    for (const tab of ['Places', 'Sources', 'About', 'Events'])
      await page.getByRole('tab', { name: tab }).click();
    expect(record.pageErrors).toEqual([]);
  });
});

test('a skeleton shows only what is slow: nothing for the first 200 ms', async () => {
  dashboard = await openDashboard(site, { webgl: false });
  const { page } = dashboard;
  const letGo = await heldDataset(page);
  await page.goto(site.url, { waitUntil: 'commit' });
  const animation = await page
    .locator('.skeleton')
    .first()
    .evaluate((bones) => {
      const { animationName, animationDuration, animationTimingFunction } = getComputedStyle(bones);
      return { animationName, animationDuration, animationTimingFunction };
    });
  expect(animation).toEqual({
    animationName: 'appear',
    animationDuration: '0.2s',
    animationTimingFunction: 'steps(1)',
  });
  letGo();
  await page.getByRole('slider').first().waitFor();
});

test('offline the page says so, not that the address is wrong, and goes on by itself', async () => {
  dashboard = await openDashboard(site, { webgl: false });
  const { page } = dashboard;
  await page.route(DATASET, async (route) => {
    await page.context().setOffline(true);
    await route.abort('internetdisconnected');
  });
  await page.goto(site.url);
  const notice = page.getByRole('alert').first();
  await notice.getByRole('heading', { name: 'You are offline' }).waitFor();
  expect(await notice.innerText()).not.toMatch(/Access-Control|can't be fetched/);
  await page.unroute(DATASET);
  await page.context().setOffline(false);
  await page.getByRole('slider').first().waitFor();
  // The notice goes in the frame in which the page comes, or the one after.
  await expect.poll(() => page.getByRole('alert').count()).toBe(0);
});

type Seen = { readonly value: number; readonly what: readonly string[] };
type Shift = {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
};

/** The published file, with its documents and nothing coded from them. */
function withoutEvents(): unknown {
  const file = JSON.parse(readFileSync(join(root, 'data', 'events.geojson'), 'utf8')) as object;
  return { ...file, features: [] };
}
