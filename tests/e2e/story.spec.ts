import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';
import { reader } from './reader.ts';

type StepRecord = {
  step_id: string;
  title: string;
  claims: string[];
  t: string;
  known: string | null;
  map: { zoom: number; lat: number; lon: number } | null;
  place_id: string | null;
  event_id: string | null;
};
const published = JSON.parse(readFileSync('data/events.story.json', 'utf8')) as {
  title: string;
  steps: StepRecord[];
};
const { steps } = published;
const [first, second, third] = steps as [StepRecord, StepRecord, StepRecord];
const last = steps.at(-1) as StepRecord;
const FILE = 'events.story.json';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: Site;
let dashboard: Dashboard;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  dashboard = await openDashboard(site, { webgl: false, context: { bypassCSP: true } });
  page = dashboard.page;
});

afterAll(() => site?.close());

type Shown = {
  story: string | null;
  t: number | null;
  known: number | 'all';
  camera: unknown;
  place: string | null;
  event: string | null;
};

/** The view as the page's store has it. */
const view = (on = page) =>
  on.evaluate(() => {
    const { changingHands } = globalThis as unknown as {
      changingHands: { store: { getState(): { view: Shown } } };
    };
    const { story, t, known, camera, place, event } = changingHands.store.getState().view;
    return { story, t, known, camera, place, event };
  });

/** What a step of the file sets. */
const wanted = (step: StepRecord): Shown => ({
  story: step.step_id,
  t: Date.parse(step.t),
  known: step.known === null ? 'all' : Date.parse(step.known),
  camera: step.map,
  place: step.place_id,
  event: step.event_id,
});

/** Sets something as a control elsewhere on the page would. */
const setView = (change: object) =>
  page.evaluate((change) => {
    const { changingHands } = globalThis as unknown as {
      changingHands: { store: { getState(): { setView(change: object): void } } };
    };
    changingHands.store.getState().setView(change);
  }, change);

const where = (on = page) => on.locator('.story-where');
const current = (on = page) => on.locator('.story-step[data-current]').getAttribute('data-step');
const button = (name: string) => page.getByRole('button', { name, exact: true });
const slider = (on = page) => on.locator('#timeline-slider');
const stepThere = (on = page) => on.locator('.story-step').first().waitFor();

async function wheel(down: number): Promise<void> {
  await page.locator('.tab-panel').hover();
  await page.mouse.wheel(0, down);
}

/** How far the panel is scrolled, once it no longer moves. */
async function rested(): Promise<number> {
  const top = () => page.locator('.tab-panel').evaluate((panel) => panel.scrollTop);
  let before = -1;
  await expect
    .poll(
      async () => {
        const now = await top();
        const isStill = now === before;
        before = now;
        return isStill;
      },
      { interval: 250 },
    )
    .toBe(true);
  return before;
}

