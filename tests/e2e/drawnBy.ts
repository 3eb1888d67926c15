import type { Page } from 'playwright-core';

/* What a page's maps draw, for comparing one page with another. */

type Rendered = {
  readonly id?: unknown;
  readonly layer: { readonly id: string };
  readonly properties: object;
};
type MapHandle = {
  getStyle(): { readonly layers: { readonly id: string }[]; readonly sources: Record<string, unknown> };
  getCenter(): unknown;
  getZoom(): number;
  queryRenderedFeatures(options: { layers: string[] }): Rendered[];
  setLayoutProperty(layer: string, name: string, value: unknown): void;
  getCanvas(): HTMLCanvasElement;
  once(event: 'render' | 'idle', listener: () => void): void;
  triggerRepaint(): void;
};
type Handle = {
  readonly map: MapHandle;
  readonly otherMap?: MapHandle;
};

/**
 * What a page's maps draw, read from them: layers with their filters and paint, data, camera, features, pixels. Of the
 * basemap's names not where they stand: MapLibre keeps the side on which it set one from the camera before.
 */
type Drawn = Readonly<Record<string, string>>;

/** So many pixels may differ, of the 150,000: a line's edge is smoothed by what lies in the neighbouring tile. */
const SLACK = 60;

export async function drawnBy(page: Page): Promise<Drawn> {
  return page.evaluate(async () => {
    const { map, otherMap } = (globalThis as unknown as { changingHands: Handle }).changingHands;
    const found: Record<string, string> = {};
    for (const [side, drawn] of Object.entries({ map, otherMap })) {
      if (!drawn) continue;
      const { layers, sources } = drawn.getStyle();
      const isNamed = (id: string) => /^basemap-(place-|.*-label$)/.test(id);
      for (const { id } of layers) if (isNamed(id)) drawn.setLayoutProperty(id, 'visibility', 'none');
      await new Promise<void>((resolve) => {
        drawn.once('idle', resolve);
        drawn.triggerRepaint();
      });
      found[`${side} layers`] = JSON.stringify(drawn.getStyle().layers);
      for (const [name, source] of Object.entries(sources))
        if (!name.startsWith('basemap')) found[`${side} data ${name}`] = JSON.stringify(source);
      found[`${side} camera`] = JSON.stringify([drawn.getCenter(), drawn.getZoom()]);
      const asked = layers.map(({ id }) => id).filter((id) => !isNamed(id));
      const features = drawn.queryRenderedFeatures({ layers: asked });
      found[`${side} features`] = JSON.stringify(
        features.map(({ layer, properties }) => JSON.stringify([layer.id, properties])).sort(),
      );
      // In the event itself: afterwards the browser may have taken the picture away.
      found[`${side} pixels`] = await new Promise<string>((resolve) => {
        drawn.once('render', () => {
          const canvas = drawn.getCanvas();
          const gl = canvas.getContext('webgl2');
          const { width, height } = canvas;
          const pixels = new Uint8Array(width * height * 4);
          gl?.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
          // Four bits of each colour: one character for each.
          let text = '';
          for (let at = 0; at < pixels.length; at += 4)
            text += String.fromCharCode(
              0x1000 +
                ((pixels[at] ?? 0) >> 4) * 256 +
                ((pixels[at + 1] ?? 0) >> 4) * 16 +
                ((pixels[at + 2] ?? 0) >> 4),
            );
          resolve(text);
        });
        drawn.triggerRepaint();
      });
    }
    return found;
  });
}

/** Names what differs and where it begins to; also a map that is blank. */
export function differences(live: Drawn, fresh: Drawn): string[] {
  const names = new Set([...Object.keys(live), ...Object.keys(fresh)]);
  return [...names].flatMap((name) => {
    const [one = 'nothing', other = 'nothing'] = [live[name], fresh[name]];
    if (name.endsWith(' pixels')) return pixelsApart(name, one, other);
    if (one === other) return [];
    let at = 0;
    while (one[at] === other[at]) at += 1;
    const from = Math.max(0, at - 60);
    return [`${name}: ${one.slice(from, at + 120)} ≠ ${other.slice(from, at + 120)}`];
  });
}

/** A blank map would be equal to a blank one: how many colours there are is looked at too. */
function pixelsApart(name: string, one: string, other: string): string[] {
  if (new Set(one).size < 12) return [`${name}: blank`];
  let count = Math.abs(one.length - other.length);
  for (let at = 0; at < one.length; at += 1) if (apart(one.charCodeAt(at), other.charCodeAt(at))) count += 1;
  return count > SLACK ? [`${name}: ${count} of ${one.length}`] : [];
}

/** By more than an eighth of any colour. */
function apart(one: number, other: number): boolean {
  return [8, 4, 0].some((bits) => Math.abs(((one >> bits) & 15) - ((other >> bits) & 15)) > 2);
}
