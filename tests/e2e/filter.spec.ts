import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openSite, type Site } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';
import { picturedMarks } from './map.ts';
import { reader } from './reader.ts';

const SIZES = {
  desktop: { width: 1440, height: 900, webgl: false, context: { bypassCSP: true } },
  phone: {
    width: 390,
    height: 844,
    webgl: false,
    context: { bypassCSP: true, hasTouch: true, isMobile: true },
  },
};

let site: Site;
let dashboard: Dashboard;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

const rows = () => dashboard.page.locator('.day .event').count();
const toggle = () => dashboard.page.getByRole('button', { name: /^Filter/ });
const option = (value: string) => dashboard.page.locator(`.facet-option[data-option="${value}"]`);
const undisputed = () => dashboard.page.getByRole('button', { name: 'Only what is undisputed' });
const clear = () => dashboard.page.getByRole('button', { name: 'Clear all' }).first();
const tally = async () => {
  const data = await dashboard.page
    .locator('.filter-tally')
    .evaluate((element) => Object.fromEntries(Object.entries((element as HTMLElement).dataset)));
  const number = (name: string) => Number(data[name]);
  return {
    shown: number('shown'),
    all: number('all'),
    leftOut: number('filtered') + number('outside') + number('undated'),
  };
};

describe.each(Object.entries(SIZES))('on a %s', (name, size) => {
  beforeAll(async () => {
    dashboard = await openDashboard(site, size);
    await dashboard.open('t=2014-06-12T18:00Z');
    await dashboard.page.getByRole('slider').first().waitFor();
  });
  afterAll(() => dashboard?.close());

  test('the number beside an option is the number of rows once it is chosen, by keyboard', async () => {
    const all = await rows();
    await toggle().press('Enter');
    await option('attack').waitFor();
    for (const value of [
      'diplomatic',
      'iraqi-government',
      'disputed',
      'planned',
      'chatham-house-2014-06-11',
    ]) {
      const count = Number(await option(value).getAttribute('data-count'));
      const box = option(value).getByRole('checkbox');
      await box.focus();
      await dashboard.press('Space');
      await expect.poll(rows).toBe(count);
      expect((await tally()).shown).toBe(count);
      await dashboard.press('Space');
      await expect.poll(rows).toBe(all);
    }
  });

  test('an option without events stays, and what it leaves is told with the way out', async () => {
    const { page } = dashboard;
    const zero = page.locator('.facet[data-facet="parties"] .facet-option[data-count="0"]');
    // Ticks first what makes zeros: nobody does everything.
    await option('economic').getByRole('checkbox').press('Space');
    await expect.poll(() => zero.count()).toBeGreaterThan(0);
    await zero.first().getByRole('checkbox').press('Space');
    await page.getByText('No event is left by the filter.').waitFor();
    expect(await violations(dashboard.page)).toEqual([]);
    await reader(page).openTab('Places');
    await page.getByText('No place is left by the filter').waitFor();
    await expect.poll(async () => (await picturedMarks(page)).length).toBe(0);
    await page.locator('.nothing-left').getByRole('button', { name: 'Clear all' }).press('Enter');
    await page.locator('.places-table').waitFor();
    expect(await page.locator('.chip').count()).toBe(0);
  });

  test('only what is undisputed hides the dispute, on the map as in the list; a chip takes out its option', async () => {
    const { page } = dashboard;
    await expect.poll(async () => (await reader(page).stateInList('mosul'))?.disputed).toBe(true);
    await undisputed().press('Enter');
    await expect.poll(() => reader(page).stateInList('mosul')).toBeNull();
    const list = async () => (await reader(page).statesInList()).map(({ place }) => place).sort();
    const map = async () => (await picturedMarks(page)).map(({ place }) => place);
    expect((await list()).length).toBeGreaterThan(3);
    await expect.poll(map).toEqual(await list());
    expect(await dashboard.page.locator('[data-disputed="true"]').count()).toBe(0);
    await expect.poll(() => dashboard.query().get('certainty')).toBe('reported,claimed');

    await toggle().press('Enter');
    await option('kurdish-forces').getByRole('checkbox').press('Space');
    await toggle().press('Enter');
    await page.locator('[data-chip="parties kurdish-forces"]').waitFor();
    await expect.poll(list).toContain('kirkuk');
    await expect.poll(map).toEqual(await list());
    await page.locator('[data-chip="parties kurdish-forces"]').press('Enter');
    await expect.poll(() => page.locator('.chip').count()).toBe(0);
    expect(await toggle().evaluate((button) => button === document.activeElement)).toBe(true);
    await undisputed().press('Enter');
    await expect.poll(async () => (await list()).includes('mosul')).toBe(true);
  });

  test('a filter is told over the map where its list is not seen, and taken away there', async () => {
    const { page } = dashboard;
    const note = page.locator('.filter-note');
    expect(await note.count()).toBe(0);
    await undisputed().press('Enter');
    await reader(page).openTab('About');
    await note.getByText(/^Filter: \d+ of \d+ places shown$/).waitFor();
    const [shown, all] = await note.evaluate((element) =>
      [element.dataset['shown'], element.dataset['all']].map(Number),
    );
    await expect.poll(async () => (await picturedMarks(page)).length).toBe(shown);
    expect(shown).toBeLessThan(all ?? 0);
    const box = await note.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(size.width);
    await note.getByRole('button', { name: 'Clear the filter' }).press('Enter');
    await expect.poll(() => note.count()).toBe(0);
    await expect.poll(async () => (await picturedMarks(page)).length).toBe(all);
  });

  test(`an open filter has no barrier that axe knows and fits the ${name}`, async () => {
    const { page } = dashboard;
    await reader(page).openTab('Events');
    await toggle().press('Enter');
    const height = async () => (await option('attack').boundingBox())?.y ?? 0;
    await option('attack').getByRole('checkbox').focus();
    const before = await height();
    await dashboard.press('Space');
    await page.locator('.filter-active').waitFor();
    // What is ticked stays under the finger.
    expect(Math.abs((await height()) - before)).toBeLessThan(3);
    expect(await violations(dashboard.page)).toEqual([]);
    const [scroll, width] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(scroll).toBeLessThanOrEqual(width ?? 0);
    await clear().press('Enter');
  });
});

