import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GOLDEN, type GoldenCase } from '../golden/control.golden.ts';
import { openSite, type Site } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';
import { reader, type ShownState } from './reader.ts';

const MINUTES = 60_000;

/** The design's worked table, read from the page as a reader reads it: the list and the dossier, never the store. */
describe('a reader who scrubs to a moment of the worked table', () => {
  let site: Site;
  let dashboard: Dashboard;

  beforeAll(async () => {
    site = await openSite();
    dashboard = await openDashboard(site, { webgl: false });
  });

  afterAll(async () => {
    await dashboard?.close();
    await site?.close();
  });

  describe.each(groupsByCut())('as known at %s', (known, cases) => {
    beforeAll(async () => {
      await dashboard.open(known === 'all' ? '' : `known=${known}`);
      await reader(dashboard.page).openTab('Places');
    });

    for (const row of cases)
      test(`reads ${row.expect.base} at ${row.place} on ${row.t}, by keyboard`, async () => {
        const page = reader(dashboard.page);
        await page.scrubByKeys(Date.parse(row.t));
        expect(await page.now()).toBe(clock(row));
        await expectShown(row);
      });

    // A pointer knows no time zone: once is enough, and the suite has a limit.
    for (const row of process.env['TZ'] === 'UTC' ? cases : [])
      test(`reads ${row.expect.base} at ${row.place} on ${row.t}, by mouse`, async () => {
        const page = reader(dashboard.page);
        const t = clock(row);
        // A pixel of the strip is some twenty minutes: no case lies so near a change, but for the moment of a cut.
        const off = await page.scrubByMouse(t);
        expect(Math.abs(off)).toBeLessThan(25 * MINUTES);
        await expectShown(row);
      });
  });

  test('and nobody else was asked, and nothing complained', () => {
    const { requests, consoleErrors, pageErrors } = dashboard.record;
    expect(requests.filter((address) => !address.startsWith(site.url))).toEqual([]);
    expect([...consoleErrors, ...pageErrors]).toEqual([]);
  });

  async function expectShown(row: GoldenCase): Promise<void> {
    const page = reader(dashboard.page);
    const listed = await page.stateInList(row.place);
    // A place of which no known claim speaks is not on the map, and not in the list: that is an answer, too.
    const silent = row.expect.base === 'not_reported' && !row.expect.contested && !row.expect.next;
    expect(listed ? asAsked(listed, row) : 'nothing').toEqual(listed || !silent ? asked(row) : 'nothing');
    if (!listed) return;
    const sentence = await page.sentenceInList(row.place);
    for (const word of sentenceWords(row)) expect(sentence).toContain(word);
    await page.openDossier(row.place);
    expect(await page.stateInDossier()).toEqual(listed);
    await dashboard.page.getByRole('button', { name: 'All places' }).click();
  }
});

const NAMES: Readonly<Record<string, string>> = {
  'iraqi-government': 'Iraqi government',
  isis: 'ISIS',
  insurgents: 'insurgents',
  'kurdish-forces': 'Kurdish forces',
};

/** What the sentence that a reader sees must say. */
function sentenceWords({
  expect: { base, party, from, to, next, contested, disputed },
}: GoldenCase): string[] {
  const start = { held: 'Held by', changing: 'Changing', not_reported: 'Not reported' }[base];
  const parties = [party, from, to, next?.party].flatMap((id) => (id ? [NAMES[id] ?? id] : []));
  return [start, ...parties, ...(contested ? ['contested'] : []), ...(disputed ? ['disputed'] : [])];
}

/** Of the expectation what the attributes show. */
function asked({ place, expect: want }: GoldenCase) {
  return {
    place,
    base: want.base,
    contested: want.contested,
    disputed: want.disputed,
    ...(want.party !== undefined && { party: want.party }),
    ...(want.from !== undefined && { from: want.from }),
    ...(want.to !== undefined && { to: want.to }),
    ...(want.next !== undefined && { next: want.next?.party ?? null }),
  };
}

function asAsked(shown: ShownState, row: GoldenCase) {
  return Object.fromEntries(Object.keys(asked(row)).map((key) => [key, shown[key as keyof ShownState]]));
}

/** With a cut the clock stops there. */
function clock({ t, known }: GoldenCase): number {
  return known === undefined ? Date.parse(t) : Math.min(Date.parse(t), Date.parse(known));
}

/** The cases of each cut, in the order of their moments: from one to the next it takes few keys. */
function groupsByCut(): [string, GoldenCase[]][] {
  const groups = new Map<string, GoldenCase[]>();
  for (const row of [...GOLDEN].sort((a, b) => Date.parse(a.t) - Date.parse(b.t)))
    groups.set(row.known ?? 'all', [...(groups.get(row.known ?? 'all') ?? []), row]);
  return [...groups];
}
