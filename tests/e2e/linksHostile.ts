import type { Page } from 'playwright-core';
import { decodeView } from '../../src/url/codec.ts';
import { FIELDS } from '../../src/url/fields.ts';
import { hostileQueries } from '../fixtures/hostileQueries.ts';

/**
 * The worst of 10,000: for each key of a view the first that is refused, then those with the most parts, then the longest. None that names data which could be fetched: that page is another.
 */
export function worstQueries(): string[] {
  const decoded = hostileQueries(10_000).map((query) => ({ query, ...decodeView(query) }));
  const here = decoded.filter(({ view, ignored }) => view.data === null && ignored.length > 0);
  const keys = Object.values(FIELDS).map(({ key }) => key);
  const first = keys.map((key) =>
    here.find(({ ignored }) => ignored.some((raw) => raw.startsWith(`${key}=`))),
  );
  const many = [...here].sort((a, b) => b.ignored.length - a.ignored.length).slice(0, 20);
  const long = [...here].sort((a, b) => b.query.length - a.query.length).slice(0, 20);
  const all = [...first, ...many, ...long].flatMap((found) => (found ? [found.query] : []));
  return [...new Set(all)].slice(0, 40);
}

/** What stands in the page once it has read an address. */
export type Read = {
  /** The query as the browser made it. */
  readonly query: string;
  readonly drawn: readonly string[];
  /** Null where something else has been opened in the place of the list. */
  readonly listed: readonly string[] | null;
  readonly notice: string;
  readonly noticeHeight: number;
};

/** Gives the page one address after the other, as going back and forward does, and tells what it shows of each. */
export function readInPage(page: Page, queries: readonly string[]): Promise<readonly Read[]> {
  return page.evaluate(async (queries) => {
    const placesOf = (selector: string) =>
      [...document.querySelectorAll(selector)].map((found) => found.getAttribute('data-place') ?? '').sort();
    const found: Read[] = [];
    for (const query of queries) {
      history.replaceState(null, '', `${location.pathname}?${query}`);
      dispatchEvent(new PopStateEvent('popstate'));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      // The list stands behind whatever a link has opened.
      const all = [...document.querySelectorAll('#panel button')].find(
        ({ textContent }) => textContent === 'All places',
      );
      if (all instanceof HTMLElement) {
        all.click();
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      }
      const notice = document.querySelector('.ignored-notice');
      found.push({
        query: location.search.slice(1),
        drawn: placesOf('.map [data-picture]'),
        listed: document.querySelector('.places-table') ? placesOf('.places-table [data-place]') : null,
        notice: notice?.textContent ?? '',
        noticeHeight: notice?.getBoundingClientRect().height ?? 0,
      });
    }
    return found;
  }, queries);
}
