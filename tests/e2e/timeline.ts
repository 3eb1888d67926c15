import type { CDPSession, Page } from 'playwright-core';
import { reader } from './reader.ts';

/** The period of the published dataset. */
export const START = '2014-06-08T21:00Z';
export const END = '2014-06-24T21:00Z';

/** Width of the slider's thumb in px, as the timeline draws it. */
const THUMB = 20;

/** The parts of the timeline, by what a reader calls them. */
export const now = (page: Page) => reader(page).now();
export const slider = (page: Page) => page.getByRole('slider');
export const spoken = (page: Page) => slider(page).getAttribute('aria-valuetext');
export const button = (page: Page, name: RegExp) => page.locator('#timeline').getByRole('button', { name });
export const isDisabled = async (page: Page, name: RegExp) =>
  (await button(page, name).getAttribute('aria-disabled')) === 'true';

export type Point = { readonly x: number; readonly y: number };

/** Where a moment lies on the strip, in px of the page. */
export async function pointOf(page: Page, moment: string): Promise<Point> {
  const box = await slider(page).boundingBox();
  if (!box) throw new Error('the slider is not on the page');
  const share = (Date.parse(moment) - Date.parse(START)) / (Date.parse(END) - Date.parse(START));
  return { x: box.x + THUMB / 2 + share * (box.width - THUMB), y: box.y + box.height / 2 };
}

/** A finger that goes from one point to another and is lifted there. */
export async function swipe(page: Page, from: Point, to: Point): Promise<void> {
  const browser: CDPSession = await page.context().newCDPSession(page);
  const STEPS = 12;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    browser.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [from]);
  for (let step = 1; step <= STEPS; step += 1) {
    const share = step / STEPS;
    await touch('touchMove', [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }]);
    await page.waitForTimeout(16);
  }
  await touch('touchEnd', []);
  await browser.detach();
}
