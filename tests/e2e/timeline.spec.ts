import type { CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site, type VisitOptions } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';
import { reader } from './reader.ts';

/** Width of the slider's thumb in px, as the timeline draws it. */
const THUMB = 20;
const PHONE: VisitOptions = { width: 390, height: 844, context: { hasTouch: true, isMobile: true } };
const START = '2014-06-08T21:00Z';
const END = '2014-06-24T21:00Z';
const CUT = '2014-06-12T12:00Z';

let site: Site;
let dashboard: Dashboard;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

afterEach(() => dashboard?.close());

async function open(query: string, options: VisitOptions = {}): Promise<Page> {
  dashboard = await openDashboard(site, options);
  await dashboard.open(query);
  await dashboard.page.getByRole('slider').waitFor();
  return dashboard.page;
}

const now = (page: Page) => reader(page).now();
const slider = (page: Page) => page.getByRole('slider');
const spoken = (page: Page) => slider(page).getAttribute('aria-valuetext');
const button = (page: Page, name: RegExp) => page.locator('#timeline').getByRole('button', { name });
const isDisabled = async (page: Page, name: RegExp) =>
  (await button(page, name).getAttribute('aria-disabled')) === 'true';

/** Where a moment lies on the strip, in px of the page. */
async function pointOf(page: Page, moment: string): Promise<{ x: number; y: number }> {
  const box = await slider(page).boundingBox();
  if (!box) throw new Error('the slider is not on the page');
  const share = (Date.parse(moment) - Date.parse(START)) / (Date.parse(END) - Date.parse(START));
  return { x: box.x + THUMB / 2 + share * (box.width - THUMB), y: box.y + box.height / 2 };
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
      await page.waitForTimeout(1500);
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
    await page.waitForTimeout(1500);
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
    await page.waitForTimeout(1500);
    expect(await now(page)).toBe(stopped);
  });
});

/** The moments the slider shows, each once, until it stands at its end. */
function recordMoments(page: Page): Promise<number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const input = document.querySelector<HTMLInputElement>('#timeline input');
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

describe('a cut', () => {
  const stopsAtCut = async (page: Page) => {
    expect(await now(page)).toBe(Date.parse(CUT));
    expect(await page.locator('.moment-clock').innerText()).toBe('15:00 Baghdad time');
    expect(await spoken(page)).toMatch(/the slider ends here/);
  };

  test('holds the slider, by keyboard', async () => {
    const page = await open(`known=${CUT}&t=2014-06-11T12:00Z`);
    expect(await spoken(page)).not.toMatch(/the slider ends here/);
    await slider(page).focus();
    for (const key of ['End', 'PageUp', 'ArrowRight']) {
      await page.keyboard.press(key);
      await stopsAtCut(page);
    }
    expect(await isDisabled(page, /next change/i)).toBe(true);
  });

  test('holds the slider, by mouse', async () => {
    const page = await open(`known=${CUT}&t=2014-06-11T12:00Z`);
    await reader(page).scrubByMouse(Date.parse('2014-06-20T12:00Z'));
    await stopsAtCut(page);
    const { x, y } = await pointOf(page, '2014-06-22T12:00Z');
    await page.mouse.click(x, y);
    await stopsAtCut(page);
  });

  test('holds the slider, by touch', async () => {
    const page = await open(`known=${CUT}&t=2014-06-11T12:00Z`, PHONE);
    const { x, y } = await pointOf(page, '2014-06-20T12:00Z');
    await page.touchscreen.tap(x, y);
    await stopsAtCut(page);
    await swipe(page, await pointOf(page, '2014-06-11T12:00Z'), { x, y });
    await stopsAtCut(page);
  });

  test('is where playing ends', async () => {
    const page = await open(`known=${CUT}&t=2014-06-12T09:00Z`);
    await button(page, /^play$/i).click();
    await button(page, /^pause$/i).waitFor();
    await button(page, /^play$/i).waitFor();
    await stopsAtCut(page);
  });

  test('draws nothing of what was not known', async () => {
    const page = await open(`known=${CUT}`);
    const drawn = await page
      .locator('.strip-takeover')
      .evaluateAll((marks) => marks.map((mark) => (mark as SVGElement).dataset['place']).sort());
    expect(drawn).toEqual(['fallujah', 'kirkuk', 'mosul', 'tikrit']);
    const { x } = await pointOf(page, CUT);
    const beyond = await page
      .locator('.strip-takeover, .strip-quiet, .strip-covered, .strip-silent')
      .evaluateAll((marks, x) => marks.filter((mark) => mark.getBoundingClientRect().left > x + 6).length, x);
    expect(beyond).toBe(0);
  });

  test('before the period leaves its first moment, and nothing to play', async () => {
    const page = await open('known=0001-01-01T00:00Z');
    for (const name of [/previous change/i, /^play$/i, /next change/i])
      expect(await isDisabled(page, name)).toBe(true);
    await button(page, /^play$/i).click({ force: true });
    await slider(page).focus();
    await page.keyboard.press('End');
    expect(await now(page)).toBe(Date.parse(START));
    expect(await page.locator('.moment-date').innerText()).toBe('Monday 9 June 2014');
    expect(await spoken(page)).toMatch(/the slider ends here/);
  });
});

