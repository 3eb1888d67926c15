import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { VisitOptions } from './browser.ts';
import type { Dashboard } from './dashboard.ts';
import { sitePages } from './pages.ts';
import { reader } from './reader.ts';
import { button, END, isDisabled, now, slider, spoken, START } from './timeline.ts';

const pages = sitePages();
let dashboard: Dashboard;

async function open(query: string, options: VisitOptions = {}): Promise<Page> {
  dashboard = await pages.open(query, { webgl: false, ...options });
  await slider(dashboard.page).waitFor();
  return dashboard.page;
}

/** From 12 June, noon in Baghdad. */
const KEYS = [
  ['ArrowRight', '2014-06-12T10:00Z', 'Thursday 12 June 2014', '13:00'],
  ['ArrowUp', '2014-06-12T10:00Z', 'Thursday 12 June 2014', '13:00'],
  ['ArrowLeft', '2014-06-12T08:00Z', 'Thursday 12 June 2014', '11:00'],
  ['ArrowDown', '2014-06-12T08:00Z', 'Thursday 12 June 2014', '11:00'],
  ['Shift+ArrowRight', '2014-06-13T09:00Z', 'Friday 13 June 2014', '12:00'],
  ['Shift+ArrowLeft', '2014-06-11T09:00Z', 'Wednesday 11 June 2014', '12:00'],
  ['PageUp', '2014-06-13T09:00Z', 'Friday 13 June 2014', '12:00'],
  ['PageDown', '2014-06-11T09:00Z', 'Wednesday 11 June 2014', '12:00'],
  ['Home', START, 'Monday 9 June 2014', '00:00'],
  ['End', END, 'Tuesday 24 June 2014', '24:00'],
] as const;

describe('the keys of the slider', () => {
  test('lead where the pattern says, and the words follow', async () => {
    const page = await open('');
    for (const [key, expected, day, clock] of KEYS) {
      await reader(page).scrubByKeys(Date.parse('2014-06-12T09:00Z'));
      await page.keyboard.press(key);
      const shown = {
        t: await now(page),
        day: await page.locator('.moment-date').innerText(),
        clock: await page.locator('.moment-clock').innerText(),
        spoken: (await spoken(page))?.split(';')[0],
      };
      const time = `${clock} Baghdad time`;
      expect({ key, ...shown }).toEqual({
        key,
        t: Date.parse(expected),
        day,
        clock: time,
        spoken: `${day}, ${time}`,
      });
      await expect.poll(() => dashboard.query().get('t')).toBe(expected);
    }
  });
});

describe('the day shown', () => {
  test.each([
    ['t=2014-06-09T22:00Z', 'Tuesday 10 June 2014', '1 place changed hands this day, 1 more may have'],
    ['t=2014-06-09T22:00Z&tz=utc', 'Monday 9 June 2014', '2 places may have changed hands this day'],
    ['t=2014-06-09T22:00Z&tz=local', 'Tuesday 10 June 2014', '2 places may have changed hands this day'],
    ['t=2014-06-15T17:00Z', 'Sunday 15 June 2014', 'no document covers this day'],
  ])('%s is %s: %s', async (query, day, changes) => {
    const page = await open(query, { zone: 'Pacific/Kiritimati' });
    expect(await page.locator('.moment-date').innerText()).toBe(day);
    expect(await page.locator('.moment-day.wide-only').innerText()).toBe(changes);
    expect(await spoken(page)).toContain(changes);
  });
});

describe('previous and next change', () => {
  test('step through the changes on the map, say what they are, and end', async () => {
    const page = await open(`t=${START}`);
    expect(await isDisabled(page, /previous change/i)).toBe(true);
    const stops = [await now(page)];
    while (!(await isDisabled(page, /next change/i))) {
      await button(page, /next change/i).click();
      stops.push(await now(page));
    }
    expect(stops[1]).toBe(Date.parse('2014-06-09T21:00Z'));
    expect(stops).toContain(Date.parse('2014-06-15T16:50Z'));
    expect(stops).toEqual([...new Set(stops)].sort((a, b) => a - b));
    for (const stop of stops.toReversed().slice(1)) {
      await button(page, /previous change/i).click();
      expect(await now(page)).toBe(stop);
    }
    await button(page, /next change/i).click();
    expect(await page.locator('#timeline output').innerText()).toMatch(
      /^Tuesday 10 June 2014, 00:00 Baghdad time\. Mosul: Changing/,
    );
  });
});

describe('playing', () => {
  test.each(['reduce', 'no-preference'] as const)(
    'goes from event to event and pauses at the end (motion: %s)',
    async (reducedMotion) => {
      const page = await open('t=2014-06-22T12:00Z', { context: { reducedMotion } });
      const seen = recordMoments(page);
      await button(page, /^play$/i).click();
      await button(page, /^pause$/i).waitFor();
      await button(page, /^play$/i).waitFor();
      const moments = await seen;
      expect(moments.at(-1)).toBe(Date.parse(END));
      expect(moments).toContain(Date.parse('2014-06-22T21:00Z'));
      expect(moments).toContain(Date.parse('2014-06-23T21:00Z'));
      expect(moments).toEqual([...moments].sort((a, b) => a - b));
      await page.waitForTimeout(1800);
      expect(await now(page)).toBe(Date.parse(END));
      expect(await page.locator('.moment-date').innerText()).toBe('Tuesday 24 June 2014');
    },
  );

  test('starts over from the end, and a key ends it', async () => {
    const page = await open('');
    await button(page, /^play$/i).click();
    await expect.poll(() => now(page)).toBeLessThan(Date.parse('2014-06-12T00:00Z'));
    await slider(page).focus();
    await page.keyboard.press('ArrowRight');
    await button(page, /^play$/i).waitFor();
    const stopped = await now(page);
    await page.waitForTimeout(1800);
    expect(await now(page)).toBe(stopped);
  });

  test('stops when nobody sees the page', async () => {
    const page = await open(`t=${START}`);
    await button(page, /^play$/i).click();
    await button(page, /^pause$/i).waitFor();
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await button(page, /^play$/i).waitFor();
    const stopped = await now(page);
    await page.waitForTimeout(1800);
    expect(await now(page)).toBe(stopped);
  });
});

/** The moments the slider shows, each once, until it stands at its end. */
function recordMoments(page: Page): Promise<number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const input = document.querySelector<HTMLInputElement>('#timeline-slider');
        const moments: number[] = [];
        const look = () => {
          const value = input?.valueAsNumber ?? 0;
          if (moments.at(-1) !== value) moments.push(value);
          if (value < Number(input?.max)) requestAnimationFrame(look);
          else resolve(moments);
        };
        look();
      }),
  );
}
