import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Instant, parseInstant } from '../../src/domain/instant.ts';
import { openSite, type Site, type VisitOptions } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';
import { reader } from './reader.ts';

/** axe-core runs in the page itself. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const T = parseInstant('2014-06-12T18:00Z') as Instant;
/** Read by hand: every claim that Mosul changed hands, and the minister's denial. */
const MOSUL_CLAIMS = [
  'c1 c2 c4 c5 c6 c7 c8 c10 c11 c14 c15', // The page of 12 June.
  'ch1 ch2 ch3', // The commentary of the day before.
]
  .flatMap((ids) => ids.split(' '))
  .map((claim) => `mosul-isis-overruns.${claim}`);
/** Before the foreign minister's words were reported. */
const CUT = parseInstant('2014-06-12T12:00Z') as Instant;

type Store = { getState: () => { setView: (change: object) => void } };
type Handle = { readonly changingHands: { readonly store: Store } };

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

function show({ page }: Dashboard, view: object): Promise<void> {
  return page.evaluate((view) => {
    (globalThis as unknown as Handle).changingHands.store.getState().setView(view);
  }, view);
}

/** What axe finds against the dossier. */
async function barriers({ page }: Dashboard): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    type Axe = {
      readonly run: (context: string) => Promise<{ readonly violations: readonly { readonly id: string }[] }>;
    };
    const { violations } = await (globalThis as unknown as { readonly axe: Axe }).axe.run('.dossier');
    return violations.map(({ id }) => id);
  });
}

async function opened(query: string, options: VisitOptions = {}): Promise<Dashboard> {
  const dashboard = await openDashboard(site, {
    ...options,
    webgl: false,
    context: { ...options.context, bypassCSP: true },
  });
  await dashboard.open(query);
  return dashboard;
}

