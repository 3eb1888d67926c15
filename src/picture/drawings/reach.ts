import type { Position } from 'geojson';
import type { Dataset } from '../../domain/dataset.ts';
import type { Place } from '../../domain/place.ts';
import type { BasemapData } from '../basemap/decode.ts';
import type { Point, Polygon } from '../polygon.ts';
import { mercator, unmercator } from '../projection.ts';
import { cutArea, discOf, type PlaneArea } from './disc.ts';
import type { Holding } from './holdings.ts';
import type { Piece, Reach } from './illustration.ts';

/** In squared radians of the plane: points six metres apart are one point. */
const EQUAL = 1e-12;

/** A point with what is held there; null where nobody is reported to hold it. */
type Seat = { readonly at: Point; readonly held: Held | null };
type Held = Piece & { readonly place: Place };

/**
 * Discs of some km around the places held, each kept to the half towards its own place wherever another is nearer (the cells
 * of Voronoi's diagram), and within the country. The silent places take their part, in which nothing is drawn. What is left
 * of none is left out. Places at one point have one disc; where their holders differ it is unsettled, and nobody's.
 */
export function reachesOf(
  holdings: readonly Holding[],
  silent: readonly Place[],
  km: number,
  dataset: Dataset,
  basemap: BasemapData,
): Reach[] {
  const seats = seatsOf(holdings, silent);
  return seats.flatMap((seat): Reach[] => {
    if (seat.held === null) return [];
    const { place, party, settled, places } = seat.held;
    const areas = discOf(place, km, basemap, dataset.basemap)
      .map((disc) => cellOf(disc, seats, seat))
      .filter((area) => area.length > 0);
    if (areas.length === 0) return [];
    const alike = seats.filter(
      ({ held }) => held !== null && held !== seat.held && held.party === party && held.settled === settled,
    );
    return [
      {
        party,
        settled,
        places,
        area: { type: 'MultiPolygon', coordinates: areas.map((area) => area.map(closedRing)) },
        edge: {
          type: 'MultiLineString',
          coordinates: areas.flatMap((area) => area.flatMap((ring) => outerEdges(ring, seat, alike))),
        },
      },
    ];
  });
}

/** One seat for each point: what is held there goes before what is silent, and is settled only where all of it agrees. */
function seatsOf(holdings: readonly Holding[], silent: readonly Place[]): Seat[] {
  const seats: Seat[] = [];
  for (const { place, party, settled } of holdings) {
    const at = pointOf(place);
    const index = seats.findIndex((seat) => isOnePoint(seat.at, at));
    const held = seats[index]?.held;
    if (!held) {
      seats.push({ at, held: { place, party, settled, places: [place.placeId] } });
      continue;
    }
    const isOneHolder = held.party === party;
    seats[index] = {
      at: seats[index]?.at ?? at,
      held: {
        place: held.place,
        party: isOneHolder ? party : null,
        settled: isOneHolder && settled && held.settled,
        places: [...held.places, place.placeId],
      },
    };
  }
  const others = silent.map(pointOf).filter((at) => !seats.some((seat) => isOnePoint(seat.at, at)));
  return [...seats, ...others.map((at) => ({ at, held: null }))];
}

function pointOf({ lon, lat }: Place): Point {
  return mercator([lon, lat]);
}

function isOnePoint(a: Point, b: Point): boolean {
  return squared(a, b) < EQUAL;
}

/** The part of a disc that is nearer to its own seat than to any other. */
function cellOf(disc: PlaneArea, seats: readonly Seat[], own: Seat): PlaneArea {
  const [x, y] = own.at;
  return seats
    .filter((seat) => seat !== own)
    .reduce((left, { at: [ox, oy] }) => {
      if (left.length === 0) return left;
      return cutArea(left, [ox - x, oy - y], (ox * ox + oy * oy - x * x - y * y) / 2);
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
