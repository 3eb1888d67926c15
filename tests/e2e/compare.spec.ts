import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AFTER, BEFORE, DIFFERENCES, TALLY } from '../golden/differences.golden.ts';
import { violations } from './axe.ts';
import { openSite, type Site } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';

const LINK = `t=${AFTER}&compare=${BEFORE}`;

let site: Site;
let dashboard: Dashboard;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site?.close());

const panel = () => dashboard.page.locator('.compare');
const rows = () => dashboard.page.locator('.compare [data-difference]');
const button = (name: string | RegExp) => dashboard.page.getByRole('button', { name });

/** The list as the page has it, in the form of the golden one. */
async function list() {
  const found = await rows().evaluateAll((all) =>
    all.map((row) => Object.fromEntries(Object.entries((row as HTMLElement).dataset))),
  );
  return found.map((data) => ({
    kind: data['difference'],
    place: data['place'],
    from: data['from'] ?? null,
    to: data['to'] ?? null,
    before: (data['claimsBefore'] ?? '').split(' ').filter(Boolean),
    after: (data['claimsAfter'] ?? '').split(' ').filter(Boolean),
  }));
}

const golden = DIFFERENCES.map(({ from = null, to = null, before = [], ...row }) => ({
  ...row,
  from,
  to,
  before,
}));

