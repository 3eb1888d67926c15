import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Site, VisitOptions } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';
import { reader } from './reader.ts';

/** What a reader waits for at most: the worker's five seconds, and the page around them on a slow machine. */
export const IN_TIME = 15_000;

/** Goes to a page that something was taken from. */
export async function visitSpoiled(
  site: Site,
  options: VisitOptions,
  spoil: (page: Page) => Promise<unknown>,
  query = '',
): Promise<Dashboard> {
  const dashboard = await openDashboard(site, options);
  await spoil(dashboard.page);
  await dashboard.page.goto(`${site.url}?${query}`);
  return dashboard;
}

export const causeShown = (page: Page) => page.locator('.map').getAttribute('data-cause');
export const notice = (page: Page) => page.locator('.map-notice');

/** Marks as places and words: what every way of showing them has. */
export const words = (marks: readonly { readonly place: string; readonly word: string }[]) =>
  marks.map(({ place, word }) => `${place} ${word}`).sort();

/** Whether what is read changes while the slider's thumb is still held, and is then what the list says. */
export async function followsDrag(page: Page, read: () => Promise<string[]>): Promise<boolean> {
  await reader(page).openTab('Places');
  const box = await page.getByRole('slider').first().boundingBox();
  if (!box) throw new Error('the slider is not on the page');
  const y = box.y + box.height / 2;
  const before = await read();
  await page.mouse.move(box.x + box.width * 0.6, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.12, y, { steps: 4 });
  const listed = words(await reader(page).statesInList());
  await expect.poll(read, { timeout: IN_TIME }).toEqual(listed);
  await page.mouse.up();
  return JSON.stringify(listed) !== JSON.stringify(before);
}
