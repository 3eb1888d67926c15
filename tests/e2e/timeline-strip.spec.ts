import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { VisitOptions } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';
import { sitePages } from './pages.ts';
import { reader } from './reader.ts';
import { button, isDisabled, now, type Point, pointOf, slider, spoken, START, swipe } from './timeline.ts';

const PHONE: VisitOptions = { width: 390, height: 844, context: { hasTouch: true, isMobile: true } };
const CUT = '2014-06-12T12:00Z';

const pages = sitePages();
let dashboard: Dashboard;

async function open(query: string, options: VisitOptions = {}): Promise<Page> {
  dashboard = await pages.open(query, { webgl: false, ...options });
  await slider(dashboard.page).waitFor();
  return dashboard.page;
}

describe('a cut', () => {
  const shown = async (page: Page) => ({
    t: await now(page),
    clock: await page.locator('.moment-clock').innerText(),
    saysSo: /the slider ends here/.test((await spoken(page)) ?? ''),
  });
  const AT_CUT = { t: Date.parse(CUT), clock: '15:00 Baghdad time', saysSo: true };

  test('holds the slider, by keyboard', async () => {
    const page = await open(`known=${CUT}&t=2014-06-11T12:00Z`);
    expect(await spoken(page)).not.toMatch(/the slider ends here/);
    await slider(page).focus();
    for (const key of ['End', 'PageUp', 'ArrowRight']) {
      await page.keyboard.press(key);
      expect(await shown(page)).toEqual(AT_CUT);
    }
    expect(await isDisabled(page, /next change/i)).toBe(true);
  });

  test('holds the slider, by mouse', async () => {
    const page = await open(`known=${CUT}&t=2014-06-11T12:00Z`);
    await reader(page).scrubByMouse(Date.parse('2014-06-20T12:00Z'));
    expect(await shown(page)).toEqual(AT_CUT);
    const { x, y } = await pointOf(page, '2014-06-22T12:00Z');
    await page.mouse.click(x, y);
    expect(await shown(page)).toEqual(AT_CUT);
  });

  test('holds the slider, by touch', async () => {
    const page = await open(`known=${CUT}&t=2014-06-11T12:00Z`, PHONE);
    const { x, y } = await pointOf(page, '2014-06-20T12:00Z');
    await page.touchscreen.tap(x, y);
    await expect.poll(() => shown(page)).toEqual(AT_CUT);
    await swipe(page, await pointOf(page, '2014-06-11T12:00Z'), { x, y });
    expect(await shown(page)).toEqual(AT_CUT);
  });

  test('is where playing ends', async () => {
    const page = await open(`known=${CUT}&t=2014-06-12T09:00Z`);
    await button(page, /^play$/i).click();
    await button(page, /^pause$/i).waitFor();
    await button(page, /^play$/i).waitFor();
    expect(await shown(page)).toEqual(AT_CUT);
  });

  test('draws nothing of what was not known', async () => {
    const page = await open(`known=${CUT}`);
    const drawn = await page
      .locator('.strip-takeover')
      .evaluateAll((marks) => marks.map((mark) => (mark as SVGElement).dataset['place']));
    expect(new Set(drawn)).toEqual(new Set(['fallujah', 'kirkuk', 'mosul', 'tikrit']));
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
      }
  });
});

describe('scrolling over the timeline', () => {
  const HOST = 'host-of-the-timeline.html';
  let own: Dashboard;
  afterEach(() => own?.close());

  /** The page in a frame of a long one, as in an article. */
  async function openInArticle(options: VisitOptions): Promise<Page> {
    own = await openDashboard(pages.site(), { webgl: false, ...options });
    const { page } = own;
    const frame = `<iframe src="./?t=2014-06-12T09:00Z" style="width:100%;height:600px;border:0"></iframe>`;
    await page.route(`**/${HOST}`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><meta name="viewport" content="width=device-width"><body style="margin:0">${frame}<div style="height:3000px"></div>`,
      }),
    );
    await page.goto(`${pages.site().url}${HOST}`);
    await framed(page).waitFor();
    return page;
  }

  const framed = (page: Page) => page.frameLocator('iframe').getByRole('slider').first();
  const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

  async function middle(page: Page): Promise<Point> {
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
