import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { COMPARED_BY } from '../../src/domain/comparison.ts';
import type { Instant } from '../../src/domain/instant.ts';
import { DRAWINGS } from '../../src/domain/view.ts';
import type { Site } from './browser.ts';
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

type Rendered = {
  readonly id?: unknown;
  readonly layer: { readonly id: string };
  readonly properties: object;
};
type MapHandle = {
  getStyle(): { readonly layers: { readonly id: string }[]; readonly sources: Record<string, unknown> };
  getCenter(): unknown;
  getZoom(): number;
  queryRenderedFeatures(options: { layers: string[] }): Rendered[];
  setLayoutProperty(layer: string, name: string, value: unknown): void;
  getCanvas(): HTMLCanvasElement;
  once(event: 'render' | 'idle', listener: () => void): void;
  triggerRepaint(): void;
};
type Handle = {
  readonly map: MapHandle;
  readonly otherMap?: MapHandle;
  readonly store: {
    getState(): { readonly view: { readonly compare: unknown }; setPlaying(playing: boolean): void };
  };
};

/**
 * What a page's maps draw, read from them: layers with their filters and paint, data, camera, features, pixels. Of the
 * basemap's names not where they stand: MapLibre keeps the side on which it set one from the camera before.
 */
type Drawn = Readonly<Record<string, string>>;

/** So many pixels may differ, of the 150,000: a line's edge is smoothed by what lies in the neighbouring tile. */
const SLACK = 60;

async function drawnBy(page: Page): Promise<Drawn> {
  return page.evaluate(async () => {
    const { map, otherMap } = (globalThis as unknown as { changingHands: Handle }).changingHands;
    const found: Record<string, string> = {};
    for (const [side, drawn] of Object.entries({ map, otherMap })) {
      if (!drawn) continue;
      const { layers, sources } = drawn.getStyle();
      const isNamed = (id: string) => /^basemap-(place-|.*-label$)/.test(id);
      for (const { id } of layers) if (isNamed(id)) drawn.setLayoutProperty(id, 'visibility', 'none');
      await new Promise<void>((resolve) => {
        drawn.once('idle', resolve);
        drawn.triggerRepaint();
      });
      found[`${side} layers`] = JSON.stringify(drawn.getStyle().layers);
      for (const [name, source] of Object.entries(sources))
        if (!name.startsWith('basemap')) found[`${side} data ${name}`] = JSON.stringify(source);
      found[`${side} camera`] = JSON.stringify([drawn.getCenter(), drawn.getZoom()]);
      const asked = layers.map(({ id }) => id).filter((id) => !isNamed(id));
      const features = drawn.queryRenderedFeatures({ layers: asked });
      found[`${side} features`] = JSON.stringify(
        features.map(({ layer, properties }) => JSON.stringify([layer.id, properties])).sort(),
      );
      // In the event itself: afterwards the browser may have taken the picture away.
      found[`${side} pixels`] = await new Promise<string>((resolve) => {
        drawn.once('render', () => {
          const canvas = drawn.getCanvas();
          const gl = canvas.getContext('webgl2');
          const { width, height } = canvas;
          const pixels = new Uint8Array(width * height * 4);
          gl?.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
          // Four bits of each colour: one character for each.
          let text = '';
          for (let at = 0; at < pixels.length; at += 4)
            text += String.fromCharCode(
              0x1000 +
                ((pixels[at] ?? 0) >> 4) * 256 +
                ((pixels[at + 1] ?? 0) >> 4) * 16 +
                ((pixels[at + 2] ?? 0) >> 4),
            );
          resolve(text);
        });
        drawn.triggerRepaint();
      });
    }
    return found;
  });
}

/** Names what differs and where it begins to; also a map that is blank. */
function differences(live: Drawn, fresh: Drawn): string[] {
  const names = new Set([...Object.keys(live), ...Object.keys(fresh)]);
  return [...names].flatMap((name) => {
    const [one = 'nothing', other = 'nothing'] = [live[name], fresh[name]];
    if (name.endsWith(' pixels')) return pixelsApart(name, one, other);
    if (one === other) return [];
    let at = 0;
    while (one[at] === other[at]) at += 1;
    const from = Math.max(0, at - 60);
    return [`${name}: ${one.slice(from, at + 120)} ≠ ${other.slice(from, at + 120)}`];
  });
}

/** A blank map would be equal to a blank one: how many colours there are is looked at too. */
function pixelsApart(name: string, one: string, other: string): string[] {
  if (new Set(one).size < 12) return [`${name}: blank`];
  let count = Math.abs(one.length - other.length);
  for (let at = 0; at < one.length; at += 1) if (apart(one.charCodeAt(at), other.charCodeAt(at))) count += 1;
  return count > SLACK ? [`${name}: ${count} of ${one.length}`] : [];
}

/** By more than an eighth of any colour. */
function apart(one: number, other: number): boolean {
  return [8, 4, 0].some((bits) => Math.abs(((one >> bits) & 15) - ((other >> bits) & 15)) > 2);
}
