import { type GroundPart, paintGround } from '../../picture/basemap/groundPaint.ts';
import { groundNames, type NamedGround } from '../../picture/groundNames.ts';
import type { GroundSource } from '../../picture/groundSource.ts';
import { mercator, unmercator } from '../../picture/projection.ts';
import { hundredths } from '../../picture/svg.ts';
import type { Line, Point } from './arcs.ts';
import type { OutlineFile } from './outlineFile.ts';
import { unpacked } from './pack.ts';

/** The ground of the embed page, from what `encodeOutline` wrote: trusted, as our own build wrote it. */
export function readOutline(json: unknown): GroundSource {
  const file = json as OutlineFile;
  const { corner, steps } = file;
  const lines = unpacked(file.lines);
  const data = dataOf(file, lines);
  const [west, north] = mercator(corner);
  const named = namedOf(file, lines, ([x, y]) => unmercator([west + x / steps, north - y / steps]));
  return {
    node: (projection, theme) => {
      const { scale, origin } = projection;
      const [left, top] = [origin[0] + west * scale, origin[1] - north * scale];
      const transform = `translate(${hundredths(left)} ${hundredths(top)}) scale(${(scale / steps).toFixed(6)})`;
      const shapeOf = (part: GroundPart) => ({
        d: data.get(part) ?? '',
        transform,
        'vector-effect': 'non-scaling-stroke',
      });
      return paintGround(shapeOf, projection, theme);
    },
    names: (settlements, projection, theme) => groundNames(named, settlements, projection, theme),
  };
}

/** Every part as path data, in steps: written once, every camera only scales and shifts it. */
function dataOf(
  { kinds, land, rivers }: OutlineFile,
  lines: readonly Line[],
): ReadonlyMap<GroundPart, string> {
  const data = new Map<GroundPart, string>();
  const add = (part: GroundPart, line: Line, end = '') =>
    data.set(part, `${data.get(part) ?? ''}M${line.join('L')}${end}`);
  for (const [focus, rings] of land)
    for (const ring of rings)
      add(
        `land ${focus}`,
        ring.flatMap((line) => (line < 0 ? lines[~line]?.toReversed() : lines[line]) ?? []),
        'Z',
      );
  const ranks = rivers.flatMap(([, rank, count]) => Array.from({ length: count }, () => rank));
  let number = 0;
  for (const [kind, count] of kinds)
    for (const line of lines.slice(number, (number += count)))
      if (kind === 'river') add(`river ${ranks.shift() ?? 1}`, line);
      else if (kind !== 'coast') add(kind, line, kind === 'lake' ? 'Z' : '');
  return data;
}

type Place = (point: Point) => readonly [lon: number, lat: number];

/** What it names, in degrees, as the basemap file says it. */
function namedOf(file: OutlineFile, lines: readonly Line[], place: Place): NamedGround {
  const point = <Properties>(x: number, y: number, properties: Properties) => ({
    geometry: { coordinates: place([x, y]) },
    properties,
  });
  let number = 0;
  for (const [kind, count] of file.kinds) {
    if (kind === 'river') break;
    number += count;
  }
  return {
    country_label: {
      features: file.countries.map(([name, x, y, focus, small]) =>
        point(x, y, small ? { name, focus, small: true as const } : { name, focus }),
      ),
    },
    admin1_label: { features: file.governorates.map(([name, x, y, code]) => point(x, y, { name, code })) },
    place: {
      features: file.towns.map(([name, x, y, rank, capital]) =>
        point(x, y, capital ? { name, rank, capital: true as const } : { name, rank }),
      ),
    },
    river: {
      features: file.rivers.map(([name, rank, count]) => ({
        geometry: {
          type: 'MultiLineString' as const,
          coordinates: lines.slice(number, (number += count)).map((line) => line.map(place)),
        },
        properties: { name, rank },
      })),
    },
  };
}
