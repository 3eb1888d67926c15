import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { VisitOptions } from './browser.ts';
import type { Dashboard } from './dashboard.ts';
import { sitePages } from './pages.ts';
import {
  button,
  choose,
  draw,
  END,
  now,
  pointOf,
  slider,
  start,
  startsAt,
  START,
  swipe,
} from './timeline.ts';

const PHONE: VisitOptions = { width: 390, height: 844, context: { hasTouch: true, isMobile: true } };
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const at = (moment: string) => Date.parse(moment);

const pages = sitePages();
let dashboard: Dashboard;

async function open(query: string, options: VisitOptions = {}): Promise<Page> {
  dashboard = await pages.open(query, { webgl: false, ...options });
  await slider(dashboard.page).waitFor({ state: 'attached' });
  return dashboard.page;
}

const hands = async (page: Page) => [await startsAt(page), await now(page)];
/** Where the shading begins and ends on the page, in px. */
const shaded = (page: Page) =>
  page.locator('.strip-shown').evaluate((shade) => {
    const { left, right } = shade.getBoundingClientRect();
    return [left, right];
  });

describe('a window', () => {
  test.each([
    ['a wide page', {}],
    ['a phone', PHONE],
  ] as const)('is a day to begin with, follows the clock, and is said, on %s', async (_, options) => {
    const page = await open('t=2014-06-12T18:00Z', options);
    expect(await start(page).count()).toBe(0);
    await choose(page, 'Events shown', 'Window');
    expect(await hands(page)).toEqual([at('2014-06-11T18:00Z'), at('2014-06-12T18:00Z')]);
    expect(await start(page).getAttribute('aria-valuetext')).toMatch(/^Wednesday 11 June 2014, 21:00/);
    expect(await slider(page).getAttribute('aria-valuetext')).toMatch(/; since 11 June, 21:00: \d+ events;/);
    expect(await page.locator('.moment-day:visible').innerText()).toMatch(
      /^since 11 June, 21:00: \d+ events/,
    );
    await button(page, /previous change/i).click();
    const [from = 0, t = 0] = await hands(page);
    expect(t).toBeLessThan(at('2014-06-12T18:00Z'));
    expect(t - from).toBe(DAY);
    await expect.poll(() => dashboard.query().get('mode')).toBe('window');
    await choose(page, 'Events shown', 'Instant');
    expect(await start(page).count()).toBe(0);
    expect(await page.locator('.strip-shown').count()).toBe(0);
  });

  test('has two handles for keys, which stop at each other', async () => {
    const page = await open('t=2014-06-12T18:00Z&mode=window&from=2014-06-12T15:00Z');
    await start(page).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await hands(page)).toEqual([at('2014-06-12T14:00Z'), at('2014-06-12T18:00Z')]);
    await page.keyboard.press('PageUp');
    expect(await hands(page)).toEqual([at('2014-06-12T18:00Z'), at('2014-06-12T18:00Z')]);
    await page.keyboard.press('Home');
    expect(await hands(page)).toEqual([at(START), at('2014-06-12T18:00Z')]);
    await page.keyboard.press('End');
    await slider(page).focus();
    await page.keyboard.press('PageDown');
    expect(await hands(page)).toEqual([at('2014-06-12T18:00Z'), at('2014-06-12T18:00Z')]);
    await page.keyboard.press('End');
    expect(await hands(page)).toEqual([at('2014-06-12T18:00Z'), at(END)]);
    await expect.poll(() => dashboard.query().get('from')).toBe('2014-06-12T18:00Z');
  });

  test('is drawn by either handle, or as a whole', async () => {
    const page = await open('t=2014-06-14T21:00Z&mode=window&from=2014-06-11T21:00Z');
    await draw(page, '2014-06-11T21:00Z', '2014-06-12T21:00Z');
    const [from = 0, t = 0] = await hands(page);
    expect(Math.abs(from - at('2014-06-12T21:00Z'))).toBeLessThan(HOUR);
    expect(t).toBe(at('2014-06-14T21:00Z'));
    await draw(page, '2014-06-14T21:00Z', '2014-06-16T21:00Z');
    const [same, later = 0] = await hands(page);
    expect(same).toBe(from);
    expect(Math.abs(later - at('2014-06-16T21:00Z'))).toBeLessThan(HOUR);
    await draw(page, '2014-06-14T21:00Z', '2014-06-17T21:00Z');
    const [whole = 0, end = 0] = await hands(page);
    expect(end - whole).toBe(later - from);
    expect(Math.abs(whole - from - 3 * DAY)).toBeLessThan(2 * HOUR);
    // As far as it goes, and never turned inside out.
    await draw(page, '2014-06-17T21:00Z', '2014-06-30T21:00Z');
    expect(await hands(page)).toEqual([at(END) - (later - from), at(END)]);
    const [left, right] = await shaded(page);
    expect(left).toBeCloseTo((await pointOf(page, new Date((await hands(page))[0] ?? 0).toISOString())).x, 0);
    expect(right).toBeCloseTo((await pointOf(page, END)).x, 0);
  });

  test('a click in it moves the clock there', async () => {
    const page = await open('t=2014-06-14T21:00Z&mode=window&from=2014-06-11T21:00Z');
    const { x, y } = await pointOf(page, '2014-06-13T09:00Z');
    await page.mouse.click(x, y);
    const [from, t = 0] = await hands(page);
    expect(from).toBe(at('2014-06-11T21:00Z'));
    expect(Math.abs(t - at('2014-06-13T09:00Z'))).toBeLessThan(HOUR);
  });

  test('is drawn by finger', async () => {
    const page = await open('t=2014-06-18T21:00Z&mode=window&from=2014-06-11T21:00Z', PHONE);
    await swipe(page, await pointOf(page, '2014-06-11T21:00Z'), await pointOf(page, '2014-06-14T21:00Z'));
    const [from = 0, t] = await hands(page);
    expect(Math.abs(from - at('2014-06-14T21:00Z'))).toBeLessThan(4 * HOUR);
    expect(t).toBe(at('2014-06-18T21:00Z'));
  });
});

describe('all so far', () => {
  test('is shaded from the start, and counts what is listed', async () => {
    const page = await open('t=2014-06-12T18:00Z');
    await choose(page, 'Events shown', 'So far');
    const [left, right] = await shaded(page);
    expect(left).toBeCloseTo((await pointOf(page, START)).x, 0);
    expect(right).toBeCloseTo((await pointOf(page, '2014-06-12T18:00Z')).x, 0);
    const count = async () =>
      Number(/so far: (\d+) events/.exec((await slider(page).getAttribute('aria-valuetext')) ?? '')?.[1]);
    const before = await count();
    expect(before).toBeGreaterThan(0);
    await slider(page).focus();
    await page.keyboard.press('End');
    expect(await count()).toBeGreaterThan(before);
    await expect.poll(() => dashboard.query().get('mode')).toBe('so-far');
  });
});
