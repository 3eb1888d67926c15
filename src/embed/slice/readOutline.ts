import type { Focus, PlaceProperties } from '../../picture/basemap/decode.ts';
import { type GroundPart, paintGround } from '../../picture/basemap/groundPaint.ts';
import { groundNames, type NamedGround } from '../../picture/groundNames.ts';
import type { GroundSource } from '../../picture/groundSource.ts';
import { unmercator } from '../../picture/projection.ts';
import { hundredths } from '../../picture/svg.ts';
import type { Line, Point } from './arcs.ts';
import { CAPITAL, LINE_KINDS, type OutlineFile, SMALL } from './outlineFile.ts';
import { unpacked } from './pack.ts';

/** The ground of the embed page, from what `encodeOutline` wrote: trusted, as our own build wrote it. */
export function readOutline(json: unknown): GroundSource {
  const file = json as OutlineFile;
  const { corner, steps } = file;
  const lines = unpacked(file.lines);
  const data = dataOf(file, lines);
  const [west, north] = corner;
  const named = namedOf(
    file,
    (lines.at(-1) ?? []).map(([x, y]) => unmercator([west + x / steps, north - y / steps])),
  );
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
function dataOf({ counts, land }: OutlineFile, lines: readonly Line[]): ReadonlyMap<string, string> {
  const data = new Map<string, string>();
  const add = (part: string, line: Line, end = '') =>
    data.set(part, `${data.get(part) ?? ''}M${line.join('L')}${end}`);
  for (const [focus, rings] of land)
    for (const ring of rings)
      add(
        `land ${focus}`,
        ring.flatMap((line) => (line < 0 ? lines[~line]?.toReversed() : lines[line]) ?? []),
        'Z',
      );
  let number = 0;
  for (const [index, kind] of LINE_KINDS.entries())
    for (const line of lines.slice(number, (number += counts[index] ?? 0)))
      add(kind, line, kind === 'lake' ? 'Z' : '');
  return data;
}

/** What it names, in degrees, as the basemap file says it. */
function namedOf(
  { countries, countryKinds, governorates, towns, townKinds }: OutlineFile,
  points: readonly Point[],
): NamedGround {
  let number = 0;
  const features = <Properties>(
    names: readonly string[],
    propertiesOf: (name: string, index: number) => Properties,
  ) => ({
    features: names.map((name, index) => ({
      geometry: { coordinates: points[number++] ?? [] },
      properties: propertiesOf(name, index),
    })),
  });
  return {
    country_label: features(countries, (name, index) => {
      const kind = Number(countryKinds[index]);
      return { name, focus: (kind % SMALL) as Focus, small: kind >= SMALL };
    }),
    // Among names of one rank the order of the keys decides: that of the codes.
    admin1_label: features(governorates, (name, index) => ({ name, code: String(index + 10) })),
    place: features(towns, (name, index) => {
      const kind = Number(townKinds[index]);
      return {
        name,
        rank: (kind > CAPITAL ? kind - CAPITAL : kind) as PlaceProperties['rank'],
        capital: kind > CAPITAL,
      };
    }),
  };
}