describe('on a desktop', () => {
  let dashboard: Dashboard;

  beforeAll(async () => {
    dashboard = await opened('t=2014-06-12T18:00Z&place=mosul');
    await dashboard.page.locator('section.dispute').waitFor();
  });

  afterAll(() => dashboard?.close());

  test('Mosul’s two accounts stand face to face, each with its mark, its rung and its claims', async () => {
    const { page } = dashboard;
    const section = page.locator('section.dispute');
    const sides = section.locator('.face-side');
    expect(await sides.count()).toBe(2);
    const [shown, against] = await sides.allInnerTexts();
    expect(shown).toMatch(/^Shown on the map\s+:\s+Held by ISIS\s+Reported in a document’s own voice/);
    expect(against).toMatch(
      /^Against it\s+:\s+Speaks against ISIS holding it; names no holder\s+Claimed by one side/,
    );
    expect(against).toMatch(/Hoshyar Zebari \(side: Iraqi government\), as passed on by AFP/);
    expect(against).toMatch(/BBC, .*line 221; reported on 12 June, between 16:00 and 19:50/s);
    expect(await section.locator('.face-sentence .drawing').count()).toBe(2);
    expect(await section.locator('.face-between').innerText()).toMatch(/keeps the first account.*72 hours/);
    const ids = await section
      .locator('[data-claim]')
      .evaluateAll((claims) => claims.map((claim) => claim.getAttribute('data-claim')));
    expect(ids).toHaveLength(MOSUL_CLAIMS.length);
    expect(new Set(ids)).toEqual(new Set(MOSUL_CLAIMS));
    // Three of those that say it changed hands don't say to whom.
    expect(shown).toContain('3 more claims name no holder');
  });

  test('every claim of it is a link to that claim', async () => {
    const links = await dashboard.page
      .locator('section.dispute [data-claim]')
      .evaluateAll((claims) =>
        claims.map((claim) => [
          claim.getAttribute('data-claim'),
          new URL(claim.querySelector('a')?.href ?? 'none:').searchParams.get('claim'),
        ]),
      );
    for (const [id, target] of links) expect(target).toBe(id);
  });

  test('what speaks against its speaker’s own interest is marked, and nothing else is', async () => {
    const { page } = dashboard;
    const claims = page.locator('.dossier [data-claim]');
    const marked = () =>
      claims
        .filter({ has: page.locator('[data-own-interest="iraqi-government"]') })
        .evaluateAll((found) => [...new Set(found.map((claim) => claim.getAttribute('data-claim')))]);
    // A soldier who fled speaks for nobody but himself, and the minister for his own side.
    expect(await claims.count()).toBeGreaterThan(MOSUL_CLAIMS.length);
    expect(await marked()).toEqual([]);
    for (const place of ['ana', 'rawa']) {
      await show(dashboard, { place });
      await expect.poll(marked).toEqual([`${place}-insurgents-take.c2`]);
      expect(await page.locator('.dossier [data-own-interest]').first().textContent()).toContain(
        'lost the place',
      );
    }
    await show(dashboard, { place: 'mosul' });
    await page.locator('section.dispute').waitFor();
  });

  test('by keyboard alone: the key of the ladder, the further claims, a claim’s link, and back from the history', async () => {
    const { page } = dashboard;
    const tabTo = async (selector: string) => {
      for (let pressed = 0; pressed < 30; pressed += 1) {
        if (await page.evaluate((to) => document.activeElement?.matches(to) ?? false, selector)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`the keyboard doesn't come to ${selector}`);
    };
    await page.locator('.dossier h2').focus();
    await tabTo('.ladder-key > summary');
    await page.keyboard.press('Enter');
    expect(await page.locator('.ladder-key .ladder').count()).toBe(4);
    expect(await page.locator('.ladder-key li').first().isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await tabTo('.face-rest > summary');
    await page.keyboard.press('Enter');
    expect(await page.locator('.face-rest .claim').last().isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await tabTo('.stretch .link');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.matches('section.dispute > h3')))
      .toBe(true);
    await tabTo('.face-side .claim-link');
    const id = await page.evaluate(() =>
      document.activeElement?.closest('[data-claim]')?.getAttribute('data-claim'),
    );
    await page.keyboard.press('Enter');
    await expect.poll(() => dashboard.query().get('claim')).toBe(id);
    expect(await page.locator(`section.dispute [data-claim="${id}"][aria-current="true"]`).count()).toBe(1);
    await show(dashboard, { claim: null });
  });

  test('no barrier that axe knows, in either theme', async () => {
    for (const theme of ['light', 'dark']) {
      await show(dashboard, { theme });
      await dashboard.page.locator(`:root[data-theme="${theme}"]`).waitFor();
      expect(await barriers(dashboard), theme).toEqual([]);
    }
    await show(dashboard, { theme: 'light' });
  });

  test('with a cut before the denial there is none, however late the clock', async () => {
    const { page } = dashboard;
    for (const t of [T, null]) {
      await show(dashboard, { known: CUT, t });
      await expect.poll(() => page.locator('.dossier[data-word="held"]').count()).toBe(1);
      expect(await page.locator('.dispute').count()).toBe(0);
      expect(await page.locator('.dossier').innerText()).not.toMatch(/Zebari|disputed|denie/i);
    }
    await show(dashboard, { known: 'all', t: null });
    // Long after, it is no longer shown on the mark, and not forgotten.
    await page.locator('details.dispute[data-lapsed="true"]').waitFor();
    await show(dashboard, { t: T });
  });

  test('the list tells on which rung each state stands, and what both sides say', async () => {
    const { page } = dashboard;
    await show(dashboard, { place: null });
    await page.locator('.places-table').waitFor();
    const rungs = await page
      .locator('.place-row')
      .evaluateAll((rows) =>
        Object.fromEntries(
          rows.flatMap((row) =>
            [...row.querySelectorAll('.place-evidence [data-evidence]')].map((cell) => [
              row.getAttribute('data-place'),
              `${cell.getAttribute('data-evidence')}, ${cell.textContent?.replace('Evidence:', '').trim()}`,
            ]),
          ),
        ),
      );
    expect(rungs).toEqual({
      'baiji-refinery': 'one_side, contested: one source',
      fallujah: 'own_voice, own voice',
      kirkuk: 'own_voice, own voice',
      mosul: 'disputed, disputed',
      samarra: 'one_side, contested: one source',
      tikrit: 'own_voice, own voice',
      'tikrit-palace-compound': 'one_side, one source',
    });
    const mosul = await page.locator('.place-row[data-place="mosul"]').innerText();
    expect(mosul).toContain('Held by ISIS, disputed');
    expect(mosul).toContain('disputed by Hoshyar Zebari (reported by AFP); names no other holder');
    expect(await page.locator('[data-row-dispute]').count()).toBe(1);
  });

  test('the event that is disputed shows its claims in the same way', async () => {
    const { page } = dashboard;
    await reader(page).openTab('Events');
    await show(dashboard, { event: 'mosul-isis-overruns' });
    const sides = page.locator('.event[data-open="true"] .face-side');
    await sides.first().waitFor();
    expect(await sides.count()).toBe(2);
    expect(await sides.last().innerText()).toMatch(/^What disputes it[\s\S]*Hoshyar Zebari/);
    // Those of the dispute, and 4 of the page of 12 June and 3 of the other that touch on control in passing.
    expect(await page.locator('.event[data-open="true"] [data-claim]').count()).toBe(MOSUL_CLAIMS.length + 7);
  });
});

test('on a phone the accounts stand one above the other, each labelled, what is shown told between them', async () => {
  const dashboard = await opened('t=2014-06-12T18:00Z&place=mosul', {
    width: 390,
    height: 844,
    context: { hasTouch: true, isMobile: true },
  });
  const { page } = dashboard;
  await page.locator('section.dispute').waitFor();
  const boxes = await page
    .locator('section.dispute .face-columns > *')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().toJSON() as DOMRect));
  expect(boxes).toHaveLength(3);
  for (const [index, box] of boxes.slice(1).entries())
    expect(box.top).toBeGreaterThanOrEqual(boxes[index]?.bottom ?? Infinity);
  expect(await page.locator('.face-label').allInnerTexts()).toEqual(['Shown on the map', 'Against it']);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await show(dashboard, { theme: 'dark' });
  await page.locator(':root[data-theme="dark"]').waitFor();
  expect(await barriers(dashboard)).toEqual([]);
  await dashboard.close();
});
