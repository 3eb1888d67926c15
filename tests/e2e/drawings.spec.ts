import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeDataset } from '../../src/dataset/decode.ts';
import { parseInstant } from '../../src/domain/instant.ts';
import { DEFAULT_VIEW } from '../../src/domain/view.ts';
import { areaRows } from '../../src/picture/drawings/areas.ts';
import { decodeBasemap } from '../../src/picture/basemap/decode.ts';
import * as geometry from '../../src/picture/drawings/geometry.ts';
import { momentOf } from '../../src/store/selectors.ts';
import { illustrated } from '../fixtures/drawnPlaces.ts';
import { openSite, type Site } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';
import { settled, showView } from './map.ts';

const dataset = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
const basemap = decodeBasemap(
  JSON.parse(readFileSync('public/basemap/basemap.topo.json', 'utf8')) as unknown,
);
const T = '2014-06-24T12:00Z';
const moment = momentOf(dataset, { ...DEFAULT_VIEW, t: parseInstant(T) });
const reaches = illustrated('reach', dataset, basemap, moment).reaches;
const expected = reaches.map(({ places, party }) => `${places.join(' ')}: ${party ?? ''}`).sort();

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What the still picture draws beside the marks. */
const pictured = ({ page }: Dashboard) =>
  page
    .locator('.map [data-drawn]')
    .evaluateAll((all) =>
      all.map((one) => `${one.getAttribute('data-drawn')}: ${one.getAttribute('data-party')}`).sort(),
    );
const isAsked = ({ record }: Dashboard, name: string) =>
  record.requests.some((address) => new RegExp(`/${name}-[^/]*\\.js`).test(address));

describe('the three drawings, in the picture', () => {
  let dashboard: Dashboard;
  beforeAll(async () => {
    dashboard = await openDashboard(site, { webgl: false });
    await dashboard.open(`t=${T}`);
  });
  afterAll(() => dashboard.close());

  it('are chosen by keyboard, and only then fetched', async () => {
    const { page } = dashboard;
    const button = dashboard.find('button', 'Drawing: Places only');
    await button.press('Enter');
    expect(isAsked(dashboard, 'geometry')).toBe(false);
    expect(await pictured(dashboard)).toEqual([]);
    // Into the group, and on to its third choice.
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => pictured(dashboard)).toEqual(expected);
    await expect.poll(() => dashboard.query().get('layers')).toBe('reach');
    await expect.poll(() => isAsked(dashboard, 'geometry')).toBe(true);
    expect(await page.locator('.drawing-note').innerText()).toMatch(/^Illustration, not a report\..*20 km/s);
  });

  it('have their areas beside each other, as they are computed', async () => {
    const rows = dashboard.page.locator('.drawing-areas tbody tr');
    await expect
      .poll(() =>
        rows.evaluateAll((all) =>
          all.map((row) => [
            row.getAttribute('data-party'),
            ...[...row.querySelectorAll('data')].map((value) => Number(value.getAttribute('value'))),
          ]),
        ),
      )
      .toEqual(
        areaRows(dataset, basemap, moment, geometry).map(({ party, road, reach10, reach20, reach40 }) => [
          party ?? 'unsettled',
          ...[road, reach10, reach20, reach40].map(Math.round),
        ]),
      );
  });

  it('put up no barrier', async () => {
    expect(await barriers(dashboard)).toEqual([]);
  });

  it('follow the radius, the clock and the cut, and go by Escape and a press', async () => {
    const { page } = dashboard;
    await dashboard.find('radio', '40 km').press('Space');
    await expect.poll(() => dashboard.query().get('layers')).toBe('reach-40');
    await showView(page, { t: parseInstant('2014-06-11T12:00Z') });
    await expect.poll(async () => (await pictured(dashboard)).length).toBe(3);
    // Nobody had reported anything of Kirkuk by then.
    await showView(page, { t: parseInstant(T), known: parseInstant('2014-06-11T12:00Z') });
    await expect.poll(() => pictured(dashboard)).not.toContain('kirkuk: kurdish-forces');
    await dashboard.press('Escape');
    expect(await dashboard.find('button', /^Drawing:/).getAttribute('aria-expanded')).toBe('false');
    await dashboard.find('button', 'Show places only').press('Enter');
    await expect.poll(() => pictured(dashboard)).toEqual([]);
    await expect.poll(() => dashboard.query().has('layers')).toBe(false);
    expect(await page.locator('.drawing-note').count()).toBe(0);
    expect(dashboard.record.pageErrors).toEqual([]);
  });
});

describe('the three drawings, on a phone', () => {
  it('come with the link, say what they are, and stay within the screen', async () => {
    const phone = await openDashboard(site, { width: 390, height: 844, webgl: false });
    await phone.open(`t=${T}&layers=roads`);
    await expect.poll(async () => (await pictured(phone)).length).toBeGreaterThan(2);
    await phone.page.locator('.drawing-note').waitFor();
    await phone.page.locator('.legend summary').click();
    await phone.find('button', 'Drawing: Along roads').click();
    await phone.page.locator('.drawing-areas table').waitFor();
    const over = await phone.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(over).toBeLessThanOrEqual(0);
    await phone.close();
  });
});

describe('the three drawings, as MapLibre draws them', () => {
  it('come with the link in both themes, with all their hatchings', async () => {
    const dashboard = await openDashboard(site, { width: 900, height: 600 });
    const { page } = dashboard;
    await dashboard.open(`t=${T}&layers=reach`);
    for (const theme of ['light', 'dark'])
      await expect
        .poll(async () => {
          await showView(page, { theme });
          await settled(page);
          return drawnAreas(dashboard);
        })
        .toEqual(expected);
    expect(dashboard.record.consoleErrors).toEqual([]);
    await dashboard.close();
  });
});

/** The hatched areas that MapLibre has drawn, with whose they are; only those whose hatching is there. */
async function drawnAreas({ page }: Dashboard): Promise<string[]> {
  const found = await page.evaluate(() => {
    type Area = {
      readonly properties: { readonly places: string; readonly party: string; readonly image: string };
    };
    const { map } = (
      globalThis as unknown as {
        changingHands: {
          map: {
            queryRenderedFeatures(options: { layers: string[] }): Area[];
            hasImage(id: string): boolean;
          };
        };
      }
    ).changingHands;
    return map
      .queryRenderedFeatures({ layers: ['drawing-areas'] })
      .filter(({ properties }) => map.hasImage(properties.image))
      .map(({ properties: { places, party } }) => `${places}: ${party}`);
  });
  return [...new Set(found)].sort();
}

/** What axe-core finds in the note and in the legend, with the areas open. */
async function barriers({ page }: Dashboard): Promise<string[]> {
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    type Found = { readonly violations: { id: string; nodes: { target: unknown[] }[] }[] };
    const { axe } = globalThis as unknown as { axe: { run(where: object): Promise<Found> } };
    const { violations } = await axe.run({ include: [['.legend'], ['.drawing-note']] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${String(target[0])}`));
  });
}
