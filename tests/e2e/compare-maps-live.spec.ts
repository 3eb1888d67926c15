import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/domain/comparison.ts';
import { violations } from './axe.ts';
import { openSite, type Site } from './browser.ts';
import {
  boxOf,
  camerasOf,
  close,
  divider,
  heads,
  loseContext,
  mapOf,
  moveBy,
  twoMaps,
} from './compareMaps.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';
import { showView } from './map.ts';

const LINK = 't=2014-06-12T18:00Z&compare=2014-06-10T12:00Z';
const SWIPE: Comparison = {
  t: Date.parse('2014-06-10T12:00Z') as Comparison['t'],
  known: 'all',
  by: 'swipe',
};

let site: Site;
let dashboard: Dashboard;
let page: Page;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

describe('two maps on a phone', () => {
  beforeAll(async () => {
    dashboard = await openDashboard(site, {
      width: 390,
      height: 844,
      webgl: false,
      colourScheme: 'dark',
      context: { bypassCSP: true, hasTouch: true, isMobile: true },
    });
    page = dashboard.page;
    await dashboard.open(`${LINK},2014-06-10T15:00Z`);
    await twoMaps(page);
  });

  afterAll(() => dashboard?.close());

  test('each says its moment and its cut in short; a thumb takes hold of the line', async () => {
    expect(await heads(page)).toEqual([
      expect.stringMatching(/^10 June, 15:00\s+known at 10 June, 18:00$/),
      expect.stringMatching(/^12 June, 21:00\s+all documents$/),
    ]);
    for (const words of await page.locator('.side-head > *').all())
      expect(await words.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    const knob = await boxOf(page.locator('.map-divider-knob'));
    expect(Math.min(knob.width, knob.height)).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('at either end of the line its handle is within reach, beside the buttons', async () => {
    const buttons = await boxOf(page.locator('.map-buttons'));
    await divider(page).focus();
    await page.keyboard.press('End');
    const end = await boxOf(page.locator('.map-divider-knob'));
    expect(end.x + end.width).toBeLessThanOrEqual(buttons.x);
    await page.keyboard.press('Home');
    expect((await boxOf(page.locator('.map-divider-knob'))).x).toBeGreaterThanOrEqual(0);
  });

  test('two maps stand one above the other where there is height for them, else beside each other', async () => {
    await showView(page, { compare: { ...SWIPE, by: 'maps' } });
    const boxes = async () => [await boxOf(mapOf(page, 'other')), await boxOf(mapOf(page, 'main'))] as const;
    const [left, right] = await boxes();
    expect(left.x + left.width).toBeLessThanOrEqual(right.x);
    await page.locator('.sheet-handle').focus();
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(async () => {
        const [upper, lower] = await boxes();
        return upper.width === lower.width && upper.y + upper.height < lower.y;
      })
      .toBe(true);
    expect(await violations(page)).toEqual([]);
    expect(dashboard.record.pageErrors).toEqual([]);
  });
});

describe('two maps as MapLibre draws them', () => {
  beforeAll(async () => {
    // Small, and one after the other: without a graphics card every pixel of both is drawn by the processor.
    dashboard = await openDashboard(site, { width: 640, height: 720 });
    page = dashboard.page;
    await dashboard.open('t=2014-06-12T18:00Z');
    await showView(page, { compare: { ...SWIPE, by: 'maps' } });
    await twoMaps(page);
  });

  afterAll(() => dashboard?.close());

  test('the camera of each follows the other during the drag', async () => {
    for (const side of ['main', 'other'] as const) {
      const [before] = await camerasOf(page);
      await moveBy(page, mapOf(page, side), -70, 30, async () => {
        await expect.poll(async () => (await camerasOf(page))[0]).not.toEqual(before);
        await expect
          .poll(async () => {
            const [main, other] = await camerasOf(page);
            return JSON.stringify(main) === JSON.stringify(other);
          })
          .toBe(true);
      });
    }
    await expect.poll(() => dashboard.query().has('map')).toBe(true);
  });

  test('where only the other one loses its graphics, a picture takes its place and says so', async () => {
    await loseContext(page);
    await page.locator('.map[data-side="other"][data-status="picture"]').waitFor();
    expect(await page.locator('.map[data-side="main"][data-status="ready"]').count()).toBe(1);
    expect(await page.locator('.map-notice').innerText()).toMatch(/graphics/);
  });

  test('closed, the other map gives its graphics back, every time', async () => {
    for (let times = 0; times < 2; times += 1) {
      await close(page);
      expect(await page.locator('canvas.maplibregl-canvas').count()).toBe(1);
      await showView(page, { compare: SWIPE });
      await page.waitForFunction(
        () => 'otherMap' in (globalThis as never as { changingHands: object }).changingHands,
      );
    }
    await close(page);
    expect(await page.locator('.map[data-side="main"][data-status="ready"]').count()).toBe(1);
    expect(dashboard.record.pageErrors).toEqual([]);
  });
});
