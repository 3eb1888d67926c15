import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { decodeDataset } from '../../src/dataset/decode.ts';
import { eventStates, placeStates } from '../../src/domain/snapshot.ts';
import { type Instant, parseInstant } from '../../src/domain/instant.ts';
import type { VisitOptions } from './browser.ts';
import type { Dashboard } from './dashboard.ts';
import { picturedMarks } from './map.ts';
import { sitePages } from './pages.ts';
import { reader } from './reader.ts';
import { button, choose, cut, cutsAt, END, now, pointOfCut, slider, START, swipe } from './timeline.ts';

const WIDE: VisitOptions = { webgl: false };
const PHONE: VisitOptions = {
  webgl: false,
  width: 390,
  height: 844,
  context: { hasTouch: true, isMobile: true },
};
const at = (moment: string) => parseInstant(moment) as Instant;
const NOON = '2014-06-12T12:00Z';
const ONE = '2014-06-12T13:00Z';
const EVENING = '2014-06-12T18:00Z';

const dataset = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
const claims = [...dataset.events.values()].flatMap((event) => event.claims);
const claimsBy = (known: string) =>
  claims.filter(({ reported }) => reported.latest !== null && reported.latest <= at(known)).length;

type View = { readonly t: number | null; readonly known: number | 'all' };
type Store = { subscribe(listener: (state: { readonly view: View }) => void): void };

const pages = sitePages();
let dashboard: Dashboard;

async function open(query: string, options = WIDE): Promise<Page> {
  dashboard = await pages.open(query, options);
  // It comes at rest, or as soon as somebody turns to the strip.
  await slider(dashboard.page).focus();
  await dashboard.page.keyboard.press('Shift');
  await cut(dashboard.page).waitFor({ state: 'attached' });
  return dashboard.page;
}

const onMap = async (page: Page) => (await picturedMarks(page)).map(({ place }) => place);
const said = (page: Page) => cut(page).getAttribute('aria-valuetext');
const inTitle = (page: Page) => page.locator('.title-known');
const sheet = (page: Page) => page.getByRole('dialog', { name: 'As known', exact: true });
const choice = (page: Page, name: string | RegExp) => sheet(page).getByRole('button', { name });

describe('as known at', () => {
  test('noon Samarra is not on the map, and an hour later it is', async () => {
    const page = await open(`t=${EVENING}&known=${NOON}`);
    expect(await onMap(page)).not.toContain('samarra');
    await reader(page).openTab('Places');
    expect(await reader(page).stateInList('samarra')).toBeNull();
    expect(await said(page)).toBe(
      `as known at Thursday 12 June 2014, 15:00 Baghdad time: ${claimsBy(NOON)} of ${claims.length} claims known`,
    );

    await cut(page).focus();
    await page.keyboard.press('ArrowRight');
    expect(await cutsAt(page)).toBe(at(ONE));
    await expect.poll(() => onMap(page)).toContain('samarra');
    expect((await reader(page).stateInList('samarra'))?.word).toBe('contested');
    expect(await inTitle(page).innerText()).toBe('as known at 12 June, 16:00');
    await expect.poll(() => dashboard.query().get('known')).toBe(ONE);

    // The first clock stops at the cut, and goes where it was meant to be once that is gone.
    expect(await now(page)).toBe(at(ONE));
    await page.keyboard.press('End');
    expect(await said(page)).toBe(`all we know now: ${claims.length} claims`);
    expect(await now(page)).toBe(at(EVENING));
    await expect.poll(() => dashboard.query().has('known')).toBe(false);
    expect(await inTitle(page).innerText()).toBe('as known from all documents');
  });

  test.each(['2014-06-11T21:00Z', ONE, '2014-06-13T00:00Z'])(
    '%s map, lists, bars and counts hold what the domain knows then',
    async (known) => {
      const page = await open(`known=${known}`);
      const places = placeStates(dataset, at(known), at(known)).map(({ place }) => place.placeId);
      const events = eventStates(dataset, at(known), at(known));
      expect((await onMap(page)).sort()).toEqual(places.toSorted());
      await expect
        .poll(() => page.locator('.tab-panel').innerText())
        .toContain(`${events.length} events in the list`);
      const bars = await page
        .locator('.strip-bar')
        .evaluateAll((found) =>
          found.reduce((sum, bar) => sum + Number((bar as SVGElement).dataset['total']), 0),
        );
      const inBars = events.filter(({ time }) => {
        const begins = time.earliest ?? time.latest;
        return begins !== null && begins >= at(START) && begins <= at(known);
      });
      expect(bars).toBe(inBars.length);
      await reader(page).openTab('Places');
      expect((await reader(page).statesInList()).map(({ place }) => place).sort()).toEqual(places.toSorted());
    },
  );
});

