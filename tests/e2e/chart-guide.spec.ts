import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openSite, type Site } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';
import { at, chartCounts, chartSlider, clockLine, countsOf, show } from './chart.ts';
import { reader } from './reader.ts';

let site: Site;
let dashboard: Dashboard;
let page: Page;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

describe('places by holder over time', () => {
  beforeAll(async () => {
    dashboard = await openDashboard(site, { webgl: false, context: { bypassCSP: true } });
    page = dashboard.page;
    await dashboard.open();
    await reader(page).openTab('Places');
    await clockLine(page).waitFor();
  });

  test.each([
    [{ t: '2014-06-10T12:00Z' }, { changing: [2, 0, 0], not_reported: [11, 0, 0] }],
    [
      { t: '2014-06-12T18:00Z' },
      {
        isis: [2, 0, 1],
        insurgents: [2, 0, 0],
        'kurdish-forces': [1, 0, 0],
        not_reported: [8, 2, 0],
      },
    ],
    [
      { t: '2014-06-24T21:00Z' },
      {
        isis: [2, 0, 0],
        insurgents: [7, 1, 0],
        'iraqi-government': [1, 0, 0],
        'kurdish-forces': [1, 0, 0],
        not_reported: [2, 2, 0],
      },
    ],
    [
      { t: '2014-06-12T12:00Z', known: '2014-06-12T12:00Z' },
      { isis: [2, 0, 0], insurgents: [1, 0, 0], 'kurdish-forces': [1, 0, 0] },
    ],
  ])('at %j says what the list says', async (shown, expected) => {
    await show(page, shown);
    expect(countsOf(await reader(page).statesInList())).toEqual(expected);
    expect(await chartCounts(page)).toEqual(expected);
  });

  test('with the cut nothing is drawn beyond it, and the keys stop there', async () => {
    await chartSlider(page).press('End');
    expect(await reader(page).now()).toBe(at('2014-06-12T12:00Z'));
    const beyond = await page.locator('.chart-drawing').evaluate((drawing) => {
      const cut = drawing.querySelector('.bar-beyond')?.getBoundingClientRect().left ?? 0;
      return [...drawing.querySelectorAll('[data-chart-block]')].filter(
        (block) => block.getBoundingClientRect().right > cut + 2,
      ).length;
    });
    expect(beyond).toBe(0);
    expect(await page.locator('.chart').textContent()).not.toMatch(/government/i);
  });

  test('by keyboard: from change to change, by days, to the ends; the counts are said', async () => {
    await show(page, { t: '2014-06-12T18:00Z' });
    await chartSlider(page).press('ArrowLeft');
    expect(await reader(page).now()).toBe(at('2014-06-12T16:50Z'));
    await page.keyboard.press('ArrowLeft');
    expect(await reader(page).now()).toBe(at('2014-06-12T13:00Z'));
    expect(await chartSlider(page).getAttribute('aria-valuetext')).toMatch(
      /^Thursday 12 June 2014, 16:00 Baghdad time;.* ISIS 2;.* Not reported 9 \(1 contested\)$/,
    );
    await page.keyboard.press('PageUp');
    expect(await reader(page).now()).toBe(at('2014-06-13T13:00Z'));
    await page.keyboard.press('Home');
    expect(await reader(page).now()).toBe(at('2014-06-08T21:00Z'));
  });

  test('by mouse: a press names the band and moves the clock; the rest of the drawing stays as it is', async () => {
    await page.locator('.chart-drawing').evaluate((drawing) => {
      const seen = globalThis as unknown as { redrawn: number };
      seen.redrawn = 0;
      new MutationObserver((changes) => (seen.redrawn += changes.length)).observe(drawing, {
        subtree: true,
        childList: true,
        attributes: true,
      });
    });
    const box = await page.locator('.chart-track').boundingBox();
    if (!box) throw new Error('the chart is not on the page');
    const x = (moment: string) =>
      box.x + ((at(moment) - at('2014-06-08T21:00Z')) / (16 * 86_400_000)) * box.width;
    const ground = await page.locator('[data-chart-block="held:insurgents"]').first().boundingBox();
    const y = (ground?.y ?? 0) + (ground?.height ?? 0) - 3;
    await page.mouse.move(x('2014-06-18T21:00Z'), y);
    await page.mouse.down();
    expect(await page.locator('.chart-said').innerText()).toMatch(/^(18|19) June.*: Insurgents 2$/);
    await page.mouse.move(x('2014-06-23T21:00Z') + 4, y);
    await page.mouse.up();
    const hour = 3_600_000;
    expect(Math.abs((await reader(page).now()) - at('2014-06-23T21:00Z'))).toBeLessThan(12 * hour);
    expect(await page.evaluate(() => (globalThis as unknown as { redrawn: number }).redrawn)).toBe(0);
    expect(await chartCounts(page)).toEqual(countsOf(await reader(page).statesInList()));
  });

  test('a filter counts only the places it leaves', async () => {
    await show(page, { t: '2014-06-12T18:00Z', certainty: ['disputed'] });
    await page.getByText('Only the places that the filter leaves').waitFor();
    expect(await chartCounts(page)).toEqual(countsOf(await reader(page).statesInList()));
    expect(await chartCounts(page)).toEqual({ isis: [1, 0, 1] });
  });

  test('the same as a table, in which a moment is a way there', async () => {
    await show(page, { t: '2014-06-12T18:00Z' });
    await page.getByText('The counts as a table').click();
    const row = page.locator('.chart-table tbody tr').filter({ hasText: '12 June, 16:00' });
    await expect.poll(() => row.innerText()).toMatch(/9 \(1 contested\)\s+13$/);
    await row.getByRole('button').click();
    expect(await reader(page).now()).toBe(at('2014-06-12T13:00Z'));
    expect(await violations(page, '.chart')).toEqual([]);
  });
});

