import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/run.ts';
import { violations } from './axe.ts';
import { openSite, type Site, type Visit } from './browser.ts';
import { openDashboard } from './dashboard.ts';
import { inList, inPicture, layoutOf } from './embedPage.ts';
import { reader } from './reader.ts';

const T = 't=2014-06-12T18:00Z';
/** Some release that is kept. */
const RELEASE = readdirSync(join(root, 'dist/data/releases'))[0]?.slice(0, 12) ?? '';
let site: Site;
let visit: Visit;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  visit = await site.visit({ width: 700, height: 650, webgl: false, context: { bypassCSP: true } });
  ({ page } = visit);
});
afterAll(() => site.close());

/** Goes to the embed and waits for its first picture. */
async function open(query: string, on: Page = page): Promise<void> {
  await on.goto(`${site.url}embed.html?${query}`);
  await on.locator('#picture svg').waitFor();
}

/** Until lists and dossiers are there as well. */
const facts = (on: Page = page) => on.locator('#events').waitFor({ state: 'attached' });
const date = () => page.locator('#date').innerText();
const slider = () => page.locator('#slider');

describe('an embed at a moment', () => {
  beforeAll(() => open(T));

  test('asks for its own few files and, unasked, for lists and details alone', async () => {
    await facts();
    const names = () =>
      visit.record.requests.map((url) => url.replace(site.url, '').replace(/-[\w-]+\.(?=\w+$)/, '.'));
    // The browser asks for it when it has time.
    await expect.poll(names).toContain('favicon.svg');
    expect(names().toSorted()).toEqual(
      [
        `embed.html?${T}`,
        ...['hands.js', 'hands.css', 'facts.js', 'facts.css', 'texts.js'].map((name) => `embed/${name}`),
        'favicon.svg',
      ].toSorted(),
    );
    expect([
      ...visit.record.failedRequests,
      ...visit.record.consoleErrors,
      ...visit.record.pageErrors,
    ]).toEqual([]);
  });

  test('has the same marks in picture and list, and the full page lists the same', async () => {
    expect(await date()).toBe('Thursday 12 June 2014, 21:00 Baghdad time');
    const marks = await inPicture(page);
    expect(marks.length).toBeGreaterThan(8);
    await expect.poll(() => inList(page)).toEqual(marks);
    const dashboard = await openDashboard(site, { webgl: false });
    await dashboard.open(T);
    const full = reader(dashboard.page);
    await full.openTab('Places');
    const states = await full.statesInList();
    expect(new Map(marks.map(({ place, word }) => [place, word]))).toEqual(
      new Map(states.map(({ place, word }) => [place, word])),
    );
    for (const { place, said } of marks)
      expect(await full.sentenceInList(String(place)), String(place)).toContain(said);
    await dashboard.close();
  });

  test('has no barriers that axe knows, light and dark', async () => {
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await violations(page, ':root', 'colours')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('is scrubbed by keys, marks, list and spoken moment together', async () => {
    await slider().focus();
    await page.keyboard.press('Home');
    await expect.poll(date).toBe('Monday 9 June 2014, 00:00 Baghdad time');
    expect(await slider().getAttribute('aria-valuetext')).toBe(await date());
    await page.keyboard.press('PageUp');
    await page.keyboard.press('ArrowRight');
    await expect.poll(date).toBe('Tuesday 10 June 2014, 01:00 Baghdad time');
    await page.keyboard.press('End');
    await expect.poll(date).toBe('Tuesday 24 June 2014, 24:00 Baghdad time');
    await expect
      .poll(async () => JSON.stringify(await inList(page)))
      .toBe(JSON.stringify(await inPicture(page)));
    expect(await page.locator('#rest').textContent()).toBe('');
  });

  test('is scrubbed by the pointer, and says once where it came to rest', async () => {
    const { x = 0, y = 0, width = 0, height = 0 } = (await slider().boundingBox()) ?? {};
    await page.mouse.move(x + width - 8, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
    await expect.poll(date).toContain('17 June 2014');
    await page.mouse.up();
    await page.getByRole('button', { name: 'Previous change on the map' }).click();
    await expect.poll(() => page.locator('#rest').textContent()).toBe(await date());
  });

  test('plays from change to change, and stops when told', async () => {
    await slider().focus();
    await page.keyboard.press('Home');
    await page.getByRole('button', { name: 'Play' }).click();
    await expect.poll(date).not.toBe('Monday 9 June 2014, 00:00 Baghdad time');
    await page.getByRole('button', { name: 'Pause' }).click();
    const there = await date();
    await expect.poll(() => page.locator('#play').getAttribute('data-playing')).toBe('false');
    expect(await date()).toBe(there);
  });

  test('opens a place from its mark and from the list', async () => {
    const circle = () => page.locator('#picture [data-part="selection"] circle');
    await page.locator('#list [data-place="mosul"] button').click();
    await expect.poll(() => page.locator('#dossier').innerText()).toContain('Mosul');
    await circle().waitFor();
    await page.locator('#map').scrollIntoViewIfNeeded();
    const mark = await page
      .locator('#picture [data-part="marks"] [data-place="kirkuk"] path')
      .first()
      .boundingBox();
    await page.mouse.click((mark?.x ?? 0) + (mark?.width ?? 0) / 2, (mark?.y ?? 0) + (mark?.height ?? 0) / 2);
    await expect.poll(() => page.locator('#dossier').innerText()).toContain('Kirkuk');
    const href = () => page.getByRole('link', { name: 'Iraq, June 2014' }).getAttribute('href');
    await expect.poll(href).toContain('place=kirkuk');
    expect(await href()).toContain('index.html?t=2014-06');
  });

  test('lets the wheel through and says how the map is moved', async () => {
    await page.evaluate(() => {
      addEventListener('wheel', (event) => {
        document.body.dataset['kept'] = String(event.defaultPrevented);
      });
    });
    await page.locator('#map').hover();
    await page.mouse.wheel(0, 40);
    await page.locator('#hint').waitFor();
    expect(await page.locator('body').getAttribute('data-kept')).toBe('false');
  });

  test.each([360, 700])('needs no scrolling at %i px of a frame of usual height', async (width) => {
    await page.setViewportSize({ width, height: 575 });
    await open(T);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollHeight - innerHeight))
      .toBeLessThanOrEqual(0);
  });

  test.each([280, 360, 700, 1200])(
    'stands at %i px: nothing beyond the edge, nothing over another',
    async (width) => {
      await page.setViewportSize({ width, height: 575 });
      await expect.poll(() => page.locator('#picture svg').getAttribute('width')).not.toBe(null);
      await expect.poll(() => layoutOf(page)).toEqual({ wide: true, overlaps: [], filled: true });
    },
  );
});

describe('what an embedder chooses', () => {
  const shown = (id: string) => page.locator(`#${id}`).isVisible();

  test('a locked moment and view leave no way to change them', async () => {
    await page.setViewportSize({ width: 700, height: 650 });
    await open(`${T}&lock=moment,view`);
    await facts();
    for (const id of ['timeline', 'move', 'zoom']) expect(await shown(id), id).toBe(false);
    expect(await shown('legend')).toBe(true);
    expect(await date()).toContain('12 June 2014');
  });

  test('nothing but map and credit still says its moment', async () => {
    await open(`${T}&ui=none`);
    await page.locator('link[href*="/facts-"]').waitFor({ state: 'attached' });
    for (const id of ['head', 'timeline', 'caption', 'panel', 'events', 'buttons', 'move', 'zoom'])
      expect(await shown(id), id).toBe(false);
    expect(await shown('map')).toBe(true);
    expect(await page.locator('#foot').innerText()).toMatch(/Thursday 12 June 2014.*Changing Hands · data/s);
    expect(await violations(page)).toEqual([]);
  });

  test('a frozen version that isn’t kept is not replaced by another', async () => {
    const errors = visit.record.pageErrors.length;
    await page.goto(`${site.url}embed.html?${T}&release=0123456789ab`);
    await expect.poll(() => page.locator('#wait').innerText()).toContain('0123456789ab');
    // Nothing else is there, to be pressed in vain.
    expect(await page.locator('button, input, summary, svg').count()).toBe(0);
    expect(
      await page.getByRole('link').evaluateAll((all) => all.map(({ textContent }) => textContent)),
    ).toEqual(['Open the full map']);
    expect(await page.getByRole('link').getAttribute('href')).toContain('index.html?t=2014-06-12T18:00Z');
    expect(visit.record.pageErrors.slice(errors)).toEqual([]);
  });
});

describe('a cut', () => {
  const CUT = `${T}&known=2014-06-12T14:30Z`;

  test('stops the clock and shows in picture and list what was known then', async () => {
    await open(CUT);
    await facts();
    await expect.poll(async () => (await inPicture(page)).length).toBeGreaterThan(3);
    await expect.poll(() => inList(page)).toEqual(await inPicture(page));
    expect(await page.locator('#cut').innerText()).toContain('12 June 2014, 17:30');
    expect(Number(await slider().inputValue())).toBe(Date.UTC(2014, 5, 12, 14, 30));
  });

  test('without the facts shows no mark at all, and says why', async () => {
    await page.route('**/embed/facts-*.js', (route) => route.abort());
    await open(CUT);
    await expect.poll(() => page.locator('#wait').innerText()).toContain('could not be fetched');
    expect(await inPicture(page)).toEqual([]);
    await page.unroute('**/embed/facts-*.js');
    await page.getByRole('button', { name: 'Try again' }).click();
    await facts();
    await expect.poll(() => page.locator('#wait').isVisible()).toBe(false);
  });
});

test('text that means harm stays text', async () => {
  const harm = '<img src=x onerror=document.body.remove()>';
  // A frozen dataset comes as a file of its own.
  await page.route('**/embed/data-*.js?*', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('Iraq, June 2014', harm);
    await route.fulfill({ response: answer, body });
  });
  await open(`release=${RELEASE}&${T}&place=${encodeURIComponent(harm)}&known=${encodeURIComponent(harm)}`);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(harm);
  expect(await page.title()).toBe(`${harm} · Changing Hands`);
  expect(await page.locator('#said').innerText()).toContain('known=');
  expect(await page.locator('img').count()).toBe(0);
  await page.unroute('**/embed/data-*.js?*');
});