describe('the strip', () => {
  test('a status is hollow, a change is not', async () => {
    const page = await open('');
    const paths = (kind: string) =>
      page
        .locator(`.strip-takeover[data-kind="${kind}"]`)
        .evaluateAll((marks) => marks.map((mark) => mark.querySelectorAll('path').length));
    expect(await paths('status')).toEqual([2, 2]);
    expect([...new Set(await paths('change'))]).toEqual([1]);
  });

  test.each([
    ['a wide page', {}, 'no document covers these days'],
    ['a phone', PHONE, 'no document'],
  ] as const)('hatches and names silence on %s', async (_, options, name) => {
    const page = await open('', options);
    const found = await page.locator('.strip-silent').evaluateAll((groups) =>
      groups.map((group) => {
        const rect = group.querySelector('rect') as SVGRectElement;
        const id = /^url\("?#(.*?)"?\)$/.exec(rect.getAttribute('fill') ?? '')?.[1] ?? '';
        const { left, right } = rect.getBoundingClientRect();
        const hatch = document.getElementById(id);
        const isDrawn = hatch?.tagName === 'pattern' && hatch.querySelector('line') !== null;
        return { isDrawn, left, right, name: group.querySelector('text')?.textContent ?? '' };
      }),
    );
    const days = [
      [START, '2014-06-09T21:00Z', ''],
      ['2014-06-12T21:00Z', '2014-06-20T21:00Z', name],
    ] as const;
    expect(found).toHaveLength(days.length);
    for (const [index, [from, to, name]] of days.entries()) {
      const silent = found[index];
      expect(silent).toMatchObject({ isDrawn: true, name });
      expect(silent?.left).toBeCloseTo((await pointOf(page, from)).x, 0);
      expect(silent?.right).toBeCloseTo((await pointOf(page, to)).x, 0);
    }
  });

  test('no label lies on another, and none leaves the strip', async () => {
    for (const options of [{}, PHONE])
      for (const query of ['', `known=${CUT}`, 'known=2014-06-24T09:00Z']) {
        const page = await open(query, options);
        const boxes = await page
          .locator('.strip text')
          .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().toJSON() as DOMRect));
        const { width } = page.viewportSize() ?? { width: 0 };
        expect(boxes.filter(({ right }) => right > width)).toEqual([]);
        const overlaps = boxes.filter((a, index) =>
          boxes
            .slice(index + 1)
            .some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
        );
        expect(overlaps).toEqual([]);
        await dashboard.close();
      }
  });
});

describe('scrolling over the timeline', () => {
  const HOST = 'host-of-the-timeline.html';

  /** The page in a frame of a long one, as in an article. */
  async function openInArticle(options: VisitOptions): Promise<Page> {
    dashboard = await openDashboard(site, options);
    const { page } = dashboard;
    const frame = `<iframe src="./?t=2014-06-12T09:00Z" style="width:100%;height:600px;border:0"></iframe>`;
    await page.route(`**/${HOST}`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><meta name="viewport" content="width=device-width"><body style="margin:0">${frame}<div style="height:3000px"></div>`,
      }),
    );
    await page.goto(`${site.url}${HOST}`, { waitUntil: 'networkidle' });
    return page;
  }

  const framed = (page: Page) => page.frameLocator('iframe').getByRole('slider');
  const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

  async function middle(page: Page): Promise<{ x: number; y: number }> {
    const box = await framed(page).boundingBox();
    if (!box) throw new Error('the slider is not on the page');
    return { x: box.x + box.width * 0.8, y: box.y + box.height / 2 };
  }

  test('by wheel scrolls the article and moves nothing', async () => {
    const page = await openInArticle({});
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
    expect(Number(await framed(page).inputValue())).toBe(Date.parse('2014-06-12T09:00Z'));
  });

  test('by finger scrolls the article and moves nothing', async () => {
    const page = await openInArticle(PHONE);
    const { x, y } = await middle(page);
    await swipe(page, { x, y }, { x: x - 5, y: y - 200 });
    await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
    await expect
      .poll(async () => Number(await framed(page).inputValue()))
      .toBe(Date.parse('2014-06-12T09:00Z'));
  });

  test('a finger along the strip scrubs and does not scroll', async () => {
    const page = await openInArticle(PHONE);
    const { x, y } = await middle(page);
    await swipe(page, { x: x - 150, y }, { x, y: y + 5 });
    await expect
      .poll(async () => Number(await framed(page).inputValue()))
      .toBeGreaterThan(Date.parse('2014-06-20T00:00Z'));
    expect(await scrolled(page)).toBe(0);
  });
});

type Point = { readonly x: number; readonly y: number };

/** A finger that goes from one point to another and is lifted there. */
async function swipe(page: Page, from: Point, to: Point): Promise<void> {
  const browser: CDPSession = await page.context().newCDPSession(page);
  const STEPS = 12;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    browser.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [from]);
  for (let step = 1; step <= STEPS; step += 1) {
    const share = step / STEPS;
    await touch('touchMove', [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }]);
    await page.waitForTimeout(16);
  }
  await touch('touchEnd', []);
  await browser.detach();
}
