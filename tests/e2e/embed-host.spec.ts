import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Host, hostHtml, serveHost } from '../fixtures/hostPage.ts';
import { openSite, type Site, type Visit, type VisitOptions } from './browser.ts';
import { ask, collectMessages, embedded, frameCode, snippets } from './embedded.ts';

let site: Site;
let host: Host;
let visit: Visit;
const others: Visit[] = [];

beforeAll(async () => {
  [site, host] = await Promise.all([openSite(), serveHost()]);
  visit = await open();
});
afterAll(async () => {
  await Promise.all([site?.close(), host?.close()]);
});

async function open(options: VisitOptions = {}): Promise<Visit> {
  return site.visit({ webgl: false, width: 1280, height: 900, ...options });
}

/** A page of its own, for what can't be undone in one that is used again. */
async function openOther(options: VisitOptions = {}): Promise<Visit> {
  const other = await open(options);
  others.push(other);
  return other;
}

const iframe = (id: string, query: string, rest?: string) => frameCode(site, id, query, rest);

/** Runs in a page: says a height that is nobody's. */
const post = (height: number) => postMessage({ changingHands: 1, event: 'height', value: { height } }, '*');

/** What a page allows that allows little: frames, scripts and pictures of the site, no style at all. */
const strict = () => `default-src 'none'; frame-src ${site.url}; script-src ${site.url}; img-src ${site.url}`;
const unasked = ({ requests }: Visit['record']) =>
  requests.filter((url) => !url.startsWith(site.url) && !url.startsWith(host.origin));

describe('the code of the documents, under a strict policy of the page', () => {
  test('shows the map as an iframe, an element and in a sandbox, and asks nobody else', async () => {
    const [plain = '', element = ''] = snippets(site);
    const sandboxed = iframe(
      'sandboxed',
      't=2014-06-11T12:00Z',
      'width="700" height="575" sandbox="allow-scripts"',
    );
    const { page, record } = await openOther({ violates: true });
    await page.addInitScript(collectMessages);
    await page.goto(host.put('/forms', { html: hostHtml(plain + element + sandboxed), policy: strict() }));
    const forms = [
      embedded(page, 'iframe[src*="place=mosul"] >> nth=0'),
      embedded(page, 'changing-hands-map iframe'),
      embedded(page, '#sandboxed'),
    ];
    for (const form of forms) {
      await form.frame.owner().scrollIntoViewIfNeeded();
      await form.stands();
    }
    expect(await Promise.all(forms.map((form) => form.moment()))).toEqual([
      expect.stringContaining('12 June 2014, 21:00'),
      expect.stringContaining('12 June 2014, 21:00'),
      expect.stringContaining('11 June 2014, 15:00'),
    ]);
    // The fallback has made room, and the element follows what its frame asks for.
    expect(await page.locator('changing-hands-map > a').isVisible()).toBe(false);
    const wanted = () =>
      forms[1]?.frame.locator('#embed').evaluate((embed) => embed.scrollHeight - innerHeight);
    await expect.poll(wanted).toBeLessThanOrEqual(1);
    // Whatever the frame asks for, it is neither a wall nor a line, and nobody else is asked.
    const fit = await forms[1]?.height();
    await page.evaluate(post, 888);
    for (const [asked, given] of [
      [99_999, 2000],
      [-1, 150],
    ] as const) {
      await forms[1]?.frame.locator(':root').evaluate((_, height) => {
        parent.postMessage({ changingHands: 1, event: 'height', value: { height } }, '*');
      }, asked);
      await expect.poll(() => forms[1]?.height()).toBe(given);
    }
    expect(fit).not.toBe(888);
    // The parts that come later came in the sandbox as well, and nothing was refused but what the page forbids.
    await forms[2]?.frame.locator('#list > summary').click();
    await forms[2]?.frame.locator('#list button').first().waitFor();
    expect(record.pageErrors).toEqual([]);
    expect(record.consoleErrors.filter((line) => !line.includes('inline style'))).toEqual([]);
    expect(unasked(record)).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });

  test('leaves words, a picture and a link where the page runs no script, and a table where the frame runs none', async () => {
    const [plain = '', element = ''] = snippets(site);
    const still = iframe('still', '', 'width="700" height="575" sandbox=""');
    const { page } = visit;
    const policy = `default-src 'none'; frame-src ${site.url}; img-src ${site.url}; script-src 'none'`;
    await page.goto(host.put('/still', { html: hostHtml(plain + element + still), policy }));
    await embedded(page, 'iframe[src*="place=mosul"]').stands();
    const link = page.locator('changing-hands-map > a');
    expect(await link.isVisible()).toBe(true);
    expect(await link.getAttribute('href')).toContain('place=mosul');
    expect(
      await link
        .locator('img')
        .evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth)),
    ).toBeGreaterThan(0);
    const frame = page.locator('#still').contentFrame();
    expect(await frame.locator('table').innerText()).toContain('Mosul');
    await expect
      .poll(() => frame.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBeGreaterThan(0);
    // The page's own script and style attribute were to be refused.
    visit.record.violations.length = 0;
  });
});

