import { circle } from '@turf/turf';
import type { Position } from 'geojson';
import type { Box, Dataset } from '../../domain/dataset.ts';
import type { Place } from '../../domain/place.ts';
import type { BasemapData } from '../basemap/decode.ts';
import { cut, type Point, type Polygon } from '../polygon.ts';
import { mercator } from '../projection.ts';

/** Corners of a disc: its edge lies less than a five-hundredth of the radius within the true circle. */
const STEPS = 72;

/** An area with its holes, in the Mercator plane; rings are not closed by repeating their first corner. */
export type PlaneArea = readonly Polygon[];

const discs = new WeakMap<BasemapData, Map<string, readonly PlaneArea[]>>();

/**
 * What lies within some km of a place and within its country, where that is in focus; of a place without a country,
 * within any country in focus. The documents speak of no place beyond a border. Depends on no moment: computed once.
 */
export function discOf(
  { lon, lat, country }: Place,
  km: number,
  basemap: BasemapData,
  { focus }: Dataset['basemap'],
): readonly PlaneArea[] {
  const kept = discs.get(basemap) ?? new Map<string, readonly PlaneArea[]>();
  discs.set(basemap, kept);
  const countries = focus.filter((iso) => country === null || iso === country);
  const key = JSON.stringify([lon, lat, km, countries]);
  const known = kept.get(key);
  if (known) return known;
  const disc = circle([lon, lat], km, { steps: STEPS, units: 'kilometers' }).geometry.coordinates;
  const corners = openRing(disc[0] ?? []);
  const areas = countries.flatMap((iso) => areasOf(basemap, iso)).flatMap((area) => within(area, corners));
  kept.set(key, areas);
  return areas;
}

const lands = new WeakMap<BasemapData, Map<string, readonly PlaneArea[]>>();

/** The parts of a country in the Mercator plane; none where the basemap lacks it. */
function areasOf(basemap: BasemapData, iso: string): readonly PlaneArea[] {
  const kept = lands.get(basemap) ?? new Map<string, readonly PlaneArea[]>();
  lands.set(basemap, kept);
  const areas =
    kept.get(iso) ??
    basemap.land.features
      .filter(({ properties }) => properties.iso === iso)
      .flatMap(({ geometry }) =>
        geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
      )
      .map((rings) => rings.map(openRing));
  kept.set(iso, areas);
  return areas;
}

function openRing(ring: readonly Position[]): Polygon {
  return ring.slice(0, -1).map(([lon = Number.NaN, lat = Number.NaN]) => mercator([lon, lat]));
}

/** The part of an area within a convex polygon: first within its box, which leaves few corners of a country, if any. */
function within(area: PlaneArea, convex: Polygon): PlaneArea[] {
  const [west, south, east, north] = boxOf(convex);
  const near = cutArea(
    cutArea(cutArea(cutArea(area, [-1, 0], -west), [1, 0], east), [0, -1], -south),
    [0, 1],
    north,
  );
  // The whole box is land: so is what lies in it.
  const whole = (east - west) * (north - south);
  if (near.length === 1 && Math.abs(signedArea(near[0] ?? [])) / 2 > whole * (1 - 1e-9)) return [[convex]];
  const turn = Math.sign(signedArea(convex));
  let left = near;
  for (const [index, [x, y]] of convex.entries()) {
    const [px, py] = convex.at(index - 1) ?? [x, y];
    const outward = [turn * (y - py), turn * (px - x)] as const;
    left = cutArea(left, outward, x * outward[0] + y * outward[1]);
  }
  return left.length > 0 ? [left] : [];
}

/** The part of an area where `x·nx + y·ny ≤ limit`; without rings when nothing is left of it. */
export function cutArea(area: PlaneArea, normal: Point, limit: number): PlaneArea {
  const rings = area.map((ring) => cut(ring, normal, limit));
  return (rings[0] ?? []).length > 2 ? rings.filter((ring) => ring.length > 2) : [];
}

function boxOf(polygon: Polygon): Box {
  const xs = polygon.map(([x]) => x);
  const ys = polygon.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function signedArea(polygon: Polygon): number {
  return polygon.reduce((sum, [x, y], index) => {
    const [px, py] = polygon.at(index - 1) ?? [x, y];
    return sum + (px * y - x * py);
  }, 0);
}
