import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';

const SIZES = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844, context: { hasTouch: true, isMobile: true } },
};
/** Turns everything after it, if it is let. */
const TURN = '\u202e';

let site: Site;
let dashboard: Dashboard;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

const field = () => dashboard.page.getByRole('combobox', { name: 'Search' });
const options = () => dashboard.page.getByRole('option');
const heading = (name: string) => dashboard.page.getByRole('heading', { level: 2, name });
const isFocused = () =>
  dashboard.page.evaluate(() => document.activeElement?.getAttribute('role') === 'combobox');
const active = () =>
  field().evaluate(
    (element) => document.getElementById(element.getAttribute('aria-activedescendant') ?? '')?.textContent,
  );

/** By keyboard alone: the slash, then words into an empty field. */
async function searchFor(words: string): Promise<void> {
  const focus = async () => {
    // Again, should the page not have listened yet: what it wrote into the field is replaced below.
    await dashboard.press('/');
    return isFocused();
  };
  await expect.poll(focus, { timeout: 10_000 }).toBe(true);
  await field().press('ControlOrMeta+a');
  await dashboard.page.keyboard.type(words);
}

describe.each(Object.entries(SIZES))('on a %s, by keyboard alone, a reader', (_, size) => {
  beforeAll(async () => {
    dashboard = await openDashboard(site, { ...size, webgl: false });
    await dashboard.open('t=2014-06-12T18:00Z');
    await dashboard.page.getByRole('slider').first().waitFor();
  });
  afterAll(() => dashboard?.close());

  test.each(['Telafer', 'tal-afar', 'تلعفر', 'تەلەعفەر'])('finds Tal Afar by %s', async (words) => {
    await searchFor(words);
    await expect.poll(() => options().first().innerText()).toMatch(/^Tal Afar/);
    expect(await field().getAttribute('aria-expanded')).toBe('true');
    await dashboard.press('ArrowDown');
    await expect.poll(active).toMatch(/^Tal Afar/);
    await dashboard.press('Enter');
    await heading('Tal Afar').waitFor();
    expect(await options().count()).toBe(0);
    await expect.poll(() => dashboard.query().get('place')).toBe('tal-afar');
  });

  test('goes up and down the list and round its ends, and clears it', async () => {
    await searchFor('mosul');
    await expect.poll(() => options().count()).toBeGreaterThan(3);
    await dashboard.press('ArrowUp');
    await expect.poll(active).toMatch(/^List the \d+ events/);
    await dashboard.press('ArrowDown');
    await expect.poll(active).toMatch(/^Mosul/);
    expect(await dashboard.page.getByRole('group', { name: /^Events, \d+ in the title/ }).count()).toBe(1);
    await dashboard.press('Escape');
    await expect.poll(() => field().inputValue()).toBe('');
    expect(await options().count()).toBe(0);
    expect(await isFocused()).toBe(true);
  });

  test('lists all of a kind of which more was found, without leaving the field', async () => {
    await searchFor('mosul');
    const more = options().filter({ hasText: /^Show \d+ more$/ });
    await expect.poll(() => more.count()).toBeGreaterThan(0);
    const events = dashboard.page.locator('.search-line[data-kind="events"]');
    const rest = Number(/\d+/.exec(await more.last().innerText())?.[0]);
    const before = await events.count();
    await more.last().click();
    await expect.poll(() => events.count()).toBe(before + rest);
    expect(await isFocused()).toBe(true);
    await dashboard.press('Escape');
  });

  test('is told what is searched when nothing is found', async () => {
    await searchFor('xyzzy');
    await dashboard.page.getByText('Nothing is found for “xyzzy”.').waitFor();
    await dashboard.page.getByText('The search covers places in every spelling').waitFor();
    expect(await field().getAttribute('aria-expanded')).toBe('false');
    await dashboard.press('Enter');
    expect(dashboard.query().get('q')).toBeNull();
    await dashboard.press('Escape');
  });

  test('opens an event: the clock moves, the page says so, and goes back', async () => {
    const before = dashboard.query().get('t');
    await searchFor('Kurdish forces take over Kirkuk');
    await options().filter({ hasText: 'Kurdish forces take over Kirkuk' }).first().waitFor();
    await dashboard.press('ArrowDown');
    await dashboard.press('Enter');
    const note = dashboard.page.locator('.moved-note');
    await note.getByText('The clock was moved to 11 June: this is dated').waitFor();
    await expect.poll(() => dashboard.query().get('t')).toBe('2014-06-10T21:00Z');
    await dashboard.page.locator('.event[data-open="true"]').waitFor();
    await note.getByRole('button', { name: 'Back to where it was' }).press('Enter');
    await expect.poll(() => note.count()).toBe(0);
    await expect.poll(() => dashboard.query().get('t')).toBe(before);
  });

  test('narrows the list to a party, to a speaker, to words', async () => {
    const rows = () => dashboard.page.locator('.day .event').count();
    await searchFor('peshmerga');
    await options().filter({ hasText: 'Kurdish forces' }).first().waitFor();
    await dashboard.press('ArrowDown');
    await dashboard.press('Enter');
    await expect.poll(() => dashboard.query().get('parties')).toBe('kurdish-forces');
    await dashboard.page.locator('.chips-clear').press('Enter');
    await searchFor('zebari');
    await options()
      .filter({ hasText: /^Hoshyar Zebari/ })
      .waitFor();
    // From the end: the words themselves, then the last speaker.
    await dashboard.press('ArrowUp');
    await dashboard.press('ArrowUp');
    await expect.poll(active).toMatch(/^Hoshyar Zebari/);
    await dashboard.press('Enter');
    await expect.poll(() => dashboard.query().get('q')).toMatch(/Zebari/);
    await dashboard.page.locator('.chips-clear').press('Enter');
    await searchFor('tikrit');
    const line = options().filter({ hasText: /^List the/ });
    const count = Number(/\d+/.exec(await line.innerText())?.[0]);
    await dashboard.press('Enter');
    await expect.poll(() => dashboard.query().get('q')).toBe('tikrit');
    expect(await rows()).toBe(count);
    await dashboard.page.locator('.chips-clear').press('Enter');
  });
});