describe('the list of what differs, on a desktop', () => {
  beforeAll(async () => {
    dashboard = await openDashboard(site, { webgl: false, context: { bypassCSP: true } });
    await dashboard.open(LINK);
    await panel().waitFor();
  });

  afterAll(() => dashboard?.close());

  test('opened by a link is the one written by hand', async () => {
    expect(await list()).toEqual(golden);
    const tally = await dashboard.page
      .locator('.compare-tally [data-party]')
      .evaluateAll((all) =>
        all.map((line) => [
          (line as HTMLElement).dataset['party'],
          ((line as HTMLElement).dataset['tally'] ?? '').split(' ').map(Number),
        ]),
      );
    expect(Object.fromEntries(tally)).toEqual(TALLY);
  });

  test('labels every column of marks with its moment, and the row says both states', async () => {
    const heads = await dashboard.page.locator('.compare-table thead').allInnerTexts();
    expect(heads.length).toBe(new Set(golden.map(({ kind }) => kind)).size);
    for (const head of heads) expect(head).toMatch(/11 June[\s\S]*15:00[\s\S]*24 June[\s\S]*15:00/);
    const kirkuk = dashboard.page.locator('[data-difference="change_over"][data-place="kirkuk"]');
    const cells = await kirkuk.locator('td.compare-mark').allTextContents();
    expect(cells).toEqual(['Changing from Iraqi government to Kurdish forces', 'Held by Kurdish forces']);
  });

  test('shows the claims behind a difference when they are asked for', async () => {
    const row = dashboard.page.locator('[data-difference="changed_hands"][data-place="al-waleed-crossing"]');
    expect(await row.innerText()).toContain('Gained by Iraqi government, lost by insurgents, on 23 June');
    expect(await row.locator('.compare-evidence [data-evidence]').count()).toBe(1);
    await row.locator('summary').click();
    await expect.poll(() => row.locator('[data-claim]').count()).toBe(2);
  });

  test('is told aloud once the clock is at rest', async () => {
    const status = panel().getByRole('status');
    await expect.poll(() => status.textContent()).toContain('27 differences at 13 places');
  });

  test('reads the earlier side first, also where the slider shows it', async () => {
    await panel().getByText('Set the two moments').click();
    await button('Swap').click();
    await expect.poll(() => dashboard.query().get('t')).toBe(BEFORE);
    expect(dashboard.query().get('compare')).toBe(AFTER);
    expect(await list()).toEqual(golden);
    expect(await dashboard.page.locator('.compare-side[data-side="before"]').innerText()).toContain(
      'moved by the slider',
    );
  });

  test('has a side set from the list of moments and of cuts', async () => {
    await dashboard.page
      .getByRole('combobox', { name: 'Known by, of the later side' })
      .selectOption({ label: '13 June, 03:00: BBC' });
    await expect.poll(() => dashboard.query().get('compare')).toBe(`${AFTER},2014-06-13T00:00Z`);
    // The cut stops the later side's clock.
    const later = dashboard.page.locator('.compare-side[data-side="after"]');
    await expect.poll(() => later.innerText()).toContain('as known at 13 June, 03:00');
    expect(await later.innerText()).toContain('Fri 13 June 2014');
    await dashboard.page
      .getByRole('combobox', { name: 'Moment of the earlier side' })
      .selectOption({ label: '9 June, 00:00: start of the period' });
    await expect.poll(() => dashboard.query().get('t')).toBe('2014-06-08T21:00Z');
  });

  test('says what a document added, from one to the next', async () => {
    await button('Since the previous document').click();
    await button('Later document').click();
    await expect.poll(() => dashboard.query().get('known')).toBe('2014-06-13T00:00Z');
    await button('Later document').click();
    await expect.poll(() => dashboard.query().get('known')).toBe('2014-06-24T21:00Z');
    expect(dashboard.query().get('compare')).toBe('2014-06-13T00:00Z,2014-06-13T00:00Z');
    expect(await panel().innerText()).toContain('added to BBC');
    const ana = dashboard.page.locator('[data-difference="newly_reported"][data-place="ana"] td').first();
    expect(await ana.textContent()).toContain('no mark');
  });

  test('says that between two cuts of one moment nothing changed hands', async () => {
    await dashboard.open('t=2014-06-12T13:00Z&compare=2014-06-12T13:00Z,2014-06-12T12:59Z');
    await panel().waitFor();
    // Of Samarra one knows at 13:00Z and not a minute before.
    const samarra = dashboard.page.locator('[data-difference="newly_reported"][data-place="samarra"]');
    await expect.poll(() => samarra.count()).toBe(1);
    await dashboard.open('t=2014-06-12T12:00Z&compare=2014-06-12T12:00Z,2014-06-12T12:00Z');
    await expect.poll(() => panel().innerText()).toContain('Nothing changed hands between them');
    expect(await dashboard.page.locator('[data-difference="changed_hands"]').count()).toBe(0);
  });

  test('lets a reader say after how long a place has gone quiet', async () => {
    await dashboard.open(LINK.replace('2014-06-24T12:00Z', '2014-06-14T06:00Z'));
    const quiet = dashboard.page.locator('[data-difference="quiet"][data-place="mosul"]');
    await expect.poll(() => quiet.count()).toBe(1);
    await panel().getByText('Set the two moments').click();
    await dashboard.find('radio', '48 hours old or older').press('Space');
    await expect.poll(() => quiet.count()).toBe(0);
  });

  test('names no document that neither side knows yet', async () => {
    await dashboard.open(
      't=2014-06-12T12:00Z&known=2014-06-12T12:00Z&compare=2014-06-11T12:00Z,2014-06-12T11:00Z',
    );
    await panel().getByText('Set the two moments').click();
    await panel().locator('.compare-fields').first().waitFor();
    const options = await panel().locator('.compare-fields option').allTextContents();
    // All that is known of the last document is when there will be one.
    expect(options).toContain('24 June, 24:00: A document reported later');
    expect(options).toContain('13 June, 03:00: BBC');
    expect(options.join()).not.toContain('Kerry');
  });

  test('is worked by keyboard alone', async () => {
    await dashboard.open(`t=${AFTER}`);
    await button('Compare').focus();
    await dashboard.press('Enter');
    await panel().waitFor();
    await button('The whole period').focus();
    await dashboard.press('Enter');
    await expect.poll(() => dashboard.query().get('compare')).toBe('2014-06-08T21:00Z');
    // On to the presets after it, then to the fields, which open by Enter.
    await dashboard.press('Tab');
    await dashboard.press('Tab');
    await dashboard.press('Enter');
    await dashboard.page.locator('.compare-fields').first().waitFor();
    await dashboard.press('Tab');
    const focused = () => dashboard.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await focused()).toBe('Moment of the earlier side');
    await rows().first().getByRole('button').focus();
    await dashboard.press('Enter');
    await dashboard.page.locator('.dossier').waitFor();
    expect(dashboard.query().get('compare')).toBe('2014-06-08T21:00Z');
    await dashboard.page.getByRole('tab', { name: 'Changes' }).focus();
    await dashboard.press('Enter');
    await button('Stop comparing').focus();
    await dashboard.press('Enter');
    await expect.poll(() => dashboard.query().get('compare')).toBeNull();
    expect(await dashboard.page.getByRole('tab', { name: 'Changes' }).count()).toBe(0);
    const isInPanel = () => dashboard.page.evaluate(() => document.activeElement?.closest('#panel') !== null);
    await expect.poll(isInPanel).toBe(true);
  });

  test('says when a filter leaves places out of the maps, and lists them all the same', async () => {
    await dashboard.open(`${LINK}&parties=kurdish-forces`);
    await panel().waitFor();
    expect(await list()).toEqual(golden);
    const left = await dashboard.page.locator('.compare [data-filtered]').getAttribute('data-filtered');
    expect(Number(left)).toBe(12);
  });

  test('has no fault that axe finds, in light', async () => {
    await panel().getByText('Set the two moments').click();
    await panel().locator('.compare-fields').first().waitFor();
    expect(await violations(dashboard.page)).toEqual([]);
  });
});

describe('the list of what differs, on a phone', () => {
  beforeAll(async () => {
    dashboard = await openDashboard(site, {
      width: 390,
      height: 844,
      webgl: false,
      context: { bypassCSP: true, hasTouch: true, isMobile: true },
    });
    await dashboard.open(`${LINK}&theme=dark`);
    await panel().waitFor();
  });

  afterAll(() => dashboard?.close());

  test('is the same list, within the width of the page', async () => {
    expect(await list()).toEqual(golden);
    const { scroll, client } = await dashboard.page.evaluate(() => {
      const scroller = document.querySelector('.compare')?.closest('[data-scroller]');
      return { scroll: scroller?.scrollWidth, client: scroller?.clientWidth };
    });
    expect(scroll).toBe(client);
  });

  test('has targets for a thumb, and no fault that axe finds, in dark', async () => {
    const preset = await button('The whole period').boundingBox();
    expect(preset?.height).toBeGreaterThanOrEqual(44);
    expect(await violations(dashboard.page)).toEqual([]);
  });
});
