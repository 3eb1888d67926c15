import { beforeAll, describe, expect, test } from 'vitest';
import type { VisitOptions } from './browser.ts';
import type { Dashboard } from './dashboard.ts';
import { sitePages } from './pages.ts';
import { reader } from './reader.ts';

type Feature = {
  readonly properties: {
    readonly event_id: string;
    readonly event_type: string;
    readonly place_id: string | null;
    readonly claims: readonly { readonly claim_id: string; readonly document_id: string }[];
  };
};

const pages = sitePages();
let dashboard: Dashboard;
let features: readonly Feature[];

beforeAll(async () => {
  const answer = await fetch(`${pages.site().url}data/events.geojson`);
  ({ features } = (await answer.json()) as { features: readonly Feature[] });
});

const controlEventsAt = (place: string) =>
  features
    .map(({ properties }) => properties)
    .filter(({ place_id: at, event_type: type }) => at === place && type.startsWith('control_'));

describe('a dossier', () => {
  test.each(['mosul', 'kirkuk', 'tal-afar'])(
    'of %s leads to every claim of its control events, and to the events',
    async (place) => {
      dashboard = await pages.open(`place=${place}`, { webgl: false });
      const { page } = dashboard;
      await page.locator('.dossier').waitFor();
      const events = controlEventsAt(place);
      expect(events.length).toBeGreaterThan(0);
      const shown = await page
        .locator('.dossier [data-claim]')
        .evaluateAll((claims) => claims.map((claim) => claim.getAttribute('data-claim')));
      const wanted = events.flatMap(({ claims }) => claims.map(({ claim_id: id }) => id));
      expect(wanted.filter((claim) => !shown.includes(claim))).toEqual([]);
      for (const { event_id: id } of events) {
        await page.locator(`.dossier [data-event-there="${id}"] > button`).click();
        await page.locator(`.event[data-event="${id}"][data-open="true"]`).waitFor();
        await expect.poll(() => dashboard.query().get('event')).toBe(id);
        await page.goBack();
        await reader(page).openTab('Places');
      }
    },
  );

  test('tells the three reports apart: of the holder, of the contest, of the dispute', async () => {
    dashboard = await pages.open('', { webgl: false });
    const page = reader(dashboard.page);
    await page.openTab('Places');
    const row = dashboard.page.locator('.places-table [data-place="baiji-refinery"]');
    expect(await row.innerText()).toContain('contest last reported 12 June, no new report for 12 days');
    await page.scrubByKeys(Date.parse('2014-06-12T18:00Z'));
    const mosul = dashboard.page.locator('.places-table [data-place="mosul"]');
    expect(await mosul.innerText()).toMatch(/^last reported .*\n^dispute last reported /m);
    await page.openDossier('mosul');
    expect(await dashboard.page.locator('.dossier [data-reported="dispute"]').count()).toBe(1);
  });
});

describe('a claim', () => {
  test('has a link that stays where the reader is, and puts the claim into the address', async () => {
    dashboard = await pages.open('t=2014-06-12T18:00Z&place=mosul', { webgl: false });
    const { page } = dashboard;
    const claim = page.locator('.dossier [data-claim]').first();
    const id = await claim.getAttribute('data-claim');
    await claim.getByRole('link', { name: 'Link to this claim' }).click();
    await expect.poll(() => dashboard.query().get('claim')).toBe(id);
    expect(await claim.getAttribute('aria-current')).toBe('true');
    expect(await page.locator('.dossier').isVisible()).toBe(true);
  });

  const sizes: Record<string, VisitOptions> = {
    desktop: {},
    phone: { width: 390, height: 844, context: { hasTouch: true, isMobile: true } },
  };
  test.each(Object.entries(sizes))('is in sight and marked where a link leads to it: %s', async (_, size) => {
    const last = controlEventsAt('mosul')[0]?.claims.at(-1)?.claim_id ?? '';
    dashboard = await pages.open(`claim=${last}`, { ...size, webgl: false });
    const { page } = dashboard;
    const claim = page.locator(`.events [data-claim="${last}"]`);
    await claim.waitFor();
    expect(await claim.getAttribute('aria-current')).toBe('true');
    const list = await page.locator('.tab-panel:visible').boundingBox();
    const box = await claim.boundingBox();
    if (!list || !box) throw new Error('not on the page');
    expect(box.y).toBeGreaterThanOrEqual(list.y);
    expect(box.y).toBeLessThan(list.y + list.height - 40);
  });
});

describe('the sources', () => {
  test('count claims and passages as the dataset does', async () => {
    dashboard = await pages.open('', { webgl: false });
    await reader(dashboard.page).openTab('Sources');
    const claims = features.flatMap(({ properties }) => properties.claims);
    const ids = [...new Set(claims.map(({ document_id: id }) => id))];
    for (const id of ids) {
      const words = await dashboard.page.locator(`[data-document="${id}"]`).innerText();
      expect(words).toContain(`${claims.filter(({ document_id: of }) => of === id).length} claims`);
      expect(words).not.toMatch(/\d lines/);
    }
  });

  test('and the page tell who coded them, and lead to the codebook', async () => {
    dashboard = await pages.open('', { webgl: false });
    await reader(dashboard.page).openTab('Sources');
    await dashboard.page.locator('.sources').getByRole('button', { name: 'About' }).click();
    const coding = dashboard.page.locator('[data-coding]');
    expect(await coding.innerText()).toMatch(/language models/i);
    const codebook = await coding.getByRole('link', { name: 'codebook' }).getAttribute('href');
    const answer = await fetch(new URL(codebook ?? '', pages.site().url));
    expect(answer.status).toBe(200);
    expect(await answer.text()).toMatch(/^# Codebook/);
  });
});
