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

/** A mark of the still picture, with what it shows, in full. */
export type PicturedMark = { readonly place: string; readonly picture: string; readonly word: string };

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

/** The control marks of the still picture that stands in place of the map, by place; of two maps, those of one side. */
export async function picturedMarks(page: Page, side: 'main' | 'other' = 'main'): Promise<PicturedMark[]> {
  const map = `.map[data-side="${side}"]`;
  await page.waitForSelector(`${map}[data-status="picture"] [data-part="ground"]`);
  const marks = await page.locator(`${map} [data-picture]`).evaluateAll((found) =>
    found.map((element) => ({
      place: element.getAttribute('data-place') ?? '',
      picture: element.getAttribute('data-picture') ?? '',
      word: element.getAttribute('data-word') ?? '',
    })),
  );
  return marks.sort((a, b) => (a.place < b.place ? -1 : 1));
}

/** Changes the view without reloading, as many times as a test likes. */
export async function showView(page: Page, change: object): Promise<void> {
  await page.evaluate((change) => {
    const { store } = (globalThis as unknown as { changingHands: Handle }).changingHands;
    store.getState().setView(change);
  }, change);
}

/** Moves both clocks. */
export async function showMoment(page: Page, t: number, known: number | 'all'): Promise<void> {
  await showView(page, { t, known });
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

/** A name of the gazetteer's as MapLibre has it: from where, how far off (type sizes), how large (px), in which lines. */
export type StandingName = {
  readonly place: string;
  readonly label: string;
  readonly lines: string;
  readonly loud: boolean;
  readonly anchor: 'left' | 'center' | 'right';
  readonly offset: readonly [right: number, down: number];
  readonly size: number;
  readonly position: Position;
};

type Rect = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** The names of the gazetteer's places as they are drawn, under which camera, and what lies over the map, in its px. */
export async function standingNames(page: Page) {
  await settled(page);
  return page.evaluate(() => {
    type Queried = {
      readonly properties: Omit<StandingName, 'size' | 'position'>;
      readonly geometry: { readonly coordinates: Position };
      readonly layer: { readonly layout: { readonly 'text-size': number } };
    };
    const { map } = (
      globalThis as unknown as {
        changingHands: {
          map: {
            queryRenderedFeatures(options: { layers: string[] }): Queried[];
            getCenter(): { lng: number; lat: number };
            getZoom(): number;
            getContainer(): HTMLElement;
          };
        };
      }
    ).changingHands;
    const found = map.queryRenderedFeatures({ layers: ['mark-labels', 'gazetteer-towns'] });
    const box = map.getContainer().getBoundingClientRect();
    const over = document.querySelectorAll('.map-buttons, .legend, .map-credit, .maplibregl-ctrl-scale');
    const { lng, lat } = map.getCenter();
    return {
      camera: { zoom: map.getZoom(), lat, lon: lng },
      size: { width: box.width, height: box.height },
      names: found.map(
        ({ properties, geometry, layer }): StandingName => ({
          ...properties,
          size: layer.layout['text-size'],
          position: geometry.coordinates,
        }),
      ),
      covered: [...over].map((element): Rect => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return {
          left: left - box.left,
          top: top - box.top,
          right: right - box.left,
          bottom: bottom - box.top,
        };
      }),
    };
  });
}
