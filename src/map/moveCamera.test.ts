import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectionOf } from '../picture/projection.ts';
import { panned, revealing, zoomed } from './moveCamera.ts';

const BOX = [36, 28, 52, 40] as const;
const size = { width: 800, height: 600 };
const camera = { zoom: 6.5, lat: 34, lon: 43 };
const anyCamera = fc.record({
  zoom: fc.double({ min: 3.5, max: 9.5, noNaN: true }),
  lat: fc.double({ min: 28, max: 40, noNaN: true }),
  lon: fc.double({ min: 36, max: 52, noNaN: true }),
});
const step = fc.integer({ min: -2000, max: 2000 });

describe('a camera moved by hand', () => {
  it('goes as many px as it is told', () => {
    const { lon, lat } = camera;
    const [x, y] = projectionOf(panned(camera, 100, -50, BOX, size), size).project([lon, lat]);
    expect(x).toBeCloseTo(300, 0);
    expect(y).toBeCloseTo(350, 0);
    expect(zoomed(camera, 1, BOX, size).zoom).toBe(7.5);
  });

  it('never shows what lies beyond the basemap, and is as short as a link keeps it', () => {
    fc.assert(
      fc.property(anyCamera, step, step, fc.constantFrom(-1, 0, 1), (from, right, down, steps) => {
        const to = zoomed(panned(from, right, down, BOX, size), steps, BOX, size);
        const { invert } = projectionOf(to, size);
        const [west, north] = invert([0, 0]);
        const [east, south] = invert([size.width, size.height]);
        // Rounded to hundredths of a zoom: a few px at most.
        const slack = 0.1;
        expect(west).toBeGreaterThan(BOX[0] - slack);
        expect(south).toBeGreaterThan(BOX[1] - slack);
        expect(east).toBeLessThan(BOX[2] + slack);
        expect(north).toBeLessThan(BOX[3] + slack);
        expect(String(to.zoom)).toMatch(/^\d+(\.\d{1,2})?$/);
      }),
    );
  });
});

describe('a place that is opened', () => {
  it('moves the camera only when it lies out of sight and within the basemap', () => {
    expect(revealing(camera, [43.1, 34.2], BOX, size)).toBe(camera);
    expect(revealing(camera, [80, 34], BOX, size)).toBe(camera);
    const to = revealing(camera, [50, 38.5], BOX, size);
    const [x, y] = projectionOf(to, size).project([50, 38.5]);
    expect(x > 0 && x < size.width && y > 0 && y < size.height).toBe(true);
    expect(to.zoom).toBe(camera.zoom);
  });
});
