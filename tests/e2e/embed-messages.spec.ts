import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Host, hostHtml, serveHost, WORDPRESS } from '../fixtures/hostPage.ts';
import { violations } from './axe.ts';
import { openSite, type Site, type Visit } from './browser.ts';
import { ask, embedded, frameCode, snippets } from './embedded.ts';

let site: Site;
let host: Host;
let visit: Visit;

beforeAll(async () => {
  [site, host] = await Promise.all([openSite(), serveHost()]);
  visit = await site.visit({ webgl: false, width: 1280, height: 900, context: { bypassCSP: true } });
});
afterAll(async () => {
  await Promise.all([site?.close(), host?.close()]);
});

const iframe = (id: string, query: string, rest?: string) => frameCode(site, id, query, rest);

test('drives the map with the client as it is documented, and hears what a reader does', async () => {
  const { page } = visit;
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const code = snippets(site).find((code) => code.includes('connect('));
  const locked = iframe('locked', 't=2014-06-12T12:00Z&lock=moment,view');
  const open = `<script type="module">
    import { connect } from '${site.url}embed-client.js';
    Object.assign(globalThis, { connect });
  </script>`;
  await page.goto(host.put('/driven', { html: hostHtml(`${code}${locked}${open}`) }));
  // An answer may come before the event, which waits for the next frame.
  await expect.poll(() => said.toSorted()).toEqual(['open: mosul', 'shows 2014-06-12T18:00Z']);
  const map = embedded(page, '#map');
  await expect.poll(() => map.moment()).toContain('12 June 2014, 21:00');
  const driven = await page.evaluate(async () => {
    const { connect } = globalThis as unknown as typeof import('../../src/embed/client/client.ts');
    const found = (id: string) => document.querySelector<HTMLIFrameElement>(id) as HTMLIFrameElement;
    const why = (going: Promise<unknown>) => going.then(String, (error: { code: string }) => error.code);
    const embed = await connect(found('#map'));
    const kept = await connect(found('#locked'));
    return {
      state: await embed.setKnownAt('2014-06-12T12:00Z'),
      all: await embed.setKnownAt('all'),
      none: await why(embed.select('atlantis')),
      nonsense: await why(embed.setView({ zoom: Number.NaN, lat: 0, lon: 0 })),
      // Locks are for readers: whoever set them may still drive the map.
      locked: [(await kept.setTime('2014-06-11T12:00Z')).t, await why(kept.play())],
    };
  });
  // The clock can't be beyond the cut.
  expect(driven.state).toMatchObject({ t: '2014-06-12T12:00Z', known: '2014-06-12T12:00Z', place: 'mosul' });
  expect(driven.all).toMatchObject({ known: 'all', playing: false });
  expect([driven.none, driven.nonsense]).toEqual(['unknown-place', 'invalid-value']);
  expect(driven.locked).toEqual(['2014-06-11T12:00Z', 'locked']);
  const before = await map.picture();
  await page.evaluate(async () => {
    const { connect } = globalThis as unknown as typeof import('../../src/embed/client/client.ts');
    const embed = await connect(document.querySelector('#map') as HTMLIFrameElement);
    await embed.setView({ zoom: 8, lat: 36.3, lon: 43 });
  });
  await expect.poll(() => map.picture()).not.toBe(before);
  await map.frame.locator('#slider').press('End');
  await expect.poll(() => said).toContain('shows 2014-06-24T21:00Z');
  expect(await embedded(page, '#locked').moment()).toContain('11 June 2014, 15:00');
});

