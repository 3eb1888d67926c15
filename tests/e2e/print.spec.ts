import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';
import { drawnMarks } from './map.ts';

describe('on paper', () => {
  let site: Site;
  let dashboard: Dashboard;

  beforeAll(async () => {
    site = await openSite();
    dashboard = await openDashboard(site, { colourScheme: 'dark' });
    await dashboard.open('t=2014-06-12T18:00Z&known=2014-06-12T18:00Z&theme=dark');
  });

  afterAll(async () => {
    await dashboard?.close();
    await site?.close();
  });

  const sheet = () => dashboard.page.locator('.print-sheet');

  test('nothing of it is on the screen', async () => {
    await drawnMarks(dashboard.page);
    expect(await sheet().count()).toBe(0);
  });

  test('stand the title, the moment, the cut, the map, the lists, the sources, the link and the licence', async () => {
    const { page } = dashboard;
    const onScreen = (await drawnMarks(page)).map(({ place }) => place).sort();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await sheet().waitFor();
    expect(await page.locator('.page').isVisible()).toBe(false);
    const words = await sheet().innerText();
    for (const part of [
      'Iraq, June 2014',
      'Thursday 12 June 2014, 21:00 Baghdad time',
      'as known at Thursday 12 June 2014, 21:00 Baghdad time',
      'Held by',
      'Mosul',
      '; disputed',
      'events at this moment',
      'As it happened: Iraq Islamist insurgency',
      'CC-BY-4.0',
      'Natural Earth',
    ])
      expect(words).toContain(part);
    const link = new URL(await sheet().locator('.print-link').innerText());
    expect(link.searchParams.get('t')).toBe('2014-06-12T18:00Z');
    expect(link.searchParams.get('known')).toBe('2014-06-12T18:00Z');
    const printed = await sheet().locator('.print-place bdi').allInnerTexts();
    expect(printed.length).toBe(onScreen.length);
    const picture = sheet().getByRole('img', { name: /^Map: Iraq, June 2014/ });
    const box = await picture.locator('svg').first().boundingBox();
    expect(box?.height).toBeGreaterThan(300);
  });

  test('the ground is light, also for a reader who has chosen dark', async () => {
    const colours = await sheet().evaluate((element) => ({
      ink: getComputedStyle(element).color,
      scheme: getComputedStyle(document.documentElement).colorScheme,
    }));
    expect(colours).toEqual({ ink: 'rgb(29, 28, 26)', scheme: 'light' });
  });

  test('it takes three pages at most, and the screen comes back', async () => {
    const { page } = dashboard;
    await page.emulateMedia({ media: null });
    await sheet().waitFor({ state: 'detached' });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
    expect(pages).toBeGreaterThanOrEqual(1);
    expect(pages).toBeLessThanOrEqual(3);
    await page.locator('.map[data-status="ready"]').waitFor();
    expect(await page.getByRole('slider').first().isVisible()).toBe(true);
  });

  test('a comparison is not printed, and that is said; the tab names what is compared with', async () => {
    const other = await openDashboard(site, { webgl: false });
    await other.open('t=2014-06-12T18:00Z&compare=2014-06-11T12:00Z,2014-06-12T12:00Z');
    await expect
      .poll(() => other.page.title())
      .toContain('compared with Wednesday 11 June 2014, 15:00 Baghdad time');
    await other.page.emulateMedia({ media: 'print' });
    await expect
      .poll(() => other.page.locator('.print-head').innerText())
      .toMatch(
        /Compared with Wednesday 11 June 2014, 15:00 Baghdad time, as known at .*: only the moment shown is printed\./,
      );
    await other.close();
  });
});
