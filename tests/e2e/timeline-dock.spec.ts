import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { VisitOptions } from './browser.ts';
import type { Dashboard } from './dashboard.ts';
import { sitePages } from './pages.ts';
import { button, choose, END, now, pointOf, slider, spoken, START } from './timeline.ts';

const PHONE: VisitOptions = { width: 390, height: 844, context: { hasTouch: true, isMobile: true } };
const SMALL: VisitOptions = { ...PHONE, width: 360, height: 640 };
const WIDE: VisitOptions = {};
const at = (moment: string) => Date.parse(moment);

const pages = sitePages();
let dashboard: Dashboard;

async function open(query: string, options: VisitOptions = {}): Promise<Page> {
  dashboard = await pages.open(query, { webgl: false, ...options });
  await slider(dashboard.page).waitFor({ state: 'attached' });
  return dashboard.page;
}

describe('the dock', () => {
  test.each([
    ['a wide page', WIDE, 162],
    ['a phone', PHONE, 152],
    ['a small phone', SMALL, 152],
  ] as const)('on %s is low, at hand, and without sideways scrolling', async (_, options, most) => {
    const page = await open('t=2014-06-12T18:00Z', options);
    const box = await page.locator('#timeline').boundingBox();
    expect(box?.height).toBeLessThanOrEqual(most);
    const { width = 0, height = 0 } = page.viewportSize() ?? {};
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    for (const part of ['.moment-date', '.moment-clock', '.track'])
      expect(await page.locator(part).isVisible()).toBe(true);
    expect(await button(page, /^play$/i).isVisible()).toBe(true);
  });

  test('a bar says what it counts, to the mouse as to the ear', async () => {
    const page = await open('t=2014-06-12T10:00Z');
    const said = /25 events on 12 June, between 12:00 and 18:00: Fighting 3, People 4, Politics and other 18/;
    expect(await spoken(page)).toMatch(said);
    const { x, y } = await pointOf(page, '2014-06-12T10:00Z');
    await page.mouse.move(x, y);
    const tip = page.locator('.strip-tip');
    expect(await tip.innerText()).toMatch(/25 events · \d+ claims reported/);
    expect(await tip.innerText()).toMatch(/Fighting 3\s+Assault or siege 2, Attack 1/);
    await page.mouse.move(x, 300);
    await tip.waitFor({ state: 'detached' });
    await page.keyboard.press('Tab');
    await slider(page).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await tip.innerText()).toMatch(/25 events/);
  });

  test('bars follow the filter and the cut', async () => {
    const total = (page: Page) =>
      page
        .locator('.strip-bar')
        .evaluateAll((bars) =>
          bars.reduce((sum, bar) => sum + Number((bar as SVGElement).dataset['total']), 0),
        );
    const page = await open('');
    expect(await total(page)).toBe(120);
    await button(page, /timeline settings/i).click();
    expect(await page.locator('.strip-key').innerText()).toMatch(/9 without a date, 1 from before/);
    await dashboard.open('types=air_strike');
    expect(await total(page)).toBe(2);
    await dashboard.open('known=2014-06-12T12:00Z');
    expect(await total(page)).toBeLessThan(120);
    const { x } = await pointOf(page, '2014-06-12T12:00Z');
    const beyond = await page
      .locator('.strip-bar, .strip-report, .strip-quiet-band, .strip-writing')
      .evaluateAll((marks, x) => marks.filter((mark) => mark.getBoundingClientRect().left > x + 1).length, x);
    expect(beyond).toBe(0);
  });
});

