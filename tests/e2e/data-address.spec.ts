import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { en } from '../../src/text/en.ts';
import { lateWords } from '../../src/text/late.ts';
import { violations } from './axe.ts';
import { openSite, type Site } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';
import { importer, PUBLISHED, ROWS } from './importing.ts';

const { importing } = lateWords(en);

let site: Site;
let dashboard: Dashboard;
let page: Page;
let step: ReturnType<typeof importer>['step'];
let press: ReturnType<typeof importer>['press'];
let sum: ReturnType<typeof importer>['sum'];
let choose: ReturnType<typeof importer>['choose'];

beforeAll(async () => {
  site = await openSite();
  dashboard = await openDashboard(site, {
    webgl: false,
    context: { bypassCSP: true, acceptDownloads: true },
  });
  ({ page } = dashboard);
  ({ step, press, sum, choose } = importer(page));
});
afterAll(() => site?.close());

describe('a link to a table of the same site', () => {
  const serve = (name: string, body: string) =>
    page.route(`${site.url}${name}`, (route) => route.fulfill({ body }));

  test('opens it at once where nothing is to be asked, and tells how it went', async () => {
    await serve('towns.csv', ROWS.replaceAll(/(\d\d)\/04\/2031/g, '2031-04-$1'));
    await page.goto(`${site.url}?data=towns.csv`);
    await page.locator('.origin-banner').waitFor();
    expect(await page.locator('.origin-banner').innerText()).toContain(importing.banner.sums(4, 1));
    expect(new URL(page.url()).searchParams.get('data')).toBe('towns.csv');
    await press(importing.banner.report);
    await step('report').waitFor();
    expect(await sum()).toBe('4 3 0 1');
    await page.keyboard.press('Escape');
  });

  test('asks what can’t be guessed, also after the dialog was closed', async () => {
    await serve('asked.csv', ROWS);
    await page.goto(`${site.url}?data=asked.csv`);
    await step('questions').waitFor();
    await page.keyboard.press('Escape');
    await press(importing.asked.answer);
    await page.locator('[data-question=date_order] input').first().check();
    await press(importing.questions.import);
    await press(importing.report.show);
    await page.locator('.origin-banner').waitFor();
    expect(new URL(page.url()).searchParams.get('data')).toBe('asked.csv');
  });
});

describe('a link to data of another host', () => {
  const elsewhere = 'https://data.example.org/mine.geojson';

  test('asks nothing of it, names it, and leads on', async () => {
    const before = dashboard.record.requests.length;
    await page.goto(`${site.url}?data=${elsewhere}`);
    const notice = page.locator('.outside-notice');
    await notice.waitFor();
    expect(await notice.innerText()).toContain('data.example.org');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: importing.outside.choose }).click();
    await step('choose').waitFor();
    await choose('saved.geojson', PUBLISHED);
    await step('report').waitFor();
    await press(importing.report.show);
    await page.locator('.origin-banner').waitFor();
    const asked = dashboard.record.requests.slice(before);
    expect(asked.filter((address) => !address.startsWith(site.url))).toEqual([]);
  });

  test('that the site lists opens under a banner', async () => {
    await page.route(site.url + '?**', async (route) => {
      const answer = await route.fetch();
      const html = (await answer.text()).replace(
        '<head>',
        '<head><meta name="data-hosts" content="data.example.org">',
      );
      await route.fulfill({ response: answer, body: html });
    });
    await page.route(elsewhere, (route) =>
      route.fulfill({ body: PUBLISHED, headers: { 'Access-Control-Allow-Origin': '*' } }),
    );
    await page.goto(`${site.url}?data=${elsewhere}`);
    await page.locator('.origin-banner').waitFor();
    expect(await page.locator('.origin-banner').innerText()).toContain('data.example.org');
    await press(importing.banner.leave);
    await expect.poll(() => page.locator('.origin-banner').count()).toBe(0);
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });
});
