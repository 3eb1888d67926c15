import { distance } from '@turf/turf';
import type { Position } from 'geojson';
import type { Place } from '../../domain/place.ts';
import type { BasemapData } from '../basemap/decode.ts';
import { JOIN_KM } from './illustration.ts';
import type { Point } from '../polygon.ts';
import { mercator, unmercator } from '../projection.ts';

type Spot = readonly [lon: number, lat: number];
type Way = { readonly to: string; readonly km: number };

/** Road ends and corners by name, with where they lie and the ways between them; places by the corner they joined at. */
export type RoadGraph = {
  readonly spots: ReadonlyMap<string, Spot>;
  readonly ways: ReadonlyMap<string, readonly Way[]>;
  /** Per place, in the order given: the name of its spot on the road; null where no road is near. */
  readonly joins: readonly (string | null)[];
};

/** One straight piece of a road, in degrees and in the plane. */
type Leg = { readonly ends: readonly [Spot, Spot]; readonly plane: readonly [Point, Point] };

const legsOf = new WeakMap<BasemapData, readonly Leg[]>();

/** The basemap's roads with some places set on them. Roads meet only where the basemap gives them a common corner. */
export function roadGraph(basemap: BasemapData, places: readonly Place[]): RoadGraph {
  const legs = legsOf.get(basemap) ?? cutIntoLegs(basemap);
  legsOf.set(basemap, legs);
  const spots = new Map<string, Spot>();
  const ways = new Map<string, Way[]>();
  const stops = new Map<Leg, { readonly share: number; readonly name: string; readonly spot: Spot }[]>();
  const joins = places.map((place) => {
    const join = nearest(legs, place);
    if (!join) return null;
    const name = nameOf(join.spot);
    stops.set(join.leg, [...(stops.get(join.leg) ?? []), { ...join, name }]);
    return name;
  });
  for (const leg of legs) {
    const [start, end] = leg.ends;
    const between = (stops.get(leg) ?? []).toSorted((a, b) => a.share - b.share);
    const line = [start, ...between.map(({ spot }) => spot), end];
    for (const [index, spot] of line.entries()) {
      spots.set(nameOf(spot), spot);
      const before = line[index - 1];
      if (before) connect(before, spot);
    }
  }
  return { spots, ways, joins };

  function connect(a: Spot, b: Spot): void {
    const [from, to] = [nameOf(a), nameOf(b)];
    if (from === to) return;
    const km = distance([...a], [...b]);
    ways.set(from, [...(ways.get(from) ?? []), { to, km }]);
    ways.set(to, [...(ways.get(to) ?? []), { to: from, km }]);
  }
}

function cutIntoLegs({ road }: BasemapData): Leg[] {
  const lines = road.features.flatMap(({ geometry }) =>
    geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
  );
  return lines.flatMap((line) =>
    line.slice(1).map((end, index): Leg => {
      const ends = [spotOf(line[index] ?? end), spotOf(end)] as const;
      return { ends, plane: [mercator(ends[0]), mercator(ends[1])] };
    }),
  );
}

/** The leg that runs nearest to a place, and where on it: the first of several as near. */
function nearest(legs: readonly Leg[], { lon, lat }: Place) {
  const [x, y] = mercator([lon, lat]);
  let best: { leg: Leg; share: number; spot: Spot; off: number } | null = null;
  for (const leg of legs) {
    const [[ax, ay], [bx, by]] = leg.plane;
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
    const share = Math.min(1, Math.max(0, along));
    const at: Point = [ax + (bx - ax) * share, ay + (by - ay) * share];
    const off = (at[0] - x) ** 2 + (at[1] - y) ** 2;
    if (!best || off < best.off) {
      const end = share === 0 ? leg.ends[0] : share === 1 ? leg.ends[1] : null;
      best = { leg, share, spot: end ?? unmercator(at), off };
    }
  }
  return best && distance([lon, lat], [...best.spot]) <= JOIN_KM ? best : null;
}

function spotOf([lon = Number.NaN, lat = Number.NaN]: Position): Spot {
  return [lon, lat];
}

/** Corners less than some ten metres apart are one. */
function nameOf([lon, lat]: Spot): string {
  return `${lon.toFixed(4)} ${lat.toFixed(4)}`;
}
