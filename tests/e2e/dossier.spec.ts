import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeDataset } from '../../src/dataset/decode.ts';
import { controlHistory, stateWord } from '../../src/domain/control/index.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { type Instant, parseInstant } from '../../src/domain/instant.ts';
import { periodOf } from '../../src/domain/period.ts';
import { claimsByPlace, placeStates } from '../../src/domain/snapshot.ts';
import { violations } from './axe.ts';
import { openSite, type Site, type VisitOptions } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';
import { reader } from './reader.ts';

const CUT = '2014-06-12T12:00Z';

type Store = { getState: () => { setView: (change: object) => void } };
type Handle = { readonly changingHands: { readonly store: Store } };

let site: Site;
let dataset: Dataset;

beforeAll(async () => {
  site = await openSite();
  const answer = await fetch(`${site.url}data/events.geojson`);
  dataset = decodeDataset(await answer.text(), 'events.geojson');
});

afterAll(() => site?.close());

const phone: VisitOptions = { width: 390, height: 844, context: { hasTouch: true, isMobile: true } };

describe.each<[string, VisitOptions]>([
  ['desktop', {}],
  ['phone', phone],
])('on a %s', (size, options) => {
  let dashboard: Dashboard;
  const segments = () => dashboard.page.locator('.bar-target input');

  beforeAll(async () => {
    dashboard = await openDashboard(site, {
      ...options,
      webgl: false,
      context: { ...options.context, bypassCSP: true },
    });
    await dashboard.open('place=mosul');
    await labels().first().waitFor();
  });

  afterAll(() => dashboard?.close());

  const show = (view: object) =>
    dashboard.page.evaluate((view) => {
      (globalThis as unknown as Handle).changingHands.store.getState().setView(view);
    }, view);

  /** What the bar should be, straight from the published file. */
  function historyOf(placeId: string, known: Instant | 'all') {
    const { earliest, latest } = periodOf(dataset);
    const end = known === 'all' ? latest : known;
    const claims = [...claimsByPlace(dataset)].find(([id]) => id === placeId)?.[1] ?? [];
    return (
      controlHistory(claims, known, dataset)
        .map(({ span, state }) => ({
          word: stateWord(state),
          from: Math.max(earliest, span.earliest ?? earliest),
          to: Math.min(end, span.latest ?? end),
        }))
        // The last moment of all is a moment too.
        .filter(({ from, to }) => from < to || (from === end && to === end))
    );
  }

  const labels = () => dashboard.page.locator('.bar-target');

  const shownSegments = () =>
    segments().evaluateAll((inputs) =>
      inputs.map((input) => {
        const { segment, from, to } = (input as HTMLElement).dataset;
        return { word: segment, from: Number(from), to: Number(to) };
      }),
    );

  test('the bar of every place is its history, whole and under a cut', async () => {
    for (const known of ['all', parseInstant(CUT) as Instant] as const) {
      const places = placeStates(dataset, periodOf(dataset).latest, known).map(({ place }) => place.placeId);
      expect(places.length).toBeGreaterThan(3);
      // The drawing differs with the width, the stretches don't: a few are enough on the second size.
      for (const place of size === 'phone' ? places.slice(0, 3) : places) {
        await show({ place, known, t: null });
        await dashboard.page.locator(`.dossier[data-place="${place}"] .bar-drawing`).waitFor();
        expect(await shownSegments(), place).toEqual(historyOf(place, known));
      }
    }
    await show({ place: 'mosul', known: 'all', t: parseInstant('2014-06-12T18:00Z') });
  });

  test('pressing a stretch takes the clock into it, and the line goes along', async () => {
    const { page } = dashboard;
    const history = historyOf('mosul', 'all');
    await page.locator('.dossier[data-place="mosul"]').waitFor();
    const last = history.findLast(({ from, to }) => from < to);
    const index = history.findLastIndex(({ from, to }) => from < to);
    await labels().nth(index).scrollIntoViewIfNeeded();
    if (size === 'phone') await labels().nth(index).tap();
    else await labels().nth(index).click();
    await expect.poll(() => segments().nth(index).isChecked()).toBe(true);
    const now = await reader(page).now();
    expect(now).toBeGreaterThan(last?.from ?? Infinity);
    expect(now).toBeLessThan(last?.to ?? 0);
    expect(Number(await page.locator('[data-bar-now]').getAttribute('data-bar-now'))).toBe(now);
  });

  test('arrow keys go from stretch to stretch, each told by its sentence', async () => {
    const { page } = dashboard;
    const history = historyOf('mosul', 'all');
    await segments().nth(2).focus();
    await page.keyboard.press('ArrowLeft');
    const before = 1;
    expect(await reader(page).now()).toBe(history[before]?.from);
    expect(await segments().nth(before).isChecked()).toBe(true);
    expect(
      await segments()
        .nth(before)
        .evaluate((input) => input === document.activeElement),
    ).toBe(true);
    const group = page.getByRole('group', { name: 'Who held it when' });
    expect(await group.getByRole('radio', { name: /Changing from Iraqi government to ISIS$/ }).count()).toBe(
      1,
    );
  });

  test('figures stand with all their versions; where they don’t agree, the page says so', async () => {
    const { page } = dashboard;
    const found = async (place: string, event: string, known: Instant | 'all' = 'all') => {
      await show({ place, known });
      const group = page.locator(`.dossier [data-figures="${event}"]`);
      await group.first().waitFor();
      return { finding: await group.getAttribute('data-finding'), words: await group.innerText() };
    };
    const fled = await found('mosul', 'mosul-people-flee');
    expect(fled.finding).toBe('differ');
    for (const version of ['up to 500,000', 'some 500,000', 'hundreds of thousands'])
      expect(fled.words).toContain(version);
    expect(fled.words).toContain('None is chosen');
    const captives = await found('tikrit', 'tikrit-police-captured');
    expect(captives.finding).toBe('differ');
    expect(captives.words).toMatch(/police taken prisoner[^]*Reuters[^]*soldiers and police officers held/i);
    const bank = await found('mosul-central-bank', 'mosul-central-bank-robbed');
    expect(bank.finding).toBe('disagree');
    expect(bank.words).toContain('Versions don’t agree');
    for (const sum of ['425,000,000 USD', '314,000,000 EUR', '523,000,000 GBP'])
      expect(bank.words).toContain(sum);
    // Before the other sum was reported, nothing known spoke against this one.
    const early = await found(
      'mosul-central-bank',
      'mosul-central-bank-robbed',
      parseInstant('2014-06-12T20:00Z') as Instant,
    );
    expect(early.finding).toBe('differ');
    await show({ place: 'mosul', known: 'all', t: parseInstant('2014-06-12T18:00Z') });
  });

  test('every event about who holds it tells when it was first reported, and how much later', async () => {
    const lags = dashboard.page.locator('.dossier .events-there .lag');
    const words = await lags.allInnerTexts();
    expect(words.length).toBeGreaterThan(0);
    for (const line of words) expect(line).toMatch(/; first reported .* \(.*\): .*(later|can’t be told)\.$/);
    expect(words.join('\n')).toMatch(/^Happened on 10 June; first reported .*: at most \d+ \w+ later\.$/m);
  });

  test('a claim’s link is an entry of the history, and leads back to the claim', async () => {
    const { page } = dashboard;
    const claim = page.locator('.dossier [data-claim]').first();
    const id = (await claim.getAttribute('data-claim')) ?? '';
    const link = claim.getByRole('link', { name: 'Link to this claim' });
    const address = new URL((await link.getAttribute('href')) ?? '', site.url);
    expect([...address.searchParams]).toEqual([['claim', id]]);
    await link.click();
    await expect.poll(() => dashboard.query().get('claim')).toBe(id);
    await page.goBack();
    await expect.poll(() => dashboard.query().get('claim')).toBeNull();
    expect(dashboard.query().get('place')).toBe('mosul');
    await page.goForward();
    await page.locator(`.events [data-claim="${id}"][aria-current="true"]`).waitFor();
    await reader(page).openTab('Places');
  });

  test('no barrier that axe knows, also under a cut', async () => {
    const { page } = dashboard;
    for (const view of [
      { place: 'mosul', known: 'all' },
      { place: 'kirkuk', known: parseInstant(CUT) },
    ]) {
      await show(view);
      await page.locator(`.dossier[data-place="${view.place}"] .bar-drawing`).waitFor();
      expect(await violations(page)).toEqual([]);
    }
  });
});
