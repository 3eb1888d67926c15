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

/** A name that MapLibre has placed and drawn. */
export type DrawnName = { readonly layer: string; readonly name: string };

type Position = readonly [lon: number, lat: number];

type Drawn = {
  readonly layer: { readonly id: string };
  readonly properties: DrawnMark & { readonly name?: string; readonly label?: string };
  readonly geometry: { readonly coordinates: Position };
};

type Handle = {
  readonly map: {
    queryRenderedFeatures(options: { layers: string[] }): Drawn[];
    getLayersOrder(): string[];
    hasImage(id: string): boolean;
    isMoving(): boolean;
    areTilesLoaded(): boolean;
    project(position: Position): { x: number; y: number };
    getPaintProperty(layer: string, name: string): unknown;
    once(event: 'idle', listener: () => void): void;
    triggerRepaint(): void;
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

/** Waits until what was asked of the map is on the screen. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('.map[data-status="ready"]');
  await page.evaluate(async () => {
    const { map } = (globalThis as unknown as { changingHands: Handle }).changingHands;
    await new Promise<void>((resolve) => {
      map.once('idle', resolve);
      map.triggerRepaint();
    });
  });
}

/** The names of places in the rendered picture: the basemap's towns, and the gazetteer's in all their layers. */
export async function drawnNames(page: Page): Promise<DrawnName[]> {
  await settled(page);
  return page.evaluate(() => {
    const { map } = (globalThis as unknown as { changingHands: Handle }).changingHands;
    const layers = map
      .getLayersOrder()
      .filter((id) => /^(basemap-place-\d|gazetteer-towns|mark-labels|scene-labels)$/.test(id));
    return map.queryRenderedFeatures({ layers }).map(({ layer, properties: { label, name } }) => ({
      layer: layer.id,
      name: label ?? name ?? '',
    }));
  });
}

/** The colour of the sea: that of the style's theme. */
export async function seaColour(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const { map } = (globalThis as unknown as { changingHands: Handle }).changingHands;
    return map.getPaintProperty('basemap-background', 'background-color');
  });
}

/** Where on the page a position lies. */
export async function onPage(page: Page, position: Position): Promise<{ x: number; y: number }> {
  const box = await page.locator('.map').boundingBox();
  const { x, y } = await page.evaluate((at) => {
    const { map } = (globalThis as unknown as { changingHands: Handle }).changingHands;
    return map.project(at);
  }, position);
  return { x: (box?.x ?? 0) + x, y: (box?.y ?? 0) + y };
}

/** How many pixels of a PNG have a colour (`#rrggbb`), give or take what an edge is blurred by. */
export async function countPixels(page: Page, png: Buffer, colour: string): Promise<number> {
  // Decoded by a second tab, so that the page's own policy is not in the way.
  const tab = await page.context().newPage();
  try {
    return await tab.evaluate(
      async ([base64, wanted]) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        if (drawing === null) throw new Error('No 2D drawing here.');
        drawing.drawImage(bitmap, 0, 0);
        const { data } = drawing.getImageData(0, 0, bitmap.width, bitmap.height);
        const rgb = [1, 3, 5].map((start) => Number.parseInt(wanted.slice(start, start + 2), 16));
        let count = 0;
        for (let at = 0; at < data.length; at += 4)
          if (rgb.every((share, channel) => Math.abs((data[at + channel] ?? 0) - share) <= 3)) count += 1;
        return count;
      },
      [png.toString('base64'), colour] as const,
    );
  } finally {
    await tab.close();
  }
}
