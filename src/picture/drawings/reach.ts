import type { Position } from 'geojson';
import type { Dataset } from '../../domain/dataset.ts';
import type { BasemapData } from '../basemap/decode.ts';
import type { Point, Polygon } from '../polygon.ts';
import { mercator, unmercator } from '../projection.ts';
import { cutArea, discOf, type PlaneArea } from './disc.ts';
import type { Holding } from './holdings.ts';
import type { Reach } from './illustration.ts';

/** In squared radians of the plane: points six metres apart are one point. */
const EQUAL = 1e-12;

type Seat = { readonly holding: Holding; readonly at: Point };

/**
 * Discs of some km around the places, each kept to the half towards its own place wherever two meet (the cells of
 * Voronoi's diagram), and within the country. What is left of none is left out.
 */
export function reachesOf(
  holdings: readonly Holding[],
  km: number,
  dataset: Dataset,
  basemap: BasemapData,
): Reach[] {
  const seats = holdings.map(
    (holding): Seat => ({
      holding,
      at: mercator([holding.place.lon, holding.place.lat]),
    }),
  );
  return seats.flatMap((seat, index): Reach[] => {
    const { place, party, settled } = seat.holding;
    const areas = discOf(place, km, basemap, dataset.basemap)
      .map((disc) => cellOf(disc, seats, index))
      .filter((area) => area.length > 0);
    if (areas.length === 0) return [];
    const alike = seats.filter(
      (other) => other !== seat && other.holding.party === party && other.holding.settled === settled,
    );
    return [
      {
        party,
        settled,
        places: [place.placeId],
        area: { type: 'MultiPolygon', coordinates: areas.map((area) => area.map(closedRing)) },
        edge: {
          type: 'MultiLineString',
          coordinates: areas.flatMap((area) => area.flatMap((ring) => outerEdges(ring, seat, alike))),
        },
      },
    ];
  });
}

/** The part of a disc that is nearer to its own seat than to any other. */
function cellOf(disc: PlaneArea, seats: readonly Seat[], own: number): PlaneArea {
  const [x, y] = seats[own]?.at ?? [0, 0];
  return seats.reduce((left, { at: [ox, oy] }, index) => {
    if (index === own || left.length === 0) return left;
    const towards = [ox - x, oy - y] as const;
    // Two places at one point: the first has it. A line between them there is none.
    if (Math.hypot(...towards) ** 2 < EQUAL) return index < own ? [] : left;
    return cutArea(left, towards, (ox * ox + oy * oy - x * x - y * y) / 2);
  }, disc);
}

/** The outline in pieces: where it halves the way to a place that looks the same, no line is drawn. */
function outerEdges(ring: Polygon, { at }: Seat, alike: readonly Seat[]): Position[][] {
  const isInner = (from: Point, to: Point) => {
    const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const;
    const own = squared(middle, at);
    return alike.some((other) => Math.abs(squared(middle, other.at) - own) < EQUAL);
  };
  const lines: Position[][] = [];
  let line: Position[] = [];
  for (const [index, from] of ring.entries()) {
    const to = ring[(index + 1) % ring.length] ?? from;
    if (isInner(from, to)) {
      line = [];
      continue;
    }
    if (line.length === 0) {
      line.push(degrees(from));
      lines.push(line);
    }
    line.push(degrees(to));
  }
  return lines;
}

function squared(a: Point, b: Point): number {
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2;
}

function closedRing(ring: Polygon): Position[] {
  return [...ring, ...ring.slice(0, 1)].map(degrees);
}

function degrees(point: Point): Position {
  return [...unmercator(point)];
}