/** One page, from test to test as a reader goes on. */
describe('the story', () => {
  test('is not fetched before anybody asks for it', async () => {
    await dashboard.open();
    await page.waitForLoadState('networkidle');
    const { requests } = dashboard.record;
    expect(requests.some((url) => url.endsWith('events.geojson'))).toBe(true);
    expect(requests.filter(isOfTheStory)).toEqual([]);
    await reader(page).openTab('Story');
    await stepThere();
    expect(requests.filter((url) => url.endsWith(FILE))).toHaveLength(1);
    expect(await page.locator('.story h2').innerText()).toBe(published.title);
    expect(await page.locator('.story-step').count()).toBe(steps.length);
    // Nothing has moved: whoever looks in keeps the view.
    expect(dashboard.query().toString()).toBe('');
    expect(await where().innerText()).toBe(`${steps.length} steps`);
  });

  test('is begun and read on by keyboard, and spoken once for each step', async () => {
    await where().evaluate((element) => {
      const spoken: string[] = [];
      Object.assign(globalThis, { spoken });
      const listen = () => spoken.push(element.textContent ?? '');
      new MutationObserver(listen).observe(element, { childList: true, characterData: true, subtree: true });
    });
    await button('Begin').focus();
    await dashboard.press('Enter');
    await expect.poll(() => current()).toBe(first.step_id);
    // The same button leads on, so that it can be pressed again and again.
    await dashboard.press('Enter');
    await expect.poll(view).toEqual(wanted(second));
    await rested();
    const spoken = await page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken);
    const said = (index: number) => `Step ${index + 1} of ${steps.length}: ${steps[index]?.title}`;
    expect(spoken).toEqual([said(0), said(1)]);
    expect(await where().evaluate(({ tagName }) => tagName)).toBe('OUTPUT');
    await page.locator('.story-open').nth(2).press('Enter');
    await expect.poll(view).toEqual(wanted(third));
    await button('Previous step').press('Enter');
    await expect.poll(view).toEqual(wanted(second));
  });

  test('goes back and forward from step to step with the browser', async () => {
    await page.goBack();
    await expect.poll(view).toEqual(wanted(third));
    await page.goBack();
    await expect.poll(view).toEqual(wanted(second));
    await page.goForward();
    await expect.poll(view).toEqual(wanted(third));
    expect(await page.getByRole('tab', { name: 'Story' }).getAttribute('aria-selected')).toBe('true');
    expect(await current()).toBe(third.step_id);
  });

  test('is left by the reader’s own hand, and returned to', async () => {
    await page.locator('.story-open').first().click();
    await expect.poll(view).toEqual(wanted(first));
    await rested();
    await slider().press('PageUp');
    await expect.poll(() => where().innerText()).toBe('You have left step 1');
    expect(await view()).toMatchObject({ story: null, place: first.place_id });
    const left = await view();
    await wheel(600);
    expect(await rested()).toBeGreaterThan(100);
    // At rest for longer than the panel waits: it doesn't grab the clock again.
    expect(await view()).toEqual(left);
    // Also when the reader comes back to the tab.
    await reader(page).openTab('Places');
    await reader(page).openTab('Story');
    await stepThere();
    await button('Return to step 1').press('Enter');
    await expect.poll(view).toEqual(wanted(first));
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-current'));
    expect(focused).toBe('step');
    // On from what was left.
    await slider().press('PageUp');
    await button('Next').click();
    await expect.poll(view).toEqual(wanted(second));
  });

  test('is read by scrolling, as far as the last step, and stays where it is scrolled', async () => {
    const seen: number[] = [];
    for (let turn = 0; turn < 20 && (await current()) !== last.step_id; turn += 1) {
      await wheel(500);
      const top = await rested();
      await expect.poll(lineIsCurrent).toBe(true);
      expect(Math.abs((await rested()) - top)).toBeLessThan(2);
      const id = await current();
      seen.push(steps.findIndex(({ step_id }) => step_id === id));
    }
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(await view()).toEqual(wanted(last));
    expect(await button('Next').getAttribute('aria-disabled')).toBe('true');
    // Upwards as well, and a press is all it takes.
    await page.locator('.story-open').nth(1).click();
    await expect.poll(view).toEqual(wanted(second));
    await rested();
  });

  test('lifts a filter, which could hide what a step speaks of, and says so', async () => {
    await setView({ q: 'refinery' });
    expect((await view()).story).toBe(second.step_id);
    await button('Next').click();
    await expect.poll(() => current()).toBe(third.step_id);
    expect(dashboard.query().get('q')).toBeNull();
    expect(await page.locator('.story-step[data-current]').innerText()).toContain('The filter was lifted');
  });

  test('leads to each claim that a step rests on', async () => {
    await page.locator('.story-open').first().click();
    await expect.poll(() => current()).toBe(first.step_id);
    const step = page.locator('.story-step[data-current]');
    const claims = step.locator('.story-claim');
    const ids = await claims.evaluateAll((found) => found.map((one) => one.getAttribute('data-claim')));
    expect(ids).toEqual(first.claims);
    expect(await claims.first().isVisible()).toBe(false);
    await step.locator('summary').press('Enter');
    await claims.first().getByRole('button').click();
    await page.locator(`.events [data-claim="${first.claims[0]}"][aria-current="true"]`).waitFor();
    await reader(page).openTab('Story');
    await expect.poll(() => where().innerText()).toBe('You have left step 1');
  });

  test.each(['light', 'dark'] as const)('has no barrier that axe knows in the %s theme', async (theme) => {
    await page.locator('.story-open').nth(2).click();
    await setView({ theme });
    await page.locator(`html[data-theme="${theme}"] .story-step[data-current]`).waitFor();
    const fold = page.locator('.story-step[data-current] details');
    if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
    expect(await violations()).toEqual([]);
    await slider().press('ArrowLeft');
    await button('Return to step 3').waitFor();
    expect(await violations()).toEqual([]);
  });

  test('restores each step from its link', async () => {
    expect(steps.length).toBeGreaterThanOrEqual(8);
    expect(steps.length).toBeLessThanOrEqual(12);
    for (const [index, step] of steps.entries()) {
      await page.goto(`${site.url}?story=${step.step_id}`);
      await page.locator(`.story-step[data-current][data-step="${step.step_id}"]`).waitFor();
      expect(await view(), step.step_id).toEqual(wanted(step));
      expect(await where().innerText()).toContain(`Step ${index + 1} of ${steps.length}`);
      expect(await page.locator('[aria-current="step"]').innerText()).toContain(step.title);
    }
    // The whole link, as it is passed on, is the same step.
    await expect.poll(() => dashboard.query().get('t')).not.toBeNull();
    await page.goto(page.url());
    await expect.poll(() => current()).toBe(last.step_id);
    expect(await view()).toEqual(wanted(last));
  });

  test('that can’t be had says why, and can be tried again', async () => {
    await page.route(`**/${FILE}`, (route) => route.fulfill({ status: 404, body: '' }));
    await dashboard.open(`story=${second.step_id}`);
    await page.locator('.story-failed').waitFor();
    expect(await page.locator('.story-failed').innerText()).toMatch(/could not be loaded[\s\S]*404/);
    expect(await slider().isVisible()).toBe(true);
    await page.unroute(`**/${FILE}`);
    await button('Try again').click();
    await expect.poll(view).toEqual(wanted(second));
  });
});

