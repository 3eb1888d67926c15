import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { en } from '../../src/text/en.ts';
import { lateWords } from '../../src/text/late.ts';

const { importing } = lateWords(en);
export const PUBLISHED = readFileSync('data/events.geojson');

/** An invented town far from any base map; two rows can't be shown, one cell each would like to be more than text. */
export const ROWS = [
  'date;place;lat;lon;holder;notes',
  '03/04/2031;Northport;-41.28;174.78;Islanders;<img src=x onerror="globalThis.hacked=1">',
  '04/04/2031;<b>Quays</b>;-41.29;174.79;Mainlanders;=HYPERLINK("http://evil.example")',
  '05/04/2031;Far;-95;174.8;;a latitude that is none',
  ';Hill;-41.27;174.77;;no date',
].join('\n');
/** What a reader does to open a file, on a page. */
export function importer(page: Page) {
  const step = (name: string) => page.locator(`[data-step=${name}]`);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const sum = () => page.locator('.import-sum').getAttribute('data-sum');
  return { step, press, sum, choose, drop };

  async function choose(name: string, content: string | Buffer): Promise<void> {
    if (!(await page.getByRole('dialog').isVisible())) await press(en.chrome.openData);
    await page.locator('.import-step').waitFor();
    if (!(await step('choose').isVisible())) await press(importing.report.another);
    await page.locator('.import-step input[type=file]').setInputFiles({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(content),
    });
  }

  /** As a hand drops it, anywhere on the page. */
  async function drop(name: string, content: string): Promise<void> {
    const data = await page.evaluateHandle(
      ({ name, content }) => {
        const transfer = new DataTransfer();
        for (const one of [name, 'second.csv']) transfer.items.add(new File([content], one));
        return transfer;
      },
      { name, content },
    );
    await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
    await page.locator('.drop-target').waitFor();
    await page.dispatchEvent('body', 'drop', { dataTransfer: data });
    await page.locator('.drop-target').waitFor({ state: 'detached' });
  }
}
