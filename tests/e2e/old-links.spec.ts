import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import oldLinks from '../contracts/old-links.json' with { type: 'json' };
import { picturedMarks } from './map.ts';
import { sitePages } from './pages.ts';
import { reader } from './reader.ts';

const pages = sitePages();

const NOON = '2014-06-12T12:00:00Z';
const EVENING = '2014-06-12T18:00:00Z';

/** What a reader finds behind a link: where the clock stands, what is known, what is open, and a place that has no mark. */
type Opened = {
  readonly query: string;
  readonly t: string;
  readonly isCut: boolean;
  readonly open: string | null;
  readonly without: string | null;
};

const OPENED: readonly Opened[] = [
  { query: 't=2014-06-12T18:00Z&place=mosul', t: EVENING, isCut: false, open: 'Mosul', without: null },
  {
    query: 't=2014-06-12T12:00Z&known=2014-06-12T12:00Z&map=6.6/35.6/44.05&theme=dark&tz=utc',
    t: NOON,
    isCut: true,
    open: null,
    without: 'samarra',
  },
  { query: 'story=mosul-disputed', t: EVENING, isCut: true, open: 'Mosul', without: 'rawa' },
  { query: '', t: '2014-06-24T21:00:00Z', isCut: false, open: null, without: null },
];

type Marks = Readonly<Record<string, string>>;

/** The marks of the embed's picture, by place. */
async function embeddedMarks(page: Page): Promise<Marks> {
  const marks = page.locator('#picture [data-picture]');
  await marks.first().waitFor({ state: 'attached' });
  const found = await marks.evaluateAll((all) =>
    all.map((mark) => [mark.getAttribute('data-place') ?? '', mark.getAttribute('data-picture') ?? '']),
  );
  return Object.fromEntries(found) as Marks;
}

/** Those of the page's picture. */
async function pageMarks(page: Page): Promise<Marks> {
  return Object.fromEntries((await picturedMarks(page)).map(({ place, picture }) => [place, picture]));
}

/** Of the marks only those that the other has as well: the two maps are cut differently. */
function onBoth(marks: Marks, others: Marks): Marks {
  return Object.fromEntries(Object.entries(marks).filter(([place]) => place in others));
}

describe('an old link', () => {
  for (const { query, t, isCut, open, without } of OPENED)
    test(`?${query} opens the same view on the page and in the embed`, async () => {
      const { page } = await pages.open(query, { webgl: false });
      await expect.poll(() => reader(page).now()).toBe(Date.parse(t));
      await expect.poll(() => page.locator('.title-known').getAttribute('data-cut')).toBe(String(isCut));
      if (open !== null) await page.locator('#panel').getByRole('heading', { name: open }).first().waitFor();
      const shown = await pageMarks(page);
      expect(Object.keys(shown)).toContain('mosul');
      expect(Object.keys(shown)).not.toContain(without);

      await page.goto(`${pages.site().url}embed.html?${query}`);
      await expect.poll(() => page.locator('#slider').inputValue()).toBe(String(Date.parse(t)));
      await expect.poll(() => page.locator('#cut').isVisible()).toBe(isCut);
      const dossier = page.locator('#dossier [data-place]');
      await expect.poll(() => dossier.count()).toBe(open === null ? 0 : 1);
      if (open !== null) await dossier.getByText(open).first().waitFor();
      await expect
        .poll(async () => onBoth(await embeddedMarks(page), shown))
        .toHaveProperty('mosul', shown['mosul']);
      const embedded = await embeddedMarks(page);
      expect(onBoth(embedded, shown)).toEqual(onBoth(shown, embedded));
      expect(Object.keys(embedded)).not.toContain(without);
    });

  test('that is opened here is one of the list', () => {
    const listed = [...oldLinks.page, ...oldLinks.embed].map(({ link }) => link.split('?')[1] ?? '');
    expect(listed).toEqual(expect.arrayContaining(OPENED.map(({ query }) => query)));
  });
});
