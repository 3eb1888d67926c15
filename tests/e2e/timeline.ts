import type { CDPSession, Page } from 'playwright-core';
import { reader } from './reader.ts';

/** The period of the published dataset. */
export const START = '2014-06-08T21:00Z';
export const END = '2014-06-24T21:00Z';

/** Width of the slider's thumb in px, as the timeline draws it. */
const THUMB = 20;

/** The parts of the timeline, by what a reader calls them. */
export const now = (page: Page) => reader(page).now();
export const slider = (page: Page) => page.locator('#timeline-slider');
/** The start of the window: it is there only while there is one. */
export const start = (page: Page) => page.locator('#timeline-start');
export const startsAt = async (page: Page) => Number(await start(page).inputValue());
export const spoken = (page: Page) => slider(page).getAttribute('aria-valuetext');
export const button = (page: Page, name: RegExp) => page.locator('#timeline').getByRole('button', { name });
export const isDisabled = async (page: Page, name: RegExp) =>
  (await button(page, name).getAttribute('aria-disabled')) === 'true';

/** Presses a choice of the dock: on a wide page the modes are in sight, everything else lies in its settings. */
export async function choose(page: Page, group: string, choice: string): Promise<void> {
  const inSight = page.locator('#timeline').getByRole('group', { name: group }).filter({ visible: true });
  const isHidden = (await inSight.count()) === 0;
  if (isHidden) await button(page, /timeline settings/i).click();
  await inSight.getByRole('radio', { name: choice, exact: true }).check();
  if (isHidden) await page.keyboard.press('Escape');
}

/** A drag by mouse from one moment of the strip to another. */
export async function draw(page: Page, from: string, to: string): Promise<void> {
  const [a, b] = [await pointOf(page, from), await pointOf(page, to)];
  await page.mouse.move(a.x, a.y);
  await page.mouse.down();
  await page.mouse.move(b.x, b.y, { steps: 5 });
  await page.mouse.up();
}

/** Types a date and a time on the clocks shown, and presses Go. */
export async function typeMoment(page: Page, date: string, time: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: /go to a date/i });
  if (!(await dialog.isVisible())) await page.locator('.moment-open').click();
  await dialog.getByLabel('Date').fill(date);
  await dialog.getByLabel('Time').fill(time);
  await dialog.getByRole('button', { name: 'Go' }).click();
}

export type Point = { readonly x: number; readonly y: number };

/** The second clock: as known at. It comes once the page has come to rest. */
export const cut = (page: Page) => page.locator('#timeline-known');
export const cutsAt = async (page: Page) => Number(await cut(page).inputValue());

/** Where a moment lies on the second clock's lane, in px of the page. */
export async function pointOfCut(page: Page, moment: string): Promise<Point> {
  const box = await cut(page).boundingBox();
  if (!box) throw new Error('the second clock is not on the page');
  return { x: (await pointOf(page, moment)).x, y: box.y + box.height / 2 };
}

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
