import type { Position } from 'geojson';
import type { Box } from '../../domain/dataset.ts';
import type { BasemapData } from '../../picture/basemap/decode.ts';
import { geometriesOf } from '../../picture/basemap/groundParts.ts';
import { planeOf } from '../../picture/basemap/plane.ts';
import { mercator } from '../../picture/projection.ts';
import type { Line, Point } from './arcs.ts';
import { detailAround } from './detail.ts';
import { landOf } from './landArcs.ts';
import { linesOf, nearestFirst, withoutRepeats } from './lines.ts';
import { CAPITAL, LINE_KINDS, type LineKind, type OutlineFile, SMALL } from './outlineFile.ts';
import { packed } from './pack.ts';
import { doubleArea, simplified } from './simplify.ts';

/** Lakes and islands smaller than so many times the square of what a line may be off are left out. */
const LEAST_LAKE = 120;
const LEAST_ISLAND = 6;
/** How much more a line may be off where less depends on it. */
const ROUGHNESS: Partial<Record<LineKind, number>> = { lake: 1.2, coast: 1.3, 'border other': 1.3 };
/** Towns of lesser ranks are named only close by: where lines are at most so many times less exact than at best. */
const TOWN_RANKS = { everywhere: 2, near: 3 } as const;
const NEAR = 2;

/**
 * The basemap as far as an embed's first picture needs it: fewer points the farther from what is shown at first, towns
 * that are named from afar, no small lakes. What neighbours share is kept once.
 *
 * @param home What is shown when no camera is asked for.
 * @returns JSON
 */
export function encodeOutline(basemap: BasemapData, home: Box): string {
  const plane = planeOf(basemap);
  const { steps, tolerance } = detailAround(home);
  const [west, north] = cornerOf(plane.land.features.flatMap(({ geometry }) => linesOf(geometry).flat()));
  const onGrid = ([x, y]: Point): Point => [Math.round((x - west) * steps), Math.round((north - y) * steps)];
  const isSmall = (line: Line, least: number) =>
    doubleArea(line) / 2 < least * tolerance(line[0] ?? [0, 0]) ** 2;
  const made = (line: Line, kind: LineKind) => {
    const off = (point: Point) => tolerance(point) * (ROUGHNESS[kind] ?? 1);
    return withoutRepeats(simplified(line, off).map(onGrid));
  };

  const land = landOf(plane, (ring) => isSmall(ring, LEAST_ISLAND));
  const linesBy = (kind: LineKind): readonly Line[] => {
    if (isOfLand(kind)) return land.arcs.map((arc) => (arc.kind === kind ? made(arc.line, kind) : []));
    const lines = geometriesOf(plane, kind).flatMap(linesOf);
    return lines
      .filter((line) => kind !== 'lake' || !isSmall(line, LEAST_LAKE))
      .map((line) => made(line, kind));
  };

  const all: Line[] = [];
  const arcs = new Map<number, number>();
  const counts = LINE_KINDS.map((kind) => {
    const lines = linesBy(kind);
    const order = nearestFirst(lines, all.at(-1)?.at(-1) ?? [0, 0]).filter((number) => at(number).length > 0);
    for (const number of order) {
      // Of land the rings have to be told where their lines have gone.
      if (isOfLand(kind)) arcs.set(number, all.length).set(~number, ~all.length);
      all.push(at(number));
    }
    return order.length;

    function at(number: number): Line {
      return number < 0 ? (lines[~number]?.toReversed() ?? []) : (lines[number] ?? []);
    }
  });

  const { countries, governorates, towns } = namedIn(basemap, ([lon = 0, lat = 0]) => {
    return tolerance(mercator([lon, lat])) < NEAR * tolerance(mercator([home[0], home[1]]));
  });
  const points = [...countries, ...governorates, ...towns].map(({ geometry: { coordinates } }) => {
    const [lon = 0, lat = 0] = coordinates;
    return onGrid(mercator([lon, lat]));
  });
  const file: OutlineFile = {
    corner: [west, north],
    steps,
    lines: packed([...all, points]),
    counts,
    land: land.rings.map(([focus, rings]) => [
      focus,
      rings.map((ring) => ring.map((number) => arcs.get(number) ?? 0)),
    ]),
    countries: countries.map(({ properties: { name } }) => name),
    governorates: governorates.map(({ properties: { name } }) => name),
    towns: towns.map(({ properties: { name } }) => name),
    countryKinds: countries.map(({ properties: { focus, small } }) => focus + (small ? SMALL : 0)).join(''),
    townKinds: towns.map(({ properties: { rank, capital } }) => rank + (capital ? CAPITAL : 0)).join(''),
  };
  return JSON.stringify(file);
}

function isOfLand(kind: LineKind): kind is 'coast' | 'border other' | 'border focus' {
  return kind === 'coast' || kind.startsWith('border');
}

/** What is named, in the order in which it is sent. */
function namedIn(basemap: BasemapData, isNear: (position: Position) => boolean) {
  return {
    countries: basemap.country_label.features,
    governorates: basemap.admin1_label.features.toSorted((a, b) =>
      a.properties.code < b.properties.code ? -1 : 1,
    ),
    towns: basemap.place.features.filter(
      ({ geometry, properties: { rank } }) =>
        rank <= TOWN_RANKS[isNear(geometry.coordinates) ? 'near' : 'everywhere'],
    ),
  };
}

/** The north-western corner of some points. */
function cornerOf(points: Line): Point {
  return points.reduce(
    ([west, north], [x, y]): Point => [Math.min(west, x), Math.max(north, y)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