describe('the second clock', () => {
  test('is drawn, goes to a click, and takes the report that lies there; at the end it cuts nothing', async () => {
    const page = await open(`t=${EVENING}`);
    const [far, one] = [await pointOfCut(page, END), await pointOfCut(page, ONE)];
    await page.mouse.move(far.x, far.y);
    await page.mouse.down();
    await page.mouse.move(one.x, one.y, { steps: 6 });
    await page.mouse.up();
    expect(await cutsAt(page)).toBe(at(ONE));
    expect(await now(page)).toBe(at(ONE));
    const { x, y } = await pointOfCut(page, '2014-06-18T00:00Z');
    await page.mouse.click(x, y);
    expect(Math.abs((await cutsAt(page)) - at('2014-06-18T00:00Z'))).toBeLessThan(3_600_000);
    expect(await now(page)).toBe(at(EVENING));
    await page.mouse.click(far.x, far.y);
    expect(await said(page)).toMatch(/^all we know now/);
  });

  test('is left alone by a step of the first', async () => {
    const page = await open(`t=2014-06-11T12:00Z&known=${ONE}`);
    await slider(page).focus();
    await page.evaluate(() => {
      const changed: string[] = [];
      const observer = new MutationObserver((records) => changed.push(...records.map(({ type }) => type)));
      for (const part of document.querySelectorAll('.known-lane, .strip-known, .strip-reports'))
        observer.observe(part, { attributes: true, characterData: true, childList: true, subtree: true });
      Object.assign(globalThis, { changed });
    });
    for (const key of ['ArrowRight', 'PageUp', 'ArrowLeft']) await page.keyboard.press(key);
    expect(await now(page)).toBe(at('2014-06-12T12:00Z'));
    expect(await page.evaluate(() => (globalThis as unknown as { changed: string[] }).changed)).toEqual([]);
  });

  test('is chosen by what each document had said when, or typed; and page and tab say so', async () => {
    const page = await open(`t=${EVENING}`);
    await inTitle(page).click();
    expect(await choice(page, /^All we know now/).getAttribute('aria-pressed')).toBe('true');
    expect(await sheet(page).getByRole('heading').allInnerTexts()).toContainEqual(
      expect.stringContaining('Kerry backs Iraq'),
    );
    await choice(page, `Known by 12 June, 14:30 ${claimsBy('2014-06-12T11:30Z')} claims`).click();
    expect(await sheet(page).isVisible()).toBe(false);
    expect(await cutsAt(page)).toBe(at('2014-06-12T11:30Z'));
    expect(await page.locator('.cut-banner').innerText()).toMatch(/As known at Thursday 12 June 2014, 14:30/);
    expect(await page.title()).toMatch(/^as known at 12 June, 14:30 · /);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('title-known');

    // What is reported later isn't named, only offered.
    await page.keyboard.press('Enter');
    await choice(page, /12 June, 14:30/).waitFor();
    expect(await sheet(page).innerText()).toContain('A document reported later');
    expect(await sheet(page).innerText()).not.toContain('Kerry');
    await sheet(page).getByLabel('Date').fill('2014-06-12');
    await sheet(page).getByLabel('Time').fill('16:05');
    await sheet(page).getByRole('button', { name: 'Set' }).click();
    expect(await cutsAt(page)).toBe(at('2014-06-12T13:05Z'));
    expect(await sheet(page).getByRole('status').innerText()).toMatch(
      /as known at Thursday 12 June 2014, 16:05/,
    );
    await sheet(page).getByLabel('Time').fill('');
    await sheet(page).getByRole('button', { name: 'Set' }).click();
    expect(await sheet(page).getByRole('status').innerText()).toMatch(/time is not complete/);
    expect(await cutsAt(page)).toBe(at('2014-06-12T13:05Z'));
    await page.keyboard.press('Escape');
  });

  test('plays with the first as the news came in, and stepping follows the reports', async () => {
    const page = await open(`t=${EVENING}&known=2014-06-11T21:00Z`);
    await choose(page, 'Clocks', 'As the news came in');
    expect(await page.locator('.moment-said').innerText()).toMatch(/both clocks/i);
    await button(page, /^next report$/i).click();
    expect([await now(page), await cutsAt(page)]).toEqual([at('2014-06-12T11:30Z'), at('2014-06-12T11:30Z')]);
    await choose(page, 'Speed', '4×');
    expect(await page.locator('.caption').innerText()).toMatch(/^Reported by 12 June, 14:30: \d+ claims/);
    await page.evaluate(() => {
      const { store } = (globalThis as unknown as { changingHands: { store: Store } }).changingHands;
      const seen: View[] = [];
      store.subscribe(({ view: { t, known } }) => {
        if (seen.at(-1)?.known !== known) seen.push({ t, known });
      });
      Object.assign(globalThis, { seen });
    });
    await button(page, /^play as the news came in$/i).click();
    await expect.poll(() => said(page)).toMatch(/^all we know now/);
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: View[] }).seen);
    const stops = [ONE, '2014-06-12T16:50Z', '2014-06-13T00:00Z'].map(at);
    expect(seen.slice(-4)).toEqual([...stops.map((t) => ({ t, known: t })), { t: at(END), known: 'all' }]);
    expect(await page.locator('.caption').innerText()).toMatch(/^Reported by 24 June, 24:00: \d+ claims/);
    expect(await now(page)).toBe(at(END));
    await button(page, /^play as the news came in$/i).waitFor();
    await button(page, /^previous report$/i).click();
    expect(await cutsAt(page)).toBe(at('2014-06-13T00:00Z'));
    expect(await now(page)).toBe(at('2014-06-13T00:00Z'));
  });
});

