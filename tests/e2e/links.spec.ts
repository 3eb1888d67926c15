import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/run.ts';
import { decodeDataset } from '../../src/dataset/decode.ts';
import { toldParts } from '../../src/text/toldParts.ts';
import { decodeView } from '../../src/url/codec.ts';
import { openSite, type Site } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';
import { readInPage, worstQueries } from './linksHostile.ts';
import { walk } from './linksWalk.ts';
import { drawnMarks, picturedMarks } from './map.ts';
import { reader } from './reader.ts';

const SETTLED_MS = 400;

const dataset = decodeDataset(readFileSync(join(root, 'data/events.geojson'), 'utf8'), 'events.geojson');

let site: Site;
let dashboard: Dashboard;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

afterEach(() => dashboard?.close());

/** Everything that a reader would call "the same picture". */
async function picture(of: Dashboard) {
  const marks = await drawnMarks(of.page);
  const camera = await of.page.evaluate(() => {
    const { map } = (globalThis as unknown as { changingHands: { map: CameraHandle } }).changingHands;
    const { lng, lat } = map.getCenter();
    // A link keeps zoom to hundredths and degrees to four decimals.
    return [map.getZoom().toFixed(2), lng.toFixed(3), lat.toFixed(3)];
  });
  const panel = await of.page.locator('#panel').innerText();
  return { marks, camera, panel, t: await reader(of.page).now() };
}

type CameraHandle = { getCenter(): { lng: number; lat: number }; getZoom(): number };

describe('a link', () => {
  test('restores the picture it was copied from', async () => {
    dashboard = await openDashboard(site);
    await dashboard.open();
    await drawnMarks(dashboard.page);
    await reader(dashboard.page).scrubByKeys(Date.parse('2014-06-12T18:00Z'));
    await dashboard.page.getByRole('button', { name: 'Zoom in' }).click();
    await dashboard.page.waitForTimeout(SETTLED_MS);
    await reader(dashboard.page).openTab('Places');
    await reader(dashboard.page).openDossier('mosul');
    await dashboard.page.waitForTimeout(SETTLED_MS);
    const before = await picture(dashboard);
    const link = () => dashboard.page.url();
    await expect.poll(link).toMatch(/t=2014-06-12T18:00Z/);
    await expect.poll(link).toContain('place=mosul');
    await expect.poll(link).toContain('map=');

    const other = await openDashboard(site);
    await other.open(new URL(link()).search.slice(1));
    expect(await picture(other)).toEqual(before);
    await other.close();
  });

  test('shows the same marks in another zone of the reader’s', async () => {
    const query = 't=2014-06-11T12:00Z';
    dashboard = await openDashboard(site, { webgl: false });
    await dashboard.open(query);
    const far = await openDashboard(site, { webgl: false, zone: 'Pacific/Kiritimati' });
    await far.open(query);
    expect((await picturedMarks(far.page)).length).toBeGreaterThan(3);
    expect(await picturedMarks(far.page)).toEqual(await picturedMarks(dashboard.page));
    await far.close();
  });

  const garbage = [
    't=yesterday&known=never&place=atlantis&event=x&claim=%00&map=99/999/abc&theme=plaid&tz=moon',
    't=2014-06-31T00:00Z',
    't=9999-12-31T00:00Z&known=0001-01-01T00:00Z',
    '%E0%A4%A&&&=&t=&known=&place=%3Cscript%3Ealert(1)%3C/script%3E',
    `q=${'x'.repeat(5000)}`,
    't=2014-06-11T12:00Z&t=2014-06-12T12:00Z&place=mosul&place=kirkuk',
    '__proto__=1&constructor=2&toString=3',
  ];
  test('of garbage still shows the page', async () => {
    dashboard = await openDashboard(site, { webgl: false });
    const { page, record } = dashboard;
    for (const query of garbage) {
      await dashboard.open(query);
      const drawn = (await picturedMarks(page)).map(({ place }) => place);
      await reader(page).openTab('Places');
      const allPlaces = page.getByRole('button', { name: 'All places' });
      if (await allPlaces.isVisible()) await allPlaces.click();
      const listed = (await reader(page).statesInList()).map(({ place }) => place);
      expect(drawn, query).toEqual(listed.sort());
      expect([...record.pageErrors, ...record.consoleErrors], query).toEqual([]);
    }
  });

  test('keeps what it does not know, and says what it ignored', async () => {
    dashboard = await openDashboard(site, { webgl: false });
    await dashboard.open('utm_source=mail&place=atlantis');
    await dashboard.page.getByText('atlantis').first().waitFor();
    await expect.poll(() => dashboard.query().get('utm_source')).toBe('mail');
  });
});

describe('forty of the worst of 10,000 hostile links', () => {
  test('show marks and list of one state, say what they ignored, and break nothing', async () => {
    dashboard = await openDashboard(site, { webgl: false });
    const { page, record } = dashboard;
    await dashboard.open();
    await reader(page).openTab('Places');
    const queries = worstQueries();
    expect(queries).toHaveLength(40);
    const read = await readInPage(page, queries);
    expect(read).toHaveLength(40);
    for (const { query, drawn, listed, notice, noticeHeight } of read) {
      const { view, ignored } = decodeView(query);
      // A camera may leave some of them outside.
      const undrawn = view.camera === null ? listed?.filter((place) => !drawn.includes(place)) : [];
      const unlisted = listed === null ? [] : drawn.filter((place) => !listed.includes(place));
      expect([undrawn ?? [], unlisted], query).toEqual([[], []]);
      const [told] = toldParts(ignored);
      expect(
        told.slice(0, 1).filter((first) => !notice.includes(first)),
        query,
      ).toEqual([]);
      // However long the link: the map stays where it is.
      expect(noticeHeight, query).toBeLessThan(120);
    }
    expect(read.filter(({ notice }) => notice !== '').length).toBeGreaterThan(25);
    // Once a link has opened another tab, the list is out of sight.
    expect(read.filter(({ listed }) => listed !== null).length).toBeGreaterThan(2);
    // Not the same blank page forty times.
    expect(new Set(read.map(({ drawn }) => drawn.join())).size).toBeGreaterThan(2);
    expect([...record.pageErrors, ...record.consoleErrors]).toEqual([]);
  });
});

describe('back and forward', () => {
  test('and loading anew keep picture and address equal, at random', { timeout: 240_000 }, async () => {
    dashboard = await openDashboard(site, { webgl: false });
    await dashboard.open();
    const { reloads, addresses } = await walk(dashboard.page, dataset, 12);
    expect(reloads).toBeGreaterThan(0);
    expect(addresses).toBeGreaterThan(4);
    expect(dashboard.record.pageErrors).toEqual([]);
  });

  test('undo and redo what was opened', async () => {
    dashboard = await openDashboard(site, { webgl: false });
    await dashboard.open('t=2014-06-12T18:00Z');
    const page = reader(dashboard.page);
    const heading = (name: string) => dashboard.page.getByRole('heading', { level: 2, name });
    await page.openTab('Places');
    await page.openDossier('mosul');
    await heading('Mosul').waitFor();
    await dashboard.page.getByRole('button', { name: 'All places' }).click();
    await page.openDossier('kirkuk');
    await heading('Kirkuk').waitFor();
    await dashboard.page.goBack();
    await dashboard.page.goBack();
    await heading('Mosul').waitFor();
    await expect.poll(() => dashboard.query().get('place')).toBe('mosul');
    await dashboard.page.goForward();
    await dashboard.page.goForward();
    await heading('Kirkuk').waitFor();
    expect(dashboard.query().get('t')).toBe('2014-06-12T18:00Z');
  });
});
