import { mkdtempSync, openSync, closeSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../src/text/en.ts';
import { lateWords } from '../../src/text/late.ts';
import { ucdpPieces } from '../bench/ucdpRows.ts';
import { openSite, type Site } from '../e2e/browser.ts';
import { type Dashboard, openDashboard } from '../e2e/dashboard.ts';

/*
 * A table as large as UCDP's whole dataset, invented, is read by the built page. The page has to answer all the while: what
 * is measured is the longest stretch in which it painted nothing.
 */
const ROWS = Number(process.env['IMPORT_ROWS'] ?? 350_000);
const { importing } = lateWords(en);
/** Longest time in which a page may not answer, ms; a bound for any machine, not a goal. */
const LONGEST_GAP = 1000;
const HALF_AN_HOUR = 1_800_000;

let site: Site;
let dashboard: Dashboard;
let page: Page;
let folder: string;
let file: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'changing-hands-import-'));
  file = join(folder, 'GEDEvent_invented.csv');
  const handle = openSync(file, 'w');
  for (const piece of ucdpPieces(ROWS)) writeSync(handle, piece);
  closeSync(handle);
  site = await openSite();
  dashboard = await openDashboard(site, { webgl: false, context: { bypassCSP: true } });
  ({ page } = dashboard);
  await dashboard.open();
  await page.evaluate(watch);
});
afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs in the page: keeps the longest time between two frames, and that of the longest task. */
function watch(): void {
  const seen = { gap: 0, task: 0, last: performance.now() };
  const frame = (now: number) => {
    seen.gap = Math.max(seen.gap, now - seen.last);
    seen.last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.task = Math.max(seen.task, duration);
  }).observe({ type: 'longtask' });
  (globalThis as unknown as { seen: typeof seen }).seen = seen;
}

/** The longest gap between frames and the longest task since last asked, ms. */
const measured = () =>
  page.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: { gap: number; task: number; last: number } };
    const { gap, task } = seen;
    seen.gap = seen.task = 0;
    return { gap: Math.round(gap), task: Math.round(task) };
  });

async function choose(): Promise<void> {
  if (!(await page.getByRole('dialog').isVisible()))
    await page.getByRole('button', { name: en.chrome.openData, exact: true }).click();
  await page.locator('[data-step=choose]').waitFor();
  await page.locator('.import-step input[type=file]').setInputFiles(file);
}

const share = async () => Number(await page.locator('.import-progress').getAttribute('value'));
const cancel = () => page.getByRole('button', { name: importing.progress.cancel });

/** Answers what is asked, whatever that is, and goes on. */
async function answer(): Promise<void> {
  await page.locator('[data-step=questions]').waitFor({ timeout: HALF_AN_HOUR });
  const order = page.locator('[data-question=date_order] input').first();
  if ((await order.count()) > 0) await order.check();
  await page.getByRole('button', { name: importing.questions.import, exact: true }).click();
}

/** The cancel button takes the focus and gives it up again while the worker works: milliseconds of both. */
async function pressTime(): Promise<number> {
  const before = performance.now();
  await cancel().focus();
  await page.keyboard.press('Tab');
  return performance.now() - before;
}

describe(`${ROWS.toLocaleString('en')} rows`, () => {
  test(
    'can be called off in the middle',
    async () => {
      await choose();
      await answer();
      // What opens the dialog is not what is measured.
      await measured();
      await expect.poll(share, { timeout: HALF_AN_HOUR }).toBeGreaterThan(0.3);
      const before = performance.now();
      await cancel().click();
      await page.locator('[data-step=choose]').waitFor();
      const after = performance.now() - before;
      expect(await page.locator('.import-said').innerText()).toBe(importing.progress.cancelled);
      const { gap, task } = await measured();
      console.log(`called off after ${after.toFixed(0)} ms; longest gap ${gap} ms, longest task ${task} ms`);
      expect(gap).toBeLessThan(LONGEST_GAP);
    },
    HALF_AN_HOUR,
  );

  test(
    'are imported while the page answers',
    async () => {
      const began = performance.now();
      const shares: number[] = [];
      const presses: number[] = [];
      await measured();
      await choose();
      await answer();
      const asked = performance.now();
      while (!(await page.locator('[data-step=report]').isVisible())) {
        if ((await cancel().count()) > 0) {
          presses.push(await pressTime().catch(() => 0));
          shares.push(await share().catch(() => 1));
        }
        await page.waitForTimeout(500);
      }
      const { gap, task } = await measured();
      const seconds = (ms: number) => (ms / 1000).toFixed(0);
      const now = performance.now();
      console.log(
        [
          `${(statSync(file).size / 2 ** 20).toFixed(0)} MiB, ${ROWS} rows`,
          `read in ${seconds(asked - began)} s, taken over and checked in ${seconds(now - asked)} s`,
          `longest gap between frames ${gap} ms, longest task ${task} ms`,
          `the button answered ${presses.length} times, in at most ${Math.max(...presses).toFixed(0)} ms`,
        ].join('; '),
      );
      const sum = ((await page.locator('.import-sum').getAttribute('data-sum')) ?? '').split(' ').map(Number);
      const [rows, plotted = 0, listed = 0, skipped = 0] = sum;
      expect(rows).toBe(ROWS);
      expect(plotted + listed + skipped).toBe(ROWS);
      expect(plotted).toBeGreaterThan(ROWS / 2);
      expect(new Set(shares).size).toBeGreaterThan(3);
      expect(gap).toBeLessThan(LONGEST_GAP);
      expect(dashboard.record.pageErrors).toEqual([]);
      expect(dashboard.record.requests.filter((address) => !address.startsWith(site.url))).toEqual([]);
    },
    HALF_AN_HOUR,
  );
});
