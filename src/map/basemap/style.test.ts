import { readFileSync, statSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import type { Theme } from '../../picture/theme.ts';
import { decodeBasemap } from '../../picture/basemap/decode.ts';
import { basemapDots } from './dots.ts';
import { PALETTES } from '../../picture/basemap/palette.ts';
import { basemapStyle, FIRST_NAMES } from './style.ts';

const data = decodeBasemap(JSON.parse(readFileSync('public/basemap/basemap.topo.json', 'utf8')));
const themes: readonly Theme[] = ['light', 'dark'];
const layerIds = () => basemapStyle('light', PALETTES.light, data).layers.map(({ id }) => id);

describe('basemapStyle', () => {
  it.each(themes)('is a valid style in the %s theme', (theme) => {
    const style = basemapStyle(theme, PALETTES[theme], data);
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  });

  it('keeps the order: ground, water, lines, names, and towns last, because the last is placed first', () => {
    expect(layerIds()).toEqual(
      [
        'background land',
        'lake river road admin1 border focus-border',
        'lake-label river-label governorate-label country-label',
        'place-4 place-3 place-2 place-1',
      ].flatMap((group) => group.split(' ').map((name) => `basemap-${name}`)),
    );
  });

  it('names the first of the names', () => {
    const ids = layerIds();
    expect(ids[ids.indexOf(FIRST_NAMES) - 1]).toBe('basemap-focus-border');
  });

  it('asks nothing of the network but its own fonts', () => {
    const { glyphs, sprite, sources, 'font-faces': fonts } = basemapStyle('light', PALETTES.light, data);
    expect([glyphs, sprite]).toEqual([undefined, undefined]);
    expect(Object.values(sources).every(({ type }) => type === 'geojson')).toBe(true);
    expect(JSON.stringify(fonts)).not.toMatch(/https?:/);
  });

  it('names a dot image for every place layer that exists', () => {
    const dots = basemapDots().map(({ id }) => id);
    expect(dots).toEqual(['basemap-dot', 'basemap-ring']);
    for (const layer of basemapStyle('dark', PALETTES.dark, data).layers) {
      if (layer.type !== 'symbol' || !layer.layout?.['icon-image']) continue;
      for (const id of dots) expect(JSON.stringify(layer.layout['icon-image'])).toContain(id);
    }
  });
});

describe('dots', () => {
  it('are opaque in the middle of the dot, hollow in the middle of the ring, clear at the corner', () => {
    const [dot, ring] = basemapDots();
    const alpha = (image: { width: number; data: Uint8ClampedArray } | undefined, x: number, y: number) =>
      image?.data[(y * image.width + x) * 4 + 3] ?? Number.NaN;
    expect(alpha(dot?.image, 16, 16)).toBe(255);
    expect(alpha(ring?.image, 16, 16)).toBeLessThan(191);
    expect(alpha(dot?.image, 0, 0)).toBe(0);
  });
});

describe('fonts', () => {
  it('stay within 90 KiB', () => {
    const files = ['400-normal', '600-normal', '400-italic'];
    const bytes = files.map(
      (file) => statSync(`node_modules/@fontsource/noto-sans/files/noto-sans-latin-${file}.woff2`).size,
    );
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(90 * 1024);
  });

  it('cover every English name on the map', () => {
    const names = Object.values(data).flatMap(({ features }) =>
      features.map(({ properties }) => ('name' in properties ? properties.name : '')),
    );
    expect(names.filter((name) => !/^[ -~\u00A0-\u00FF]*$/.test(name ?? ''))).toEqual([]);
  });
});