describe('the reading guide', () => {
  const guide = () => page.getByRole('dialog', { name: 'How to read the map' });
  const helpButton = () => page.locator('.title-bar').getByRole('button', { name: 'Keyboard help' });

  async function openByKeys(): Promise<void> {
    await helpButton().press('Enter');
    const link = page.getByRole('dialog').getByRole('button', { name: 'How to read the map' });
    await link.press('Enter');
    await guide().waitFor();
  }

  // The page of the chart, in the dark.
  beforeAll(() => show(page, { t: '2014-06-12T18:00Z', theme: 'dark' }));

  afterAll(() => dashboard?.close());

  test('opens by keyboard, has every state with its mark, and gives the focus back', async () => {
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await openByKeys();
    const states = await guide()
      .locator('[data-guide-state]')
      .evaluateAll((found) =>
        found.map((state) => [
          (state as HTMLElement).dataset['guideState'],
          state.querySelectorAll('dt path').length > 0,
          state.querySelector('a')?.textContent ?? '',
        ]),
      );
    expect(states.map(([name]) => name)).toHaveLength(8);
    expect(states.filter(([, isDrawn]) => isDrawn !== true)).toEqual([]);
    expect(states.find(([name]) => name === 'disputed')?.[2]).toBe('See Mosul, 12 June, 19:50');
    expect(await violations(page, '.dialog')).toEqual([]);
    await page.keyboard.press('Escape');
    await guide().waitFor({ state: 'detached' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Keyboard help');
  });

  test('its examples lead to what they speak of', async () => {
    await openByKeys();
    await guide().getByRole('link', { name: 'See Mosul, 12 June, 19:50' }).press('Enter');
    await guide().waitFor({ state: 'detached' });
    await page.locator('.dossier').waitFor();
    expect(await reader(page).stateInDossier()).toMatchObject({ place: 'mosul', disputed: true });
    await expect.poll(() => dashboard.query().get('t')).toBe('2014-06-12T16:50Z');

    await openByKeys();
    await guide().getByRole('link', { name: 'As known at 12 June, 15:00' }).click();
    await page.locator('.places-table').waitFor();
    expect(await reader(page).stateInList('samarra')).toBeNull();
    await expect.poll(() => dashboard.query().get('known')).toBe('2014-06-12T12:00Z');
  });

  test('with a cut it tells nothing of what was reported later', async () => {
    await openByKeys();
    expect(await guide().innerText()).not.toMatch(/Samarra|Tal Afar|Rawa/);
    expect(await guide().locator('[data-guide-state=disputed] a').count()).toBe(0);
    await page.keyboard.press('Escape');
    await guide().waitFor({ state: 'detached' });
  });
});

describe('on a phone', () => {
  beforeAll(async () => {
    dashboard = await openDashboard(site, {
      width: 390,
      height: 844,
      webgl: false,
      context: { bypassCSP: true, hasTouch: true, isMobile: true },
    });
    page = dashboard.page;
    await dashboard.open('t=2014-06-12T18:00Z');
  });

  afterAll(() => dashboard?.close());

  test('the chart is closed until it is asked for, and fits', async () => {
    await reader(page).openTab('Places');
    const chart = page.locator('.chart');
    expect(await chart.getAttribute('open')).toBeNull();
    await chart.locator('summary').first().click();
    await clockLine(page).waitFor();
    const box = await page.locator('.chart-track').boundingBox();
    expect(box?.width).toBeGreaterThan(300);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    expect(await violations(page, '.chart')).toEqual([]);
  });

  test('the guide is in the menu, and fits', async () => {
    await page.getByRole('button', { name: 'More' }).click();
    await page.locator('.page-menu').getByRole('button', { name: 'How to read the map' }).click();
    const guide = page.getByRole('dialog', { name: 'How to read the map' });
    await guide.waitFor();
    expect(await guide.evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth)).toBe(true);
    await page.keyboard.press('Escape');
    await guide.waitFor({ state: 'detached' });
    const { consoleErrors, pageErrors } = dashboard.record;
    expect({ consoleErrors, pageErrors }).toEqual({ consoleErrors: [], pageErrors: [] });
  });
});
