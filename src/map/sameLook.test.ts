import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { basemap } from '../../tests/fixtures/flagshipPicture.ts';
import { drawGround } from '../picture/basemap/ground.ts';
import { PALETTES } from '../picture/basemap/palette.ts';
import { markScale } from '../picture/drawMarks.ts';
import { selectionRadius } from '../picture/labels/symbols.ts';
import { projectionOf } from '../picture/projection.ts';
import { basemapStyle } from './basemap/style.ts';
import { markLayers } from './layers/markLayers.ts';

const ZOOMS = [4.5, 5.5, 6.3, 7, 8.2];
const palette = PALETTES.light;
const layers = [...basemapStyle('light', palette, basemap).layers, ...markLayers('light')];

/** What MapLibre makes of a property of a layer at a zoom. */
function styled(layer: string, property: string, zoom: number, properties: object = {}): number {
  const found = layers.find(({ id }) => id === layer) as
    | { paint?: Record<string, unknown>; layout?: Record<string, unknown> }
    | undefined;
  const parsed = createExpression(found?.paint?.[property] ?? found?.layout?.[property], 'look');
  if (parsed.result === 'error') throw new Error(`${layer} has no expression for ${property}`);
  const feature = { type: 'Unknown', properties } as unknown as Feature;
  return parsed.value.evaluate({ zoom }, feature as never) as number;
}

/** The width in which the picture draws the lines of a colour, thickest first. */
function drawn(stroke: string, zoom: number): number[] {
  const ground = drawGround(
    basemap,
    projectionOf({ zoom, lat: 34, lon: 43 }, { width: 900, height: 700 }),
    'light',
  );
  return ground.children
    .flatMap((child) => (typeof child === 'string' || child.attributes['stroke'] !== stroke ? [] : [child]))
    .map(({ attributes }) => Number(attributes['stroke-width']))
    .sort((a, b) => b - a);
}

describe('the still picture', () => {
  it.each(ZOOMS)('draws lines as wide as the map does at zoom %s', (zoom) => {
    const rivers = [1, 2, 3].map((rank) => styled('basemap-river', 'line-width', zoom, { rank }));
    for (const [index, width] of drawn(palette.river, zoom).entries())
      expect(width).toBeCloseTo(rivers[index] ?? Number.NaN, 6);
    const single = [
      [palette.governorateLine, 'basemap-admin1'],
      [palette.focusBorder, 'basemap-focus-border'],
      [palette.border, 'basemap-border'],
    ] as const;
    for (const [stroke, layer] of single)
      for (const width of drawn(stroke, zoom))
        expect(width).toBeCloseTo(styled(layer, 'line-width', zoom), 6);
    const roads = drawn(palette.road, zoom);
    expect(roads.length > 0).toBe(zoom >= 5.4);
    for (const [index, width] of roads.entries())
      expect(width).toBeCloseTo(styled('basemap-road', 'line-width', zoom, { rank: index + 1 }), 6);
  });

  it.each(ZOOMS)(
    'draws marks and the ring around the open place as large as the map does at zoom %s',
    (zoom) => {
      expect(markScale(zoom)).toBeCloseTo(styled('control-marks', 'icon-size', zoom), 6);
      expect(markScale(zoom)).toBeCloseTo(styled('quiet-marks', 'icon-size', zoom), 6);
      expect(selectionRadius(zoom)).toBeCloseTo(styled('mark-selection', 'circle-radius', zoom), 6);
    },
  );
});
