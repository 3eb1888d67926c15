import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';
import { drawnMarks } from './map.ts';

const TOUCH = { hasTouch: true, isMobile: true };
const PHONE = { width: 390, height: 844, context: TOUCH };
const ON_ITS_SIDE = { width: 844, height: 390, context: TOUCH };

let site: Site;
let dashboard: Dashboard;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());
afterEach(() => dashboard?.close());

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on the page`);
  return box;
}

describe('a phone on its side', () => {
  test('has the panel beside the map, the slider below both, and no sheet', async () => {
    dashboard = await openDashboard(site, { ...ON_ITS_SIDE, webgl: false });
    const { page } = dashboard;
    await dashboard.open();
    await page.getByRole('slider').first().waitFor();
    const [map, panel, dock] = [
      await boxOf(page, '.map-pane'),
      await boxOf(page, '.panel'),
      await boxOf(page, '#timeline'),
    ];
    expect(panel.x).toBeGreaterThanOrEqual(map.x + map.width - 1);
    expect(map.width).toBeGreaterThan(panel.width);
    expect(map.height).toBeGreaterThan(180);
    expect(dock.y + dock.height).toBe(390);
    expect(await page.locator('.sheet-handle').isVisible()).toBe(false);
    expect(await page.locator('.tab-panel').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(844);
  });

  test('the rest of the page lies in a menu of the title bar', async () => {
    dashboard = await openDashboard(site, { ...PHONE, webgl: false });
    const { page } = dashboard;
    await dashboard.open();
    await page.locator('.title-bar').getByRole('button', { name: 'More', exact: true }).tap();
    const menu = page.locator('.page-menu');
    await menu.getByRole('radio', { name: 'Dark' }).check();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await menu.getByRole('button', { name: 'Keyboard help' }).tap();
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
    await expect.poll(() => menu.isVisible()).toBe(false);
  });
});

describe('marks that lie on one another', () => {
  test('can all be opened: a tap where two lie asks which', async () => {
    dashboard = await openDashboard(site, PHONE);
    await dashboard.open('t=2014-06-24T06:00Z');
    const { page } = dashboard;
    await drawnMarks(page);
    const at = await page.evaluate(() => {
      const { map } = (globalThis as unknown as { changingHands: { map: Projection } }).changingHands;
      const [town, airport] = ['tal-afar', 'tal-afar-airport'].map((id) => {
        const mark = map.querySourceFeatures('marks').find(({ properties }) => properties.place === id);
        return map.project(mark?.geometry.coordinates ?? [0, 0]);
      });
      if (!town || !airport) throw new Error('not on the map');
      return { x: (town.x + airport.x) / 2, y: (town.y + airport.y) / 2 };
    });
    const map = await boxOf(page, '.map');
    await page.mouse.click(map.x + at.x, map.y + at.y);
    for (const name of [/Tal Afar:/, /Tal Afar airport:/])
      expect(await page.locator('.map-choice').getByRole('button', { name }).isVisible()).toBe(true);
    await page
      .locator('.map-choice')
      .getByRole('button', { name: /airport/ })
      .click();
    await page.getByRole('heading', { level: 2, name: 'Tal Afar airport' }).waitFor();
  });
});

type Projection = {
  project(position: readonly number[]): { x: number; y: number };
  querySourceFeatures(
    source: string,
  ): { properties: { place: string }; geometry: { coordinates: readonly number[] } }[];
};
