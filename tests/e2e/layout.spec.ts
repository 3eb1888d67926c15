import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';

let site: Site;
let dashboard: Dashboard;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

describe('one window after the other', () => {
  beforeAll(async () => {
    dashboard = await openDashboard(site, { width: 1024, height: 768, webgl: false });
    await dashboard.open('t=2014-06-12T18:00Z&place=mosul');
    await dashboard.page.getByRole('heading', { level: 2, name: 'Mosul' }).waitFor();
  });
  afterAll(() => dashboard?.close());

  test('where the map is narrow the legend begins closed, and the title bar tells moment and cut', async () => {
    const { page } = dashboard;
    expect(await page.locator('.legend').getAttribute('open')).toBeNull();
    expect(await page.locator('.title-when').isVisible()).toBe(true);
    expect(await page.locator('.title-known').isVisible()).toBe(true);
  });

  test.each([
    [1440, 900],
    [844, 390],
    [390, 844],
    [360, 640],
  ])('at %i×%i the page is as high as the window, and nothing scrolls it away', async (width, height) => {
    const { page } = dashboard;
    await page.setViewportSize({ width, height });
    const found = await page.evaluate(() => {
      const root = document.documentElement;
      root.scrollTop = 1000;
      const shell = document.querySelector('.page');
      if (shell) shell.scrollTop = 1000;
      return { height: root.scrollHeight, window: innerHeight, top: root.scrollTop, shell: shell?.scrollTop };
    });
    expect(found).toEqual({ height, window: height, top: 0, shell: 0 });
  });

  test('a short screen shows name and state of the open place', async () => {
    const { page } = dashboard;
    await page.setViewportSize({ width: 320, height: 568 });
    const dock = await page.locator('#timeline').boundingBox();
    for (const part of ['.dossier h2', '.state-sentence']) {
      const box = await page.locator(part).boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0), part).toBeLessThanOrEqual(dock?.y ?? 0);
    }
  });

  test('whose data the map shows is a press away on a phone', async () => {
    const { page } = dashboard;
    const credit = page.locator('.map-credit p');
    expect(await credit.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Whose data the map shows' }).click();
    expect(await credit.isVisible()).toBe(true);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await credit.isVisible()).toBe(true);
  });
});

test.each([
  ['a desktop', { width: 1440, height: 900 }],
  ['a phone', { width: 390, height: 844, context: { hasTouch: true, isMobile: true } }],
])('on %s the list of events begins with a whole row below the title of its day', async (_, size) => {
  dashboard = await openDashboard(site, { ...size, webgl: false });
  try {
    await dashboard.open('t=2014-06-12T18:00Z');
    const gap = () =>
      dashboard.page.locator('.tab-panel').evaluate((panel) => {
        const { top } = panel.getBoundingClientRect();
        // The title that stays is the last that has come to its place.
        const title = [...panel.querySelectorAll('.day-title')].findLast(
          (one) => one.getBoundingClientRect().top < top + 100,
        );
        const edge = title?.getBoundingClientRect().bottom ?? NaN;
        const sliced = [...panel.querySelectorAll('.event')].filter((row) => {
          const box = row.getBoundingClientRect();
          return box.top < edge - 1 && box.bottom > edge + 1;
        });
        return panel.scrollTop > 1000 ? sliced.length : null;
      });
    await expect.poll(gap).toBe(0);
  } finally {
    await dashboard.close();
  }
});
