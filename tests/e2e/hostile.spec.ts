import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../src/text/en.ts';
import { lateWords } from '../../src/text/late.ts';
import { HOSTILE, inTurn, TURN } from '../fixtures/hostile.ts';
import { openSite, type Site, type Visit } from './browser.ts';
import { armed, executed, hostileFiles, serveHostile, walkEmbed, walkPage } from './hostilePages.ts';
import { reader } from './reader.ts';

const { importing } = lateWords(en);
/** Every object has unknown members of hostile names, and no id is an identifier. */
const files = hostileFiles({ text: inTurn(), keys: true });
/** Every text turns the direction of writing. */
const turning = hostileFiles({ text: (text) => `${TURN}<i>${text}`, keys: true });

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

async function open(dataset: typeof files, policy: 'on' | 'off'): Promise<Visit> {
  const visit = await site.visit({ webgl: false, context: { acceptDownloads: true } });
  await armed(visit.page);
  await serveHostile(visit.page, site.url, dataset, policy);
  return visit;
}

/** What a browser keeps for a site, beside what is in its memory. */
async function kept({ page }: Visit) {
  const inPage = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return { ...inPage, cookies: (await page.context().cookies()).length };
}
const NOTHING = { local: 0, session: 0, databases: 0, caches: 0, workers: 0, cookies: 0 };

describe.each(['on', 'off'] as const)('a hostile dataset, the policy %s', (policy) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await open(files, policy);
  });
  afterAll(() => visit?.close());

  test('is text in the page: in lists, dossiers, search, dialogs, codes and on paper', async () => {
    expect(await walkPage(visit, site.url)).toEqual([]);
    expect(await visit.page.locator('body').innerText()).not.toBe('');
  });

  test('is text in the embed', async () => {
    expect(await walkEmbed(visit, `${site.url}embed.html?data=data/hostile.geojson`)).toEqual([]);
  });

  test('is text when its file is opened, and so is a table of hostile cells', async () => {
    const { page, record } = visit;
    await page.goto(site.url);
    await page.locator('.map[data-status=picture]').waitFor();
    const cell = (text: string) => `"${text.replaceAll('"', '""').replaceAll('\u0000', '')}"`;
    const rows = Object.values(HOSTILE).map(
      (text, index) => `2031-04-03,${cell(`P${index} ${text}`)},-41.2,174.7,${cell(text)},${cell(text)}`,
    );
    const heads = ['date', 'place', 'lat', 'lon', 'holder', cell(HOSTILE['handler'] ?? '')];
    for (const [name, body] of [
      [`${HOSTILE['handler']}.geojson`, files.dataset],
      [`${HOSTILE['svg']}.csv`, [heads.join(','), ...rows].join('\n')],
    ] as const) {
      await page.getByRole('button', { name: en.chrome.openData, exact: true }).click();
      const chooser = page.locator('.import-step input[type=file]');
      await chooser.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(body) });
      await page.locator('[data-step=questions], [data-step=report]').first().waitFor();
      expect(await executed(page), name).toEqual([]);
      if (await page.locator('[data-step=questions]').isVisible()) {
        await page.getByRole('button', { name: importing.questions.import, exact: true }).click();
        await page.locator('[data-step=report], .import-open').first().waitFor();
      }
      expect(await executed(page), name).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    expect(record.requests.filter((address) => !address.startsWith(site.url))).toEqual([]);
    expect(record.pageErrors).toEqual([]);
  });

  test('leaves nothing behind: neither a cookie nor anything stored', async () => {
    expect(await kept(visit)).toEqual(NOTHING);
  });
});

describe('what the policy keeps from happening', () => {
  test('is told by the page, and fails the visit', async () => {
    const visit = await site.visit({ webgl: false });
    await visit.page.goto(`${site.url}embed.html`);
    const refused = await visit.page.evaluate(() => {
      const attempts = [
        () => {
          document.createElement('script').src = 'https://elsewhere.invalid/a.js';
        },
        () => {
          document.createElement('script').src = 'data/events.geojson';
        },
        () => {
          document.createElement('script').text = 'hit()';
        },
        () => {
          document.createElement('b')['innerHTML'] = '<img>';
        },
        () => new Worker('data:text/javascript,postMessage(1)'),
      ];
      return attempts.map((attempt) => {
        try {
          attempt();
          return 'let';
        } catch (error) {
          return (error as Error).name;
        }
      });
    });
    expect(refused).toEqual(Array.from(refused, () => 'TypeError'));
    await expect.poll(() => visit.record.violations.length).toBe(refused.length);
    await expect(visit.close()).rejects.toThrow(/policy was violated: require-trusted-types-for/);
  });
});

describe('a dataset whose words turn the direction of writing', () => {
  test('turns nothing but its own words, and breaks no id', async () => {
    const visit = await open(turning, 'on');
    const { page, record } = visit;
    await page.goto(`${site.url}?t=2031-04-05T09:00Z`);
    await page.getByRole('slider').first().waitFor();
    for (const tab of ['Story', 'Places', 'Sources', 'About', 'Events']) {
      await reader(page).openTab(tab);
      expect(await page.evaluate(loose, TURN), tab).toEqual([]);
      expect(await page.evaluate(brokenIds), tab).toEqual([]);
    }
    expect(await page.locator('#panel').textContent()).toContain(TURN);
    await page.locator('.event button').first().click();
    await page.locator('.event[data-open="true"]').first().waitFor();
    expect(await page.evaluate(loose, TURN)).toEqual([]);
    await reader(page).openTab('Places');
    await page.locator('.places-table [data-place] button').first().click();
    await page.locator('.dossier').first().waitFor();
    expect(await page.evaluate(loose, TURN)).toEqual([]);
    expect(await page.evaluate(brokenIds)).toEqual([]);
    expect(await page.locator('#panel i').count()).toBe(0);
    expect([...record.pageErrors, ...record.consoleErrors]).toEqual([]);
    await visit.close();
  });
});

/** Runs in the page: texts in which the turn is neither isolated by marks nor alone in an element that isolates. */
function loose(turn: string): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.textContent?.includes(turn)) continue;
    const home = node.parentElement;
    const alone = home?.closest('bdi, [dir="auto"], [dir="rtl"], title') ?? null;
    if (alone === null && !home?.closest('.map')) found.push(`${home?.className}: ${node.textContent}`);
  }
  return found;
}

/** Runs in the page: ids that stand twice, or that are named and aren't there. */
function brokenIds(): string[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const named = [...document.querySelectorAll('#panel [aria-controls], #panel [aria-labelledby]')].flatMap(
    (element) =>
      `${element.getAttribute('aria-controls') ?? ''} ${element.getAttribute('aria-labelledby') ?? ''}`
        .split(' ')
        .filter(Boolean),
  );
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index || /\s/.test(id)),
    ...named.filter((id) => document.getElementById(id) === null),
  ];
}
