import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openSite, type Site } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';
import { reader } from './reader.ts';

let site: Site;
let dashboard: Dashboard;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const views = {
  'the whole map': '',
  'a disputed place': 't=2014-06-12T18:00Z&place=mosul',
  'an open event': 't=2014-06-12T18:00Z&event=kirkuk-kurdish-forces-take-over',
  'a cut': 't=2014-06-12T12:00Z&known=2014-06-12T12:00Z',
};

/** The barriers in a part of the page in the light theme, and then those that the dark one adds: of colour. */
async function inBothThemes(page: Page, part = ':root'): Promise<string[]> {
  const light = await violations(page, part);
  await turn(page, 'dark');
  const dark = await violations(page, part, 'colours');
  await turn(page, 'light');
  return [...light, ...dark.map((barrier) => `dark: ${barrier}`)];
}

/** As a reader does it whose system changes in the evening. */
async function turn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.locator(`:root[data-theme="${colorScheme}"]`).waitFor();
  await settledAnimations(page);
}

describe.each(Object.entries(sizes))('on a %s, in either theme', (name, size) => {
  // The picture stands in for the map, which costs far less: axe sees no canvas, only what lies over it.
  let page: Page;

  beforeAll(async () => {
    dashboard = await openDashboard(site, { ...size, webgl: false, context: { bypassCSP: true } });
    page = dashboard.page;
  });

  afterAll(() => dashboard?.close());

  test.each(Object.entries(views))('%s has no barrier', async (_, query) => {
    await dashboard.open(query);
    await page.getByRole('slider').first().waitFor();
    expect(await inBothThemes(page)).toEqual([]);
  });

  test.each(['Places', 'Sources', 'About'])('the tab %s has none', async (tab) => {
    await dashboard.open();
    await reader(page).openTab(tab);
    // Around it nothing has changed.
    expect(await inBothThemes(page, '.panel')).toEqual([]);
    expect(await violations(page, ':root', 'landmarks')).toEqual([]);
  });

  test.each(['share', 'help'])('the dialog %s has none', async (dialog) => {
    await dashboard.open('t=2014-06-12T18:00Z');
    await page.evaluate((dialog) => {
      const { store } = (globalThis as unknown as { changingHands: Handle }).changingHands;
      store.getState().setDialog(dialog);
    }, dialog);
    await page.locator(`.dialog[data-dialog="${dialog}"]:not([data-starting-style])`).waitFor();
    await settledAnimations(page);
    // What it does to the page around it, every dialog does in the same way.
    expect(await inBothThemes(page, dialog === 'help' ? ':root' : '.dialog')).toEqual([]);
    if (dialog !== 'share') return;
    await openCode(page);
    await settledAnimations(page);
    expect(await inBothThemes(page, '.dialog')).toEqual([]);
  });

  test('nor have the menu and any height of the sheet', async () => {
    await dashboard.open('t=2014-06-12T18:00Z');
    await page.locator('[popovertarget="page-menu"]:visible').first().click();
    expect(await inBothThemes(page)).toEqual([]);
    await page.keyboard.press('Escape');
    if (name !== 'phone') return;
    for (const key of ['End', 'Home']) {
      await page.locator('.sheet-handle').press(key);
      await settledAnimations(page);
      expect(await inBothThemes(page), `sheet ${key}`).toEqual([]);
    }
  });
});

describe.each(Object.entries(sizes))('on a %s', (_, size) => {
  afterEach(() => dashboard?.close());

  test('what lies over the canvas has no barrier', async () => {
    dashboard = await openDashboard(site, { ...size, context: { bypassCSP: true } });
    await dashboard.open();
    await dashboard.page.locator('.map[data-status="ready"]').waitFor();
    expect(await violations(dashboard.page, '.map-pane')).toEqual([]);
    expect(await violations(dashboard.page, ':root', 'landmarks')).toEqual([]);
  });

  test('loading and failed pages have none', async () => {
    dashboard = await openDashboard(site, { ...size, webgl: false, context: { bypassCSP: true } });
    const { page } = dashboard;
    let answer = () => {};
    const asked = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/data/events.geojson', async (route) => {
      await asked;
      await route.fulfill({ status: 404, body: 'gone' });
    });
    await page.goto(site.url);
    await page.locator('.panel .bone').first().waitFor();
    expect(await violations(dashboard.page), 'loading').toEqual([]);
    answer();
    await page.getByRole('alert').first().waitFor();
    expect(await violations(dashboard.page), 'failed').toEqual([]);
  });
});

/** The face of the dialog with most on it. */
async function openCode(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Embed (iframe)' }).click();
  await page.locator('.share-options > summary').click();
  await page.locator('.share-preview iframe').waitFor();
}

/** Half-faded words have the contrast of neither state. */
async function settledAnimations(page: Page): Promise<void> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
}

type Handle = {
  readonly store: { getState(): { setDialog(dialog: string): void } };
};

describe('by keyboard alone', () => {
  afterEach(() => dashboard?.close());

  test('a reader steps to a change, opens a place and comes back', async () => {
    dashboard = await openDashboard(site, { webgl: false });
    await dashboard.open('t=2014-06-09T00:00Z');
    const { page } = dashboard;
    await page.getByRole('slider').first().waitFor();
    await pressTabUntil('button', /next change/i);
    await page.keyboard.press('Enter');
    await expect.poll(() => reader(page).now()).toBeGreaterThan(Date.parse('2014-06-09T00:00Z'));
    await pressTabUntil('tab', /events/i);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.locator('.places-table').waitFor();
    await pressTabUntil('button', /^mosul$/i);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Mosul' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Mosul');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('.places-table').waitFor();
  });

  async function pressTabUntil(role: string, name: RegExp): Promise<void> {
    for (let step = 0; step < 120; step += 1) {
      await dashboard.page.keyboard.press('Tab');
      const at = await dashboard.page.evaluate(() => {
        const { activeElement: element } = document;
        const role = element?.getAttribute('role') ?? element?.tagName.toLowerCase() ?? '';
        return { role, name: element?.getAttribute('aria-label') ?? element?.textContent ?? '' };
      });
      if (at.role === role && name.test(at.name.trim())) return;
    }
    throw new Error(`no ${role} ${String(name)} can be reached by Tab`);
  }
});