describe('a step of the clock', () => {
  test('moves the hands and redraws nothing else of the strip', async () => {
    const page = await open('t=2014-06-12T18:00Z&mode=window&from=2014-06-11T18:00Z');
    await slider(page).focus();
    await page.evaluate(() => {
      const changed: string[] = [];
      const strip = document.querySelector('.strip');
      if (!strip) throw new Error('there is no strip');
      new MutationObserver((records) => {
        for (const { target } of records) {
          const { parentElement } = target;
          const known = target instanceof Element && target.closest('.strip-now, .strip-start, .strip-shown');
          if (!known) changed.push(`${target.nodeName} in ${parentElement?.className}`);
          else changed.push('hands');
        }
      }).observe(strip, { attributes: true, characterData: true, childList: true, subtree: true });
      Object.assign(globalThis, { changed });
    });
    for (const key of ['ArrowRight', 'PageUp', 'ArrowLeft']) await page.keyboard.press(key);
    const changed = () => page.evaluate(() => (globalThis as unknown as { changed: string[] }).changed);
    await expect.poll(async () => (await changed()).length).toBeGreaterThan(2);
    expect(new Set(await changed())).toEqual(new Set(['hands']));
  });
});

describe('the axis', () => {
  test.each([
    ['a wide page', WIDE],
    ['a phone', PHONE],
  ] as const)('folds silence into a named break and leaves the clock alone, on %s', async (_, options) => {
    const page = await open('t=2014-06-12T18:00Z', options);
    const x = () => page.locator('.strip-now line').evaluate((line) => line.getBoundingClientRect().x);
    const before = await x();
    await choose(page, 'Days without reports', 'Folded');
    expect(await now(page)).toBe(at('2014-06-12T18:00Z'));
    expect(await page.locator('.strip-fold text').textContent()).toBe('7 days');
    const folded = await x();
    expect(folded).toBeGreaterThan(before + 20);
    await expect.poll(() => dashboard.query().get('axis')).toBe('equal');
    // The place where the clock stands is the place that leads there.
    const { y } = await pointOf(page, START);
    await slider(page).focus();
    await page.keyboard.press('Home');
    await page.mouse.click(folded, y);
    expect(Math.abs((await now(page)) - at('2014-06-12T18:00Z'))).toBeLessThan(3 * 3_600_000);
    await page.keyboard.press('End');
    expect(await now(page)).toBe(at(END));
  });
});

describe('playing event by event', () => {
  test.each([
    ['a wide page', WIDE],
    ['a phone', PHONE],
  ] as const)(
    'captions each stop, starts over in a loop, and stops when nobody sees it, on %s',
    async (_, options) => {
      const page = await open('t=2014-06-23T09:00Z', options);
      await button(page, /timeline settings/i).click();
      await page.getByRole('checkbox', { name: /start over/i }).check();
      await page.keyboard.press('Escape');
      await choose(page, 'Speed', '2×');
      await button(page, /^play$/i).click();
      const captions = await page.evaluate(
        () =>
          new Promise<string[]>((resolve) => {
            const seen: string[] = [];
            const look = () => {
              const caption = document.querySelector('.caption')?.textContent ?? '';
              const input = document.querySelector<HTMLInputElement>('#timeline-slider');
              if (caption !== '' && seen.at(-1) !== caption) seen.push(caption);
              // The first stop of the next round.
              if (seen.length > 1 && (input?.valueAsNumber ?? 0) < 1_402_500_000_000) resolve(seen);
              else requestAnimationFrame(look);
            };
            look();
          }),
      );
      expect(captions.length).toBeGreaterThanOrEqual(2);
      expect(captions[0]).toMatch(/Tal Afar|NATO foreign ministers meet/);
      expect(await page.locator('.caption').innerText()).toMatch(/\w/);
      await page.evaluate(() => {
        Object.defineProperty(document, 'hidden', { configurable: true, value: true });
        document.dispatchEvent(new Event('visibilitychange'));
      });
      await button(page, /^play$/i).waitFor();
      const stopped = await now(page);
      await slider(page).focus();
      await page.keyboard.press('ArrowRight');
      expect(await page.locator('.caption').count()).toBe(0);
      expect(await now(page)).toBeGreaterThan(stopped);
    },
  );

  test('by the clock moves evenly', async () => {
    const page = await open(`t=${START}`);
    await choose(page, 'Play', 'By the clock');
    await button(page, /^play$/i).click();
    await expect.poll(() => now(page)).toBeGreaterThan(at('2014-06-09T03:00Z'));
    await button(page, /^pause$/i).click();
    expect(await page.locator('.caption').count()).toBe(0);
    expect(((await now(page)) - at(START)) % 60_000).toBe(0);
  });
});
