import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';
import { drawnMarks, showView } from './map.ts';
import { reader } from './reader.ts';
import { anyView, picturedHere } from './views.ts';

const SEED = 20140624;
const VIEWS = 50;

/** One theme after the other: each change of it is a new style. */
const views = fc
  .sample(anyView, { seed: SEED, numRuns: VIEWS })
  .sort((a, b) => a.theme.localeCompare(b.theme));

describe(`what the map draws (seed ${SEED})`, () => {
  let site: Site;
  let dashboard: Dashboard;
  let size: { width: number; height: number };
  const seen = { held: 0, changing: 0, contested: 0, disputed: 0, not_reported: 0 };
  const asked = { light: 0, dark: 0, instant: 0, window: 0, so_far: 0, cut: 0, filtered: 0 };

  beforeAll(async () => {
    site = await openSite();
    dashboard = await openDashboard(site, { width: 1100, height: 700 });
    await dashboard.open();
    await reader(dashboard.page).openTab('Places');
    await drawnMarks(dashboard.page);
    const box = await dashboard.page.locator('.map').boundingBox();
    if (!box) throw new Error('there is no map');
    size = box;
  });

  afterAll(async () => {
    await dashboard?.close();
    await site?.close();
  });

  test.each(views)(
    'equals the list and the still picture: $theme, $mode, $t as known at $known, $types $parties $certainty $q',
    async (view) => {
      await showView(dashboard.page, view);
      const listed = await reader(dashboard.page).statesInList();
      for (const { word } of listed) seen[word as keyof typeof seen] += 1;
      for (const key of [view.theme, view.mode] as const) asked[key] += 1;
      if (view.known !== 'all') asked.cut += 1;
      if (view.types.length + view.parties.length + view.certainty.length > 0 || view.q !== '')
        asked.filtered += 1;

      const pictured = picturedHere(view, size);
      expect(pictured.map(({ place, word }) => ({ place, word }))).toEqual(
        listed.map(({ place, word }) => ({ place, word })).sort(byPlace),
      );
      const pictures = new Map(pictured.map(({ place, picture }) => [place, picture]));
      const expected = listed.map(({ place, word, party, from, to, contested, disputed }) => ({
        place,
        word,
        party: party ?? '',
        from: from ?? '',
        to: to ?? '',
        contested,
        disputed,
        image: `${view.theme} ${pictures.get(place)}`,
      }));
      await expect
        .poll(() => drawnMarks(dashboard.page), { timeout: 20_000, interval: 100 })
        .toEqual(expected.sort(byPlace));
    },
  );

  test('was shown every state, theme, mode, cuts and filters: the comparison is not of nothing with nothing', () => {
    for (const [word, count] of Object.entries({ ...seen, ...asked })) expect(count, word).toBeGreaterThan(0);
  });

  test('asked nobody else, and nothing complained', () => {
    const { requests, consoleErrors, pageErrors } = dashboard.record;
    expect(requests.filter((address) => !address.startsWith(site.url))).toEqual([]);
    expect([...consoleErrors, ...pageErrors]).toEqual([]);
  });
});

function byPlace(a: { readonly place: string }, b: { readonly place: string }): number {
  return a.place < b.place ? -1 : 1;
}
