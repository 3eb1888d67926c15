import type { Projection } from '../projection.ts';
import { hundredths, type SvgNode, svg } from '../svg.ts';
import type { Theme } from '../theme.ts';
import { atZoom, type Stops } from './atZoom.ts';
import { PALETTES, type Palette } from './palette.ts';

/** What of the ground is painted alike: land by how much the map is about it, the country it is about last; rivers and roads by rank, borders by kind. */
export const GROUND_PARTS = [
  'land 0',
  'land 2',
  'land 1',
  'lake',
  'river 1',
  'river 2',
  'river 3',
  'road 2',
  'road 1',
  'admin1',
  'border other',
  'border focus',
] as const;
export type GroundPart = (typeof GROUND_PARTS)[number];

/** Widths in px by zoom: the same as in the map's style, so that one can take the other's place. */
const RIVER: Readonly<Record<'river 1' | 'river 2' | 'river 3', Stops>> = {
  'river 1': [
    [4, 0.9],
    [7, 2],
    [10, 4.5],
  ],
  'river 2': [
    [4, 0.4],
    [7, 1.1],
    [10, 2.8],
  ],
  'river 3': [
    [4, 0.4],
    [7, 0.8],
    [10, 2],
  ],
};
const ROAD: Readonly<Record<'road 1' | 'road 2', Stops>> = {
  'road 1': [
    [5.4, 0.8],
    [8, 1.8],
  ],
  'road 2': [
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

type Paint = Readonly<Record<string, string | number | null>>;

/** Path data of a part, empty where nothing of it is seen; and how it comes to lie in the picture, if it isn't in px. */
export type GroundShape = { readonly d: string } & Paint;

/** Sea, land, water, roads and borders: everything below the marks. Depends on camera, size and theme alone. */
export function paintGround(
  shapeOf: (part: GroundPart) => GroundShape,
  { camera: { zoom }, width, height }: Projection,
  theme: Theme,
): SvgNode {
  const palette = PALETTES[theme];
  const paths = GROUND_PARTS.flatMap((part) => {
    const paint = paintOf(part, zoom, palette);
    const shape = paint && shapeOf(part);
    return shape && shape.d !== '' ? [svg('path', { ...shape, ...paint })] : [];
  });
  return svg(
    'g',
    { 'data-part': 'ground', fill: 'none', 'stroke-linejoin': 'round' },
    svg('rect', { width, height, fill: palette.sea }),
    ...paths,
  );
}

/** Null: not drawn at this zoom. */
function paintOf(part: GroundPart, zoom: number, palette: Palette): Paint | null {
  switch (part) {
    case 'land 0':
      return filled(palette.land);
    case 'land 2':
      return filled(palette.focusNeighbour);
    case 'land 1':
      return filled(palette.focus);
    case 'lake':
      return { fill: palette.lake };
    case 'river 1':
    case 'river 2':
    case 'river 3':
      return {
        stroke: palette.river,
        'stroke-width': atZoom(zoom, RIVER[part], 1.4),
        'stroke-linecap': 'round',
      };
    case 'road 1':
    case 'road 2':
      return road(atZoom(zoom, ROAD[part]), zoom, palette);
    case 'admin1': {
      const wide = atZoom(zoom, GOVERNORATE);
      return {
        stroke: palette.governorateLine,
        'stroke-width': wide,
        // As in the map's style, in multiples of the line's width.
        'stroke-dasharray': `${hundredths(4 * wide)} ${hundredths(2.5 * wide)}`,
      };
    }
    case 'border other':
      return { stroke: palette.border, 'stroke-width': atZoom(zoom, BORDER) };
    case 'border focus':
      return { stroke: palette.focusBorder, 'stroke-width': atZoom(zoom, FOCUS_BORDER) };
  }
}

/** A hairline in each fill closes the seams between neighbours. */
function filled(fill: string): Paint {
  return { fill, stroke: fill, 'stroke-width': 0.6 };
}

function road(wide: number, zoom: number, palette: Palette): Paint | null {
  const opacity = hundredths(atZoom(zoom, ROAD_OPACITY));
  if (zoom < ROADS_FROM_ZOOM || opacity === 0) return null;
  return {
    stroke: palette.road,
    'stroke-width': wide,
    'stroke-opacity': opacity === 1 ? null : opacity,
    'stroke-linecap': 'round',
  };
}
