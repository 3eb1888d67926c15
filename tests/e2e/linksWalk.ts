import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { HOUR, plus } from '../../src/domain/instant.ts';
import { periodOf } from '../../src/domain/period.ts';
import type { View } from '../../src/domain/view.ts';
import { decodeView } from '../../src/url/codec.ts';
import { dropUnknownIds } from '../../src/url/knownIds.ts';
import { seededNumbers } from '../fixtures/seededNumbers.ts';
import { picturedMarks, showView } from './map.ts';

type Handle = {
  readonly store: { getState(): { readonly view: View; readonly load: { readonly kind: string } } };
};
type Entries = {
  readonly navigation: {
    entries(): readonly { readonly url: string }[];
    readonly currentEntry: { readonly index: number };
  };
};

/** Where the reader is in the history of the tab, as the browser itself counts. */
type Trail = { readonly urls: readonly string[]; readonly at: number };

/** What a reader sees of a view: the marks, both clocks, what is open. */
type Seen = {
  readonly marks: readonly string[];
  readonly t: string;
  readonly isCut: string | null;
  readonly open: string | null;
};

export type Walk = { readonly steps: number; readonly reloads: number; readonly addresses: number };

/**
 * Walks through the page at random: other moments, cuts, places, comparisons, cameras; back, forward, and all anew. After
 * each step what is shown is what the address says, and an address that comes again shows what it showed before.
 *
 * @param share of the steps that load the page anew
 */
export async function walk(
  page: Page,
  dataset: Dataset,
  steps: number,
  { seed = 7, share = 0.1 } = {},
): Promise<Walk> {
  const random = seededNumbers(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const shown = new Map<string, Seen>();
  let reloads = 0;
  await look(page, dataset, shown, 'the beginning');
  for (let step = 0; step < steps; step += 1) {
    const trail = await trailOf(page);
    const chance = random();
    const last = trail.urls.length - 1;
    let what: string;
    if (chance < share) {
      what = 'reload';
      reloads += 1;
      await page.reload();
    } else if (chance < 0.4 && trail.at > 0) {
      const by = -1 - below(Math.min(3, trail.at));
      what = await go(page, trail, by);
    } else if (chance < 0.6 && trail.at < last) {
      const by = 1 + below(Math.min(3, last - trail.at));
      what = await go(page, trail, by);
    } else {
      const change = anyChange(dataset, below);
      what = JSON.stringify(change);
      await showView(page, change);
    }
    await look(page, dataset, shown, `step ${step}: ${what}`);
  }
  return { steps, reloads, addresses: shown.size };
}

/** Goes back or forward; the address is then the one that stood there. */
async function go(page: Page, { urls, at }: Trail, by: number): Promise<string> {
  await page.evaluate((by) => history.go(by), by);
  await expect.poll(() => page.url(), { message: `${by} in the history` }).toBe(urls[at + by]);
  return `${by} in the history`;
}

function anyChange(dataset: Dataset, below: (limit: number) => number): Partial<View> {
  const { earliest, latest } = periodOf(dataset);
  const moment = () => plus(earliest, below((latest - earliest) / HOUR) * HOUR);
  const anyOf = <T>(items: Iterable<T>): T => {
    const all = [...items];
    return all[below(all.length)] as T;
  };
  const changes: readonly (() => Partial<View>)[] = [
    () => ({ t: moment() }),
    () => ({ t: moment() }),
    () => ({ place: anyOf(dataset.places.keys()), event: null, claim: null }),
    () => ({ place: null, event: null, claim: null }),
    () => ({ event: anyOf(dataset.events.keys()), place: null, claim: null }),
    () => ({ known: below(2) === 0 ? 'all' : moment() }),
    () => ({ parties: below(2) === 0 ? [] : [anyOf(dataset.parties.keys())] }),
    () => ({ theme: anyOf(['system', 'light', 'dark'] as const) }),
    () => ({ mode: anyOf(['instant', 'so_far'] as const) }),
  ];
  return anyOf(changes)();
}

/** Waits until view and address say the same; then what is seen must be what was seen under this address before. */
async function look(page: Page, dataset: Dataset, shown: Map<string, Seen>, when: string): Promise<void> {
  const differing = async () => {
    const [view, address] = [await viewOf(page), viewOfAddress(page, dataset)];
    return JSON.stringify(view) === JSON.stringify(address) ? null : { view, address };
  };
  await expect.poll(differing, { message: when }).toBeNull();
  const address = new URL(page.url()).search;
  const before = shown.get(address);
  if (before) await expect.poll(() => seen(page), { message: `${when}: ${address}` }).toEqual(before);
  else shown.set(address, await settledSight(page));
}

/** The view of the page, with its members in one order; null while there is none. */
async function viewOf(page: Page): Promise<object | null> {
  const view = await page.evaluate(() => {
    const { store } = (globalThis as unknown as { changingHands?: Handle }).changingHands ?? {};
    return store?.getState().load.kind === 'ready' ? store.getState().view : null;
  });
  return view && ordered(view);
}

function viewOfAddress(page: Page, dataset: Dataset): object {
  return ordered(dropUnknownIds(decodeView(new URL(page.url()).search.slice(1)).view, dataset).view);
}

function ordered(view: object): object {
  return Object.fromEntries(Object.entries(view).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is seen once it no longer changes. */
async function settledSight(page: Page): Promise<Seen> {
  let last = await seen(page);
  const isStill = async () => {
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const next = await seen(page);
    const isSame = JSON.stringify(next) === JSON.stringify(last);
    last = next;
    return isSame;
  };
  await expect.poll(isStill).toBe(true);
  return last;
}

async function seen(page: Page): Promise<Seen> {
  const marks = (await picturedMarks(page)).map(({ place, picture }) => `${place} ${picture}`);
  const [t, isCut, open] = await Promise.all([
    page.locator('#timeline-slider').inputValue(),
    page.locator('.title-known').getAttribute('data-cut'),
    page.evaluate(() => document.querySelector('.dossier')?.getAttribute('data-place') ?? null),
  ]);
  return { marks, t, isCut, open };
}

async function trailOf(page: Page): Promise<Trail> {
  return page.evaluate(() => {
    const { navigation } = globalThis as unknown as Entries;
    return { urls: navigation.entries().map(({ url }) => url), at: navigation.currentEntry.index };
  });
}
