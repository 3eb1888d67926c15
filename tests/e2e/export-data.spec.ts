import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openSite, type Site } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';

const DATASET = readFileSync('data/events.geojson', 'utf8');
const KNOWN = '2014-06-12T18:00Z';
/** A window, a cut and a filter at once. */
const VIEW = `t=${KNOWN}&from=2014-06-10T18:00Z&mode=window&known=${KNOWN}&parties=isis`;

type Head = { version: string; contact?: string; may_pass_on?: boolean };
type Collection = { changing_hands: Head; features: { properties: Record<string, string> }[] };
const { version: VERSION } = (JSON.parse(DATASET) as Collection).changing_hands;
type Saved = { readonly name: string; readonly text: string };

let site: Site;
let dashboard: Dashboard;
let page: Page;

const dialog = () => page.getByRole('dialog', { name: 'Export data' });
const radio = (name: string) => dialog().getByRole('radio', { name, exact: true });
const sum = () => dialog().locator('.takeout-sum');
const press = (name: string) => dialog().getByRole('button', { name }).click();

async function saved(button: string): Promise<Saved> {
  const coming = page.waitForEvent('download');
  await press(button);
  const download = await coming;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

async function sums(): Promise<[exported: number, leftOut: number]> {
  const [exported, leftOut] = await Promise.all(
    ['data-exported', 'data-left-out'].map((name) => sum().getAttribute(name)),
  );
  return [Number(exported), Number(leftOut)];
}

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

describe('the dialog that exports data', () => {
  let listed: string[];

  beforeAll(async () => {
    dashboard = await openDashboard(site, {
      webgl: false,
      context: { permissions: ['clipboard-read', 'clipboard-write'] },
    });
    page = dashboard.page;
    await dashboard.open(VIEW);
    listed = await page
      .locator('.event[data-event]')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['event'] ?? ''));
  });

  afterAll(() => dashboard?.close());

  test('opens by its key, with the focus on what is taken out', async () => {
    await page.keyboard.press('e');
    await expect.poll(() => radio('Events').evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await radio('Control history').isChecked()).toBe(true);
    await page.keyboard.press('ArrowUp');
  });

  test('counts what goes out as the list does, and all the rest with its reasons', async () => {
    expect(listed.length).toBeGreaterThan(5);
    const [exported, leftOut] = await sums();
    expect(exported).toBe(listed.length);
    const all = (JSON.parse(DATASET) as Collection).features.length;
    expect(exported + leftOut).toBe(all);
    await sum().getByText(`${exported} exported + ${leftOut} left out = ${all}`).waitFor();
    await sum().locator('summary').click();
    const groups = await sum()
      .locator('[data-reason]')
      .evaluateAll((sections) =>
        sections.map((section) => ({
          reason: (section as HTMLElement).dataset['reason'],
          count: Number((section as HTMLElement).dataset['count']),
          named: section.querySelectorAll('li').length,
        })),
      );
    expect(groups.map(({ reason }) => reason)).toEqual(['not_known_yet', 'outside_window', 'filtered']);
    expect(groups.reduce((total, { count }) => total + count, 0)).toBe(leftOut);
    // What was reported after the cut is counted, never named.
    expect(groups.map(({ count, named }) => named === count)).toEqual([false, true, true]);
    expect(groups[0]?.named).toBe(0);
  });

  test('saves the events of the list as GeoJSON, which says what it is', async () => {
    const { name, text } = await saved('Download GeoJSON');
    expect(name).toBe(
      'iraq-june-2014_events_2014-06-10T1800Z_2014-06-12T1800Z_known-2014-06-12T1800Z.geojson',
    );
    const { features } = JSON.parse(text) as Collection;
    expect(new Set(features.map(({ properties }) => properties['event_id']))).toEqual(new Set(listed));
    expect(features).toHaveLength(listed.length);
    expect(text).toContain(createHash('sha256').update(DATASET).digest('hex'));
    expect(text).toContain(`${site.url}?t=2014-06-12T18:00Z`);
    await dialog().getByText(`Saved as ${name}`).waitFor();
  });

  test('and as CSV, beside which its types and facts are offered', async () => {
    await radio('CSV').check();
    const { text } = await saved('Download CSV');
    const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(new Set(data.map(({ event_id }) => event_id))).toEqual(new Set(listed));
    const types = await saved('.csvt');
    expect(types.text).toMatch(/^"String","DateTime","DateTime"/);
  });

  test('is called off at once, whatever it waits for, and then saves nothing', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const hold = async (route: Route) => {
      await held;
      await route.continue();
    };
    await page.route('**/kml*.js', hold);
    let downloads = 0;
    page.on('download', () => (downloads += 1));
    await radio('KML').check();
    await press('Download KML');
    await press('Cancel');
    await dialog().getByText('Cancelled. Nothing was saved.').waitFor();
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe('Download KML');
    const come = page.waitForResponse('**/kml*.js');
    release();
    await (await come).finished();
    await page.unroute('**/kml*.js', hold);
    // A later file does come, and is the only one.
    await radio('JSON').check();
    await saved('Download JSON');
    expect(downloads).toBe(1);
  });

  test('cites the exact view, to be copied in the form of a reference manager', async () => {
    await radio('RIS').check();
    await press('Copy citation');
    await dialog().getByText('Copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('TY  - DATA');
    expect(copied).toContain(`as known at ${KNOWN}`);
    expect(copied).toContain(createHash('sha256').update(DATASET).digest('hex'));
    expect(copied).toContain('UR  - ');
  });

  test('everything is everything, also what the cut hides', async () => {
    await radio('Everything').check();
    await expect.poll(sums).toEqual([(JSON.parse(DATASET) as Collection).features.length, 0]);
    await dialog().getByText('It also holds what was reported after the cut').waitFor();
  });

  test('leads to pictures, and from there back', async () => {
    await press('Share and embed');
    const share = page.getByRole('dialog', { name: 'Share and embed' });
    await share.getByRole('button', { name: 'Export data' }).click();
    await dialog().waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(dashboard.record.pageErrors).toEqual([]);
    expect(dashboard.record.consoleErrors).toEqual([]);
  });

  test('what has changed in the dataset is fetched when it is opened', async () => {
    await page.getByRole('tab', { name: 'About' }).click();
    const changes = page.locator('.changes');
    await page.route('**/data/CHANGELOG.md', (route) => route.abort());
    const heading = changes.getByText('Changes to this dataset');
    await heading.click();
    await changes.getByText('could not be fetched').waitFor();
    await page.unroute('**/data/CHANGELOG.md');
    await heading.click();
    await heading.click();
    await changes.getByRole('heading', { name: VERSION, exact: true }).waitFor();
    // The failed one was asked for once more, to see whether its address leads on to another.
    expect(dashboard.record.requests.filter((address) => address.endsWith('/CHANGELOG.md'))).toHaveLength(3);
    const release = changes.getByRole('link', { name: /^version \S+, \d+ \p{L}+ \d{4}$/u }).first();
    expect(await release.evaluate((link) => (link as HTMLAnchorElement).href)).toMatch(
      /\/data\/releases\/[0-9a-f]{12}\.geojson$/,
    );
  });
});

