import fc from 'fast-check';
import { geoMercator } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import {
  fitCamera,
  MAX_ZOOM,
  metresPerPixel,
  MIN_ZOOM,
  paddingOf,
  projectionOf,
  withinBox,
} from './projection.ts';

const lon = fc.double({ min: -179, max: 179, noNaN: true });
const lat = fc.double({ min: -84, max: 84, noNaN: true });
const zoom = fc.double({ min: 0, max: 12, noNaN: true });
const size = fc.record({
  width: fc.integer({ min: 240, max: 2000 }),
  height: fc.integer({ min: 200, max: 1400 }),
});

describe('projectionOf', () => {
  it('is web Mercator with tiles of 512 px', () => {
    // The world at zoom 0 is one tile: its corners and its middle.
    const { project } = projectionOf({ zoom: 0, lat: 0, lon: 0 }, { width: 512, height: 512 });
    const near = (position: [number, number], x: number, y: number) => {
      expect(project(position)[0]).toBeCloseTo(x, 4);
      expect(project(position)[1]).toBeCloseTo(y, 4);
    };
    near([0, 0], 256, 256);
    near([-180, 85.0511287798066], 0, 0);
    near([180, -85.0511287798066], 512, 512);
    // y = ln tan(45° + φ/2) / 2π of the world's width above the equator.
    near([90, 60], 384, 256 - (512 * Math.log(2 + Math.sqrt(3))) / (2 * Math.PI));
  });

  it('doubles with each zoom and keeps its centre in the middle', () => {
    const camera = { zoom: 6, lat: 34.2, lon: 43.9 };
    const size = { width: 800, height: 500 };
    const [x, y] = projectionOf(camera, size).project([45, 33]);
    const [farX, farY] = projectionOf({ ...camera, zoom: 7 }, size).project([45, 33]);
    expect(farX - 400).toBeCloseTo((x - 400) * 2, 8);
    expect(farY - 250).toBeCloseTo((y - 250) * 2, 8);
    expect(projectionOf(camera, size).project([43.9, 34.2])).toEqual([400, 250]);
  });

  it('agrees with the Mercator of d3-geo', () => {
    fc.assert(
      fc.property(lon, lat, lon, lat, zoom, size, (cx, cy, x, y, zoom, { width, height }) => {
        const d3 = geoMercator()
          .scale((512 * 2 ** zoom) / (2 * Math.PI))
          .translate([0, 0]);
        const [centreX = 0, centreY = 0] = d3([cx, cy]) ?? [];
        const [px = 0, py = 0] = d3([x, y]) ?? [];
        const own = projectionOf({ zoom, lat: cy, lon: cx }, { width, height }).project([x, y]);
        expect(own[0]).toBeCloseTo(px - centreX + width / 2, 3);
        expect(own[1]).toBeCloseTo(py - centreY + height / 2, 3);
      }),
    );
  });

  it('can be undone', () => {
    fc.assert(
      fc.property(lon, lat, lon, lat, zoom, size, (cx, cy, x, y, zoom, size) => {
        const { project, invert } = projectionOf({ zoom, lat: cy, lon: cx }, size);
        const [backLon, backLat] = invert(project([x, y]));
        expect(backLon).toBeCloseTo(x, 7);
        expect(backLat).toBeCloseTo(y, 7);
      }),
    );
  });

  it('has a place for the poles', () => {
    const { project } = projectionOf({ zoom: 3, lat: 0, lon: 0 }, { width: 300, height: 300 });
    for (const pole of [90, -90]) expect(project([0, pole]).every(Number.isFinite)).toBe(true);
  });
});

const box = fc
  .record({
    west: lon,
    south: lat,
    wide: fc.double({ min: 0, max: 8, noNaN: true }),
    high: fc.double({ min: 0, max: 8, noNaN: true }),
  })
  .map(({ west, south, wide, high }) => [west, south, west + wide, Math.min(84.5, south + high)] as const);

describe('fitCamera', () => {
  it('shows all of the box within the padding, and no more than it must', () => {
    fc.assert(
      fc.property(box, size, ([west, south, east, north], size) => {
        const camera = fitCamera([west, south, east, north], size);
        const { project } = projectionOf(camera, size);
        const [left, bottom] = project([west, south]);
        const [right, top] = project([east, north]);
        const padding = paddingOf(size);
        const rooms = [
          left - padding.left,
          top - padding.top,
          size.width - padding.right - right,
          size.height - padding.bottom - bottom,
        ];
        for (const room of rooms) expect(room).toBeGreaterThan(-0.01);
        const isTight = Math.min(rooms[0] ?? 0, rooms[1] ?? 0) < 0.01;
        expect(isTight || camera.zoom === 8).toBe(true);
        // In the middle of what the padding leaves.
        expect((rooms[0] ?? 0) - (rooms[2] ?? 0)).toBeCloseTo(0, 4);
        expect((rooms[1] ?? 0) - (rooms[3] ?? 0)).toBeCloseTo(0, 4);
      }),
    );
  });
});

describe('withinBox', () => {
  const [west, south, east, north] = [30, 22, 58, 43.5] as const;

  it('shows nothing beyond the box, whatever is asked for', () => {
    fc.assert(
      fc.property(lon, lat, zoom, size, (lon, lat, zoom, size) => {
        const camera = withinBox({ lon, lat, zoom }, [west, south, east, north], size);
        const { invert } = projectionOf(camera, size);
        const [left, top] = invert([0, 0]);
        const [right, bottom] = invert([size.width, size.height]);
        expect(left).toBeGreaterThan(west - 1e-6);
        expect(right).toBeLessThan(east + 1e-6);
        expect(bottom).toBeGreaterThan(south - 1e-6);
        expect(top).toBeLessThan(north + 1e-6);
        expect(camera.zoom).toBeGreaterThanOrEqual(MIN_ZOOM);
      }),
    );
  });

  it('leaves a camera alone that shows nothing beyond it', () => {
    const camera = { zoom: 6.5, lat: 34, lon: 43 };
    const kept = withinBox(camera, [west, south, east, north], { width: 800, height: 500 });
    expect(kept.zoom).toBe(6.5);
    expect(kept.lat).toBeCloseTo(34, 9);
    expect(kept.lon).toBeCloseTo(43, 9);
    const near = withinBox({ ...camera, zoom: 20 }, [west, south, east, north], { width: 800, height: 500 });
    expect(near.zoom).toBe(MAX_ZOOM);
  });
});

describe('metresPerPixel', () => {
  it('is the girth of the earth by the width of the world, shrunk towards the poles', () => {
    expect(metresPerPixel({ zoom: 0, lat: 0, lon: 0 })).toBeCloseTo(40_030_228.9 / 512, 0);
    expect(metresPerPixel({ zoom: 3, lat: 60, lon: 0 })).toBeCloseTo(40_030_228.9 / 512 / 8 / 2, 0);
  });
});
