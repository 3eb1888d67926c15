import { afterAll, beforeAll } from 'vitest';
import { openSite, type Site, type VisitOptions } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';

/** The site for one spec, in pages that are used again. */
export type Pages = {
  /** Goes to the site with a query, in a page of these options: a new one costs more than the way there. */
  readonly open: (query?: string, options?: VisitOptions) => Promise<Dashboard>;
  readonly site: () => Site;
};

/**
 * Serves the site for the spec that calls this, and ends it with the spec. A page keeps nothing when it goes elsewhere:
 * the site writes no storage. Routes, a changed clock and the like do stay: for those open a dashboard of its own.
 */
export function sitePages(): Pages {
  const opened = new Map<string, Promise<Dashboard>>();
  let site: Site | null = null;
  const served = () => {
    if (!site) throw new Error('the site is served once the tests run');
    return site;
  };
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(async () => {
    for (const dashboard of opened.values()) await (await dashboard).close();
    await site?.close();
  });
  return {
    site: served,
    async open(query = '', options = {}) {
      const key = JSON.stringify(options);
      const known = opened.get(key) ?? openDashboard(served(), options);
      opened.set(key, known);
      const dashboard = await known;
      // Where the last test left it, it would point at something.
      await dashboard.page.mouse.move(0, 0);
      await dashboard.open(query);
      return dashboard;
    },
  };
}
