import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site, type Visit } from './browser.ts';
import { openDashboard } from './dashboard.ts';
import { published } from './story.ts';

type ClaimRecord = { paraphrase: string; document_id: string; reported_latest: string | null };
const text = readFileSync('data/events.geojson', 'utf8');
const file = JSON.parse(text) as {
  changing_hands: { title: string; documents: { document_id: string; title: string }[] };
  features: { properties: { summary: string; claims: ClaimRecord[] } }[];
};

let site: Site;
let visit: Visit;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  visit = await site.visit({ width: 700, height: 900, webgl: false });
  ({ page } = visit);
});
afterAll(() => site.close());

/** Goes to the embed and waits for its lists and dossiers. */
async function open(query: string): Promise<void> {
  await page.goto(`${site.url}embed.html?${query}`);
  await page.locator('#events summary').waitFor({ state: 'attached' });
}

const words = (selector: string) => page.locator(selector).innerText();
const openAll = (selector: string) =>
  page.locator(selector).evaluateAll((all) => all.forEach((one) => one.toggleAttribute('open', true)));
const attributes = (on: Page, selector: string, name: string) =>
  on.locator(selector).evaluateAll((all, name) => all.map((one) => one.getAttribute(name) ?? ''), name);
/** Places with a mark of control, in the picture. */
const marked = () =>
  attributes(page, '#picture [data-part="marks"] [data-place]:not([data-word="none"])', 'data-place');

