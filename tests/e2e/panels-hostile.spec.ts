import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';
import { reader } from './reader.ts';

/** Turns everything after it, if it is let. */
const TURN = '\u202e';
const EVENT = 'an id "with" <b> \\ everything';

type Words = Record<string, unknown>;
type Published = {
  type: 'FeatureCollection';
  changing_hands: Words & { parties: Words[]; places: Words[]; documents: Words[] };
  features: { properties: Words & { claims: Words[]; figures: Words[] } }[];
};

let site: Site;
let dashboard: Dashboard;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());
afterEach(() => dashboard?.close());

/** Every text of the dataset turns the direction of writing; two parties have one name; an id is no identifier. */
function spoiled({ changing_hands: head, features }: Published): Published {
  const turn = (record: Words, ...names: string[]) => {
    for (const name of names)
      if (typeof record[name] === 'string') record[name] = `${TURN}<i>${record[name]}`;
  };
  turn(head, 'title');
  for (const party of head.parties) party['name'] = `${TURN}one party`;
  for (const place of head.places) turn(place, 'name', 'source');
  for (const document of head.documents) turn(document, 'title', 'publisher', 'author', 'date_basis');
  for (const { properties } of features) {
    turn(properties, 'title', 'summary', 'place_name');
    for (const claim of properties.claims) {
      turn(claim, 'paraphrase', 'hedge');
      claim['attribution'] = (claim['attribution'] as string[]).map((name) => TURN + name);
    }
    for (const figure of properties.figures) turn(figure, 'what', 'unit', 'said_by');
    if (properties['event_id'] === 'mosul-isis-overruns') properties['event_id'] = EVENT;
  }
  return { type: 'FeatureCollection', changing_hands: head, features };
}

describe('a dataset whose words turn the direction of writing', () => {
  test.each(['', `event=${encodeURIComponent(EVENT)}`, 'place=mosul&t=2014-06-12T18:00Z'])(
    'turns nothing but its own words: ?%s',
    async (query) => {
      dashboard = await openDashboard(site);
      const { page, record } = dashboard;
      await page.route('**/data/events.geojson', async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ json: spoiled((await answer.json()) as Published) });
      });
      await dashboard.open(query);
      await page.getByRole('slider').first().waitFor();
      expect(await page.locator('#panel').textContent()).toContain(TURN);
      for (const tab of ['Places', 'Sources', 'About', 'Events']) {
        await reader(page).openTab(tab);
        expect(await loose(), tab).toEqual([]);
      }
      expect(await page.locator('#panel i').count()).toBe(0);
      expect(await brokenIds()).toEqual([]);
      expect(record.pageErrors).toEqual([]);
      expect(record.consoleErrors).toEqual([]);
    },
  );

  /** Texts of the panel in which the turn is neither isolated by marks nor alone in an element that isolates. */
  async function loose(): Promise<string[]> {
    return dashboard.page.evaluate((turn) => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (!node.textContent?.includes(turn)) continue;
        const home = node.parentElement;
        const alone = home?.closest('bdi, [dir="auto"], title') ?? null;
        if (alone === null && !home?.closest('.map')) found.push(`${home?.className}: ${node.textContent}`);
      }
      return found;
    }, TURN);
  }

  /** Ids that stand twice, or that are named and aren't there. */
  async function brokenIds(): Promise<string[]> {
    return dashboard.page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const named = [
        ...document.querySelectorAll('#panel [aria-controls], #panel [aria-labelledby]'),
      ].flatMap((element) =>
        `${element.getAttribute('aria-controls') ?? ''} ${element.getAttribute('aria-labelledby') ?? ''}`
          .split(' ')
          .filter(Boolean),
      );
      return [
        ...ids.filter((id, index) => ids.indexOf(id) !== index || /\s/.test(id)),
        ...named.filter((id) => document.getElementById(id) === null),
      ];
    });
  }
});
