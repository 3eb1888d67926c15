import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { VisitOptions } from './browser.ts';
import type { Dashboard } from './dashboard.ts';
import { sitePages } from './pages.ts';
import { END, now, slider, START, startsAt, typeMoment } from './timeline.ts';

const PHONE: VisitOptions = { width: 390, height: 844, context: { hasTouch: true, isMobile: true } };
const WIDE: VisitOptions = {};
const at = (moment: string) => Date.parse(moment);

const pages = sitePages();
let dashboard: Dashboard;

async function open(query: string, options: VisitOptions = {}): Promise<Page> {
  dashboard = await pages.open(query, { webgl: false, ...options });
  await slider(dashboard.page).waitFor({ state: 'attached' });
  return dashboard.page;
}

describe('a date that is typed', () => {
  test.each([
    ['', '2014-06-11T06:05Z', '09:05 Baghdad time'],
    ['tz=utc', '2014-06-11T09:05Z', '09:05 UTC'],
    ['tz=local', '2014-06-10T19:05Z', '09:05 your time (Kiritimati)'],
  ])('is meant on the clocks shown (%s)', async (query, moment, clock) => {
    const page = await open(query, { zone: 'Pacific/Kiritimati' });
    await typeMoment(page, '2014-06-11', '09:05');
    expect(await now(page)).toBe(at(moment));
    expect(await page.locator('.moment-clock').innerText()).toBe(clock);
    expect(await page.getByRole('dialog').filter({ visible: true }).count()).toBe(0);
    await expect.poll(() => dashboard.query().get('t')).toBe(moment);
  });

  test('outside of the timeline leads to its end, and in no calendar nowhere; both are said', async () => {
    const page = await open('t=2014-06-12T18:00Z', PHONE);
    const note = page.getByRole('dialog').getByRole('status');
    await typeMoment(page, '2015-01-01', '10:00');
    expect(await now(page)).toBe(at(END));
    expect(await note.innerText()).toMatch(/stands at its end, Tuesday 24 June 2014, 24:00/);
    await typeMoment(page, '2014-01-01', '10:00');
    expect(await now(page)).toBe(at(START));
    expect(await note.innerText()).toMatch(/stands at its start/);
    await typeMoment(page, '', '10:00');
    expect(await now(page)).toBe(at(START));
    expect(await note.innerText()).toMatch(/date is not complete/);
    expect(await page.getByLabel('Date', { exact: true }).getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('moment-open');
  });
});

describe('the ends of a window that are typed', () => {
  test.each([
    ['a wide page', WIDE],
    ['a phone', PHONE],
  ] as const)('move both hands, or neither, on %s', async (_, options) => {
    const page = await open('t=2014-06-12T18:00Z&mode=window&from=2014-06-11T18:00Z', options);
    const dialog = page.getByRole('dialog', { name: /go to a date/i });
    await page.locator('.moment-open').click();
    const end = (name: string) => dialog.getByRole('group', { name });
    const type = async (name: string, date: string, time: string) => {
      await end(name).getByLabel('Date').fill(date);
      await end(name).getByLabel('Time').fill(time);
    };
    expect(await end('Start of the window').getByLabel('Time').inputValue()).toBe('21:00');
    await type('Start of the window', '2014-06-14', '03:00');
    await dialog.getByRole('button', { name: 'Go' }).click();
    expect(await dialog.getByRole('status').innerText()).toMatch(/begin after its end: nothing has moved/);
    const wrong = end('Start of the window').getByLabel('Date');
    expect(await wrong.getAttribute('aria-invalid')).toBe('true');
    expect(await wrong.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await startsAt(page)).toBe(at('2014-06-11T18:00Z'));
    await type('End of the window', '2015-06-15', '03:00');
    await dialog.getByRole('button', { name: 'Go' }).click();
    expect([await startsAt(page), await now(page)]).toEqual([at('2014-06-14T00:00Z'), at(END)]);
    expect(await dialog.getByRole('status').innerText()).toMatch(/the clock stands at its end/);
    await type('End of the window', '2014-06-15', '03:00');
    await dialog.getByRole('button', { name: 'Go' }).click();
    await expect.poll(() => dialog.isVisible()).toBe(false);
    expect([await startsAt(page), await now(page)]).toEqual([
      at('2014-06-14T00:00Z'),
      at('2014-06-15T00:00Z'),
    ]);
  });
});