describe('what a dataset calls itself', () => {
  afterEach(() => dashboard?.close());

  test('is text in the list of what was found, and turns nothing around it', async () => {
    dashboard = await openDashboard(site, { webgl: false });
    const { page, record } = dashboard;
    const spoil = `${TURN}<img src=x onerror=alert(1)>`;
    await page.route('**/data/events.geojson', async (route) => {
      const published = (await (await route.fetch()).json()) as {
        changing_hands: Record<'places' | 'parties', Record<string, unknown>[]>;
        features: { properties: Record<string, unknown> & { claims: Record<string, unknown>[] } }[];
      };
      for (const entry of [...published.changing_hands.places, ...published.changing_hands.parties])
        entry['name'] = `${spoil} ${String(entry['name'])}`;
      for (const { properties } of published.features) {
        for (const name of ['title', 'place_name'])
          if (typeof properties[name] === 'string') properties[name] = `${spoil} ${properties[name]}`;
        for (const claim of properties.claims)
          claim['attribution'] = (claim['attribution'] as string[]).map((name) => `${spoil} ${name}`);
      }
      await route.fulfill({ json: published });
    });
    await dashboard.open();
    await page.getByRole('slider').first().waitFor();
    for (const words of ['mosul', 'isis', 'zebari', `${TURN}onerror`, '<img']) {
      await searchFor(words);
      await options().first().waitFor();
      expect(await page.locator('.search-popup img, .search-popup i').count()).toBe(0);
      const loose = await page.locator('.search-popup').evaluate((popup, turn) => {
        const found: string[] = [];
        const walker = document.createTreeWalker(popup, NodeFilter.SHOW_TEXT);
        while (walker.nextNode())
          if (walker.currentNode.textContent?.includes(turn))
            if (!walker.currentNode.parentElement?.closest('bdi')) found.push(popup.textContent ?? '');
        return found;
      }, TURN);
      expect(loose).toEqual([]);
    }
    expect(record.pageErrors).toEqual([]);
    expect(record.consoleErrors).toEqual([]);
  });

  test('is not found before it was reported', async () => {
    dashboard = await openDashboard(site, { webgl: false });
    await dashboard.open('known=2014-06-11T21:00Z');
    await dashboard.page.getByRole('slider').first().waitFor();
    await searchFor('zebari');
    await dashboard.page.getByText('Only what was reported by the cut is searched.').waitFor();
    expect(await options().count()).toBe(0);
  });
});
