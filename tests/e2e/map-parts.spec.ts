import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { decodeDataset } from '../../src/dataset/decode.ts';
import { PALETTES } from '../../src/picture/basemap/palette.ts';
import { MARK_INK, partyColour } from '../../src/picture/theme.ts';
import { openSite, type Site } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';
import { drawnMarks, drawnNames, onPage, seaColour, settled, showMoment } from './map.ts';
import { countPixels } from './picture.ts';

const dataset = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'data/events.geojson');
const at = (text: string) => Date.parse(text);
const DAYS = [9, 10, 11, 12, 13, 20, 22, 23, 24].map((day) =>
  at(`2014-06-${String(day).padStart(2, '0')}T12:00Z`),
);
const SETTLED_MS = 400;

/** Drawn without a graphics card, a map costs by its pixels. */
const SMALL = { width: 1100, height: 700 };

let site: Site;
let dashboard: Dashboard;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

function placeOf(id: string) {
  const place = [...dataset.places.values()].find(({ placeId }) => placeId === id);
  if (!place) throw new Error(`the gazetteer has no ${id}`);
  return place;
}

function positionOf(id: string) {
  const { lon, lat } = placeOf(id);
  return [lon, lat] as const;
}

/** The ground of a theme, and on it the mark of a party. */
async function expectGround(colourScheme: 'light' | 'dark'): Promise<void> {
  const { page } = dashboard;
  expect(await dashboard.mapColours()).toBeGreaterThan(20);
  expect(await seaColour(page)).toBe(PALETTES[colourScheme].sea);
  const ground = await page.locator('canvas.maplibregl-canvas').screenshot();
  expect(await countPixels(page, ground, PALETTES[colourScheme].focus)).toBeGreaterThan(10_000);

  const mark = (await drawnMarks(page)).find(({ place }) => place === 'al-waleed-crossing');
  expect(mark?.party).toBe('iraqi-government');
  const party = [...dataset.parties.values()].find(({ partyId }) => partyId === mark?.party);
  const pixelsAround = async (id: string) => {
    const { x, y } = await onPage(page, positionOf(id));
    const clip = { x: x - 12, y: y - 12, width: 24, height: 24 };
    return countPixels(
      page,
      await page.screenshot({ clip }),
      partyColour(party?.colour ?? '', MARK_INK[colourScheme]),
    );
  };
  // A disc of 10 pixels' radius with a pictogram in it.
  expect(await pixelsAround('al-waleed-crossing')).toBeGreaterThan(100);
  expect(await pixelsAround('mosul')).toBe(0);
}

/** In the light theme: one page, from test to test as a reader goes on. */
describe('around and over the map', () => {
  beforeAll(async () => {
    dashboard = await openDashboard(site, { ...SMALL, context: { bypassCSP: true } });
    await dashboard.open();
  });

  afterAll(() => dashboard?.close());

  /** Takes the clock somewhere, and the camera back to where it shows everything. */
  async function showAll(t: number): Promise<void> {
    await showMoment(dashboard.page, t, 'all');
    await dashboard.page.mouse.move(0, 0);
    await dashboard.find('button', 'Show all marks').click();
    await settled(dashboard.page);
  }

  test('a scale bar follows the zoom; one button brings back all marks, and a link without a camera', async () => {
    const all = await drawnMarks(dashboard.page);
    expect(all.length).toBeGreaterThan(8);
    const bar = dashboard.page.locator('.maplibregl-ctrl-scale');
    expect(await bar.isVisible()).toBe(true);
    expect((await bar.boundingBox())?.width).toBeGreaterThan(40);
    const far = await bar.innerText();
    expect(far).toMatch(/^\d+\s*km$/);
    for (let times = 0; times < 3; times += 1) {
      await dashboard.find('button', 'Zoom in').click();
      await dashboard.page.waitForTimeout(SETTLED_MS);
    }
    await expect.poll(() => dashboard.query().has('map')).toBe(true);
    expect(Number.parseInt(await bar.innerText(), 10)).toBeLessThan(Number.parseInt(far, 10));
    expect((await drawnMarks(dashboard.page)).length).toBeLessThan(all.length);
    await dashboard.find('button', 'Show all marks').click();
    await expect.poll(() => drawnMarks(dashboard.page)).toEqual(all);
    await expect.poll(() => dashboard.query().has('map')).toBe(false);
  });

  test('the ground is drawn, and a mark on it in the colour of its party', async () => {
    await showAll(at('2014-06-24T12:00Z'));
    await expectGround('light');
  });

  test('a tip follows the clock, and goes when the map moves', async () => {
    const { page } = dashboard;
    await showAll(at('2014-06-24T12:00Z'));
    const { x, y } = await onPage(page, positionOf('mosul'));
    await page.mouse.move(x, y);
    const tip = page.locator('.map-tip');
    await tip.waitFor();
    const late = await tip.innerText();
    expect(late).toContain('Mosul');
    await showMoment(page, at('2014-06-09T12:00Z'), 'all');
    await expect.poll(() => tip.innerText()).not.toBe(late);
    expect(await tip.innerText()).toContain('Mosul');
    await dashboard.find('button', 'Zoom in').focus();
    await dashboard.press('Enter');
    await expect.poll(() => tip.count()).toBe(0);
  });

  test('a choice between marks takes the focus and gives it back on Escape, and goes when the map moves', async () => {
    const { page } = dashboard;
    await showAll(at('2014-06-24T06:00Z'));
    const choice = page.locator('.map-choice');
    const focused = () =>
      page.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.closest('.map-choice') ? activeElement.textContent : activeElement?.className;
      });
    const openChoice = async () => {
      const town = await onPage(page, positionOf('tal-afar'));
      const airport = await onPage(page, positionOf('tal-afar-airport'));
      await page.mouse.click((town.x + airport.x) / 2, (town.y + airport.y) / 2);
      await choice.waitFor();
    };

    await openChoice();
    const first = await choice.getByRole('button').first().innerText();
    await expect.poll(focused).toBe(first);
    await showMoment(page, at('2014-06-09T12:00Z'), 'all');
    await expect.poll(() => choice.getByRole('button').first().innerText()).not.toBe(first);
    await dashboard.press('Escape');
    await expect.poll(() => choice.count()).toBe(0);
    await expect.poll(focused).toContain('maplibregl-canvas');

    await settled(page);
    await openChoice();
    await dashboard.find('button', 'Zoom in').click();
    await expect.poll(() => choice.count()).toBe(0);
  });
});

