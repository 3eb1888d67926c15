import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from '../../scripts/serve.ts';
import { runBuild } from '../../src/cli/buildCommand.ts';
import { HOSTILE, inTurn } from '../fixtures/hostile.ts';
import { openSite, type Site, type Visit } from '../e2e/browser.ts';
import { armed, executed, hostileFiles, serveHostile, walkEmbed, walkPage } from '../e2e/hostilePages.ts';

/* Each hostile text in each field of a dataset, and a site that is built of them: minutes. */

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

describe.each(['on', 'off'] as const)('in every value and every key, the policy %s', (policy) => {
  test.each(Object.entries(HOSTILE))('%s', async (_, hostile) => {
    const files = hostileFiles({ text: (text) => `${text} ${hostile}`, keys: true }, hostile);
    const visit = await site.visit({ webgl: false, context: { acceptDownloads: true } });
    await armed(visit.page);
    await serveHostile(visit.page, site.url, files, policy);
    expect(await walkPage(visit, site.url)).toEqual([]);
    expect(await walkEmbed(visit, `${site.url}embed.html?data=data/hostile.geojson`)).toEqual([]);
    await visit.close();
  });
});

describe('a site that the command line builds of hostile files', () => {
  let folder = '';
  let url = '';
  let said = '';
  let served: Awaited<ReturnType<typeof serveSite>>;
  let visit: Visit;
  const at = (name: string) => path.join(folder, name);

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
    const { dataset, story } = hostileFiles({ text: inTurn(), keys: true });
    writeFileSync(at('events.geojson'), dataset);
    writeFileSync(at('events.story.json'), story);
    const { problems, text } = await runBuild({
      data: folder,
      out: at('site'),
      basemap: 'none',
      siteUrl: 'https://example.org/maps/',
    });
    if (problems.length > 0) throw new Error(JSON.stringify(problems));
    said = text;
    served = await serveSite({ port: 0, folder: path.relative(process.cwd(), at('site')) });
    ({ url } = served);
    visit = await site.visit({ webgl: false, context: { acceptDownloads: true } });
    await armed(visit.page);
  });
  afterAll(async () => {
    await visit?.close();
    await served?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('says nothing that a terminal obeys', () => {
    // oxlint-disable-next-line no-control-regex -- what is looked for are control characters
    expect(said).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });

  test('is text in the page and in the embed', async () => {
    expect(await walkPage(visit, url)).toEqual([]);
    expect(await walkEmbed(visit, `${url}embed.html`)).toEqual([]);
  });

  test('is text in the pages of the steps, in the pictures and where no script runs', async () => {
    const { page } = visit;
    const story = JSON.parse(readFileSync(at('events.story.json'), 'utf8')) as {
      steps: { step_id: string }[];
    };
    for (const name of [
      ...story.steps.map(({ step_id: id }) => `story/${id}.html`),
      'embed/picture.svg',
      'embed/picture-dark.svg',
    ]) {
      const answer = await page.goto(url + name);
      expect(answer?.status(), name).toBe(200);
      expect(await page.evaluate(() => (globalThis as { hits?: number }).hits), name).toBe(0);
      expect(await page.locator('[data-hostile], script').count(), name).toBe(0);
    }
    const still = await site.visit({ webgl: false, context: { javaScriptEnabled: false } });
    await still.page.goto(`${url}embed.html`);
    expect(await still.page.locator('[data-hostile]').count()).toBe(0);
    expect(await still.page.locator('table tr').count()).toBeGreaterThan(1);
    await still.close();
    expect(await executed(page)).toEqual([]);
  });
});
