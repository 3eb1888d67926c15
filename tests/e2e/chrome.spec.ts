import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../src/text/en.ts';
import { openSite, type Site } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';
import { button, slider } from './timeline.ts';

let site: Site;
let dashboard: Dashboard;
let page: Page;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

const tool = (name: RegExp) => page.locator('.title-bar').getByRole('button', { name });
const dialog = (name: string) => page.getByRole('dialog', { name });
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

describe('the title bar', () => {
  beforeAll(async () => {
    dashboard = await openDashboard(site, {
      webgl: false,
      context: { permissions: ['clipboard-read', 'clipboard-write'] },
    });
    page = dashboard.page;
    await dashboard.open('t=2014-06-12T18:00Z&place=mosul&known=2014-06-12T18:00Z');
    await slider(page).waitFor();
  });

  afterAll(() => dashboard?.close());

  test('says which dataset, which moment and what was known', async () => {
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Iraq, June 2014');
    expect(await page.locator('.title-when').innerText()).toBe('Thursday 12 June 2014, 21:00 Baghdad time');
    expect(await page.locator('.title-known').innerText()).toBe('as known at 12 June, 21:00');
  });

  test('its buttons stand in one row and have names', async () => {
    const boxes = await page.locator('.title-actions > button:visible').evaluateAll((buttons) =>
      buttons.map((button) => ({
        name: button.getAttribute('aria-label'),
        top: button.getBoundingClientRect().top,
      })),
    );
    expect(boxes.map(({ name }) => name)).toEqual([
      'Share and embed',
      'Export data',
      'Open data',
      'Full screen',
      'Keyboard help',
      'Light or dark',
    ]);
    expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
  });

  test('the choice between light and dark is kept in the link', async () => {
    await tool(/light or dark/i).click();
    const menu = page.locator('.page-menu');
    await menu.getByRole('radio', { name: 'Dark' }).check();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await expect.poll(() => dashboard.query().get('theme')).toBe('dark');
    await menu.getByRole('radio', { name: 'System' }).check();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
    await expect.poll(() => dashboard.query().has('theme')).toBe(false);
    await page.keyboard.press('Escape');
    expect(await menu.isVisible()).toBe(false);
    expect(await focused()).toBe('Light or dark');
  });

  test('shares the view as it is at this moment: the link is copied, and what it holds is said', async () => {
    // Not yet in the address bar: that waits for the gesture to end.
    await slider(page).press('ArrowLeft');
    await tool(/share/i).click();
    const share = dialog('Share and embed');
    await share.waitFor();
    expect(await share.innerText()).toMatch(/Thursday 12 June 2014, 20:00 Baghdad time/);
    expect(await share.innerText()).toMatch(/Known\s+at Thursday 12 June 2014, 21:00 Baghdad time/);
    expect(await share.innerText()).toMatch(/Open\s+Mosul/);
    await share.getByRole('button', { name: 'Copy link' }).click();
    await share.getByText('Copied', { exact: true }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const query = new URL(copied).searchParams;
    expect(Object.fromEntries(query)).toEqual({
      t: '2014-06-12T17:00Z',
      known: '2014-06-12T18:00Z',
      place: 'mosul',
    });
    expect(copied.startsWith(site.url)).toBe(true);
    await page.keyboard.press('Escape');
    await share.waitFor({ state: 'detached' });
    await expect.poll(focused).toBe('Share and embed');
  });

  test('where a page may not copy, the link is selected and the keys are named', async () => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await tool(/share/i).click();
    const share = dialog('Share and embed');
    await share.getByRole('button', { name: 'Copy link' }).click();
    await share.getByText(/press Ctrl\+C/).waitFor();
    const selected = await page.evaluate(() => {
      const field = document.activeElement;
      if (!(field instanceof HTMLInputElement)) return null;
      return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
    });
    expect(selected).toMatch(/place=mosul/);
    await share.getByRole('button', { name: 'Close' }).click();
    await share.waitFor({ state: 'detached' });
  });

  test('fills the screen and gives it back', async () => {
    await tool(/^full screen$/i).click();
    await tool(/leave full screen/i).waitFor();
    expect(await page.evaluate(() => document.fullscreenElement === document.documentElement)).toBe(true);
    await tool(/leave full screen/i).click();
    await tool(/^full screen$/i).waitFor();
  });

  test('? opens the keyboard help from anywhere but a field, and Escape gives the focus back', async () => {
    await button(page, /^play$/i).focus();
    await page.keyboard.press('?');
    const help = dialog('Keyboard');
    await help.waitFor();
    expect(await help.locator('kbd').count()).toBeGreaterThan(10);
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
    await expect.poll(focused).toBe('Play');

    const field = page.getByRole('combobox').first();
    await field.focus();
    await page.keyboard.type('a?');
    expect(await field.inputValue()).toBe('a?');
    expect(await help.count()).toBe(0);
    await field.fill('');
  });

  test('keys that are a single letter can be switched off', async () => {
    await tool(/keyboard help/i).click();
    const help = dialog('Keyboard');
    await help.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
    await button(page, /^play$/i).focus();
    await page.keyboard.press('?');
    await page.keyboard.press('/');
    expect(await focused()).toBe('Play');
    expect(await help.count()).toBe(0);
  });

  test('and nothing had anything to complain of', () => {
    const { consoleErrors, pageErrors } = dashboard.record;
    expect({ consoleErrors, pageErrors }).toEqual({ consoleErrors: [], pageErrors: [] });
  });
});

describe('a part that cannot be fetched', () => {
  test('says so, and leaves the rest of the page alone', async () => {
    dashboard = await openDashboard(site, { webgl: false });
    page = dashboard.page;
    await page.route('**/AboutPanel-*.js', (route) => route.abort());
    await dashboard.open();
    await page.getByRole('tab', { name: 'About' }).click();
    await page.getByRole('alert').getByText(en.chrome.partFailed).waitFor();
    await page.getByRole('tab', { name: 'Places' }).click();
    await page.locator('.places-table').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await dashboard.close();
  });
});