describe('the names', () => {
  afterEach(() => dashboard?.close());

  test('of cities stay while the clock moves, and stand there once', async () => {
    dashboard = await openDashboard(site);
    await dashboard.open();
    const { page } = dashboard;
    // Erbil is the basemap's. Small towns without a mark give way to marks and to the names of marks.
    const cities = new Set(
      [...dataset.places.values()].filter(({ kind }) => kind === 'city').map(({ name }) => name),
    );
    let first: readonly string[] = [];
    for (const t of DAYS) {
      await showMoment(page, t, 'all');
      const drawn = await drawnNames(page);
      const names = drawn.map(({ name }) => name);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
      // The basemap's spelling of a town that the gazetteer calls Ana.
      expect(names).not.toContain('Anah');
      const there = names.filter((name) => cities.has(name) || name === 'Erbil').sort();
      if (first.length === 0) first = there;
      expect(first).toEqual(
        expect.arrayContaining(['Baghdad', 'Mosul', 'Kirkuk', 'Tikrit', 'Samarra', 'Erbil']),
      );
      expect(there, new Date(t).toISOString()).toEqual(expect.arrayContaining([...first]));
    }
  });

  test('of the gazetteer are there when nothing was known of the place yet', async () => {
    dashboard = await openDashboard(site);
    await dashboard.open('t=2014-06-12T06:00Z&known=2014-06-12T06:00Z');
    const { page } = dashboard;
    const quiet = (await drawnNames(page)).filter(({ layer }) => layer === 'gazetteer-towns');
    const names = quiet.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Baghdad', 'Kirkuk', 'Samarra', 'Tikrit']));
    expect((await drawnMarks(page)).map(({ place }) => place)).not.toContain('kirkuk');
    const { x, y } = await onPage(page, positionOf('kirkuk'));
    await page.mouse.click(x, y);
    // Pressed, it answers, and doesn't tell what was reported later.
    await dashboard.page.getByText('was reported later than the cut').waitFor();
  });
});

describe('the ground', () => {
  afterEach(() => dashboard?.close());

  test('is that of the theme in force when the basemap comes late', async () => {
    dashboard = await openDashboard(site, { ...SMALL, colourScheme: 'light' });
    const { page } = dashboard;
    let letThrough = () => {};
    const gate = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route('**/basemap.topo.json*', async (route) => {
      await gate;
      await route.continue();
    });
    const asked = page.waitForRequest('**/basemap.topo.json*');
    await page.goto(site.url);
    await asked;
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForSelector('[data-theme="dark"]');
    letThrough();
    await settled(page);
    expect(await seaColour(page)).toBe(PALETTES.dark.sea);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => seaColour(page)).toBe(PALETTES.light.sea);
  });
});

describe('in the dark theme', () => {
  afterAll(() => dashboard?.close());

  test('the ground is drawn, and a mark on it in the colour of its party', async () => {
    dashboard = await openDashboard(site, { ...SMALL, colourScheme: 'dark', context: { bypassCSP: true } });
    await dashboard.open('t=2014-06-24T12:00Z');
    await settled(dashboard.page);
    await expectGround('dark');
  });
});
