import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';
import { drawnMarks } from './map.ts';
import { reader } from './reader.ts';
import { slider, swipe } from './timeline.ts';

const TOUCH = { hasTouch: true, isMobile: true };
const PHONE = { width: 390, height: 844, context: TOUCH };
const SMALL = { width: 360, height: 640, context: TOUCH };

let site: Site;
let dashboard: Dashboard;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

const handle = (page: Page) => page.locator('.sheet-handle');
const sheetOf = (page: Page) => page.locator('.panel').getAttribute('data-sheet');

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on the page`);
  return box;
}

/** Where a thumb takes hold of the sheet. */
async function grip(page: Page) {
  const box = await boxOf(page, '.sheet-handle');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Waits until the sheet no longer moves, and answers its box. */
async function resting(page: Page) {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  return boxOf(page, '.sheet');
}

describe.each([
  ['390×844', PHONE],
  ['360×640', SMALL],
])('the sheet at %s', (_, size) => {
  let page: Page;

  beforeAll(async () => {
    dashboard = await openDashboard(site, size);
    page = dashboard.page;
    await dashboard.open('t=2014-06-12T18:00Z');
    await drawnMarks(page);
  });

  afterAll(() => dashboard?.close());

  test('the slider lies at the lower edge, the map above it, and nothing scrolls sideways', async () => {
    const dock = await boxOf(page, '#timeline');
    expect(dock.y + dock.height).toBe(size.height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(size.height);
    expect((await boxOf(page, '.map')).height).toBeGreaterThan(200);
  });

  test('pressed, it goes from half to the whole height, to its bar, and back', async () => {
    const seen: (string | null)[] = [await sheetOf(page)];
    const heights: number[] = [(await resting(page)).height];
    for (let press = 0; press < 3; press += 1) {
      await handle(page).tap();
      // What a tap does may come after its touch has been answered.
      await expect.poll(() => sheetOf(page)).not.toBe(seen.at(-1));
      seen.push(await sheetOf(page));
      heights.push((await resting(page)).height);
    }
    expect(seen).toEqual(['half', 'full', 'peek', 'half']);
    const [half = 0, full = 0, peek = 0] = heights;
    expect(peek).toBeLessThan(90);
    expect(half).toBeGreaterThan(2 * peek);
    expect(full).toBeGreaterThan(half + 100);
    expect(heights[3]).toBe(half);
  });

  test('by keyboard: arrows, Home and End; its name says what a press does', async () => {
    await handle(page).focus();
    await page.keyboard.press('ArrowDown');
    expect(await sheetOf(page)).toBe('peek');
    expect(await handle(page).getAttribute('aria-expanded')).toBe('false');
    expect(await handle(page).getAttribute('aria-label')).toMatch(/taller/);
    await page.keyboard.press('Home');
    expect(await sheetOf(page)).toBe('full');
    expect(await handle(page).getAttribute('aria-label')).toMatch(/shorter/);
    await page.keyboard.press('ArrowDown');
    expect(await sheetOf(page)).toBe('half');
    await page.keyboard.press('End');
    expect(await sheetOf(page)).toBe('peek');
    await page.keyboard.press('Enter');
    expect(await sheetOf(page)).toBe('half');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('sheet-handle');
  });

  test('dragged by a finger it comes along, and rests at the nearest height; the page does not scroll', async () => {
    await resting(page);
    const mapBefore = await boxOf(page, '.map');
    const from = await grip(page);
    await swipe(page, from, { x: from.x, y: from.y - 300 });
    expect(await sheetOf(page)).toBe('full');
    await resting(page);
    const high = await grip(page);
    await swipe(page, high, { x: high.x, y: size.height - 140 });
    expect(await sheetOf(page)).toBe('peek');
    await resting(page);
    expect(await page.evaluate(() => [window.scrollX, window.scrollY])).toEqual([0, 0]);
    expect((await boxOf(page, '.map')).height).toBeGreaterThan(mapBefore.height);
  });

  test('at its bar there is room for map and slider together, and a place opened on the map brings it up', async () => {
    expect(await sheetOf(page)).toBe('peek');
    const map = await boxOf(page, '.map');
    const sheet = await resting(page);
    const dock = await boxOf(page, '#timeline');
    expect(map.height).toBeGreaterThan(200);
    expect(map.y + map.height).toBeLessThanOrEqual(sheet.y + 1);
    expect(sheet.y + sheet.height).toBeLessThanOrEqual(dock.y + 1);
    for (const part of ['.map-credit', '.legend summary']) {
      const box = await boxOf(page, part);
      expect(box.y + box.height, part).toBeLessThanOrEqual(sheet.y + 1);
    }
    // What lies behind the dock can't be reached by keyboard.
    expect(await page.locator('.tab-panel').isVisible()).toBe(false);
    await page.evaluate(() => {
      const { store } = (globalThis as unknown as { changingHands: Handle }).changingHands;
      store.getState().setView({ place: 'mosul' });
    });
    await page.getByRole('heading', { level: 2, name: 'Mosul' }).waitFor();
    expect(await sheetOf(page)).toBe('half');
  });

  test('a tab pressed at its bar opens what it names', async () => {
    await handle(page).focus();
    await page.keyboard.press('End');
    await page.getByRole('tab', { name: 'Sources' }).tap();
    await expect.poll(() => sheetOf(page)).toBe('half');
    await page.locator('.source').first().waitFor();
  });

  test('the map shows everything at every height, and the link names no section of it', async () => {
    await page.evaluate(() => {
      const { store } = (globalThis as unknown as { changingHands: Handle }).changingHands;
      store.getState().setView({ place: null });
    });
    const all = (await drawnMarks(page)).map(({ place }) => place);
    await handle(page).focus();
    await page.keyboard.press('End');
    await expect.poll(async () => (await drawnMarks(page)).map(({ place }) => place)).toEqual(all);
    await page.keyboard.press('ArrowUp');
    await expect.poll(async () => (await drawnMarks(page)).map(({ place }) => place)).toEqual(all);
    expect(dashboard.query().has('map')).toBe(false);
  });

  test('every button is large enough for a thumb', async () => {
    await reader(page).openTab('Events');
    const small = await page.locator('button:visible').evaluateAll((buttons) =>
      buttons
        .map((button) => ({
          name: button.getAttribute('aria-label') ?? button.textContent,
          box: button.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width > 0 && (box.width < 44 || box.height < 44))
        .map(({ name, box }) => `${name ?? ''} ${box.width}×${box.height}`),
    );
    expect(small).toEqual([]);
  });

  test('the legend opens within the map and leaves the slider free', async () => {
    await page.locator('.legend summary').tap();
    await page.locator('.legend[open]').waitFor();
    const legend = await boxOf(page, '.legend');
    const map = await boxOf(page, '.map');
    expect(legend.y + legend.height).toBeLessThanOrEqual(map.y + map.height);
    expect(legend.x + legend.width).toBeLessThanOrEqual(size.width - 44);
    await page.keyboard.press('Escape');
    expect(await page.locator('.legend').getAttribute('open')).toBeNull();
  });

  test('a finger on the strip moves the clock, and the map with it', async () => {
    const before = await reader(page).now();
    const box = await slider(page).boundingBox();
    if (!box) throw new Error('no slider');
    await page.touchscreen.tap(box.x + box.width * 0.25, box.y + box.height / 2);
    await expect.poll(() => reader(page).now()).toBeLessThan(before);
    await reader(page).openTab('Places');
    const listed = (await reader(page).statesInList()).map(({ place, word }) => `${place} ${word}`).sort();
    await expect
      .poll(async () => (await drawnMarks(page)).map(({ place, word }) => `${place} ${word}`).sort())
      .toEqual(listed);
  });
});

type Handle = { readonly store: { getState(): { setView(change: object): void } } };
