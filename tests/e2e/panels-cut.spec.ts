import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Dashboard } from './dashboard.ts';
import { sitePages } from './pages.ts';

type Feature = {
  readonly properties: {
    readonly event_id: string;
    readonly title: string;
    readonly summary: string;
    readonly claims: readonly { readonly reported_latest: string | null; readonly paraphrase: string }[];
  };
};
type Published = {
  readonly changing_hands: { readonly places: readonly { readonly place_id: string }[] };
  readonly features: readonly Feature[];
};

const pages = sitePages();
let dashboard: Dashboard;
let published: Published;

beforeAll(async () => {
  published = (await (await fetch(`${pages.site().url}data/events.geojson`)).json()) as Published;
});

/** The texts of a dataset that belong to what is known at a moment, and those that belong to later reports alone. */
function textsAt(known: string): { readonly earlier: readonly string[]; readonly later: readonly string[] } {
  const earlier: string[] = [];
  const later: string[] = [];
  for (const { properties: event } of published.features) {
    const isKnown = ({ reported_latest: at }: (typeof event.claims)[number]) =>
      at !== null && Date.parse(at) <= Date.parse(known);
    for (const claim of event.claims) (isKnown(claim) ? earlier : later).push(claim.paraphrase);
    (event.claims.every(isKnown) ? earlier : later).push(event.title, event.summary);
  }
  return { earlier, later: later.filter((text) => !earlier.some((known) => known.includes(text))) };
}

type Store = { getState(): { setView(change: object): void } };

/** Everything the page says, seen or only heard, with every event and every place opened in turn. */
async function everythingSaid(page: Page): Promise<string> {
  await page.locator('[data-counts]').waitFor();
  await withLazyParts(page);
  const views = [
    ...published.features.map(({ properties }) => ({ event: properties.event_id })),
    ...published.changing_hands.places.map(({ place_id: place }) => ({ place })),
  ];
  return page.evaluate(async (changes) => {
    const { store } = (globalThis as unknown as { changingHands: { store: Store } }).changingHands;
    const said = new Set([document.body.textContent ?? '']);
    for (const change of changes) {
      store.getState().setView({ event: null, claim: null, place: null, ...change });
      await new Promise((done) => setTimeout(done));
      said.add(document.title);
      // The list itself stays the same: what is opened is new.
      for (const element of document.querySelectorAll('.event[data-open="true"], .dossier, .title-bar'))
        said.add(element.textContent ?? '');
      for (const element of document.querySelectorAll('[aria-label], [aria-valuetext], [title]'))
        for (const name of ['aria-label', 'aria-valuetext', 'title'])
          said.add(element.getAttribute(name) ?? '');
    }
    return [...said].join('\n');
  }, views);
}

/** What is opened shows at once only when its code is there: a leak mustn't hide behind a late chunk. */
async function withLazyParts(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Places' }).click();
  await page.locator('.places-table button').first().click();
  await page.locator('.dossier').waitFor();
  await page.getByRole('tab', { name: 'Events' }).click();
  await page.locator('.event-open').first().click();
  await page.locator('.event[data-open="true"] [data-claim]').first().waitFor();
}

describe('a cut', () => {
  test.each(['2014-06-11T21:00Z', '2014-06-12T17:00Z', '2014-06-13T00:00Z'])(
    'at %s: nothing on the page comes from a later report',
    async (known) => {
      dashboard = await pages.open(`known=${known}`, { webgl: false });
      const { earlier, later } = textsAt(known);
      expect(earlier.length).toBeGreaterThan(10);
      expect(later.length).toBeGreaterThan(10);
      const said = await everythingSaid(dashboard.page);
      expect(later.filter((text) => said.includes(text))).toEqual([]);
    },
  );

  test('hides what would be said without it: the search for it finds everything', async () => {
    dashboard = await pages.open('', { webgl: false });
    const said = await everythingSaid(dashboard.page);
    const texts = published.features.flatMap(({ properties: { title, summary, claims } }) => [
      title,
      summary,
      ...claims.map(({ paraphrase }) => paraphrase),
    ]);
    expect(texts.filter((text) => !said.includes(text))).toEqual([]);
  });

  test('says that a title is not the last word on it', async () => {
    dashboard = await pages.open('known=2014-06-11T21:00Z&event=mosul-isis-overruns', { webgl: false });
    const event = dashboard.page.locator('[data-event="mosul-isis-overruns"]');
    await event.getByText('reported later than the cut').waitFor();
    expect(await event.innerText()).not.toContain('foreign minister');
  });

  test('tells when it leaves out what the link points to', async () => {
    dashboard = await pages.open('known=2014-06-11T21:00Z&event=kirkuk-kurdish-forces-take-over', {
      webgl: false,
    });
    const note = dashboard.page.getByText('What you opened was reported later');
    await note.waitFor();
    expect(await dashboard.page.locator('.event[data-open="true"]').count()).toBe(0);
  });

  test('names no document and no party of which nothing is known yet: not in sources, filter or About', async () => {
    dashboard = await pages.open('known=2014-06-12T12:00Z&documents=kerry-visit-2014-06-24', {
      webgl: false,
    });
    const { page } = dashboard;
    const later = /Kerry|Baathists|Monday the day before|on 12 June\. The publisher/;
    await page.locator('[data-chip="documents kerry-visit-2014-06-24"]').waitFor();
    await page.getByRole('button', { name: /^Filter/ }).click();
    await page.locator('.facet-option[data-option="bbc-live-2014-06-12"]').waitFor();
    expect(await page.locator('body').textContent()).not.toMatch(later);
    await page.getByRole('tab', { name: 'Sources' }).click();
    await page.getByText('Everything shown here comes from 2 documents. 1 document reported later').waitFor();
    expect(await page.locator('.source').count()).toBe(2);
    expect(await page.locator('body').textContent()).not.toMatch(later);
    await page.getByRole('tab', { name: 'About' }).click();
    await page.locator('.about-cuts').waitFor();
    expect(await page.locator('body').textContent()).not.toMatch(later);
  });

  test('refuses a place of which nothing is known yet as it does an event', async () => {
    dashboard = await pages.open('known=2014-06-11T21:00Z&place=rawa', { webgl: false });
    const { page } = dashboard;
    await page.getByText('What you opened was reported later').waitFor();
    expect(await page.locator('.dossier').count()).toBe(0);
    expect(await page.title()).not.toContain('Rawa');
  });

  test('is a press away: a link for each document, by its end', async () => {
    dashboard = await pages.open('t=2014-06-12T18:00Z', { webgl: false });
    const { page } = dashboard;
    await page.getByRole('tab', { name: 'About' }).click();
    const link = page.locator('.about-cuts a').nth(1);
    const known = new URLSearchParams(((await link.getAttribute('href')) ?? '').slice(1)).get('known');
    await link.click();
    await page.locator('.cut-banner').waitFor();
    await expect.poll(() => dashboard.query().get('known')).toBe(known);
    expect(dashboard.query().get('t')).toBe('2014-06-12T18:00Z');
    expect(await page.getByRole('tab', { name: 'About' }).getAttribute('aria-selected')).toBe('true');
  });
});
