import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { showView } from './map.ts';

export type SideName = 'main' | 'other';
type Camera = { readonly zoom: number; readonly lat: number; readonly lon: number };
type Drawn = {
  getCenter(): { lng: number; lat: number };
  getZoom(): number;
  getCanvas(): HTMLCanvasElement;
};
type Handle = { readonly map: Drawn; readonly otherMap?: Drawn };

export const mapOf = (page: Page, side: SideName) => page.locator(`.map[data-side="${side}"]`);
export const divider = (page: Page) => page.getByRole('slider', { name: /divider/i });
export const dividerAt = async (page: Page) => Number(await divider(page).inputValue());

export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('it is not on the page');
  return box;
}

/** Where the mark of a place lies on a picture, whole px from its corner. */
export async function spotOf(page: Page, side: SideName, place: string): Promise<number[]> {
  const box = await boxOf(mapOf(page, side));
  const mark = await boxOf(mapOf(page, side).locator(`[data-mark="${place}"]`));
  return [Math.round(mark.x - box.x), Math.round(mark.y - box.y)];
}

/** Waits until both maps stand. */
export async function twoMaps(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const maps = [...document.querySelectorAll<HTMLElement>('.maps[data-by] > .map')];
    return maps.length === 2 && maps.every(({ dataset }) => dataset['status'] !== 'loading');
  });
}

/** Where the line between both stands, in px of the page. */
export async function lineAt(page: Page): Promise<number> {
  const { x, width } = await boxOf(page.locator('.map-divider-line'));
  return Math.round(x + width / 2);
}

/** The map that a pointer meets at a share of the width, a little below the middle. */
export async function seenAt(page: Page, share: number): Promise<string | undefined> {
  const { x, y, width, height } = await boxOf(mapOf(page, 'main'));
  return page.evaluate(
    ([x, y]) => document.elementFromPoint(x, y)?.closest<HTMLElement>('.map')?.dataset['side'],
    [x + share * width, y + 0.55 * height] as const,
  );
}

/** Drags a map by px; what is asked meanwhile is asked before it is let go. */
export async function moveBy(
  page: Page,
  map: Locator,
  right: number,
  down: number,
  meanwhile: () => Promise<void>,
): Promise<void> {
  const { x, y, width, height } = await boxOf(map);
  // Off the marks: a press on one is no drag.
  const from = { x: x + width * 0.35, y: y + height * 0.75 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + right, from.y + down, { steps: 6 });
  await meanwhile();
  await page.mouse.up();
}

export async function camerasOf(page: Page): Promise<readonly [Camera, Camera]> {
  return page.evaluate(() => {
    const { map, otherMap } = (globalThis as unknown as { changingHands: Handle }).changingHands;
    return [map, otherMap ?? map].map((drawn) => {
      const { lng, lat } = drawn.getCenter();
      // To a millionth of a degree: the last digits are what is left of the projection.
      const short = (value: number) => Math.round(value * 1e6) / 1e6;
      return { zoom: short(drawn.getZoom()), lat: short(lat), lon: short(lng) };
    }) as unknown as readonly [Camera, Camera];
  });
}

/** Takes the graphics of a map away, for good. */
export async function loseContext(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { otherMap } = (globalThis as unknown as { changingHands: Handle }).changingHands;
    otherMap?.getCanvas().getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
}

/** Ends the comparison; whatever the other map drew with must have been given back by then. */
export async function close(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { changingHands } = globalThis as unknown as { changingHands: Handle & { last?: Drawn } };
    if (changingHands.otherMap) changingHands.last = changingHands.otherMap;
  });
  await showView(page, { compare: null });
  await expect.poll(() => page.locator('.map').count()).toBe(1);
  expect(
    await page.evaluate(() => {
      const { changingHands } = globalThis as unknown as { changingHands: Handle & { last?: Drawn } };
      const context = changingHands.last?.getCanvas().getContext('webgl2');
      return { isGone: !('otherMap' in changingHands), isLost: context?.isContextLost() ?? true };
    }),
  ).toEqual({ isGone: true, isLost: true });
}

/** What stands above the maps. */
export const heads = (page: Page) => page.locator('.side-head:visible').allInnerTexts();
