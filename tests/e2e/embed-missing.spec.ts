import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site, type Visit } from './browser.ts';
import { inPicture } from './embedPage.ts';

/* What an embed is while a file of it is late, or where it never comes. */
const T = 't=2014-06-12T18:00Z';
let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  ({ page } = await site.visit({ width: 700, height: 650, webgl: false, context: { bypassCSP: true } }));
});
afterAll(() => site.close());

const date = () => page.locator('#date').innerText();

test('a step of the story is shown as it says, and no other moment before', async () => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/embed/texts-*.js', async (route) => {
    await held;
    await route.continue();
  });
  // What is held keeps the page from being loaded whole.
  await page.goto(`${site.url}embed.html?story=known-at-noon`, { waitUntil: 'commit' });
  await page.locator('#picture svg').waitFor();
  await expect.poll(() => page.locator('#wait').innerText()).not.toBe('');
  expect(await inPicture(page)).toEqual([]);
  expect(await date()).toBe('');
  letGo();
  await expect.poll(date).toContain('12 June 2014');
  expect((await inPicture(page)).length).toBeGreaterThan(3);
  await page.unroute('**/embed/texts-*.js');
});

test('a host is told that there is nothing to show, how high that is, and refused', async () => {
  const read = await page.evaluate(
    (address) =>
      new Promise<unknown[]>((resolve) => {
        const heard: { event?: string; id?: string; value?: { message?: string }; error?: string }[] = [];
        const frame = document.createElement('iframe');
        addEventListener('message', ({ data, source }: MessageEvent<(typeof heard)[number]>) => {
          if (source !== frame.contentWindow) return;
          heard.push(data);
          if (data.event === 'error')
            frame.contentWindow?.postMessage(
              { changingHands: 1, id: 'a', command: 'getState', value: null },
              '*',
            );
          if (data.id === 'a')
            resolve([
              heard.find(({ event }) => event === 'error')?.value?.message,
              heard.some(({ event }) => event === 'height'),
              data.error,
            ]);
        });
        frame.src = address;
        document.body.append(frame);
      }),
    `${site.url}embed.html?data=nothing.geojson`,
  );
  expect(read).toEqual(['no-data', true, 'no-data']);
});

describe('where a host forbids what stands in a page', () => {
  let strict: Visit;
  beforeAll(async () => {
    strict = await site.visit({ width: 700, height: 650, webgl: false, violates: true });
    await strict.page.route('**/embed.html?*', async (route) => {
      const response = await route.fetch();
      const policy = { 'content-security-policy': "script-src 'self'; style-src 'self'" };
      await route.fulfill({ response, headers: { ...response.headers(), ...policy } });
    });
  });

  test('the same comes as files, and is the same', async () => {
    const dress = (from: Page) =>
      from.locator('#slider').evaluate((slider) => [getComputedStyle(slider).blockSize, innerHeight]);
    await page.goto(`${site.url}embed.html?${T}`);
    await strict.page.goto(`${site.url}embed.html?${T}`);
    await expect.poll(() => inPicture(strict.page)).toEqual(await inPicture(page));
    expect(await inPicture(page)).not.toEqual([]);
    expect(await dress(strict.page)).toEqual(await dress(page));
    expect(
      strict.record.requests.filter((address) => /embed\/(core|outline|data)-/.test(address)),
    ).toHaveLength(4);
    await strict.page.locator('#next').click();
    await expect.poll(() => strict.page.locator('#date').innerText()).not.toBe(await date());
  });

  test('a page whose script can’t be had leads to the full one', async () => {
    await strict.page.route('**/embed/core-*.js', (route) => route.abort());
    await strict.page.goto(`${site.url}embed.html?${T}`);
    const link = strict.page.getByRole('link', { name: 'Open the full map' });
    await expect.poll(() => link.isVisible()).toBe(true);
  });
});

test('details that can’t be had are said to be missing, once, and asked for again by keyboard', async () => {
  await page.route('**/embed/facts-*.js', (route) => route.abort());
  await page.goto(`${site.url}embed.html?${T}`);
  const retry = page.locator('#said').getByRole('button', { name: 'Try again' });
  await retry.press('Enter');
  await expect.poll(() => retry.getAttribute('aria-disabled')).toBe('false');
  expect(await retry.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.unroute('**/embed/facts-*.js');
  await retry.press('Enter');
  await page.locator('#events').waitFor({ state: 'attached' });
  await expect.poll(() => page.locator('#said').innerText()).toBe('');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('slider');
});
