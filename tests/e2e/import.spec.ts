import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { en } from '../../src/text/en.ts';
import { lateWords } from '../../src/text/late.ts';
import { violations } from './axe.ts';
import { openSite, type Site } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';
import { importer, PUBLISHED, ROWS } from './importing.ts';

const { importing } = lateWords(en);
const ACLED = [
  'event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,actor2,inter1,inter2,country,admin1,location,latitude,longitude,geo_precision,source,notes,fatalities,timestamp',
  'INV1,03 April 2031,2031,1,Battles,Armed clash,Invented Islanders,Invented Mainlanders,2,1,Inventia,North,Northport,-41.28,174.78,1,Example News,An invented clash.,0,1933200000',
].join('\n');

let site: Site;
let dashboard: Dashboard;
let page: Page;
let step: ReturnType<typeof importer>['step'];
let press: ReturnType<typeof importer>['press'];
let sum: ReturnType<typeof importer>['sum'];
let choose: ReturnType<typeof importer>['choose'];
let drop: ReturnType<typeof importer>['drop'];

beforeAll(async () => {
  site = await openSite();
  dashboard = await openDashboard(site, {
    webgl: false,
    context: { bypassCSP: true, acceptDownloads: true },
  });
  ({ page } = dashboard);
  ({ step, press, sum, choose, drop } = importer(page));
});
afterAll(() => site?.close());

const shownPlaces = () => page.locator('.places-table [data-place]').count();
const openedTitle = () => page.locator('.title-bar h1').innerText();

