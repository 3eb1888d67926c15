import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basemap, dataset } from '../../../tests/fixtures/flagshipPicture.ts';
import { boxOfInterest } from '../../domain/geo.ts';
import { drawGround } from '../../picture/basemap/ground.ts';
import { projectionOf } from '../../picture/projection.ts';
import type { SvgNode } from '../../picture/svg.ts';
import type { Line } from './arcs.ts';
import { encodeOutline } from './encodeOutline.ts';
import { packed, unpacked } from './pack.ts';
import { readOutline } from './readOutline.ts';
import { simplified } from './simplify.ts';

const point = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -99, max: 99 }));
const line: fc.Arbitrary<Line> = fc.array(point, { minLength: 1, maxLength: 30 });

describe('a packed line', () => {
  it('is the same again', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        expect(unpacked(packed(lines))).toEqual(lines);
      }),
    );
  });
});

describe('a line with fewer points', () => {
  it('keeps its ends, and has no point that it had not', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 1, max: 500 }), (line, off) => {
        const fewer = simplified(line, () => off);
        expect([fewer[0], fewer.at(-1)]).toEqual([line[0], line.at(-1)]);
        expect(fewer.filter((point) => !line.includes(point))).toEqual([]);
      }),
    );
  });
});

describe('the outline', () => {
  const outline = readOutline(JSON.parse(encodeOutline(basemap, boxOfInterest(dataset))));
  const projection = projectionOf({ zoom: 5.5, lat: 33.2, lon: 43.5 }, { width: 700, height: 460 });
  const painted = ({ children }: SvgNode) =>
    children.map((child) => {
      if (typeof child === 'string') return child;
      const { d: _, transform: __, 'vector-effect': ___, ...paint } = child.attributes;
      return paint;
    });

  it('is painted as the whole basemap is, part for part', () => {
    for (const theme of ['light', 'dark'] as const)
      expect(painted(outline.node(projection, theme))).toEqual(
        painted(drawGround(basemap, projection, theme)),
      );
  });

  it('lies where the basemap does', () => {
    const borders = ({ children }: SvgNode) => children.at(-1) as SvgNode;
    const { d, transform } = borders(outline.node(projection, 'light')).attributes;
    const [x = 0, y = 0, scale = 0] = (String(transform).match(/-?[\d.]+/g) ?? []).map(Number);
    const own = numbers(d).map(([px, py]) => [x + px * scale, y + py * scale] as const);
    const inside = own.filter(([px, py]) => px > 0 && py > 0 && px < 700 && py < 460);
    const whole = numbers(borders(drawGround(basemap, projection, 'light')).attributes['d']);
    expect(inside.length).toBeGreaterThan(20);
    // Its points are some of the basemap's, on a grid a px and a half wide.
    for (const [px, py] of inside)
      expect(Math.min(...whole.map(([wx, wy]) => Math.hypot(wx - px, wy - py)))).toBeLessThan(1.5);
  });
});

function numbers(d: unknown): (readonly [number, number])[] {
  const found = (String(d).match(/-?[\d.]+/g) ?? []).map(Number);
  return found.flatMap((x, index) => (index % 2 === 0 ? [[x, found[index + 1] ?? 0] as const] : []));
}
