import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openSite, type Site } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';
import { reader } from './reader.ts';
import { FILE, published, story, wanted } from './story.ts';

const { steps } = published;
const [first, second, third] = steps;
const last = steps.at(-1) ?? first;

let site: Site;
let dashboard: Dashboard;
let page: Page;
let it: ReturnType<typeof story>;

beforeAll(async () => {
  site = await openSite();
  dashboard = await openDashboard(site, { webgl: false, context: { bypassCSP: true } });
  page = dashboard.page;
  it = story(page);
});

afterAll(() => site?.close());

/** One page, from test to test as a reader goes on. */
describe('the story', () => {
  test('is not fetched before anybody asks for it', async () => {
    await dashboard.open();
    await page.waitForLoadState('networkidle');
    const { requests } = dashboard.record;
    expect(requests.some((url) => url.endsWith('events.geojson'))).toBe(true);
    expect(requests.filter(isOfTheStory)).toEqual([]);
    await reader(page).openTab('Story');
    await it.there();
    expect(requests.filter((url) => url.endsWith(FILE))).toHaveLength(1);
    expect(await page.locator('.story h2').innerText()).toBe(published.title);
    expect(await page.locator('.story-step').count()).toBe(steps.length);
    // Nothing has moved: whoever looks in keeps the view.
    expect(dashboard.query().toString()).toBe('');
    expect(await it.where.innerText()).toBe(`${steps.length} steps`);
  });

  test('is begun and read on by keyboard, and spoken once for each step', async () => {
    await it.where.evaluate((element) => {
      const spoken: string[] = [];
      Object.assign(globalThis, { spoken });
      const listen = () => spoken.push(element.textContent ?? '');
      new MutationObserver(listen).observe(element, { childList: true, characterData: true, subtree: true });
    });
    await it.button('Begin').focus();
    await dashboard.press('Enter');
    await expect.poll(it.current).toBe(first.step_id);
    // The same button leads on, so that it can be pressed again and again.
    await dashboard.press('Enter');
    await expect.poll(it.view).toEqual(wanted(second));
    await it.rested();
    const spoken = await page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken);
    const said = (index: number) => `Step ${index + 1} of ${steps.length}: ${steps[index]?.title}`;
    expect(spoken).toEqual([said(0), said(1)]);
    expect(await it.where.evaluate(({ tagName }) => tagName)).toBe('OUTPUT');
    await it.step(2).press('Enter');
    await expect.poll(it.view).toEqual(wanted(third));
    await it.button('Previous step').press('Enter');
    await expect.poll(it.view).toEqual(wanted(second));
  });

  test('goes back and forward from step to step with the browser', async () => {
    await page.goBack();
    await expect.poll(it.view).toEqual(wanted(third));
    await page.goBack();
    await expect.poll(it.view).toEqual(wanted(second));
    await page.goForward();
    await expect.poll(it.view).toEqual(wanted(third));
    expect(await page.getByRole('tab', { name: 'Story' }).getAttribute('aria-selected')).toBe('true');
    expect(await it.current()).toBe(third.step_id);
  });

  test('is left by the reader’s own hand, and returned to', async () => {
    await it.step(0).click();
    await expect.poll(it.view).toEqual(wanted(first));
    await it.rested();
    await it.slider.press('PageUp');
    await expect.poll(() => it.where.innerText()).toBe('You have left step 1');
    expect(await it.view()).toMatchObject({ story: null, place: first.place_id });
    const left = await it.view();
    await it.wheel(600);
    // At rest, and the clock has not been grabbed again.
    expect(await it.view()).toEqual(left);
    // Also when the reader comes back to the tab.
    await reader(page).openTab('Places');
    await reader(page).openTab('Story');
    await it.there();
    await it.button('Return to step 1').press('Enter');
    await expect.poll(it.view).toEqual(wanted(first));
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-current'));
    expect(focused).toBe('step');
    // On from what was left.
    await it.slider.press('PageUp');
    await it.button('Next').click();
    await expect.poll(it.view).toEqual(wanted(second));
    await it.rested();
  });

  test('is read by scrolling, as far as the last step, and stays where it is scrolled', async () => {
    const seen: number[] = [];
    for (let turn = 0; turn < 20 && (await it.current()) !== last.step_id; turn += 1) {
      const scrolled = await it.wheel(500);
      await expect.poll(it.lineIsCurrent).toBe(true);
      expect(Math.abs((await it.rested()) - scrolled)).toBeLessThan(2);
      const id = await it.current();
      seen.push(steps.findIndex(({ step_id }) => step_id === id));
    }
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(await it.view()).toEqual(wanted(last));
    expect(await it.button('Next').getAttribute('aria-disabled')).toBe('true');
    // Upwards as well, and a press is all it takes.
    await it.step(1).click();
    await expect.poll(it.view).toEqual(wanted(second));
    await it.rested();
  });

  test('lifts a filter, which could hide what a step speaks of, and says so', async () => {
    await it.setView({ q: 'refinery' });
    expect((await it.view()).story).toBe(second.step_id);
    await it.button('Next').click();
    await expect.poll(it.current).toBe(third.step_id);
    await expect.poll(() => dashboard.query().get('q')).toBeNull();
    expect(await page.locator('.story-step[data-current]').innerText()).toContain('The filter was lifted');
  });

  test('leads to each claim that a step rests on', async () => {
    await it.step(0).click();
    await expect.poll(it.current).toBe(first.step_id);
    const step = page.locator('.story-step[data-current]');
    const claims = step.locator('.story-claim');
    const ids = await claims.evaluateAll((found) => found.map((one) => one.getAttribute('data-claim')));
    expect(ids).toEqual(first.claims);
    expect(await claims.first().isVisible()).toBe(false);
    await step.locator('summary').press('Enter');
    await claims.first().getByRole('button').click();
    await page.locator(`.events [data-claim="${first.claims[0]}"][aria-current="true"]`).waitFor();
    await reader(page).openTab('Story');
    await expect.poll(() => it.where.innerText()).toBe('You have left step 1');
  });

  test.each(['light', 'dark'] as const)('has no barrier that axe knows in the %s theme', async (theme) => {
    await it.step(2).click();
    await it.setView({ theme });
    await page.locator(`html[data-theme="${theme}"] .story-step[data-current]`).waitFor();
    const fold = page.locator('.story-step[data-current] details');
    if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
    const what = theme === 'light' ? 'everything' : 'colours';
    expect(await violations(page, ':root', what)).toEqual([]);
    await it.slider.press('ArrowLeft');
    await it.button('Return to step 3').waitFor();
    expect(await violations(page, '.panel', what)).toEqual([]);
  });

  test('restores each step from its link', async () => {
    expect(steps.length).toBeGreaterThanOrEqual(8);
    expect(steps.length).toBeLessThanOrEqual(12);
    for (const [index, step] of steps.entries()) {
      await page.goto(`${site.url}?story=${step.step_id}`);
      await page.locator(`.story-step[data-current][data-step="${step.step_id}"]`).waitFor();
      expect(await it.view(), step.step_id).toEqual(wanted(step));
      expect(await it.where.innerText()).toContain(`Step ${index + 1} of ${steps.length}`);
      expect(await page.locator('[aria-current="step"]').innerText()).toContain(step.title);
    }
    // The whole link, as it is passed on, is the same step.
    await expect.poll(() => dashboard.query().get('t')).not.toBeNull();
    await page.goto(page.url());
    await expect.poll(it.current).toBe(last.step_id);
    expect(await it.view()).toEqual(wanted(last));
  });

  test('that can’t be had says why, and can be tried again', async () => {
    await page.route(`**/${FILE}`, (route) => route.fulfill({ status: 404, body: '' }));
    await dashboard.open(`story=${second.step_id}`);
    await page.locator('.story-failed').waitFor();
    expect(await page.locator('.story-failed').innerText()).toMatch(/could not be loaded[\s\S]*404/);
    expect(await it.slider.isVisible()).toBe(true);
    await page.unroute(`**/${FILE}`);
    await it.button('Try again').click();
    await expect.poll(it.view).toEqual(wanted(second));
  });
});

/** The panel's own part comes with the other parts once the page is at rest; the reader of the file and the file don't. */
function isOfTheStory(url: string): boolean {
  return url.endsWith(FILE) || /storyInto|loadStory/.test(url);
}
