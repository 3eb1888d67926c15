import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { basemap } from '../../../tests/fixtures/flagshipPicture.ts';
import { projectionOf } from '../projection.ts';
import { serialiseSvg } from '../serialise.ts';
import type { SvgNode } from '../svg.ts';
import { atZoom } from './atZoom.ts';
import { drawGround } from './ground.ts';
import { PALETTES } from './palette.ts';

const SIZE = { width: 600, height: 400 };
const IRAQ = { lat: 34, lon: 43 };

function groundAt(zoom: number, theme: 'light' | 'dark' = 'light'): readonly SvgNode[] {
  const { children } = drawGround(basemap, projectionOf({ zoom, ...IRAQ }, SIZE), theme);
  return children.filter((child) => typeof child !== 'string');
}
const strokesOf = (nodes: readonly SvgNode[], stroke: string) =>
  nodes.filter(({ attributes }) => attributes['stroke'] === stroke);

describe('drawGround', () => {
  it('draws sea, land, water, roads and borders in the colours of the theme', () => {
    for (const theme of ['light', 'dark'] as const) {
      const nodes = groundAt(5.5, theme);
      const palette = PALETTES[theme];
      const paints = new Set(nodes.flatMap(({ attributes: { fill, stroke } }) => [fill, stroke]));
      for (const colour of [palette.sea, palette.focus, palette.focusNeighbour, palette.land, palette.river])
        expect(paints).toContain(colour);
      for (const colour of [palette.road, palette.governorateLine, palette.border, palette.focusBorder])
        expect(paints).toContain(colour);
    }
  });

  it('leaves roads out from afar and fades them close by', () => {
    expect(strokesOf(groundAt(5), PALETTES.light.road)).toHaveLength(0);
    expect(strokesOf(groundAt(6), PALETTES.light.road)[0]?.attributes).not.toHaveProperty('stroke-opacity');
    expect(strokesOf(groundAt(8.3), PALETTES.light.road)[0]?.attributes).toHaveProperty(
      'stroke-opacity',
      0.5,
    );
    expect(strokesOf(groundAt(9.2), PALETTES.light.road)).toHaveLength(0);
  });

  it('writes positions in tenths of a px, clipped just outside the picture', () => {
    const paths = groundAt(7).map(({ attributes }) => String(attributes['d'] ?? ''));
    const numbers = paths.flatMap((d) => d.match(/-?\d+(?:\.\d+)?/g) ?? []);
    expect(numbers.length).toBeGreaterThan(1000);
    expect(numbers.filter((number) => /\.\d\d/.test(number))).toEqual([]);
    expect(Math.min(...numbers.map(Number))).toBeGreaterThanOrEqual(-8);
    expect(Math.max(...numbers.map(Number))).toBeLessThanOrEqual(608);
  });

  it('turns no country inside out: the sea is sea, the desert land', () => {
    // Beyond any coast there is nothing but the sea.
    const gulf = drawGround(
      basemap,
      projectionOf({ zoom: 9, lat: 27.5, lon: 51 }, { width: 60, height: 60 }),
      'light',
    );
    expect(serialiseSvg(gulf)).not.toContain('<path');
    const desert = drawGround(
      basemap,
      projectionOf({ zoom: 9, lat: 31.5, lon: 43 }, { width: 60, height: 60 }),
      'light',
    );
    expect(serialiseSvg(desert)).toContain(`fill="${PALETTES.light.focus}"`);
  });
});

describe('atZoom', () => {
  const stops = [
    [4, 0.9],
    [7, 2],
    [10, 4.5],
  ] as const;

  it.each([1, 1.4])('is what MapLibre makes of the same stops, base %s', (base) => {
    const type = base === 1 ? ['linear'] : ['exponential', base];
    const parsed = createExpression(['interpolate', type, ['zoom'], ...stops.flat()], 'interpolation test');
    if (parsed.result !== 'success') throw new Error('not an expression');
    for (let zoom = 3; zoom < 11; zoom += 0.25)
      expect(atZoom(zoom, stops, base)).toBeCloseTo(parsed.value.evaluate({ zoom }) as number, 9);
  });
});
