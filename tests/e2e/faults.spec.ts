import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { en } from '../../src/text/en.ts';
import { openSite, type Site } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';
import { showView } from './map.ts';

/* What a page does whose files are late, gone or changed, beyond the dataset's own faults. One page for all. */
const DATASET = '**/data/events.geojson';
const RELEASE = 'data/releases/d1562f026880.geojson';
const { chrome, page: words } = en;

let site: Site;
let dashboard: Dashboard;

beforeAll(async () => {
  site = await openSite();
  dashboard = await openDashboard(site, { webgl: false });
});
afterAll(() => site?.close());
beforeEach(async () => {
  await dashboard.page.unrouteAll();
  dashboard.record.pageErrors.length = 0;
});

const stands = () => dashboard.page.getByRole('slider').first().waitFor();
const alert = () => dashboard.page.getByRole('alert').first();
const press = (name: string) => dashboard.find('button', name).first().click();
const title = () => dashboard.page.locator('.title-bar h1').innerText();

test('a release whose bytes are not those of its name is refused, and its bytes as they were are shown', async () => {
  const { page } = dashboard;
  const changed = readFileSync(RELEASE, 'utf8').replace('"isis"', '"government"');
  await page.route(`**/${RELEASE}`, (route) => route.fulfill({ body: changed }));
  await dashboard.open(`data=${RELEASE}`);
  expect(await alert().innerText()).toContain('not the file that was released');
  expect(await page.locator('.failed').getAttribute('data-code')).toBe('not-as-released');
  await page.unrouteAll();
  await press(words.retry);
  await stands();
  expect(dashboard.record.pageErrors).toEqual([]);
});

test('an embed of a release whose file was changed shows no mark', async () => {
  const { page } = dashboard;
  await page.route('**/embed/data-d1562f026880.js*', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('"hash":"d1562f026880"', '"hash":"000000000000"');
    await route.fulfill({ response, body });
  });
  await page.goto(`${site.url}embed.html?release=d1562f026880`);
  expect(await alert().innerText()).toContain('d1562f026880');
  expect(await page.locator('#picture').count()).toBe(0);
});

test('an address that leads to a log-in is told apart from one that isn’t there', async () => {
  const { page } = dashboard;
  await page.route(DATASET, (route) =>
    route.fulfill({ status: 302, headers: { location: 'https://login.example/' }, body: '' }),
  );
  await dashboard.open();
  expect(await alert().innerText()).toContain('leads on to another address');
  await page.unrouteAll();
  await press(words.retry);
  await stands();
  // The policy, too, keeps the page from following there: that is what was wanted.
  dashboard.record.violations.length = 0;
});

test('a host that sends nothing is waited for, and not for ever; another try mends it', async () => {
  const { page } = dashboard;
  await page.clock.install();
  await page.route(DATASET, () => undefined);
  await page.goto(site.url, { waitUntil: 'commit' });
  await page.locator('.skeleton').first().waitFor();
  await page.clock.fastForward(19_000);
  expect(await page.locator('.failed').count()).toBe(0);
  await page.clock.fastForward(2000);
  await expect.poll(() => alert().innerText()).toContain('has sent nothing for 20 seconds');
  await page.unrouteAll();
  await press(words.retry);
  await stands();
});

describe('what was shown', () => {
  test('is one press away when the dataset that is asked for next can’t be had', async () => {
    const { page } = dashboard;
    await dashboard.open('t=2014-06-11T12:00Z&place=mosul');
    await stands();
    const shown = await title();
    await showView(page, { data: 'data/nothing.geojson' });
    await expect.poll(() => alert().innerText()).toContain('404');
    await press(words.goBack);
    await stands();
    expect(await title()).toBe(shown);
    await page.locator('.dossier').waitFor();
    await expect.poll(() => page.url()).not.toContain('nothing');
    expect(dashboard.query().get('t')).toBe('2014-06-11T12:00Z');
    expect(dashboard.record.pageErrors).toEqual([]);
  });
});

