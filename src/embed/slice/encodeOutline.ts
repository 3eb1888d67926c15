import type { Position } from 'geojson';
import type { Box } from '../../domain/dataset.ts';
import type { BasemapData } from '../../picture/basemap/decode.ts';
import { type GroundGeometry, geometriesOf } from '../../picture/basemap/groundParts.ts';
import { planeOf } from '../../picture/basemap/plane.ts';
import { mercator } from '../../picture/projection.ts';
import { arcsOf, edgeOf, keyOf, type Line, type Point } from './arcs.ts';
import { detailAround } from './detail.ts';
import { CAPITAL, LINE_KINDS, type LineKind, type OutlineFile, SMALL } from './outlineFile.ts';
import { packed } from './pack.ts';
import { doubleArea, simplified } from './simplify.ts';

/** Lakes and islands smaller than so many times the square of what a line may be off are left out. */
const LEAST_LAKE = 60;
const LEAST_ISLAND = 6;
/** Lakes are many and said by their shape least. */
const LAKE_ROUGHNESS = 2;
/** Towns of lesser ranks are named only close by. */
const TOWN_RANKS = { everywhere: 2, near: 3 } as const;
/** What counts as close by: so many times less exact than the best at most. */
const NEAR = 2;

type Drawn = { readonly kind: LineKind; readonly line: Line };

/**
 * The basemap as far as an embed's first picture needs it: fewer points the farther from what is shown at first, towns
 * that are named from afar, no small lakes. What neighbours share is kept once.
 *
 * @param home What is shown when no camera is asked for.
 * @returns JSON
 */
export function encodeOutline(basemap: BasemapData, home: Box, box: Box = boxOf(basemap)): string {
  const plane = planeOf(basemap);
  const { steps, tolerance } = detailAround(home);
  const [west] = mercator([box[0], box[1]]);
  const [, north] = mercator([box[2], box[3]]);
  const onGrid = ([x, y]: Point): Point => [Math.round((x - west) * steps), Math.round((north - y) * steps)];
  const made = (line: Line, roughness = 1) =>
    withoutRepeats(simplified(line, (point) => tolerance(point) * roughness).map(onGrid));
  const isSmall = (line: Line, least: number) =>
    doubleArea(line) / 2 < least * tolerance(line[0] ?? [0, 0]) ** 2;

  const { drawn, land } = borders();
  const lakes = plane.lake.features
    .flatMap(({ geometry }) => linesOf(geometry))
    .filter((line) => !isSmall(line, LEAST_LAKE))
    .map((line): Drawn => ({ kind: 'lake', line: made(line, LAKE_ROUGHNESS) }));
  const others = (['river 1', 'river 2', 'river 3', 'road 1', 'road 2', 'admin1'] as const).flatMap((kind) =>
    geometriesOf(plane, kind)
      .flatMap(linesOf)
      .map((line): Drawn => ({ kind, line: made(line) })),
  );
  const all = [...drawn, ...lakes, ...others];
  const { countries, governorates, towns } = named();
  const file: OutlineFile = {
    corner: [box[0], box[3]],
    steps,
    lines: packed([
      ...all.map(({ line }) => line),
      [...countries, ...governorates, ...towns].map(({ geometry: { coordinates } }) =>
        onGrid(planar(coordinates)),
      ),
    ]),
    counts: LINE_KINDS.map((kind) => all.filter((drawn) => drawn.kind === kind).length),
    land,
    countries: countries.map(({ properties: { name } }) => name),
    governorates: governorates.map(({ properties: { name } }) => name),
    towns: towns.map(({ properties: { name } }) => name),
    countryKinds: countries.map(({ properties: { focus, small } }) => focus + (small ? SMALL : 0)).join(''),
    townKinds: towns.map(({ properties: { rank, capital } }) => rank + (capital ? CAPITAL : 0)).join(''),
  };
  return JSON.stringify(file);

  function named() {
    const finest = tolerance(mercator([home[0], home[1]]));
    return {
      countries: basemap.country_label.features,
      governorates: basemap.admin1_label.features.toSorted((a, b) =>
        a.properties.code < b.properties.code ? -1 : 1,
      ),
      towns: basemap.place.features.filter(({ geometry, properties: { rank } }) => {
        const isNear = tolerance(planar(geometry.coordinates)) < NEAR * finest;
        return rank <= (isNear ? TOWN_RANKS.near : TOWN_RANKS.everywhere);
      }),
    };
  }

  /** Coasts and borders, and the rings of land that they make up. */
  function borders() {
    const focusOf = plane.land.features.flatMap(({ geometry, properties: { focus } }) =>
      linesOf(geometry)
        .filter((ring) => !isSmall(ring, LEAST_ISLAND))
        .map((ring) => ({ focus, ring })),
    );
    const { lines, rings } = arcsOf(focusOf.map(({ ring }) => ring));
    const kindsOfEdges = new Map(
      plane.border.features.flatMap(({ geometry, properties: { kind } }) =>
        linesOf(geometry).flatMap((line) =>
          line.slice(1).map((point, index) => [edgeOf(line[index] as Point, point), kind] as const),
        ),
      ),
    );
    const kinds = lines.map(([a, b]): LineKind => {
      const border = a && b && kindsOfEdges.get(edgeOf(a, b));
      return border ? `border ${border}` : 'coast';
    });
    const order = (['coast', 'border other', 'border focus'] as const).flatMap((kind) =>
      [...kinds.keys()].filter((number) => kinds[number] === kind),
    );
    const placeOf = (number: number) => (number < 0 ? ~order.indexOf(~number) : order.indexOf(number));
    return {
      drawn: order.map(
        (number): Drawn => ({ kind: kinds[number] ?? 'coast', line: made(lines[number] ?? []) }),
      ),
      land: ([0, 2, 1] as const).map(
        (focus) =>
          [
            focus,
            rings.filter((_, row) => focusOf[row]?.focus === focus).map((ring) => ring.map(placeOf)),
          ] as const,
      ),
    };
  }
}

function planar([lon = 0, lat = 0]: Position): Point {
  return mercator([lon, lat]);
}

/** The basemap's own box: all that it draws lies in it. */
function boxOf({ land }: BasemapData): Box {
  const points = land.features.flatMap(({ geometry }) => linesOf(geometry).flat());
  const ends = (axis: 0 | 1) =>
    points.reduce(
      ([least, most], point) => [Math.min(least, point[axis]), Math.max(most, point[axis])] as const,
      [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as const,
    );
  const [[west, east], [south, north]] = [ends(0), ends(1)];
  return [west, south, east, north];
}

function linesOf(geometry: GroundGeometry): Line[] {
  const points = (line: Position[]) => line.map(([x = 0, y = 0]): Point => [x, y]);
  switch (geometry.type) {
    case 'LineString':
      return [points(geometry.coordinates)];
    case 'MultiPolygon':
      return geometry.coordinates.flat().map(points);
    default:
      return geometry.coordinates.map(points);
  }
}

function withoutRepeats(line: Line): Line {
  return line.filter((point, index) => index === 0 || keyOf(point) !== keyOf(line[index - 1] as Point));
}
