import type { Locator, Page } from 'playwright-core';
import type { PageRecord, Site, VisitOptions } from './browser.ts';
import { countColours } from './picture.ts';

/** The page as a reader meets it. Specs speak to this and never to the browser, so that they read as sentences. */
export type Dashboard = {
  /** The browser's page, for drivers beside this one. */
  readonly page: Page;
  readonly record: PageRecord;
  /** Goes to the page with a query such as `t=2014-06-11T12:00Z`, and waits until it stands. */
  open(query?: string): Promise<void>;
  title(): Promise<string>;
  /** All words a reader can see. */
  words(): Promise<string>;
  query(): URLSearchParams;
  /** Distinct colours drawn by the map itself, everything that lies over it left out. */
  mapColours(): Promise<number>;
  find(role: Parameters<Locator['getByRole']>[0], name: string | RegExp): Locator;
  press(keys: string): Promise<void>;
  close(): Promise<void>;
};

export async function openDashboard(site: Site, options: VisitOptions = {}): Promise<Dashboard> {
  const { page, record, close } = await site.visit(options);
  return {
    page,
    record,
    close,
    async open(query = '') {
      await page.goto(`${site.url}${query === '' ? '' : `?${query}`}`);
      await page.waitForFunction(hasCome);
    },
    title: () => page.title(),
    words: () => page.locator('body').innerText(),
    query: () => new URL(page.url()).searchParams,
    async mapColours() {
      // The style goes in through the browser's own protocol; a visit with `bypassCSP` is needed where a policy forbids it.
      const style = 'body * { visibility: hidden } canvas { visibility: visible !important }';
      const canvas = page.locator('canvas.maplibregl-canvas');
      if ((await canvas.count()) === 0) return 0;
      return countColours(page, await canvas.first().screenshot({ style }));
    },
    find: (role, name) => page.getByRole(role, { name }),
    press: (keys) => page.keyboard.press(keys),
  };
}

/** Runs in the page: the map stands, or why there is none. */
function hasCome(): boolean {
  const map = document.querySelector('.map')?.getAttribute('data-status');
  if (map !== undefined && map !== null) return map !== 'loading';
  return document.querySelector('.map-failed, .failed') !== null;
}