describe.each([
  ['390×844', 390, 844],
  ['360×640', 360, 640],
])('on a phone of %s', (_, width, height) => {
  let phone: Dashboard;

  beforeAll(async () => {
    const context = { hasTouch: true, isMobile: true, reducedMotion: 'reduce' as const };
    phone = await openDashboard(site, { width, height, webgl: false, context });
    await phone.open(`story=${second.step_id}`);
    await stepThere(phone.page);
  });

  afterAll(() => phone?.close());

  const boxOf = async (selector: string) => {
    const box = await phone.page.locator(selector).first().boundingBox();
    if (!box) throw new Error(`${selector} is not on the page`);
    return box;
  };
  const sheet = () => phone.page.locator('.panel').getAttribute('data-sheet');
  const atRest = () =>
    phone.page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));

  test('map and words of the step are in sight together, and its buttons in reach of a thumb', async () => {
    expect(await sheet()).toBe('half');
    const [map, panel] = [await boxOf('.map-pane'), await boxOf('.sheet')];
    expect(map.height).toBeGreaterThan(120);
    expect(map.y + map.height).toBeLessThanOrEqual(panel.y + 1);
    const [head, text, bar] = [
      await boxOf('[data-current] h3'),
      await boxOf('[data-current] .story-text'),
      await boxOf('.story-bar'),
    ];
    expect(head.y).toBeGreaterThan(panel.y);
    // At least its first three lines.
    expect(bar.y - text.y).toBeGreaterThan(50);
    expect(bar.y + bar.height).toBeLessThanOrEqual((await boxOf('#timeline')).y + 1);
    expect((await boxOf('.story-next')).height).toBeGreaterThanOrEqual(44);
    expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('the sheet drawn down leaves title and buttons, and the story is read on over the whole map', async () => {
    await phone.page.locator('.sheet-handle').press('End');
    await atRest();
    expect(await sheet()).toBe('peek');
    const [bar, dock] = [await boxOf('.story-bar'), await boxOf('#timeline')];
    expect(bar.y + bar.height).toBeLessThanOrEqual(dock.y + 1);
    const title = phone.page.locator('.story-title');
    expect(await title.innerText()).toBe(second.title);
    expect((await boxOf('.story-title')).width).toBeGreaterThan(100);
    await phone.page.locator('.story-next').tap();
    await expect.poll(() => title.innerText()).toBe(third.title);
    await phone.page.locator('.story-previous').tap();
    await expect.poll(() => view(phone.page)).toEqual(wanted(second));
    expect(await sheet()).toBe('peek');
    // Whoever draws it up again finds the step that is read.
    await phone.page.locator('.sheet-handle').press('ArrowUp');
    await atRest();
    await expect
      .poll(async () => (await boxOf('[data-current] h3')).y - (await boxOf('.tab-panel')).y)
      .toBeLessThan(40);
    expect((await boxOf('[data-current] h3')).y).toBeGreaterThanOrEqual((await boxOf('.tab-panel')).y);
  });

  test('what was left is returned to from there as well', async () => {
    await phone.page.locator('.sheet-handle').press('End');
    await slider(phone.page).press('Home');
    await expect.poll(() => where(phone.page).innerText()).toBe('You have left step 2');
    await phone.page.getByRole('button', { name: 'Return to step 2' }).tap();
    await expect.poll(() => view(phone.page)).toEqual(wanted(second));
  });
});

/** The panel's own part comes with the other parts once the page is at rest; the reader of the file and the file don't. */
function isOfTheStory(url: string): boolean {
  return url.endsWith(FILE) || /storyInto|loadStory/.test(url);
}

/** Whether the step in which the reading line lies is the one that is read. */
function lineIsCurrent(): Promise<boolean> {
  return page.locator('.tab-panel').evaluate((panel) => {
    const bar = panel.querySelector<HTMLElement>('.story-bar')?.offsetHeight ?? 0;
    const share = panel.scrollTop / (panel.scrollHeight - panel.clientHeight);
    const line = panel.getBoundingClientRect().top + share * (panel.clientHeight - bar);
    const all = [...panel.querySelectorAll('.story-step')];
    const inLine = all.find((step) => step.getBoundingClientRect().bottom > line) ?? all.at(-1);
    return inLine?.hasAttribute('data-current') === true;
  });
}

async function violations(): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
      };
    };
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run({ runOnly });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${String(target[0])}`));
  });
}
