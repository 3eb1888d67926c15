import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { COMPARED_BY } from '../../src/domain/comparison.ts';
import type { Instant } from '../../src/domain/instant.ts';
import { DRAWINGS } from '../../src/domain/view.ts';
import type { Site } from './browser.ts';
import { differences, drawnBy } from './drawnBy.ts';
import { IN_TIME } from './fallback.ts';
import { settled, showView } from './map.ts';
import { anyView } from './views.ts';

/* A graphics context that is lost and comes back: the picture afterwards is that of a fresh load of the same link. */

const HOUR = 3_600_000;
const PERIOD = { from: Date.parse('2014-06-09T00:00Z'), to: Date.parse('2014-06-24T00:00Z') };
const moment = fc
  .integer({ min: PERIOD.from / HOUR, max: PERIOD.to / HOUR })
  .map((hours) => (hours * HOUR) as Instant);

/** Everything that a map shows depends on one of these. */
const shown = fc
  .tuple(
    anyView,
    fc.record({
      place: fc.constantFrom(null, 'mosul', 'tikrit', 'kirkuk', 'fallujah'),
      drawing: fc.constantFrom(...DRAWINGS),
      camera: fc.oneof(
        fc.constant(null),
        fc.record({
          zoom: fc.integer({ min: 520, max: 800 }).map((zoom) => zoom / 100),
          lat: fc.integer({ min: 3300, max: 3650 }).map((lat) => lat / 100),
          lon: fc.integer({ min: 4150, max: 4450 }).map((lon) => lon / 100),
        }),
      ),
      compare: fc.oneof(
        { weight: 3, arbitrary: fc.constant(null) },
        {
          weight: 1,
          arbitrary: fc.record({
            t: moment,
            known: fc.oneof(fc.constant('all' as const), moment),
            by: fc.constantFrom(...COMPARED_BY),
          }),
        },
      ),
    }),
  )
  .map(([view, rest]) => ({ ...view, ...rest }));

/**
 * When a context is lost, what is asked for meanwhile, and how long it stays away. Camera and place both change: a map
 * that was moved to bring a place into sight stays there when only the rest changes, with or without a loss.
 */
export const anyLoss = fc
  .record({
    before: shown,
    after: shown,
    when: fc.constantFrom('at rest', 'in the middle of a change', 'while it plays'),
    back: fc.constantFrom('at once', 'once the picture stands there'),
    whose: fc.constantFrom('every map', 'the main map'),
  })
  .filter(
    ({ before, after }) =>
      (before.camera !== null || after.camera !== null) &&
      (before.place !== after.place || after.place === null),
  );
type Loss = typeof anyLoss extends fc.Arbitrary<infer Made> ? Made : never;

export type Pair = { readonly live: Page; readonly fresh: Page };

/** One page that loses contexts, and one that is loaded anew each time. Small: software draws what MapLibre asks for. */
export async function openPair(site: Site): Promise<Pair> {
  const { page: live } = await site.visit({ width: 900, height: 620 });
  const fresh = await live.context().newPage();
  await live.goto(`${site.url}?t=2014-06-12T18:00Z`);
  await settled(live);
  return { live, fresh };
}

/** Loses, changes, restores; then both pages show the same address and the same picture, to the pixel. */
export async function survive({ live, fresh }: Pair, loss: Loss): Promise<void> {
  await showView(live, loss.before);
  if (loss.when === 'at rest') await stand(live);
  if (loss.when === 'while it plays') await play(live, true);
  await context(live, 'lose', loss.whose);
  if (loss.back === 'once the picture stands there')
    await live.locator('.map[data-side="main"][data-status="picture"]').waitFor({ timeout: IN_TIME });
  await play(live, false);
  await showView(live, loss.after);
  await context(live, 'restore', loss.whose);
  await stand(live);
  const count = loss.after.compare === null ? 1 : 2;
  await expect.poll(() => live.locator('.map[data-status="ready"]').count()).toBe(count);
  const { t } = loss.after;
  await expect.poll(() => Date.parse(new URL(live.url()).searchParams.get('t') ?? '')).toBe(t);
  await fresh.goto('about:blank');
  await fresh.goto(live.url());
  await stand(fresh);
  await expect.poll(async () => differences(await drawnBy(live), await drawnBy(fresh))).toEqual([]);
}

/** Every map that there is to be stands, and draws. */
async function stand(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const maps = [...document.querySelectorAll<HTMLElement>('.map')];
    const { store } = (globalThis as unknown as { changingHands: Handle }).changingHands;
    const isTwo = store.getState().view.compare !== null;
    return maps.length === (isTwo ? 2 : 1) && maps.every(({ dataset }) => dataset['status'] === 'ready');
  });
}

async function play(page: Page, playing: boolean): Promise<void> {
  await page.evaluate((playing) => {
    const { store } = (globalThis as unknown as { changingHands: Handle }).changingHands;
    store.getState().setPlaying(playing);
  }, playing);
}

/** As a browser does it when the graphics process dies, or takes one away because there are too many. */
export async function context(
  page: Page,
  what: 'lose' | 'restore',
  whose: Loss['whose'] = 'every map',
): Promise<void> {
  await page.evaluate(
    ({ what, whose }) => {
      type Extension = { loseContext(): void; restoreContext(): void };
      const kept = globalThis as { lost?: Extension[] };
      if (what === 'restore') {
        for (const extension of kept.lost ?? []) extension.restoreContext();
        kept.lost = [];
        return;
      }
      const side = whose === 'every map' ? '' : '[data-side="main"] ';
      const canvases = [...document.querySelectorAll<HTMLCanvasElement>(`${side}canvas.maplibregl-canvas`)];
      kept.lost = canvases.flatMap((canvas) => {
        const context = canvas.getContext('webgl2');
        return context?.isContextLost() === false ? (context.getExtension('WEBGL_lose_context') ?? []) : [];
      });
      for (const extension of kept.lost) extension.loseContext();
    },
    { what, whose },
  );
}

type Handle = {
  readonly store: {
    getState(): { readonly view: { readonly compare: unknown }; setPlaying(playing: boolean): void };
  };
};
