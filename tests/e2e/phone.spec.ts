import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';
import { drawnMarks } from './map.ts';
import { reader } from './reader.ts';

const PHONE = { width: 390, height: 844, context: { hasTouch: true, isMobile: true } };

let site: Site;
let dashboard: Dashboard;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());
afterEach(() => dashboard?.close());

describe('on a phone', () => {
  test('map, timeline and list are all in sight, and nothing scrolls sideways', async () => {
    dashboard = await openDashboard(site, PHONE);
    await dashboard.open();
    const { page } = dashboard;
    const slider = await page.getByRole('slider').boundingBox();
    const map = await page.locator('.map').boundingBox();
    expect(slider && slider.y + slider.height).toBeLessThanOrEqual(844);
    expect(map?.height).toBeGreaterThan(200);
    expect(await page.getByRole('tab', { name: 'Events' }).isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('a finger on the strip moves the clock, and the map with it', async () => {
    dashboard = await openDashboard(site, PHONE);
    await dashboard.open();
    const { page } = dashboard;
    await drawnMarks(page);
    const before = await reader(page).now();
    const box = await page.getByRole('slider').boundingBox();
    if (!box) throw new Error('no slider');
    await page.touchscreen.tap(box.x + box.width * 0.25, box.y + box.height / 2);
    const after = await reader(page).now();
    expect(after).toBeLessThan(before);
    await reader(page).openTab('Places');
    const listed = (await reader(page).statesInList()).map(({ place, word }) => `${place} ${word}`).sort();
    await expect
      .poll(async () => (await drawnMarks(page)).map(({ place, word }) => `${place} ${word}`).sort())
      .toEqual(listed);
  });

  test('every button is large enough for a thumb', async () => {
    dashboard = await openDashboard(site, PHONE);
    await dashboard.open();
    await drawnMarks(dashboard.page);
    const small = await dashboard.page.locator('button:visible').evaluateAll((buttons) =>
      buttons
        .map((button) => ({ name: button.textContent, box: button.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 44 || box.height < 44))
        .map(({ name, box }) => `${name ?? ''} ${box.width}×${box.height}`),
    );
    expect(small).toEqual([]);
  });

  test('the map still shows everything after the sheet has been pulled up and down', async () => {
    dashboard = await openDashboard(site, PHONE);
    await dashboard.open();
    const { page } = dashboard;
    const all = await drawnMarks(page);
    await page.getByRole('button', { name: /taller/i }).click();
    await page.getByRole('button', { name: /shorter/i }).click();
    await expect.poll(() => drawnMarks(page)).toEqual(all);
    expect(dashboard.query().has('map')).toBe(false);
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
    const map = await page.locator('.map').boundingBox();
    await page.mouse.click((map?.x ?? 0) + at.x, (map?.y ?? 0) + at.y);
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