describe('a part of the page that can’t be fetched', () => {
  test('for a dialog says so over the page, and can be put away', async () => {
    const { page } = dashboard;
    await page.route('**/assets/Share-*.js', (route) => route.fulfill({ status: 404 }));
    await dashboard.open();
    await press(chrome.share);
    const notice = page.locator('.part-failed');
    await notice.waitFor();
    expect(await notice.innerText()).toContain('could not be fetched');
    expect(await notice.getByRole('link', { name: chrome.reload }).getAttribute('href')).toBe('');
    await notice.getByRole('button', { name: chrome.close }).click();
    expect(await notice.count()).toBe(0);
    // The button says it again, rather than nothing.
    await press(chrome.share);
    await notice.waitFor();
    expect(dashboard.record.pageErrors).toEqual([]);
  });

  test('for a panel says so in its place, and a reload at the same address brings it', async () => {
    const { page } = dashboard;
    await page.route('**/assets/SourcesPanel-*.js', (route) =>
      route.fulfill({ body: '<!doctype html>', contentType: 'text/html' }),
    );
    await dashboard.open('t=2014-06-11T12:00Z');
    await dashboard.find('tab', 'Sources').click();
    const link = page.locator('.tab-panel .part-failed').getByRole('link', { name: chrome.reload });
    await link.waitFor();
    await page.unrouteAll();
    await link.click();
    await stands();
    expect(dashboard.query().get('t')).toBe('2014-06-11T12:00Z');
    await dashboard.find('tab', 'Sources').click();
    await page.locator('.tab-panel > *').first().waitFor();
    expect(await page.locator('.part-failed').count()).toBe(0);
  });

  test('for what stands where no dataset does, leaves what the page says', async () => {
    const { page } = dashboard;
    await page.route('**/assets/OutsideNotice-*.js', (route) => route.abort());
    await dashboard.open('data=https://other.example/data.geojson');
    expect(await alert().innerText()).toContain('another host');
    expect(dashboard.record.pageErrors).toEqual([]);
  });

  test('for the import says so in the dialog, and the data that are shown stay', async () => {
    const { page } = dashboard;
    await page.route('**/importWorker-*', (route) => route.abort());
    await dashboard.open();
    await stands();
    const shown = await title();
    await press(chrome.openData);
    await page.locator('.import-step').waitFor();
    await page.locator('.import-step input[type=file]').setInputFiles({
      name: 'a.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('date,place\n2031-01-01,X'),
    });
    await expect.poll(() => page.locator('.dialog').innerText()).toContain('can’t be fetched');
    await page.keyboard.press('Escape');
    expect(await title()).toBe(shown);
  });
});

test('storage that is blocked, full or spoiled changes nothing: none is read or written', async () => {
  const { page } = dashboard;
  await page.addInitScript(() => {
    const touched: string[] = [];
    Object.assign(globalThis, { touched });
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
      Object.defineProperty(globalThis, name, {
        get: () => {
          touched.push(name);
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    Object.defineProperty(Document.prototype, 'cookie', {
      get: () => touched.push('cookie'),
      set: () => {
        touched.push('cookie');
      },
    });
  });
  await dashboard.open('place=mosul');
  await page.locator('.dossier').waitFor();
  await press(chrome.share);
  await page.locator('.dialog').waitFor();
  expect(await page.evaluate(() => (globalThis as unknown as { touched: string[] }).touched)).toEqual([]);
  expect(dashboard.record.pageErrors).toEqual([]);
});

test('without its fonts the page stands in those of the system', async () => {
  const { page } = dashboard;
  await page.route('**/*.woff2', (route) => route.abort());
  await dashboard.open('place=mosul');
  await page.locator('.dossier').waitFor();
  const box = await page.locator('.dossier h2').first().boundingBox();
  expect(box?.width ?? 0).toBeGreaterThan(20);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(dashboard.record.pageErrors).toEqual([]);
});
