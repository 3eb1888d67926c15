import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/domain/comparison.ts';
import { DEFAULT_VIEW } from '../../src/domain/view.ts';
import { violations } from './axe.ts';
import { openSite, type Site } from './browser.ts';
import {
  boxOf,
  close,
  dividerAt,
  divider,
  heads,
  lineAt,
  mapOf,
  moveBy,
  seenAt,
  spotOf,
  twoMaps,
} from './compareMaps.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';
import { picturedMarks, showView } from './map.ts';
import { reader } from './reader.ts';
import { picturedHere } from './views.ts';

const at = (text: string) => Date.parse(text) as Comparison['t'];
const LINK = 't=2014-06-12T18:00Z&compare=2014-06-10T12:00Z';
const SWIPE: Comparison = { t: at('2014-06-10T12:00Z'), known: 'all', by: 'swipe' };
const START = { ...DEFAULT_VIEW, t: at('2014-06-12T18:00Z'), compare: SWIPE };
const MAPS = { ...START, compare: { ...SWIPE, by: 'maps' as const } };

let site: Site;
let dashboard: Dashboard;
let page: Page;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

const nameOf = (side: 'main' | 'other') =>
  mapOf(page, side).locator('.picture-surface').getAttribute('aria-label');

describe('two maps, drawn as pictures', () => {
  beforeAll(async () => {
    dashboard = await openDashboard(site, { webgl: false, context: { bypassCSP: true } });
    page = dashboard.page;
    await dashboard.open(LINK);
    await twoMaps(page);
  });

  afterAll(() => dashboard?.close());

  test('the link brings back both, each under its moment and what was known', async () => {
    expect(await heads(page)).toEqual([
      expect.stringMatching(/^Tuesday 10 June 2014, 15:00 Baghdad time\s+as known from all documents$/),
      expect.stringMatching(/^Thursday 12 June 2014, 21:00 Baghdad time\s+as known from all documents$/),
    ]);
    expect(await nameOf('other')).toMatch(/^Map of Tuesday 10 June 2014, 15:00/);
    expect(await nameOf('main')).toMatch(/^Map of Thursday 12 June 2014, 21:00/);
    expect(dashboard.query().get('compare')).toBe('2014-06-10T12:00Z');
  });

  test.each([
    ['two moments', START.t, SWIPE],
    ['two cuts of one moment', START.t, { ...SWIPE, t: START.t, known: at('2014-06-12T12:00Z') }],
    ['the later one first chosen', at('2014-06-10T12:00Z'), { ...SWIPE, t: at('2014-06-24T06:00Z') }],
  ])('each draws what the published file says of its side: %s', async (_, t, compare) => {
    await showView(page, { ...START, t, compare });
    const size = await boxOf(mapOf(page, 'main'));
    const shown = { ...START, theme: 'light' as const };
    const [main, other] = [await picturedMarks(page), await picturedMarks(page, 'other')];
    expect(main).toEqual(picturedHere({ ...shown, t }, size));
    expect(other).toEqual(picturedHere({ ...shown, t: compare.t, known: compare.known }, size));
    expect(main).not.toEqual(other);
  });

  test('a filter holds for both', async () => {
    await showView(page, { ...START, parties: ['kurdish_forces'] });
    const all = picturedHere({ ...START, theme: 'light' }, await boxOf(mapOf(page, 'main')));
    expect((await picturedMarks(page)).length).toBeLessThan(all.length);
    const places = (marks: readonly { readonly place: string }[]) => marks.map(({ place }) => place);
    expect(places(await picturedMarks(page, 'other'))).not.toContain('mosul');
    await showView(page, START);
  });

  test('the earlier one stands first, whichever of them the slider shows', async () => {
    expect((await heads(page))[0]).toContain('10 June');
    expect(await seenAt(page, 0.05)).toBe('other');
    await showView(page, { t: at('2014-06-09T12:00Z') });
    expect(await seenAt(page, 0.05)).toBe('main');
    const [main, other] = await Promise.all(
      ['main', 'other'].map((side) => boxOf(page.locator(`.side-head[data-side="${side}"]`))),
    );
    expect(main?.x).toBeLessThan(other?.x ?? 0);
    await showView(page, START);
  });

  test('the line is a slider by keyboard, and says what is on its sides', async () => {
    await divider(page).focus();
    await page.keyboard.press('Home');
    expect(await seenAt(page, 0.02)).toBe('main');
    await page.keyboard.press('End');
    expect([await seenAt(page, 0.02), await seenAt(page, 0.9)]).toEqual(['other', 'other']);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowLeft');
    expect(await dividerAt(page)).toBe(89);
    expect([await seenAt(page, 0.86), await seenAt(page, 0.91)]).toEqual(['other', 'main']);
    expect(await divider(page).getAttribute('aria-valuetext')).toBe(
      '10 June, 15:00 on 89% of the map, 12 June, 21:00 on 11%',
    );
  });

  test('dragged, the line goes by as much as the pointer, and stays where it is let go', async () => {
    const knob = await boxOf(page.locator('.map-divider-knob'));
    const before = await lineAt(page);
    await page.mouse.move(knob.x + 8, knob.y + 10);
    await page.mouse.down();
    expect(await lineAt(page)).toBe(before);
    await page.mouse.move(knob.x + 8 - 300, knob.y + 40, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => Math.abs(before - 300 - (await lineAt(page)))).toBeLessThan(2);
    const left = await lineAt(page);
    await showView(page, MAPS);
    await showView(page, START);
    expect(await lineAt(page)).toBe(left);
  });

  test('a press on a map opens the place that is seen there, and leaves both clocks alone', async () => {
    await divider(page).focus();
    await page.keyboard.press('End');
    const mark = await boxOf(mapOf(page, 'other').locator('[data-mark="fallujah"]'));
    await page.mouse.click(mark.x + mark.width / 2, mark.y + mark.height / 2);
    await page.getByRole('heading', { level: 2, name: 'Fallujah' }).waitFor();
    await expect.poll(() => dashboard.query().get('place')).toBe('fallujah');
    expect([dashboard.query().get('t'), dashboard.query().get('compare')]).toEqual([
      '2014-06-12T18:00Z',
      '2014-06-10T12:00Z',
    ]);
    await showView(page, START);
  });

  test('while the main clock runs the other map is not drawn again', async () => {
    const ground = await mapOf(page, 'other').locator('.picture-surface > svg').elementHandle();
    const before = await picturedMarks(page);
    await reader(page).scrubByKeys(at('2014-06-23T06:00Z'));
    expect(await picturedMarks(page)).not.toEqual(before);
    expect(await ground?.evaluate((svg) => svg.isConnected)).toBe(true);
    await showView(page, START);
  });

  test('who goes from mark to mark by keyboard sees the whole of that map', async () => {
    await divider(page).focus();
    await page.keyboard.press('Home');
    await mapOf(page, 'other').locator('.picture-surface').focus();
    await page.keyboard.press('Tab');
    expect([await seenAt(page, 0.1), await seenAt(page, 0.6)]).toEqual(['other', 'other']);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('range');
    expect(await seenAt(page, 0.6)).toBe('main');
  });

  test('beside each other they are alike in size, and move together during a drag', async () => {
    await showView(page, MAPS);
    const [main, other] = [await boxOf(mapOf(page, 'main')), await boxOf(mapOf(page, 'other'))];
    expect([other.width, other.height, other.y]).toEqual([main.width, main.height, main.y]);
    expect(other.x + other.width).toBeLessThanOrEqual(main.x);
    expect(await divider(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    for (const side of ['main', 'other'] as const) {
      const [x = 0, y = 0] = await spotOf(page, side, 'ana');
      await moveBy(page, mapOf(page, side), -60, -40, async () => {
        for (const both of ['main', 'other'] as const)
          await expect.poll(() => spotOf(page, both, 'ana')).toEqual([x - 60, y - 40]);
      });
      // At rest both are drawn for where they stand, and lie as they are.
      for (const both of ['main', 'other'] as const) {
        await expect.poll(() => spotOf(page, both, 'ana')).toEqual([x - 60, y - 40]);
        expect(await mapOf(page, both).locator('.picture-frame').getAttribute('style')).toBeFalsy();
      }
    }
    await expect.poll(() => dashboard.query().has('map')).toBe(true);
    await page.getByRole('button', { name: 'Show all marks' }).click();
    await expect.poll(() => dashboard.query().has('map')).toBe(false);
  });

  test('buttons, credit, legend and the sentence on the picture are there once', async () => {
    for (const part of ['.map-buttons', '.map-credit', '.legend', '.map-notice'])
      expect(await page.locator(part).count(), part).toBe(1);
  });

  test('it has no barrier that axe knows', async () => {
    await showView(page, START);
    expect(await violations(page)).toEqual([]);
  });

  test('closed, nothing of it is left; the legend is open again', async () => {
    for (let times = 0; times < 4; times += 1) {
      await showView(page, { compare: null });
      expect(await page.locator('.map').count()).toBe(1);
      await showView(page, { compare: SWIPE });
      await twoMaps(page);
      expect(await page.locator('.legend[open]').count()).toBe(0);
    }
    await close(page);
    expect(await page.locator('.side-head, .map-divider, .maps[data-by]').count()).toBe(0);
    expect(await page.locator('.legend[open]').count()).toBe(1);
    expect(await nameOf('main')).toBe('Map');
    expect([...dashboard.record.consoleErrors, ...dashboard.record.pageErrors]).toEqual([]);
  });
});
