import type { CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site, type Visit } from '../e2e/browser.ts';
import { context } from '../e2e/contextLoss.ts';
import { showView } from '../e2e/map.ts';
import { expectNoMore, held, type Kept } from './held.ts';

/*
 * What is left open for a day, and opened and closed a thousand times, holds no more at the end than near the beginning.
 * The first rounds fetch and compile what is used: what is measured begins after them.
 */
const DAY_MS = 86_400_000;
/** Time for a stop when playing by event at speed 1, ms; see src/timeline/player.ts. */
const STOP_MS = 1500;
const STOPS = Math.round((DAY_MS / STOP_MS) * Number(process.env['CHANGING_HANDS_DAYS'] ?? 1));
const CYCLES = Number(process.env['CHANGING_HANDS_CYCLES'] ?? 1000);
const WARM = 0.1;
const SMALL = { width: 800, height: 560 } as const;

type Handle = {
  readonly store: {
    getState(): {
      readonly view: { readonly t: number | null };
      setPlaying(playing: boolean): void;
      setPlayback(change: object): void;
      setDialog(dialog: string | null): void;
      setTab(tab: string): void;
    };
    subscribe(listener: (state: { view: { t: unknown } }, before: { view: { t: unknown } }) => void): void;
  };
};

let site: Site;
let visit: Visit;
let page: Page;
let devtools: CDPSession;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());
afterEach(() => visit?.close());

async function open(path = ''): Promise<void> {
  visit = await site.visit(SMALL);
  ({ page } = visit);
  await page.addInitScript(() => {
    const kept = globalThis as Kept;
    kept.contexts = [];
    const { prototype } = HTMLCanvasElement;
    const usual = Reflect.get(prototype, 'getContext') as (...all: unknown[]) => unknown;
    Reflect.set(prototype, 'getContext', function (this: unknown, kind: string, ...rest: unknown[]) {
      const made = usual.call(this, kind, ...rest);
      if (kind === 'webgl2' && made instanceof WebGL2RenderingContext) kept.contexts?.push(new WeakRef(made));
      return made;
    });
    // A fast clock: what waits long waits less by this factor. Frames stay as they are.
    const later = setTimeout;
    Reflect.set(globalThis, 'setTimeout', (done: () => void, ms = 0, ...rest: []) =>
      later(done, ms >= 100 ? ms / (kept.factor ?? 1) : ms, ...rest),
    );
  });
  devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.enable');
  if (path === '') await page.goto(`${site.url}?t=2014-06-09T00:00Z`);
  else await page.goto(`${site.url}${path}`);
}

const stands = () => page.locator('.map[data-side="main"][data-status="ready"]').waitFor({ timeout: 60_000 });

test(`a day of playing, ${STOPS} stops, leaves nothing behind`, { timeout: 7_200_000 }, async () => {
  await open();
  await stands();
  await page.evaluate(() => {
    const kept = globalThis as unknown as Kept & { changingHands: Handle };
    kept.factor = 500;
    kept.moves = 0;
    const { store } = kept.changingHands;
    store.subscribe(({ view }, before) => {
      if (view.t !== before.view.t) kept.moves = (kept.moves ?? 0) + 1;
    });
    store.getState().setPlayback({ by: 'event', speed: 1, loop: true });
    store.getState().setPlaying(true);
  });
  const moved = (count: number) =>
    page.waitForFunction((count) => ((globalThis as Kept).moves ?? 0) >= count, count, {
      timeout: 7_000_000,
      polling: 500,
    });
  await moved(STOPS * WARM);
  const before = await held(page, devtools);
  await moved(STOPS * (1 + WARM));
  expectNoMore(await held(page, devtools), before, `${STOPS} stops`);
  expect(visit.record.pageErrors).toEqual([]);
});

