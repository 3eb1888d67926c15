import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../scripts/run.ts';
import type { Site, VisitOptions } from '../e2e/browser.ts';
import { settled } from '../e2e/map.ts';
import type { Drawer } from './verdict.ts';

/** A state whose picture is kept. */
export type PicturedState = {
  readonly name: string;
  /** From the site's folder: page and query. */
  readonly path: string;
  readonly options?: VisitOptions;
  /** What has to be done first. */
  readonly act?: (page: Page) => Promise<void>;
};

const SMALL = { width: 900, height: 560 };
const PHONE = { width: 360, height: 640 };
const EVENING = 't=2014-06-12T18:00Z';
const still = { webgl: false } as const;

export const STATES: readonly PicturedState[] = [
  { name: 'map', path: `?${EVENING}`, options: SMALL },
  { name: 'map-dark', path: `?${EVENING}&theme=dark`, options: SMALL },
  { name: 'dossier', path: `?${EVENING}&place=mosul`, options: { ...SMALL, ...still } },
  {
    name: 'cut',
    path: '?t=2014-06-12T12:00Z&known=2014-06-12T12:00Z',
    options: { ...SMALL, ...still },
  },
  {
    name: 'changing',
    path: '?t=2014-06-10T12:00Z&map=6.6/35.6/44.05',
    options: { ...SMALL, ...still },
  },
  { name: 'filter', path: `?${EVENING}&types=air_strike`, options: { ...SMALL, ...still } },
  { name: 'no-such-data', path: '?data=data/nothing.geojson', options: { ...SMALL, ...still } },
  { name: 'phone', path: `?${EVENING}`, options: { ...PHONE, ...still } },
  { name: 'phone-dark', path: `?${EVENING}&theme=dark&place=kirkuk`, options: { ...PHONE, ...still } },
  { name: 'embed', path: `embed.html?${EVENING}`, options: { width: 600, height: 500, ...still } },
];

export const REFERENCES = join(root, 'tests/references');
const DRAWERS = join(REFERENCES, 'drawers.json');

/** What drew each reference, by name. */
export function keptDrawers(): Readonly<Record<string, Drawer>> {
  return existsSync(DRAWERS) ? (JSON.parse(readFileSync(DRAWERS, 'utf8')) as Record<string, Drawer>) : {};
}

/** Draws a state: the page at rest, without a pointer, a caret or a movement. */
export async function drawState(
  site: Site,
  { path, options = {}, act }: PicturedState,
): Promise<{ png: Buffer; drawer: Drawer }> {
  const visit = await site.visit({ ...options, zone: 'UTC', context: { reducedMotion: 'reduce' } });
  const { page } = visit;
  page.setDefaultTimeout(120_000);
  try {
    await page.goto(`${site.url}${path}`);
    await page
      .locator(
        '.map[data-status=ready], .map[data-status=picture], .map-failed, .failed, #picture [data-picture]',
      )
      .first()
      .waitFor();
    await act?.(page);
    // Parts that come when the page rests, and fonts.
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready.then(() => null));
    if ((await page.locator('.map[data-status=ready]').count()) > 0) await settled(page);
    const png = await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' });
    return { png: await atRest(page, png), drawer: await drawerOf(page) };
  } finally {
    await visit.close();
  }
}

/** Takes pictures until two are the same: what still moves would differ from every reference. */
async function atRest(page: Page, first: Buffer): Promise<Buffer> {
  let last = first;
  for (let look = 0; look < 20; look += 1) {
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    const next = await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' });
    if (next.equals(last)) return next;
    last = next;
  }
  return last;
}

async function drawerOf(page: Page): Promise<Drawer> {
  const renderer = await page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2');
    const named = gl?.getExtension('WEBGL_debug_renderer_info');
    return gl && named ? String(gl.getParameter(named.UNMASKED_RENDERER_WEBGL)) : 'none';
  });
  const browser = page.context().browser()?.version() ?? 'unknown';
  return { browser, renderer, system: `${process.platform} ${process.arch}` };
}