describe('eleven embeds on a page', () => {
  const widths = [280, 360, 700, 1200];
  const days = [10, 11, 12, 13, 16, 20, 21, 22, 23, 24, 12];

  test('stand at their own moments, in every width, and don’t disturb one another', async () => {
    const frames = days.map((day, index) =>
      iframe(`map${index}`, `t=2014-06-${day}T12:00Z`, `width="${widths[index % 4]}" height="400"`),
    );
    const { page, record } = visit;
    record.pageErrors.length = 0;
    await page.goto(host.put('/eleven', { html: hostHtml(frames.join('\n')) }));
    const maps = days.map((_, index) => embedded(page, `#map${index}`));
    await Promise.all(maps.map((map) => map.stands()));
    const moments = () => Promise.all(maps.map((map) => map.moment()));
    const before = await moments();
    expect(before).toEqual(days.map((day) => expect.stringContaining(`${day} June 2014, 15:00`)));
    for (const [index, map] of maps.slice(0, 4).entries()) {
      const inside = await map.frame
        .locator(':root')
        .evaluate((page) => ({ wide: page.scrollWidth, has: page.clientWidth }));
      expect(inside.has).toBeGreaterThan((widths[index] ?? 0) - 20);
      expect(inside.wide).toBeLessThanOrEqual(inside.has);
    }
    const [first, second] = [await maps[0]?.picture(), await maps[1]?.picture()];
    await maps[0]?.frame.locator('#slider').press('End');
    await expect.poll(() => maps[0]?.picture()).not.toBe(first);
    expect((await moments()).slice(1)).toEqual(before.slice(1));
    expect(await maps[1]?.picture()).toBe(second);
    expect(record.pageErrors).toEqual([]);
  });
});

test('an embed in a tab that nobody sees stands, says its height and obeys', async () => {
  const { page } = await openOther();
  // No frame is drawn there and the page knows that it is hidden.
  await page.addInitScript(() => {
    Object.defineProperty(document, 'hidden', { get: () => true });
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
    globalThis.requestAnimationFrame = () => 0;
    globalThis.requestIdleCallback = () => 0;
  });
  await page.addInitScript(collectMessages);
  await page.goto(host.put('/hidden', { html: hostHtml(iframe('map', 't=2014-06-12T12:00Z&play=1')) }));
  const map = embedded(page, '#map');
  await map.stands();
  await expect
    .poll(async () => (await ask(page, '#map', 'setTime', { t: '2014-06-11T12:00Z' }, 500))?.ok)
    .toBe(true);
  expect((await ask(page, '#map', 'getState', null))?.value).toMatchObject({
    t: '2014-06-11T12:00Z',
    playing: false,
  });
  const heard = () =>
    page.evaluate(
      () => (globalThis as unknown as { posted: { event?: string; value?: { height?: number } }[] }).posted,
    );
  await expect
    .poll(async () => (await heard()).map(({ event }) => event))
    .toEqual(expect.arrayContaining(['ready', 'height']));
  const posted = await heard();
  // The same in the words of others.
  const px = posted.flatMap(({ value }) => (value?.height === undefined ? [] : [value.height])).at(-1);
  expect(posted).toContainEqual({ 'datawrapper-height': { 'changing-hands': px } });
  expect(posted).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: px });
  expect(posted).toContainEqual(expect.stringMatching(`"context":"iframe.resize".*"height":${px}`));
});

test('an element without an address of the web keeps its fallback, and may be defined twice', async () => {
  const { page, record } = visit;
  record.pageErrors.length = 0;
  const twice = `<script src="${site.url}embed.js"></script><script src="${site.url}embed.js?again"></script>`;
  const element = (id: string, src: string, rest = '') =>
    `<changing-hands-map id="${id}" src="${src}" ${rest}><a href="${site.url}">Open the map</a></changing-hands-map>`;
  const html = hostHtml(
    `${element('bad', 'javascript:document.title=1')}
     <div style="--changing-hands-accent: #aa0033; --changing-hands-font: serif; color-scheme: dark">
     ${element('styled', `${site.url}embed.html?t=2014-06-12T12:00Z`, 'height="90000" title="Who held what"')}</div>`,
    twice,
  );
  await page.goto(host.put('/element', { html }));
  await embedded(page, '#styled iframe').stands();
  expect(await page.locator('#bad a').isVisible()).toBe(true);
  expect(await page.locator('#bad iframe').count()).toBe(0);
  const frame = page.locator('#styled iframe');
  const query = new URL((await frame.getAttribute('src')) ?? '').searchParams;
  expect(Object.fromEntries(query)).toEqual({
    t: '2014-06-12T12:00Z',
    host: host.origin,
    theme: 'dark',
    accent: 'aa0033',
    font: 'serif',
  });
  expect(await frame.getAttribute('title')).toBe('Who held what');
  // A height that the page chose is clamped, and no message moves it.
  expect((await frame.boundingBox())?.height).toBe(2000);
  const events = await page.evaluate(async () => {
    const element = document.querySelector('#styled') as HTMLElement & {
      embed: { setTime(t: string): Promise<unknown> };
    };
    const heard = new Promise<unknown>((resolve) => {
      document.addEventListener('changing-hands:timechange', (event) =>
        resolve((event as CustomEvent).detail),
      );
    });
    postMessage({ changingHands: 1, event: 'height', value: { height: 777 } }, '*');
    await element.embed.setTime('2014-06-10T12:00Z');
    return heard;
  });
  expect(events).toEqual({ t: '2014-06-10T12:00Z', known: 'all' });
  expect((await frame.boundingBox())?.height).toBe(2000);
  expect(record.pageErrors).toEqual([]);
});