describe('what is shown', () => {
  beforeAll(async () => {
    dashboard = await openDashboard(site, { webgl: false });
  });
  afterAll(() => dashboard?.close());

  test.each([
    't=2014-06-12T18:00Z&mode=window',
    't=2014-06-12T18:00Z&mode=so-far&types=attack,air_strike,armed_clash',
    't=2014-06-22T12:00Z&mode=window&from=2014-06-10T00:00Z&parties=insurgents&q=mosul',
    't=2014-06-12T18:00Z&known=2014-06-12T17:00Z&certainty=claimed',
  ])('and what is left out, with its reasons, are all events: ?%s', async (query) => {
    await dashboard.open(query);
    await dashboard.page.locator('.filter-tally').waitFor();
    const { shown, all, leftOut } = await tally();
    expect(shown).toBe(await rows());
    expect(shown + leftOut).toBe(all);
    expect(shown).toBeGreaterThan(0);
    expect(leftOut).toBeGreaterThan(0);
  });

  test('of a window says which; its undated events are counted and not listed', async () => {
    await dashboard.open('t=2014-06-12T18:00Z&mode=window');
    await dashboard.page.getByText('Events of the window, from 11 June, 21:00 to 12 June, 21:00').waitFor();
    await dashboard.page.getByText(/\d+ without a date \(in no window\)/).waitFor();
    expect(await dashboard.page.getByRole('heading', { name: 'Without a date' }).count()).toBe(0);
  });

  test('is shown beside it when it is open and left out', async () => {
    await dashboard.open('t=2014-06-12T18:00Z&event=kirkuk-kurdish-forces-take-over&types=economic');
    const open = dashboard.page.locator('.left-out .event[data-open="true"]');
    await open.getByText('Kurdish forces take over Kirkuk').waitFor();
    expect((await tally()).shown).toBe(await rows());
  });

  test('at a moment is what is undisputed at it: the denial of Mosul comes a day later', async () => {
    await dashboard.open('t=2014-06-11T12:00Z&certainty=reported,claimed');
    const marks = async () => (await picturedMarks(dashboard.page)).map(({ place }) => place);
    await expect.poll(marks).toContain('mosul');
  });

  test('keeps the mark of the place that is open, and its dossier says that the filter doesn’t', async () => {
    await dashboard.open('t=2014-06-12T18:00Z&place=mosul&certainty=reported,claimed');
    const { page } = dashboard;
    await page.getByText('The filter leaves this place out. Its mark stays').waitFor();
    const marks = async () => (await picturedMarks(page)).map(({ place }) => place);
    await expect.poll(marks).toContain('mosul');
    await page.getByRole('button', { name: 'All places' }).press('Enter');
    await expect.poll(marks).not.toContain('mosul');
  });

  test('is the same in a link, and does not fill the history', async () => {
    await dashboard.open('t=2014-06-12T18:00Z');
    const before = await dashboard.page.evaluate(() => window.history.length);
    await undisputed().press('Enter');
    await expect.poll(() => dashboard.query().get('certainty')).toBe('reported,claimed');
    expect(await dashboard.page.evaluate(() => window.history.length)).toBe(before);
    const { shown } = await tally();
    await dashboard.page.reload();
    await dashboard.page.locator('.filter-tally').waitFor();
    expect((await tally()).shown).toBe(shown);
    expect(await undisputed().getAttribute('aria-pressed')).toBe('true');
  });
});
