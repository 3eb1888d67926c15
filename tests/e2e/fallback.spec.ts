import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './browser.ts';
import type { Dashboard } from './dashboard.ts';
import { causeShown, followsDrag, notice, visitSpoiled, words } from './fallback.ts';
import { picturedMarks, showMoment, showView } from './map.ts';
import { reader } from './reader.ts';
import { anyView, picturedHere } from './views.ts';

const SEED = 20140610;
const VIEWS = 12;
const LARGE = { width: 1440, height: 900, colourScheme: 'light' } as const;
const PHONE = {
  width: 390,
  height: 844,
  colourScheme: 'dark',
  context: { bypassCSP: true, hasTouch: true, isMobile: true },
} as const;

/** axe-core runs in the page itself. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
type Axe = {
  run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
};

let site: Site;
let dashboard: Dashboard;
let page: Page;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

async function visit(...how: Rest<Parameters<typeof visitSpoiled>>): Promise<void> {
  dashboard = await visitSpoiled(site, ...how);
  page = dashboard.page;
}
type Rest<All> = All extends [unknown, ...infer Others] ? Others : never;

const withoutWebGl = (page: Page) =>
  page.addInitScript(() => {
    const { prototype } = HTMLCanvasElement;
    const getContext = Reflect.get(prototype, 'getContext') as (...options: unknown[]) => unknown;
    Reflect.set(prototype, 'getContext', function (this: unknown, kind: string, ...rest: unknown[]) {
      return kind === 'webgl2' ? null : getContext.call(this, kind, ...rest);
    });
  });

const map = () => page.locator('.map');
const mark = (place: string) => page.locator(`.picture-marks [data-mark="${place}"]`);

async function barriers(): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${String(target[0])}`));
  });
}

describe('without WebGL 2, on a desktop', () => {
  beforeAll(() => visit({ ...LARGE, context: { bypassCSP: true } }, withoutWebGl, 't=2014-06-12T18:00Z'));
  afterAll(() => dashboard?.close());

  test('a still picture stands in the map’s box, says why, and MapLibre is not fetched', async () => {
    expect((await picturedMarks(page)).length).toBeGreaterThan(8);
    expect(await causeShown(page)).toBe('no-webgl');
    expect(await notice(page).innerText()).toContain('no WebGL 2');
    expect(await dashboard.find('button', 'Try again').count()).toBe(0);
    expect(dashboard.record.requests.filter((address) => /MapView|maplibre/.test(address))).toEqual([]);
    const svg = await page.locator('.picture-surface > svg').boundingBox();
    expect(svg).toEqual(await map().boundingBox());
  });

  test('has no barrier that axe knows', async () => {
    expect(await barriers()).toEqual([]);
  });

  test('it follows the keys of the slider', async () => {
    await reader(page).openTab('Places');
    const before = words(await picturedMarks(page));
    await reader(page).scrubByKeys(Date.parse('2014-06-11T06:00Z'));
    const after = words(await picturedMarks(page));
    expect(after).not.toEqual(before);
    expect(after).toEqual(words(await reader(page).statesInList()));
    await page.getByRole('slider').first().focus();
    await page.keyboard.press('End');
    expect(words(await picturedMarks(page))).not.toEqual(after);
  });

  test('it follows the pointer before that is lifted', async () => {
    expect(await followsDrag(page, async () => words(await picturedMarks(page)))).toBe(true);
  });

  test('a press opens a dossier; so does Enter on the way of Tab and arrow keys, with a tip on the way', async () => {
    await showMoment(page, Date.parse('2014-06-12T18:00Z'), 'all');
    const { x, y } = (await mark('fallujah').boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.click(x + 16, y + 16);
    await page.getByRole('heading', { level: 2, name: 'Fallujah' }).waitFor();

    await showView(page, { place: null });
    await page.locator('.picture-surface').focus();
    await page.keyboard.press('Tab');
    const named = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    for (let step = 0; step < 40 && !(await named())?.startsWith('Mosul:'); step += 1)
      await page.keyboard.press('ArrowRight');
    expect(await named()).toMatch(/^Mosul: Held by ISIS/);
    expect(await page.locator('.map-tip').innerText()).toBe(await named());
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Mosul' }).waitFor();
    await expect.poll(() => dashboard.query().get('place')).toBe('mosul');
  });

  test('buttons and keys move it, into the link and back', async () => {
    await showView(page, { place: null });
    const all = await picturedMarks(page);
    for (let times = 0; times < 2; times += 1) await dashboard.find('button', 'Zoom in').click();
    expect((await picturedMarks(page)).length).toBeLessThan(all.length);
    await expect.poll(() => dashboard.query().has('map')).toBe(true);
    const zoom = () => page.locator('.picture-scale').innerText();
    const near = await zoom();
    await page.locator('.picture-surface').focus();
    await page.keyboard.press('-');
    expect(await zoom()).not.toBe(near);
    // It lies in the middle of the map.
    const there = await mark('ana').boundingBox();
    await page.keyboard.press('ArrowRight');
    const moved = await mark('ana').boundingBox();
    expect((there?.x ?? 0) - (moved?.x ?? 0)).toBeCloseTo(100, -1);
    await dashboard.find('button', 'Show all marks').click();
    expect(await picturedMarks(page)).toEqual(all);
    await expect.poll(() => dashboard.query().has('map')).toBe(false);
  });

  test(`its marks are those of the list and of the published file in ${VIEWS} random views (seed ${SEED})`, async () => {
    await reader(page).openTab('Places');
    const size = await map().boundingBox();
    if (!size) throw new Error('there is no map');
    for (const view of fc.sample(anyView, { seed: SEED, numRuns: VIEWS })) {
      await showView(page, view);
      const marks = await picturedMarks(page);
      expect(marks).toEqual(picturedHere(view, size));
      expect(words(marks)).toEqual(words(await reader(page).statesInList()));
    }
  });

  test('nothing complained', () => {
    expect([...dashboard.record.consoleErrors, ...dashboard.record.pageErrors]).toEqual([]);
  });
});

describe('without WebGL 2, on a phone in the dark', () => {
  beforeAll(() => visit(PHONE, withoutWebGl, 't=2014-06-24T06:00Z'));
  afterAll(() => dashboard?.close());

  test('the picture stands there whole, and has no barrier that axe knows', async () => {
    await picturedMarks(page);
    expect(await notice(page).isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await barriers()).toEqual([]);
  });

  test('a finger near a mark opens it; where two lie it is asked which; its sentence can be put away', async () => {
    await dashboard.find('button', 'Close this note').click();
    expect(await notice(page).count()).toBe(0);
    const [town, airport, fallujah] = await Promise.all(
      ['tal-afar', 'tal-afar-airport', 'fallujah'].map(async (place) => {
        const box = (await mark(place).boundingBox()) ?? { x: 0, y: 0 };
        return { x: box.x + 22, y: box.y + 22 };
      }),
    );
    if (!town || !airport || !fallujah) throw new Error('a mark is missing');
    await page.touchscreen.tap((town.x + airport.x) / 2, (town.y + airport.y) / 2);
    await page
      .locator('.map-choice')
      .getByRole('button', { name: /airport/ })
      .waitFor();
    await page.keyboard.press('Escape');
    await page.touchscreen.tap(fallujah.x, fallujah.y + 18);
    await page.getByRole('heading', { level: 2, name: 'Fallujah' }).waitFor();
    expect(dashboard.record.pageErrors).toEqual([]);
  });
});