test('moves nothing by 1,000 forged messages: malformed, from another origin, from a frame beside it', async () => {
  const { page } = visit;
  const sibling = `<iframe id="beside" title="Other" sandbox="allow-scripts" srcdoc="&lt;script&gt;
    for (let n = 0; n &lt; 300; n += 1) for (const frame of [parent.frames[0], parent.frames[1]])
      frame.postMessage({ changingHands: 1, id: 'b' + n, command: 'setTime', value: { t: '2014-06-10T12:00Z' } }, '*');
    parent.postMessage('spoken', '*');&lt;/script&gt;"></iframe>`;
  const other = iframe('other', 't=2014-06-12T12:00Z&host=https://paper.example');
  const html = hostHtml(iframe('map', 't=2014-06-12T12:00Z') + other);
  await page.goto(host.put('/forged', { html }));
  const maps = [embedded(page, '#map'), embedded(page, '#other')];
  for (const map of maps) await map.stands();
  await expect.poll(async () => (await ask(page, '#map', 'getState', null, 500))?.ok).toBe(true);
  const shown = () =>
    Promise.all(maps.map((map) => map.frame.locator('#embed').evaluate((embed) => embed.textContent)));
  // What comes when there is time has come.
  await expect.poll(() => maps[0]?.frame.locator('#list').innerText()).not.toBe('');
  const before = { text: await shown(), state: await ask(page, '#map', 'getState', null) };
  const answers = await page.evaluate(async (sibling) => {
    const heard: { ok?: boolean }[] = [];
    addEventListener('message', ({ data }: MessageEvent<{ id?: string; ok?: boolean }>) => {
      if (data.id !== undefined) heard.push(data);
    });
    const right = { changingHands: 1, id: 'x', command: 'setTime', value: { t: '2014-06-10T12:00Z' } };
    const wrong: unknown[] = [
      null,
      'setTime',
      JSON.stringify(right),
      [right],
      { ...right, changingHands: 2 },
      { ...right, id: 7 },
      { ...right, id: 'x'.repeat(65) },
      { ...right, command: '__proto__' },
      { ...right, command: 'navigate', value: 'https://elsewhere.example' },
      { ...right, value: { t: '2014-06-10' } },
      { ...right, value: { t: '2014-06-10T12:00Z', known: 'all' } },
      { ...right, command: 'setView', value: { map: { zoom: Number.NaN, lat: 0, lon: 0 } } },
      { ...right, command: 'select', value: { place: '<img onerror=alert(1)>' } },
      { ...right, command: 'play', value: true },
    ];
    for (let n = 0; n < 500; n += 1) {
      frames[0]?.postMessage(wrong[n % wrong.length], '*');
      // All right but for the page that says it.
      frames[1]?.postMessage(right, '*');
    }
    const spoken = new Promise((resolve) => {
      addEventListener('message', ({ data }) => data === 'spoken' && resolve(data));
    });
    document.body.append(document.createRange().createContextualFragment(sibling));
    await spoken;
    return heard.map(({ ok }) => ok);
  }, sibling);
  // After these every earlier one has been read.
  const after = await ask(page, '#map', 'getState', null);
  expect(answers.every((ok) => ok === false)).toBe(true);
  expect(after?.value).toEqual(before.state?.value);
  expect(await ask(page, '#other', 'getState', null, 300)).toBeNull();
  expect(await shown()).toEqual(before.text);
});

test('is WordPress: it gives a secret, says ready, takes the height and goes to the site’s own links', async () => {
  const { page } = visit;
  const wordpress = iframe(
    'wp',
    't=2014-06-12T12:00Z',
    'class="wp-embedded-content" sandbox="allow-scripts" security="restricted" width="600" height="300"',
  );
  await page.goto(host.put('/wordpress', { html: hostHtml(`${wordpress}<script>${WORDPRESS}</script>`) }));
  const map = embedded(page, '#wp');
  await map.stands();
  await expect.poll(() => map.height()).toBeGreaterThan(310);
  expect(await map.height()).toBeLessThanOrEqual(1004);
  await map.frame.locator('#title').click();
  await expect
    .poll(() => page.title())
    .toMatch(new RegExp(`^${site.url}(index\\.html)?\\?.*t=2014-06-12T12:00Z`));
});

test('is the example article: its paragraphs move the map and light up, also by keyboard and by the map', async () => {
  const { page, record } = visit;
  record.pageErrors.length = 0;
  await page.goto(`${site.url}example-article.html`);
  const steps = page.locator('.step');
  const lit = () => steps.evaluateAll((all) => all.findIndex((step) => step.hasAttribute('data-lit')));
  const map = embedded(page, '#driven');
  const read = (index: number) =>
    steps.nth(index).evaluate((step) => step.scrollIntoView({ block: 'center' }));
  await read(0);
  await expect.poll(lit).toBe(0);
  await read(2);
  await expect.poll(lit).toBe(2);
  await expect.poll(() => map.moment()).toContain('12 June 2014, 15:00');
  expect(await map.frame.locator('#cut').isVisible()).toBe(true);
  // A page further at once: whatever was jumped over, the paragraph that is there now is lit.
  await page.evaluate(() => scrollBy({ top: innerHeight, behavior: 'instant' }));
  const reached = await steps.evaluateAll((all) =>
    all.findLastIndex((step) => step.getBoundingClientRect().top <= innerHeight * 0.5),
  );
  expect(reached).toBeGreaterThan(2);
  await expect.poll(lit).toBe(reached);
  await read(2);
  await expect.poll(lit).toBe(2);
  await steps.nth(3).getByRole('button', { name: 'Show on the map' }).press('Enter');
  await expect.poll(lit).toBe(3);
  await expect.poll(async () => (await ask(page, '#driven', 'getState', null))?.value?.place).toBe('samarra');
  // Whoever moves the map's own clock is shown the paragraph of that moment.
  await map.frame.locator('#slider').press('Home');
  await expect.poll(lit).toBe(-1);
  expect(await violations(page, 'body')).toEqual([]);
  expect(record.pageErrors).toEqual([]);
});