describe('a file of the reader’s', () => {
  test('is chosen and shown by keyboard alone; nothing is guessed that can’t be', async () => {
    await dashboard.open('t=2014-06-12T18:00Z&place=mosul');
    await page.getByRole('button', { name: en.chrome.openData }).focus();
    await page.keyboard.press('Enter');
    await step('choose').waitFor();
    expect(await violations(page, '[data-dialog=import]')).toEqual([]);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: importing.choose.button }).focus();
    await page.keyboard.press('Enter');
    await (await chooser).setFiles({ name: 'towns.csv', mimeType: 'text/csv', buffer: Buffer.from(ROWS) });
    await step('questions').waitFor();
    expect(await violations(page, '[data-dialog=import]')).toEqual([]);
    await page.getByRole('button', { name: importing.questions.import, exact: true }).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.import-open').innerText()).toContain(importing.questions.open.date_order);
    // It leads there by itself: on a phone nobody would see what is missing.
    expect(await page.locator('[data-question=date_order] input:focus').count()).toBe(1);
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await step('report').waitFor();
  });

  test('is accounted for row by row, before anything is shown', async () => {
    const [rows, plotted, listed, skipped] = ((await sum()) ?? '').split(' ').map(Number);
    expect(rows).toBe(4);
    expect((plotted ?? 0) + (listed ?? 0) + (skipped ?? 0)).toBe(4);
    expect([plotted, skipped]).toEqual([3, 1]);
    const lines = await page.locator('.import-rows td:first-child').allInnerTexts();
    expect(lines).toContain('4');
    expect(await violations(page, '[data-dialog=import]')).toEqual([]);
    const coming = page.waitForEvent('download');
    await press(importing.report.saveCsv);
    const saved = readFileSync(await (await coming).path(), 'utf8');
    expect(saved).toMatch(/skipped,4,/);
    expect(await openedTitle()).toBe('Iraq, June 2014');
  });

  test('is shown under a banner; its cells stay text, its address says nothing', async () => {
    await page.getByRole('button', { name: importing.report.show }).press('Enter');
    const banner = page.locator('.origin-banner');
    await banner.waitFor();
    await page.locator('.map[data-status=picture]').waitFor();
    expect(await banner.innerText()).toContain('towns.csv');
    // The base map ends far from there.
    await page.locator('.origin-outside').waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.getByRole('tab', { name: 'Places' }).click();
    await expect.poll(shownPlaces).toBe(2);
    expect(await dashboard.words()).toContain('<b>Quays</b>');
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    expect(await page.locator('img[src=x], .panel b').count()).toBe(0);
  });

  test('has no link, and the dialog that offers links says so', async () => {
    await press(en.chrome.share);
    await page.locator('.no-link').waitFor();
    expect(await page.locator('[data-dialog=share] input[type=text]').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('is left by one press, or by going back', async () => {
    await press(importing.banner.leave);
    await expect.poll(openedTitle).toBe('Iraq, June 2014');
    expect(await page.locator('.origin-banner').count()).toBe(0);
    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe('mosul');
  });

  test('that is faulty leaves the map as it was, and says why', async () => {
    await drop('broken.geojson', '{"type": "FeatureCollection", "features": [');
    await step('failed').waitFor();
    expect(await page.locator('.import-problems').innerText()).toMatch(/JSON/);
    expect(await step('failed').innerText()).toContain(importing.drop.several);
    await choose('wrong.geojson', PUBLISHED.toString().replace('"reported_latest"', '"reported_last"'));
    await page.locator('[data-step=report] .import-problems').waitFor();
    expect(await page.getByRole('button', { name: importing.report.show }).count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await openedTitle()).toBe('Iraq, June 2014');
  });

  test('can be called off while it is read', async () => {
    const many = `date,lat,lon\n${'2031-04-03,-41,174\n'.repeat(200_000)}`;
    await choose('many.csv', many);
    await page.getByRole('button', { name: importing.progress.cancel }).click();
    await step('choose').waitFor();
    expect(await page.locator('.import-said').innerText()).toBe(importing.progress.cancelled);
  });

  test('in the layout of ACLED is marked: its rows may not be passed on', async () => {
    await choose('acled.csv', ACLED);
    await step('questions').waitFor();
    expect(await page.locator('.import-profile').innerText()).toBe(importing.questions.profiles.acled);
    await press(importing.questions.import);
    await page.locator('[data-step=report] .import-profile').waitFor();
    for (const tab of ['versions', 'file'] as const)
      await page.getByRole('tab', { name: importing.tabs[tab] }).click();
    await press(importing.report.show);
    await expect
      .poll(() => page.locator('.origin-banner').innerText())
      .toContain(importing.banner.restricted);
    await press(importing.banner.leave);
    await expect.poll(openedTitle).toBe('Iraq, June 2014');
  });

  test('with too many events is shown by days, and by others without being read anew', async () => {
    // 1,500 events on each of two days: only one of them fits.
    const rows = (day: string) => `${day},Northport,-41.28,174.78\n`.repeat(1500);
    await choose('large.csv', `date,place,lat,lon\n${rows('2031-04-03')}${rows('2031-04-04')}`);
    await step('questions').waitFor();
    await press(importing.questions.import);
    const show = page.getByRole('button', { name: importing.report.show });
    const [from, to] = [page.locator('[data-part=from]'), page.locator('[data-part=to]')];
    await from.waitFor();
    expect([await from.inputValue(), await to.inputValue()]).toEqual(['2031-04-04', '2031-04-04']);
    expect(await page.locator('.part-count').getAttribute('data-events')).toBe('1500');
    await from.fill('2031-04-03');
    expect(await page.locator('.part-count').getAttribute('data-events')).toBe('3000');
    expect(await show.isDisabled()).toBe(true);
    expect(await violations(page, '[data-dialog=import]')).toEqual([]);
    await from.fill('2031-04-04');
    await show.press('Enter');
    await expect.poll(() => page.locator('.origin-part').innerText()).toMatch(/1,500 of 3,000 .* 4 April/);
    await press(importing.banner.days);
    await press(importing.part.earlier);
    await show.press('Enter');
    await expect.poll(() => page.locator('.origin-part').innerText()).toMatch(/ 3 April/);
    await press(importing.banner.leave);
    await expect.poll(openedTitle).toBe('Iraq, June 2014');
  });

  test('never left the browser', () => {
    const { requests, pageErrors } = dashboard.record;
    expect(pageErrors).toEqual([]);
    expect(requests.filter((address) => !address.startsWith(site.url))).toEqual([]);
    // What belongs to the site itself is fetched as ever, without anything of the file in its address.
    expect(requests.filter((address) => /towns|acled|Northport/.test(address))).toEqual([]);
  });
});

test('two versions are compared field by field', async () => {
  await dashboard.open();
  await press(en.chrome.openData);
  await page.getByRole('tab', { name: importing.tabs.versions }).click();
  const changed = JSON.parse(PUBLISHED.toString()) as {
    features: { properties: { title: string; event_id: string } }[];
  };
  for (const { properties } of changed.features.slice(0, 1)) properties.title = 'Another title';
  const input = page.locator('.import-picked input[type=file]');
  await input.setInputFiles({
    name: 'before.geojson',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(changed)),
  });
  await press(importing.versions.compare);
  await page.locator('.import-changes li').first().waitFor();
  expect(await page.locator('.import-changes li').count()).toBe(1);
  expect(await page.locator('.import-changes').innerText()).toContain('Another title');
  expect(await violations(page, '[data-dialog=import]')).toEqual([]);
  await page.keyboard.press('Escape');
});
