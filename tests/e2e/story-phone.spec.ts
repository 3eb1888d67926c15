import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';
import { published, story, wanted } from './story.ts';

const [, second, third] = published.steps;

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

describe.each([
  ['390×844', 390, 844],
  ['360×640', 360, 640],
])('on a phone of %s', (_, width, height) => {
  let phone: Dashboard;
  let it: ReturnType<typeof story>;

  beforeAll(async () => {
    const context = { hasTouch: true, isMobile: true, reducedMotion: 'reduce' as const };
    phone = await openDashboard(site, { width, height, webgl: false, context });
    await phone.open(`story=${second.step_id}`);
    it = story(phone.page);
    await it.there();
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
    await expect.poll(it.view).toEqual(wanted(second));
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
    await it.slider.press('Home');
    await expect.poll(() => it.where.innerText()).toBe('You have left step 2');
    await phone.page.getByRole('button', { name: 'Return to step 2' }).tap();
    await expect.poll(it.view).toEqual(wanted(second));
  });
});
