import type { Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './browser.ts';
import type { Dashboard } from './dashboard.ts';
import { causeShown, followsDrag, IN_TIME, notice, visitSpoiled, words } from './fallback.ts';
import { drawnMarks, picturedMarks, seaColour, settled, showMoment, showView } from './map.ts';
import { reader } from './reader.ts';

const WORKER = '**/maplibre-gl-worker*';
const CODE = '**/MapView-*.js';
const BASEMAP = '**/basemap.topo.json*';
/** Software draws what MapLibre asks for: a small map is a quick one. */
const SMALL = { width: 960, height: 600 } as const;

let site: Site;
let dashboard: Dashboard;
let page: Page;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

async function visit(...how: Rest<Parameters<typeof visitSpoiled>>): Promise<void> {
  dashboard = await visitSpoiled(site, ...how);
  page = dashboard.page;
}
type Rest<All> = All extends [unknown, ...infer Others] ? Others : never;

describe('when the worker', () => {
  afterEach(() => dashboard?.close());

  const spoilers: Record<string, (route: Route) => Promise<unknown> | undefined> = {
    'is blocked': (route) => route.abort(),
    'is a web page': (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Not here' }),
    // The request stays open, and nothing ever comes.
    'never answers': () => undefined,
  };
  test.each(Object.entries(spoilers))('%s, the picture stands there in time', async (_, spoil) => {
    await visit(SMALL, (page) => page.route(WORKER, spoil), 't=2014-06-12T18:00Z');
    await page.locator('.map[data-status="picture"]').waitFor({ timeout: IN_TIME });
    expect((await picturedMarks(page)).length).toBeGreaterThan(8);
    expect(await causeShown(page)).toBe('worker');
    expect(await notice(page).innerText()).toContain('worker does not answer');
    const before = words(await picturedMarks(page));
    await reader(page).scrubByKeys(Date.parse('2014-06-09T06:00Z'));
    expect(words(await picturedMarks(page))).not.toEqual(before);
    expect(dashboard.record.pageErrors).toEqual([]);
  });

  test('can be had again, the map comes back on request, at the same moment and with the focus', async () => {
    await visit(SMALL, (page) => page.route(WORKER, (route) => route.abort()), 't=2014-06-12T18:00Z');
    const marks = words(await picturedMarks(page));
    await page.unroute(WORKER);
    await page.locator('.picture-surface').focus();
    await dashboard.find('button', 'Try again').dispatchEvent('click');
    expect(words(await drawnMarks(page))).toEqual(marks);
    expect(await page.locator('.picture-map').count()).toBe(0);
    expect(await notice(page).count()).toBe(0);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.className))
      .toContain('maplibregl-canvas');
  });
});

describe('when files are missing', () => {
  afterEach(() => dashboard?.close());

  test('without MapLibre’s code the picture stands there and says so', async () => {
    await visit(SMALL, (page) => page.route(CODE, (route) => route.fulfill({ status: 404 })));
    expect((await picturedMarks(page)).length).toBeGreaterThan(8);
    expect(await causeShown(page)).toBe('code');
    expect(await notice(page).innerText()).toContain('could not be fetched');
    expect(dashboard.record.pageErrors).toEqual([]);
  });

  test('without the basemap the marks stand on empty ground, until it can be had', async () => {
    await visit(SMALL, (page) => page.route(BASEMAP, (route) => route.fulfill({ status: 404 })));
    const marks = await drawnMarks(page);
    expect(marks.length).toBeGreaterThan(8);
    expect(await notice(page).innerText()).toContain('empty ground');
    await page.unroute(BASEMAP);
    await dashboard.find('button', 'Try again').click();
    await expect.poll(() => notice(page).count(), { timeout: IN_TIME }).toBe(0);
    await expect.poll(() => drawnMarks(page), { timeout: IN_TIME }).toEqual(marks);
    expect(await seaColour(page)).toBeTruthy();
  });
});

describe('when the graphics context is lost', () => {
  beforeAll(() => visit(SMALL, async () => {}, 't=2014-06-12T18:00Z'));
  afterAll(() => dashboard?.close());

  test('(before that, the map follows the pointer on the slider before it is lifted)', async () => {
    await drawnMarks(page);
    expect(await followsDrag(page, async () => words(await drawnMarks(page)))).toBe(true);
  });

  test('and comes back at once, the map goes on, at the moment and in the theme of then', async () => {
    await settled(page);
    await context('lose');
    const view = { t: Date.parse('2014-06-23T12:00Z'), theme: 'dark' };
    await showView(page, view);
    await context('restore');
    await page.locator('.map[data-status="ready"]').waitFor();
    await reader(page).openTab('Places');
    const marks = await drawnMarks(page);
    expect(words(marks)).toEqual(words(await reader(page).statesInList()));
    expect(marks.every(({ image }) => image.startsWith('dark '))).toBe(true);
    expect(await page.locator('.picture-map').count()).toBe(0);
  });

  test('and stays away, the picture stands there; when it comes after all, the map', async () => {
    await context('lose');
    await page.locator('.map[data-status="picture"]').waitFor({ timeout: IN_TIME });
    expect(await causeShown(page)).toBe('context');
    const before = words(await picturedMarks(page));
    await showMoment(page, Date.parse('2014-06-11T12:00Z'), 'all');
    const marks = words(await picturedMarks(page));
    expect(marks).not.toEqual(before);
    await context('restore');
    expect(words(await drawnMarks(page))).toEqual(marks);
    expect(dashboard.record.pageErrors).toEqual([]);
  });

  /** As a browser does it when the graphics process dies. */
  async function context(what: 'lose' | 'restore'): Promise<void> {
    await page.evaluate((what) => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas');
      const kept = globalThis as { lost?: { loseContext(): void; restoreContext(): void } | null };
      kept.lost ??= canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null;
      if (what === 'lose') kept.lost?.loseContext();
      else kept.lost?.restoreContext();
    }, what);
  }
});
