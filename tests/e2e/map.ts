import type { Page } from 'playwright-core';

/** A mark that MapLibre has placed and drawn, with the state it was drawn for. */
export type DrawnMark = {
  readonly place: string;
  readonly word: string;
  readonly party: string;
  readonly from: string;
  readonly to: string;
  readonly contested: boolean;
  readonly disputed: boolean;
  /** Names the picture: what it shows, in full. */
  readonly image: string;
};

type Handle = {
  readonly map: {
    queryRenderedFeatures(options: { layers: string[] }): { properties: DrawnMark }[];
    hasImage(id: string): boolean;
    isMoving(): boolean;
    areTilesLoaded(): boolean;
  };
  readonly store: { getState(): { setView(change: object): void } };
};

/** The control marks in the rendered picture, by place; waits until the map has settled. Only marks with their image. */
export async function drawnMarks(page: Page): Promise<DrawnMark[]> {
  await page.waitForFunction(() => {
    const { map } = (globalThis as unknown as { changingHands: Partial<Handle> }).changingHands;
    const ready = document.querySelector('.map[data-status="ready"]') !== null;
    return ready && map !== undefined && !map.isMoving() && map.areTilesLoaded();
  });
  return page.evaluate(() => {
    const { map } = (globalThis as unknown as { changingHands: Handle }).changingHands;
    const drawn = map
      .queryRenderedFeatures({ layers: ['control-marks'] })
      .filter(({ properties }) => map.hasImage(properties.image))
      .map(({ properties: { place, word, party, from, to, contested, disputed, image } }) => ({
        place,
        word,
        party,
        from,
        to,
        contested,
        disputed,
        image,
      }));
    return drawn.sort((a, b) => (a.place < b.place ? -1 : 1));
  });
}

/** Moves both clocks without reloading, as many times as a test likes. */
export async function showMoment(page: Page, t: number, known: number | 'all'): Promise<void> {
  await page.evaluate(
    (change) => {
      const { store } = (globalThis as unknown as { changingHands: Handle }).changingHands;
      store.getState().setView(change);
    },
    { t, known },
  );
}