describe('a dataset with a contact, whose rows may not be handed on', () => {
  beforeAll(async () => {
    dashboard = await openDashboard(site, { webgl: false, context: { bypassCSP: true } });
    page = dashboard.page;
    const data = JSON.parse(DATASET) as Collection;
    Object.assign(data.changing_hands, { contact: 'https://example.org/errors?form=7', may_pass_on: false });
    await page.route('**/data/events.geojson', (route) =>
      route.fulfill({ body: JSON.stringify(data), contentType: 'application/geo+json' }),
    );
    await dashboard.open(`t=${KNOWN}&event=mosul-isis-overruns`);
  });

  afterAll(() => dashboard?.close());

  test('has at each claim a link that says which, and in which view', async () => {
    const link = page.getByRole('link', { name: 'Report an error in this claim' }).first();
    const claim = await link.evaluate((anchor) => anchor.closest<HTMLElement>('.claim')?.dataset['claim']);
    const address = new URL((await link.getAttribute('href')) ?? '');
    expect(`${address.origin}${address.pathname}`).toBe('https://example.org/errors');
    expect(address.searchParams.get('form')).toBe('7');
    expect(address.searchParams.get('about')).toBe(claim);
    const view = new URL(address.searchParams.get('view') ?? '');
    expect(view.href.startsWith(site.url)).toBe(true);
    expect(view.searchParams.get('claim')).toBe(claim);
    expect(view.searchParams.get('t')).toBe(KNOWN);
  });

  test('hands out its documents and how it is cited, and says why no more', async () => {
    await page.keyboard.press('e');
    await dialog()
      .getByText(/forbid/)
      .waitFor();
    expect(await radio('Documents').isChecked()).toBe(true);
    for (const name of ['Events', 'Claims', 'Places']) expect(await radio(name).isDisabled()).toBe(true);
    expect(await dialog().getByRole('textbox', { name: 'Citation' }).inputValue()).toContain(
      `version ${VERSION}`,
    );
  });

  test('in both themes, and on the smallest phone, nothing bars the way', async () => {
    expect(await violations(page, '.dialog')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 640 });
    const overflow = () =>
      page.evaluate(() =>
        [document.documentElement, document.querySelector('.takeout')].map((element) =>
          element ? element.scrollWidth - element.clientWidth : null,
        ),
      );
    await expect.poll(overflow).toEqual([0, 0]);
    expect(await violations(page, '.dialog')).toEqual([]);
  });
});
