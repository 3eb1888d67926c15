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
afterEach(() => dashboard?.close());

const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const views = {
  'the whole map': '',
  'a disputed place': 't=2014-06-12T18:00Z&place=mosul',
  'an open event': 't=2014-06-12T18:00Z&event=kirkuk-kurdish-forces-take-over',
  'a cut': 't=2014-06-12T12:00Z&known=2014-06-12T12:00Z',
};

describe.each(Object.entries(sizes))('on a %s', (_, size) => {
  test.each(['light', 'dark'] as const)(
    'in the %s theme no view and no tab has a barrier',
    async (colourScheme) => {
      // The picture stands in for the map, which costs far less: axe sees no canvas, only what lies over it.
      dashboard = await openDashboard(site, {
        ...size,
        colourScheme,
        webgl: false,
        context: { bypassCSP: true },
      });
      for (const [name, query] of Object.entries(views)) {
        await dashboard.open(query);
        await dashboard.page.getByRole('slider').first().waitFor();
        expect(await violations(dashboard.page), name).toEqual([]);
      }
      await dashboard.open();
      for (const tab of ['Places', 'Sources', 'About']) {
        await reader(dashboard.page).openTab(tab);
        expect(await violations(dashboard.page), tab).toEqual([]);
      }
    },
  );

  test('nor has what lies over the canvas', async () => {
    dashboard = await openDashboard(site, { ...size, context: { bypassCSP: true } });
    await dashboard.open();
    await dashboard.page.locator('.map[data-status="ready"]').waitFor();
    expect(await violations(dashboard.page)).toEqual([]);
  });
});

describe.each(Object.entries(sizes))('over the page, on a %s', (name, size) => {
  test('dialogs, menu and every height of the sheet have none, in either theme', async () => {
    dashboard = await openDashboard(site, { ...size, webgl: false, context: { bypassCSP: true } });
    const { page } = dashboard;
    await dashboard.open('t=2014-06-12T18:00Z');
    for (const theme of ['light', 'dark']) {
      await page.evaluate(
        (change) => {
          const { store } = (globalThis as unknown as { changingHands: Handle }).changingHands;
          store.getState().setView(change);
        },
        { theme },
      );
      for (const [dialog, more] of [
        ['share', null],
        ['share', openCode],
        ['help', null],
      ] as const) {
        await page.evaluate((dialog) => {
          const { store } = (globalThis as unknown as { changingHands: Handle }).changingHands;
          store.getState().setDialog(dialog);
        }, dialog);
        await page.locator(`.dialog[data-dialog="${dialog}"]:not([data-starting-style])`).waitFor();
        await more?.(page);
        await settledAnimations(page);
        // The page around it has been looked at with the dialog's first face.
        const part = more === null ? ':root' : '.dialog';
        expect(await violations(page, part), `${dialog} ${more?.name ?? ''} ${theme}`).toEqual([]);
        await page.keyboard.press('Escape');
        await page.locator('.dialog').waitFor({ state: 'detached' });
      }
      await page.locator('[popovertarget="page-menu"]:visible').first().click();
      expect(await violations(dashboard.page), `menu ${theme}`).toEqual([]);
      await page.keyboard.press('Escape');
      if (name !== 'phone') continue;
      for (const key of ['End', 'Home']) {
        await page.locator('.sheet-handle').press(key);
        await settledAnimations(page);
        expect(await violations(dashboard.page), `sheet ${key} ${theme}`).toEqual([]);
      }
      await page.locator('.sheet-handle').press('ArrowDown');
    }
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
  readonly store: { getState(): { setView(change: object): void; setDialog(dialog: string): void } };
};

describe('by keyboard alone', () => {
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
