import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeDataset } from '../../src/dataset/decode.ts';
import type { KnownAt } from '../../src/domain/control/index.ts';
import type { Instant } from '../../src/domain/instant.ts';
import { placeStates } from '../../src/domain/snapshot.ts';
import { markOf } from '../../src/picture/markOf.ts';
import { openSite, type Site } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';
import { drawnMarks, showMoment } from './map.ts';
import { reader } from './reader.ts';

const SEED = 20140624;
const MOMENTS = 50;
const PERIOD = { from: Date.parse('2014-06-08T21:00Z'), to: Date.parse('2014-06-24T21:00Z') };
const MINUTE = 60_000;

const dataset = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'data/events.geojson');
const minute = fc
  .integer({ min: PERIOD.from / MINUTE, max: PERIOD.to / MINUTE })
  .map((minutes) => minutes * MINUTE);
const moment = fc.record({ t: minute, known: fc.oneof(fc.constant('all' as const), minute) });

describe(`what the map draws (seed ${SEED})`, () => {
  let site: Site;
  let dashboard: Dashboard;
  const seen = { held: 0, changing: 0, contested: 0, disputed: 0, not_reported: 0 };

  beforeAll(async () => {
    site = await openSite();
    dashboard = await openDashboard(site);
    await dashboard.open();
    await reader(dashboard.page).openTab('Places');
    await drawnMarks(dashboard.page);
  });

  afterAll(async () => {
    await dashboard?.close();
    await site?.close();
  });

  test.each(fc.sample(moment, { seed: SEED, numRuns: MOMENTS }))(
    'equals the list at $t, as known at $known',
    async ({ t, known }) => {
      await showMoment(dashboard.page, t, known);
      const listed = await reader(dashboard.page).statesInList();
      for (const { word } of listed) seen[word as keyof typeof seen] += 1;
      const pictures = picturesAt(t, known);
      const expected = listed.map(({ place, word, party, from, to, contested, disputed }) => ({
        place,
        word,
        party: party ?? '',
        from: from ?? '',
        to: to ?? '',
        contested,
        disputed,
        image: pictures.get(place),
      }));
      await expect
        .poll(() => drawnMarks(dashboard.page), { timeout: 20_000, interval: 100 })
        .toEqual(expected.sort((a, b) => (a.place < b.place ? -1 : 1)));
    },
  );

  test('was shown every state among them: the comparison is not of nothing with nothing', () => {
    for (const [word, count] of Object.entries(seen)) expect(count, word).toBeGreaterThan(0);
  });

  test('asked nobody else, and nothing complained', () => {
    const { requests, consoleErrors, pageErrors } = dashboard.record;
    expect(requests.filter((address) => !address.startsWith(site.url))).toEqual([]);
    expect([...consoleErrors, ...pageErrors]).toEqual([]);
  });
});

/** The name of the picture that each place must have, folded here from the published file. */
function picturesAt(t: number, known: number | 'all'): Map<string, string> {
  const states = placeStates(dataset, t as Instant, known as KnownAt);
  return new Map(
    states.map((state) => [state.place.placeId, `light ${JSON.stringify(markOf(state, dataset))}`]),
  );
}
