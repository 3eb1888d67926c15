import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';
import { sharing } from './sharing.ts';

const VIEW = 't=2014-06-12T18:00Z&place=mosul';
const HOSTILE = `\u202e"><script>alert(1)</script><img src=x onerror='alert(2)'> & "Iraq"`;

let site: Site;
let dashboard: Dashboard;
let page: Page;
let share: ReturnType<typeof sharing>;

beforeAll(async () => {
  site = await openSite();
  dashboard = await openDashboard(site, {
    webgl: false,
    context: { permissions: ['clipboard-read', 'clipboard-write'] },
  });
  page = dashboard.page;
  const blank = await page.context().newPage();
  share = sharing(page, blank);
  await page.bringToFront();
  await dashboard.open(VIEW);
  await share.open();
});

afterAll(async () => {
  await dashboard?.close();
  await site?.close();
});

describe('the dialog that shares and embeds', () => {
  test('opens with the link selected, and says whether it unfurls', async () => {
    await expect.poll(share.selected).toBe(`${site.url}?${VIEW}`);
    await share.dialog.getByText(/stays a plain link/).waitFor();
  });

  test('writes caption, alt text and credit from the view, and copies them one by one', async () => {
    expect(await share.field('Caption').inputValue()).toMatch(
      /^Iraq, June 2014, on Thursday 12 June 2014, 21:00 Baghdad time, as known from all documents\. Held by ISIS: Mosul \(disputed\)/,
    );
    expect(await share.field('Alt text').inputValue()).toMatch(
      /^Map: Iraq, June 2014, .* Of \d+ places: held by/,
    );
    expect(await share.field('Credit line').inputValue()).toContain('© OpenStreetMap contributors');
    await share.dialog.getByRole('button', { name: 'Copy caption' }).click();
    const said = share.dialog.getByRole('status').filter({ hasText: 'Copied' });
    await said.waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await share.field('Caption').inputValue(),
    );
  });

  test('by keyboard alone: the next tab holds the code of a frame, and shows that very frame', async () => {
    await share.tab('Link').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => share.tab('Embed (iframe)').getAttribute('aria-selected')).toBe('true');
    const code = await share.parsed('Code of the embed');
    expect(code.map(({ name }) => name)).toEqual(['iframe', 'p', 'a']);
    expect(code[0]?.attributes).toMatchObject({
      title: 'Map: Iraq, June 2014, Thursday 12 June 2014, 21:00 Baghdad time',
      src: `${site.url}embed.html?${VIEW}`,
      loading: 'lazy',
      height: '575',
    });
    expect(code[2]?.attributes['href']).toBe(`${site.url}?${VIEW}`);
    expect(await share.frame.getAttribute('src')).toBe(code[0]?.attributes['src']);
    // Not forbidden by the page's own policy, and a picture of that moment.
    const inside = share.frame.contentFrame();
    await inside.getByText('Thursday 12 June 2014, 21:00 Baghdad time').first().waitFor();
    await inside.locator('svg [data-place="mosul"]').first().waitFor({ state: 'attached' });
  });

  test('what is chosen stands in the code at once, and in the preview soon after', async () => {
    await share.dialog.getByRole('checkbox', { name: 'the moment', exact: true }).check();
    await share.dialog.getByRole('checkbox', { name: 'legend' }).uncheck();
    await share.dialog.getByRole('radio', { name: 'light', exact: true }).check();
    await share.dialog.getByRole('radio', { name: 'opens the full page' }).check();
    await share.dialog.getByRole('checkbox', { name: 'Own colour of the controls' }).check();
    const query = new URL(await share.srcInCode('Code of the embed')).searchParams;
    expect(Object.fromEntries(query)).toMatchObject({
      t: '2014-06-12T18:00Z',
      lock: 'moment',
      ui: 'title,timeline,panel,buttons',
      theme: 'light',
      click: 'open',
    });
    expect(query.get('accent')).toMatch(/^[0-9a-f]{6}$/);
    await expect.poll(() => share.frame.getAttribute('src')).toBe(await share.srcInCode('Code of the embed'));
    // None of it is a choice for the page behind.
    expect(page.url()).toBe(`${site.url}?${VIEW}`);
  });

  test('words follow the moment and the cut that are chosen', async () => {
    await share.dialog.getByRole('radio', { name: 'the last moment of the dataset' }).check();
    expect(await share.field('Caption').inputValue()).toContain(
      'on Tuesday 24 June 2014, 24:00 Baghdad time',
    );
    await share.dialog.getByRole('radio', { name: 'at 12 June, 21:00' }).check();
    expect(await share.field('Caption').inputValue()).toContain(
      '12 June 2014, 21:00 Baghdad time, as known then',
    );
    const query = new URL(await share.srcInCode('Code of the embed')).searchParams;
    expect([query.get('t'), query.get('known')]).toEqual([null, '2014-06-12T18:00Z']);
    await share.dialog.getByRole('radio', { name: 'from all documents' }).check();
    await share.dialog.getByRole('radio', { name: /^Thursday 12 June/ }).check();
  });

  test('the height is the usual one of the width that is previewed, until another is typed', async () => {
    const height = async () => (await share.parsed('Code of the embed'))[0]?.attributes['height'];
    await share.dialog.getByRole('radio', { name: 'Phone' }).check();
    expect(await height()).toBe('400');
    await expect.poll(async () => (await share.frame.boundingBox())?.width).toBe(360);
    await share.dialog.getByRole('radio', { name: 'Full', exact: true }).check();
    expect(await height()).toBe('650');
    await share.dialog.getByText(/^1200 × 650 px, shown at \d\d %$/).waitFor();
    await share.dialog.getByRole('spinbutton', { name: 'Height in px' }).fill('480');
    expect(await height()).toBe('480');
  });

  test('a release can be frozen by its hash', async () => {
    await share.dialog.getByRole('radio', { name: /^Frozen: version/ }).check();
    const { digest } = await share.served('data/events.geojson', 'SHA-256');
    const hash = Buffer.from(digest, 'base64').toString('hex');
    expect(new URL(await share.srcInCode('Code of the embed')).searchParams.get('release')).toBe(
      hash.slice(0, 12),
    );
    // The link below leads to that release as well.
    const [, , link] = await share.parsed('Code of the embed');
    expect(new URL(link?.attributes['href'] ?? '').searchParams.get('data')).toBe(
      `data/releases/${hash.slice(0, 12)}.geojson`,
    );
    await share.dialog.getByRole('radio', { name: /^Live/ }).check();
  });

  test('the script is named with its version and the digest of what is served', async () => {
    await share.tab('Script').click();
    const [script, element, ...more] = await share.parsed('Code with a script');
    const address = script?.attributes['src'] ?? '';
    expect(address).toMatch(/\/embed-\d+\.\d+\.\d+\.js$/);
    expect(script?.attributes['integrity']).toBe(`sha384-${(await share.served(address, 'SHA-384')).digest}`);
    expect(element).toMatchObject({ name: 'changing-hands-map' });
    expect(element?.attributes['src']).toBe(await share.frame.getAttribute('src'));
    expect(more.map(({ name }) => name)).toEqual(['a', 'img', 'p', 'p', 'a']);
    // A picture that is there.
    expect((await share.served(more[1]?.attributes['src'] ?? '', 'SHA-256')).length).toBeGreaterThan(1000);
  });

  test('where copying is refused the code is selected and the keys are named', async () => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await share.dialog.getByRole('button', { name: 'Copy code' }).first().click();
    await share.dialog.getByText(/press Ctrl\+C/).waitFor();
    expect(await share.selected()).toBe(await share.field('Code with a script').inputValue());
  });

  test('on the narrowest phone it fills the page and nothing runs over its side', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const name of ['Script', 'Link', 'Embed (iframe)']) {
      await share.tab(name).click();
      const over = await share.dialog
        .getByRole('tabpanel')
        .evaluate((panel) => panel.scrollWidth - panel.clientWidth);
      expect(over, name).toBeLessThanOrEqual(0);
    }
    expect(await share.dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 320, height: 640 });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.keyboard.press('Escape');
    await share.dialog.waitFor({ state: 'detached' });
  });

  test('a copy of the site without an embed page says so, and still has the link', async () => {
    await page.route('**/embed/site.json', (route) => route.fulfill({ status: 404 }));
    await share.open();
    await share.tab('Script').click();
    await share.dialog.getByText(/has no embed page/).waitFor();
    expect(await share.frame.count()).toBe(0);
    await page.unroute('**/embed/site.json');
    const { consoleErrors, pageErrors } = dashboard.record;
    // The browser itself tells of the answer 404.
    expect(consoleErrors.filter((words) => !words.includes('404'))).toEqual([]);
    expect(pageErrors).toEqual([]);
  });

  test('a hostile title makes no element of its own and turns nothing but itself', async () => {
    await page.route('**/data/events.geojson', async (route) => {
      const answer = await route.fetch();
      const dataset = (await answer.json()) as { changing_hands: { title: string } };
      dataset.changing_hands.title = HOSTILE;
      await route.fulfill({ json: dataset });
    });
    await dashboard.open(VIEW);
    await share.open();
    for (const [name, code, elements] of [
      ['Embed (iframe)', 'Code of the embed', ['iframe', 'p', 'a']],
      ['Script', 'Code with a script', ['script', 'changing-hands-map', 'a', 'img', 'p', 'p', 'a']],
    ] as const) {
      await share.tab(name).click();
      const found = await share.parsed(code);
      expect(found.map(({ name }) => name)).toEqual(elements);
      const bare = HOSTILE.slice(1);
      expect(found.at(-1)?.text).toBe(`\u2068${bare}\u2069, Thursday 12 June 2014, 21:00 Baghdad time`);
      expect(found.flatMap(({ attributes }) => Object.keys(attributes))).not.toContain('onerror');
    }
  });
});
