import { describe, expect, it } from 'vitest';
import { kilometres } from '../../domain/geo.ts';
import { en } from '../../text/en.ts';
import { projectionOf } from '../projection.ts';
import { scaleBar, scaleOf } from './scaleBar.ts';

const SIZE = { width: 800, height: 500 };

describe('scaleOf', () => {
  it.each([3.5, 5, 6.61, 8, 9.5])('is as long as its number of kilometres in the middle, zoom %s', (zoom) => {
    const projection = projectionOf({ zoom, lat: 34, lon: 43 }, SIZE);
    const { kilometres: length, width } = scaleOf(projection);
    const [from, to] = [400 - width / 2, 400 + width / 2].map((x) => projection.invert([x, 250]));
    expect(from && to && kilometres(from, to)).toBeCloseTo(length, length > 200 ? -1 : 1);
    expect(width).toBeLessThanOrEqual(110);
    expect(width).toBeGreaterThan(40);
    expect(String(length)).toMatch(/^[1235]0*$/);
  });
});

describe('scaleBar', () => {
  const projection = projectionOf({ zoom: 6, lat: 34, lon: 43 }, SIZE);

  it('stands in the corner where reading ends', () => {
    expect(scaleBar(projection, en, 'light').box.left).toBeGreaterThan(600);
    expect(scaleBar(projection, { ...en, direction: 'rtl' }, 'light').box.right).toBeLessThan(200);
    expect(scaleBar(projection, en, 'light').box.bottom).toBe(500);
  });
});
