import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Machine } from '../fixtures/machines.ts';
import type { Site } from './browser.ts';
import { openDashboard } from './dashboard.ts';
import { picturedMarks } from './map.ts';
import { reader } from './reader.ts';

/** Moments of the worked table, with a dossier, a cut, a window and a comparison among them. */
export const QUERIES: readonly string[] = [
  't=2014-06-10T12:00Z',
  't=2014-06-12T18:00Z&place=mosul',
  't=2014-06-12T12:00Z&known=2014-06-12T12:00Z',
  't=2014-06-22T21:00Z&mode=window&from=2014-06-20T21:00Z',
  't=2014-06-23T12:00Z&compare=2014-06-11T12:00Z',
];

/** All that is to be read at a moment, aloud too, and the marks. */
export type Sight = { readonly marks: readonly string[]; readonly words: readonly string[] };

/** What was seen on the first machine, by query. */
export type Sights = Map<string, Sight>;

/**
 * Visits the page as from a machine of another zone, language and time. On the first machine what is seen is kept; on every
 * other it has to be the same. Answers what the machine believed of itself: without that, "the same everywhere" could mean
 * that nothing was changed.
 */
export async function visitFrom(
  site: Site,
  machine: Machine,
  kept: Sights,
  queries = QUERIES,
): Promise<Machine> {
  const { zone, locale, clock } = machine;
  const dashboard = await openDashboard(site, { webgl: false, zone, context: { locale } });
  const { page, record } = dashboard;
  await page.clock.setFixedTime(clock);
  await dashboard.open();
  await reader(page).openTab('Places');
  for (const query of queries) {
    await show(page, query);
    const first = kept.get(query);
    const where = `${query} in ${zone}, ${locale}, ${clock}`;
    if (first) await expect.poll(() => sight(page), { message: where }).toEqual(first);
    else kept.set(query, await settled(page));
  }
  expect([...record.pageErrors, ...record.consoleErrors]).toEqual([]);
  const believed = await page.evaluate(() => ({
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale: navigator.language,
    clock: new Date().toISOString().replace('.000Z', 'Z'),
  }));
  await dashboard.close();
  return believed;
}

/** As going back and forward does: no new page for each moment. */
function show(page: Page, query: string): Promise<void> {
  return page.evaluate((query) => {
    history.replaceState(null, '', `${location.pathname}?${query}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

/** What is seen once no code is on its way any more, and nothing changes. */
async function settled(page: Page): Promise<Sight> {
  await page.waitForLoadState('networkidle');
  let last = await sight(page);
  const isStill = async () => {
    const before = JSON.stringify(last);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    last = await sight(page);
    return JSON.stringify(last) === before;
  };
  await expect.poll(isStill, { interval: 500 }).toBe(true);
  return last;
}

async function sight(page: Page): Promise<Sight> {
  const words = await page.evaluate(() => [
    ...document.body.innerText.split('\n'),
    ...['aria-label', 'aria-valuetext', 'title', 'datetime', 'alt'].flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
    ),
  ]);
  const marks = (await picturedMarks(page)).map(({ place, picture, word }) => `${place} ${picture} ${word}`);
  return { marks, words };
}