describe('opened and closed', () => {
  /** Something that is opened and closed again, and how many of a thousand cycles are its share. */
  type Cycle = {
    readonly share: number;
    readonly path?: string;
    readonly once: (round: number) => Promise<void>;
  };
  const DIALOGS = ['share', 'export', 'help', 'guide', 'import'];

  const cycles: Readonly<Record<string, Cycle>> = {
    dialogs: {
      share: 0.5,
      once: async (round) => {
        await setDialog(DIALOGS[round % DIALOGS.length] ?? 'help');
        await page.locator('.dialog').waitFor();
        await setDialog(null);
        await page.locator('.dialog').waitFor({ state: 'detached' });
      },
    },
    'dossiers, tabs and themes': {
      share: 0.2,
      once: async (round) => {
        await showView(page, { place: 'mosul', theme: round % 2 === 0 ? 'dark' : 'light' });
        await page.locator('.dossier').waitFor();
        await showView(page, { place: null, drawing: round % 2 === 0 ? 'roads' : 'places' });
        for (const tab of ['events', 'sources', 'about', 'places'])
          await page.evaluate(
            (tab) =>
              (globalThis as unknown as { changingHands: Handle }).changingHands.store.getState().setTab(tab),
            tab,
          );
        await page.locator('.dossier').waitFor({ state: 'detached' });
      },
    },
    'a second map beside the first': {
      share: 0.08,
      once: async () => {
        const t = Date.parse('2014-06-10T12:00Z');
        await showView(page, { compare: { t, known: 'all', by: 'maps' } });
        await page.locator('.map[data-side="other"][data-status="ready"]').waitFor({ timeout: 60_000 });
        await showView(page, { compare: null });
        await page.locator('.map[data-side="other"]').waitFor({ state: 'detached' });
      },
    },
    'another dataset, and this one again': {
      share: 0.08,
      once: async () => {
        for (const data of ['data/releases/d1562f026880.geojson', null]) {
          await page.locator('.map').evaluate((map) => map.setAttribute('data-old', ''));
          await showView(page, { data });
          await page.locator('.map[data-old]').waitFor({ state: 'detached' });
          await stands();
        }
      },
    },
    'the map, when its context is lost and comes back': {
      share: 0.04,
      once: async () => {
        await context(page, 'lose');
        await page.locator('.map[data-status="loading"], .map[data-status="picture"]').waitFor();
        await context(page, 'restore');
        await stands();
      },
    },
    'an embed, as an element and as a frame': {
      share: 0.1,
      path: 'example-host.html',
      once: async (round) => {
        const isElement = round % 2 === 0;
        await page.evaluate((isElement) => {
          const made = document.createElement(isElement ? 'changing-hands-map' : 'iframe');
          made.setAttribute('src', 'embed.html?t=2014-06-12T18:00Z');
          made.id = 'one';
          document.body.append(made);
        }, isElement);
        // A locator looks into the element's shadow, where its frame stands.
        const frame = page.locator('#one iframe, iframe#one').contentFrame();
        await frame.locator('#picture svg').first().waitFor();
        await page.evaluate(() => document.querySelector('#one')?.remove());
      },
    },
  };

  test.each(Object.entries(cycles))('%s', { timeout: 3_600_000 }, async (name, { share, path, once }) => {
    await open('');
    if (path === undefined) await stands();
    else await openHost();
    const rounds = Math.max(4, Math.round(CYCLES * share));
    const warm = Math.max(5, Math.round(rounds * WARM));
    await runAll(0, warm);
    const before = await held(page, devtools);
    await runAll(warm, warm + rounds);
    expectNoMore(await held(page, devtools), before, `${name}, ${rounds} times`);
    expect(visit.record.pageErrors).toEqual([]);
    expect(visit.record.consoleErrors.filter((line) => line.includes('Too many active'))).toEqual([]);

    async function runAll(from: number, to: number): Promise<void> {
      for (let round = from; round < to; round += 1) await once(round);
    }
  });

  async function setDialog(dialog: string | null): Promise<void> {
    await page.evaluate(
      (dialog) =>
        (globalThis as unknown as { changingHands: Handle }).changingHands.store.getState().setDialog(dialog),
      dialog,
    );
  }

  /** Somebody else's page with the script of the element on it. */
  async function openHost(): Promise<void> {
    const body = '<!doctype html><title>Host</title><script src="embed.js"></script><body>';
    await page.route('**/example-host.html', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(`${site.url}example-host.html`);
  }
});