test('comparing begins and ends with a button of the dock', async () => {
  const page = await open(`t=${EVENING}`);
  const compare = button(page, /^compare$/i);
  expect(await compare.getAttribute('aria-pressed')).toBe('false');
  await compare.click();
  expect(await compare.getAttribute('aria-pressed')).toBe('true');
  await expect.poll(() => dashboard.query().get('compare')).toBe('2014-06-11T18:00Z');
  await compare.click();
  await expect.poll(() => dashboard.query().has('compare')).toBe(false);
});

describe('on a phone', () => {
  test('a finger draws the second clock and not the first, in room for a thumb', async () => {
    const page = await open(`t=2014-06-10T12:00Z`, PHONE);
    const [lane, strip] = [await page.locator('.known-lane').boundingBox(), await slider(page).boundingBox()];
    expect(lane?.height).toBeGreaterThanOrEqual(44);
    expect(strip?.height).toBeGreaterThanOrEqual(44);
    expect((strip?.y ?? 0) + (strip?.height ?? 0)).toBeLessThanOrEqual((lane?.y ?? 0) + 0.5);
    await swipe(page, await pointOfCut(page, END), await pointOfCut(page, '2014-06-18T00:00Z'));
    expect(Math.abs((await cutsAt(page)) - at('2014-06-18T00:00Z'))).toBeLessThan(3 * 3_600_000);
    expect(await now(page)).toBe(at('2014-06-10T12:00Z'));
    // The page says it where the title bar has no room: in one line, in the tab, on the handle.
    expect(await page.locator('.cut-banner').innerText()).toMatch(/^As known at 1[78] June, \d\d:\d\d/);
    expect(await page.title()).toMatch(/^as known at 1[78] June/);
    expect(await page.locator('.strip-known-label').textContent()).toMatch(/^As known at 1[78] June/);
  });

  test('the cuts are in reach of the thumb that is at the dock, and of the line that says which one holds', async () => {
    const page = await open(`t=${EVENING}`, PHONE);
    await page.locator('.moment-open').tap();
    await page.getByRole('button', { name: /^As known from all documents/ }).tap();
    await choice(page, /^Known by 12 June, 16:00/).tap();
    await expect.poll(() => cutsAt(page)).toBe(at(ONE));
    await expect.poll(() => page.getByRole('dialog').filter({ visible: true }).count()).toBe(0);
    await page.locator('.cut-banner').getByRole('button', { name: 'As known at 12 June, 16:00' }).tap();
    await choice(page, /^All we know now/).tap();
    await expect.poll(() => page.locator('.cut-banner').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
