import type { FeatureCollection, Geometry } from 'geojson';
import type { Projection } from '../projection.ts';
import { hundredths, type SvgNode, svg } from '../svg.ts';
import type { Theme } from '../theme.ts';
import { atZoom, type Stops } from './atZoom.ts';
import type { BasemapData } from './decode.ts';
import { type Outline, outlineIn } from './outline.ts';
import { type Plane, planeOf } from './plane.ts';
import { PALETTES, type Palette } from './palette.ts';

/** Widths in px by zoom: the same as in the map's style, so that one can take the other's place. */
const RIVER: Readonly<Record<1 | 2 | 3, Stops>> = {
  1: [
    [4, 0.9],
    [7, 2],
    [10, 4.5],
  ],
  2: [
    [4, 0.4],
    [7, 1.1],
    [10, 2.8],
  ],
  3: [
    [4, 0.4],
    [7, 0.8],
    [10, 2],
  ],
};
const ROAD: Readonly<Record<1 | 2, Stops>> = {
  1: [
    [5.4, 0.8],
    [8, 1.8],
  ],
  2: [
    [5.4, 0.5],
    [8, 1.2],
  ],
};
const ROADS_FROM_ZOOM = 5.4;
/** Schematic lines claim more the closer one looks: they fade before they could mislead. */
const ROAD_OPACITY: Stops = [
  [7.6, 1],
  [9, 0],
];
const GOVERNORATE: Stops = [
  [4, 0.5],
  [8, 1.1],
];
const BORDER: Stops = [
  [4, 0.6],
  [8, 1.3],
];
const FOCUS_BORDER: Stops = [
  [4, 0.9],
  [8, 1.9],
];

/** Sea, land, water, roads and borders: everything below the marks. Depends on camera, size and theme alone. */
export function drawGround(basemap: BasemapData, projection: Projection, theme: Theme): SvgNode {
  const palette = PALETTES[theme];
  const plane = planeOf(basemap);
  const outline = outlineIn(projection);
  const { zoom } = projection.camera;
  return svg(
    'g',
    { 'data-part': 'ground', fill: 'none', 'stroke-linejoin': 'round' },
    svg('rect', { width: projection.width, height: projection.height, fill: palette.sea }),
    ...land(plane, outline, palette),
    ...present(svg('path', { d: pathOf(outline, plane.lake), fill: palette.lake })),
    ...([1, 2, 3] as const).flatMap((rank) =>
      line(outline, plane.river, (river) => river.rank === rank, {
        stroke: palette.river,
        'stroke-width': atZoom(zoom, RIVER[rank], 1.4),
        'stroke-linecap': 'round',
      }),
    ),
    ...roads(plane, outline, zoom, palette),
    ...line(outline, plane.admin1, () => true, dashed(palette.governorateLine, atZoom(zoom, GOVERNORATE))),
    ...line(outline, plane.border, ({ kind }) => kind === 'other', {
      stroke: palette.border,
      'stroke-width': atZoom(zoom, BORDER),
    }),
    ...line(outline, plane.border, ({ kind }) => kind === 'focus', {
      stroke: palette.focusBorder,
      'stroke-width': atZoom(zoom, FOCUS_BORDER),
    }),
  );
}

/** The country the map is about comes last; a hairline in each fill closes the seams between neighbours. */
function land({ land }: Plane, outline: Outline, palette: Palette): SvgNode[] {
  const fills = [
    [0, palette.land],
    [2, palette.focusNeighbour],
    [1, palette.focus],
  ] as const;
  return fills.flatMap(([focus, fill]) =>
    present(
      svg('path', {
        d: pathOf(outline, land, (country) => country.focus === focus),
        fill,
        stroke: fill,
        'stroke-width': 0.6,
      }),
    ),
  );
}

function roads({ road }: Plane, outline: Outline, zoom: number, palette: Palette): SvgNode[] {
  const opacity = hundredths(atZoom(zoom, ROAD_OPACITY));
  if (zoom < ROADS_FROM_ZOOM || opacity === 0) return [];
  return ([2, 1] as const).flatMap((rank) =>
    line(outline, road, (way) => way.rank === rank, {
      stroke: palette.road,
      'stroke-width': atZoom(zoom, ROAD[rank]),
      'stroke-opacity': opacity === 1 ? null : opacity,
      'stroke-linecap': 'round',
    }),
  );
}

function dashed(stroke: string, wide: number) {
  // As in the map's style, in multiples of the line's width.
  return {
    stroke,
    'stroke-width': wide,
    'stroke-dasharray': `${hundredths(4 * wide)} ${hundredths(2.5 * wide)}`,
  };
}

function line<G extends Geometry, P>(
  outline: Outline,
  lines: FeatureCollection<G, P>,
  isMeant: (properties: P) => boolean,
  paint: Readonly<Record<string, string | number | null>>,
): SvgNode[] {
  return present(svg('path', { d: pathOf(outline, lines, isMeant), ...paint }));
}

function pathOf<G extends Geometry, P>(
  outline: Outline,
  collection: FeatureCollection<G, P>,
  isMeant: (properties: P) => boolean = () => true,
): string {
  return collection.features
    .filter(({ properties }) => isMeant(properties))
    .map(({ geometry }) => outline(geometry) ?? '')
    .join('');
}

/** What lies outside the picture leaves no empty path. */
function present(path: SvgNode): SvgNode[] {
  return path.attributes['d'] === '' ? [] : [path];
}