describe('a cut', () => {
  test('leaves nothing of what was reported later, in no part of the page', async () => {
    const cut = '2014-06-12T12:00:00Z';
    await open('t=2014-06-12T18:00Z&known=2014-06-12T12:00Z&place=samarra');
    await openAll('details');
    await expect.poll(() => page.locator('#events [data-event]').count()).toBeGreaterThan(10);
    const said = (await page.locator('#embed').textContent()) ?? '';
    const all = file.features.flatMap(({ properties }) => properties.claims);
    const isKnown = ({ reported_latest: at }: ClaimRecord) => at !== null && at <= cut;
    const later = all.filter((claim) => !isKnown(claim));
    expect(later.length).toBeGreaterThan(100);
    for (const { paraphrase } of later) expect(said).not.toContain(paraphrase.replace(/\.$/, ''));
    const known = new Set(all.filter(isKnown).map((claim) => claim.document_id));
    const unknown = file.changing_hands.documents.filter(({ document_id: id }) => !known.has(id));
    expect(unknown.length).toBeGreaterThan(0);
    for (const { title } of unknown) expect(said).not.toContain(title);
    expect(await words('#dossier [data-sentence]')).toMatch(/^No known claim/);
    expect(await marked()).not.toContain('samarra');
  });

  test('moves with its slider from report to report, and is lifted', async () => {
    await open(
      't=2014-06-12T18:00Z&known=2014-06-12T13:00Z&place=samarra&ui=title,timeline,clocks,panel,buttons',
    );
    expect(await words('#dossier [data-sentence]')).toMatch(/contested/);
    expect(await marked()).toContain('samarra');
    const slider = page.locator('#clocks input');
    const before = await slider.getAttribute('aria-valuetext');
    expect(before).toMatch(/as known at 12 June, 16:00: \d+ of \d+ claims known/);
    await slider.press('ArrowLeft');
    await expect.poll(() => slider.getAttribute('aria-valuetext')).not.toBe(before);
    const lift = page.getByRole('button', { name: 'Show what all documents say' });
    await page.locator('#clocks').getByRole('button', { name: 'Show what all documents say' }).click();
    await expect.poll(() => page.locator('#cut').isHidden()).toBe(true);
    expect(await slider.isVisible()).toBe(true);
    await expect.poll(() => lift.isVisible()).toBe(false);
  });

  test('neither opens nor names a place that only later reports speak of', async () => {
    await open('t=2014-06-12T12:00Z&known=2014-06-12T12:00Z&place=tikrit-palace-compound');
    await openAll('details');
    expect(await words('#said')).toContain('What you opened was reported later than the cut');
    expect(await page.locator('#dossier [data-place]').count()).toBe(0);
    expect(await page.locator('#embed').textContent()).not.toContain('palace');
    expect(await page.locator('#open').getAttribute('href')).not.toContain('palace');
  });

  test('without its clock has a line and what lifts it, and no slider', async () => {
    expect(await page.locator('#clocks').isHidden()).toBe(true);
    await page.locator('#when').getByRole('button', { name: 'Show what all documents say' }).click();
    await expect.poll(() => page.locator('#cut').isHidden()).toBe(true);
    await expect.poll(() => page.locator('#when button').isHidden()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('slider');
  });
});

describe('dossier and lists', () => {
  test('hold the same claims, events and places as the page', async () => {
    const query = 't=2014-06-12T18:00Z&place=mosul&q=Mosul';
    await open(query);
    await openAll('#list, #events');
    await expect.poll(() => page.locator('#events [data-event]').count()).toBeGreaterThan(3);
    const claims = await attributes(page, '#dossier [data-claim]', 'data-claim');
    const events = await attributes(page, '#events [data-event]', 'data-event');
    const full = await openDashboard(site, { webgl: false });
    await full.open(query);
    await full.page.locator('.dossier [data-claim]').first().waitFor({ state: 'attached' });
    const there = '[data-dispute]:not([data-lapsed]) [data-claim], .stretch[data-now="true"] [data-claim]';
    const theirs = await attributes(full.page, there, 'data-claim');
    expect(new Set(claims)).toEqual(new Set(theirs));
    expect(new Set(claims).size).toBe(claims.length);
    await full.find('tab', 'Events').click();
    await full.page.locator('[data-event]').first().waitFor();
    expect(events).toEqual(await attributes(full.page, '[data-event]', 'data-event'));
    await full.close();
  });

  test('say what a filter leaves, and take it away', async () => {
    expect(await words('#caption')).toMatch(/Only “Mosul”: \d+ of \d+ places, \d+ of 130 events/);
    const some = await marked();
    await page.locator('#caption').getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => words('#events summary')).toBe('Events: 130');
    await expect.poll(async () => (await marked()).length).toBeGreaterThan(some.length);
  });

  test('are read on, and left, by keyboard', async () => {
    await open('t=2014-06-12T18:00Z');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    const dossier = page.locator('#dossier [data-place="mosul"]');
    const row = page.locator('#list [data-place="mosul"] button');
    await openAll('#list');
    await row.press('Enter');
    await expect.poll(focused).toBe('Mosul');
    await dossier.getByRole('button', { name: 'Close' }).press('Enter');
    await expect.poll(() => dossier.count()).toBe(0);
    expect(await row.evaluate((one) => one === document.activeElement)).toBe(true);
    await row.press('Enter');
    await dossier.waitFor();
    await page.locator('#list').evaluate((one) => one.removeAttribute('open'));
    await page.locator('#dossier h2').press('Escape');
    await expect.poll(() => dossier.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('slider');
  });

  test('say how old a report is where the mark has faded', async () => {
    await page.locator('#slider').press('End');
    await openAll('#list');
    const said = () => page.locator('#list [data-place="mosul"]').innerText();
    await expect.poll(said).toMatch(/No new report for \d+ hours/);
  });
});

describe('a step of the story', () => {
  test('is shown by its name alone, and leads on', async () => {
    const [, second, third] = published.steps;
    await open(`story=${second.step_id}`);
    await expect.poll(() => words('#caption')).toContain(second.text);
    expect(await words('#caption')).toContain(`Step 2 of ${published.steps.length}`);
    await page.locator('#caption').getByRole('button', { name: 'Next step' }).click();
    await expect.poll(() => words('#caption')).toContain(third.title);
    expect(await words('#cut')).toContain('claims reported later are left out');
    await page.locator('#slider').press('Home');
    await expect.poll(() => words('#caption')).toContain('You have left step 3');
  });

  test('stays where its reader may not move the clock', async () => {
    const [, second] = published.steps;
    await open(`story=${second.step_id}&lock=moment`);
    await expect.poll(() => words('#caption')).toContain(second.text);
    expect(await page.locator('#caption button').count()).toBe(0);
  });
});

describe('other data', () => {
  const OTHER = 'data/other.geojson';
  const banner = () => page.locator('#banner');

  test('stands under a banner that neither it nor a link can hide', async () => {
    const title = '</title><style>#banner{display:none}</style>';
    const other = { ...file, changing_hands: { ...file.changing_hands, title } };
    await page.route(`**/${OTHER}`, (route) => route.fulfill({ body: JSON.stringify(other) }));
    await page.goto(`${site.url}embed.html?data=${OTHER}&ui=none&t=2014-06-12T18:00Z`);
    await page.locator('#picture svg').waitFor();
    expect(await words('#banner')).toContain(OTHER);
    expect(await banner().isVisible()).toBe(true);
    // Nothing of the page comes before it.
    expect(await banner().evaluate((one) => one.previousElementSibling)).toBeNull();
    expect(await marked()).toContain('mosul');
    expect(await page.title()).toContain(title);
  });

  test('that can’t be read is refused with why and what helps, and nothing is shown instead', async () => {
    await page.unroute(`**/${OTHER}`);
    await page.route(`**/${OTHER}`, (route) => route.fulfill({ body: text.slice(0, 5000) }));
    await page.goto(`${site.url}embed.html?data=${OTHER}&t=2014-06-12T18:00Z`);
    await expect.poll(() => words('#banner')).toMatch(/could not be shown.*JSON/s);
    expect(await page.locator('#picture svg').count()).toBe(0);
  });
});

test('a release that is not kept is said so, and no other is shown under its name', async () => {
  await page.goto(`${site.url}embed.html?release=000000000000`);
  await expect.poll(() => words('#wait')).toContain('000000000000');
  expect(await page.locator('#picture svg').count()).toBe(0);
  expect(visit.record.pageErrors).toEqual([]);
});
