import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { Rect } from '../picture/labels/box.ts';
import type { PlacedLabel } from '../picture/labels/label.ts';
import { RANKS } from '../picture/labels/ranks.ts';
import type { Projection } from '../picture/projection.ts';

/** What the layers and the pointer read of a name that has found its room. */
export type NameProperties = {
  readonly part: 'name';
  readonly place: string;
  /** The whole name. */
  readonly label: string;
  /** The name in lines. */
  readonly lines: string;
  /** Larger and in bold: a place that somebody holds. */
  readonly loud: boolean;
  /** As quiet as the basemap's towns. */
  readonly town: boolean;
  readonly dot: boolean;
  /** The side of the name that lies at its mark. */
  readonly anchor: 'left' | 'center' | 'right';
  /** From the mark to the middle of that side, in type sizes. */
  readonly offset: readonly [right: number, down: number];
};
/** A name of the basemap that stands where the picture sets it. */
export type GroundNameProperties = Pick<NameProperties, 'lines' | 'anchor' | 'offset'> & {
  readonly part: 'ground';
  /** Of the basemap's layers the one that it is set like. */
  readonly like: string;
  /** Of its type, px. */
  readonly size: number;
  readonly capital?: true;
};
/** A square in which no name of the basemap may lie. */
type SignProperties = { readonly part: 'sign'; readonly half: number };
type LeaderProperties = { readonly part: 'leader' };

export type NameFeatures = FeatureCollection<
  Point | LineString,
  NameProperties | GroundNameProperties | SignProperties | LeaderProperties
>;

export const NO_NAMES: NameFeatures = { type: 'FeatureCollection', features: [] };

/** A place whose name is placed, and whether that is one of the gazetteer's settlements where nobody is known to rule. */
export type Named = {
  readonly lon: number;
  readonly lat: number;
  readonly name: string;
  readonly town: boolean;
};

/**
 * Names placed in px as GeoJSON: each at its mark with what it is off from it, so that it goes with the mark when the map
 * moves. Pure. `signs` are what the basemap's names keep away from, in px.
 */
export function nameFeatures(
  labels: readonly PlacedLabel[],
  placeOf: (key: string) => Named | undefined,
  signs: readonly Rect[],
  projection: Projection,
): NameFeatures {
  return {
    type: 'FeatureCollection',
    features: [
      ...labels.flatMap(({ stand: { leader } }) => (leader ? [leaderOf(leader, projection)] : [])),
      ...signs.flatMap(squares).map((square) => signOf(square, projection)),
      ...labels.flatMap((label) => {
        const place = placeOf(label.wish.key);
        return place ? [nameOf(label, place, projection)] : [];
      }),
    ],
  };
}

/** The basemap's layers by what a name is of; rivers and lakes are named along them, by the map itself. */
const LIKE: Readonly<Record<number, string>> = {
  [RANKS.capital]: 'basemap-place-1',
  [RANKS.largeTown]: 'basemap-place-2',
  [RANKS.mediumTown]: 'basemap-place-3',
  [RANKS.smallTown]: 'basemap-place-4',
  [RANKS.focusCountry]: 'basemap-country-label',
  [RANKS.country]: 'basemap-country-label',
  [RANKS.country + 1]: 'basemap-country-label',
  [RANKS.governorate]: 'basemap-governorate-label',
};
export const GROUND_LAYERS: ReadonlySet<string> = new Set(Object.values(LIKE));

/** Names of towns, countries and governorates that are placed in px, as GeoJSON: at their dots, or where they stand. */
export function groundNameFeatures(
  labels: readonly PlacedLabel[],
  projection: Projection,
): Feature<Point, GroundNameProperties>[] {
  return labels.flatMap(({ wish: { own, rank, dot, style }, stand }) => {
    const like = own ? undefined : LIKE[rank];
    const [box] = stand.boxes;
    if (like === undefined || !box) return [];
    const middle = (box.top + box.bottom) / 2;
    const { size } = style.setting;
    const at = dot ?? { x: stand.x, y: middle };
    return [
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [...projection.invert([at.x, at.y])] },
        properties: {
          part: 'ground',
          like,
          size,
          lines: stand.lines.join('\n'),
          anchor: ANCHORS[stand.end],
          offset: [thousandths((stand.x - at.x) / size), thousandths((middle - at.y) / size)],
          ...(dot?.ring ? ({ capital: true } as const) : {}),
        },
      },
    ];
  });
}

const ANCHORS = { start: 'left', middle: 'center', end: 'right' } as const;

function nameOf(
  { wish: { key, style, dot }, stand }: PlacedLabel,
  { lon, lat, name, town }: Named,
  projection: Projection,
): Feature<Point, NameProperties> {
  const { size, face } = style.setting;
  const [x, y] = projection.project([lon, lat]);
  const [box] = stand.boxes;
  const middle = box ? (box.top + box.bottom) / 2 : stand.y;
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: {
      part: 'name',
      place: key,
      label: name,
      lines: stand.lines.join('\n'),
      loud: face === 'bold',
      town,
      dot: dot !== null,
      anchor: ANCHORS[stand.end],
      offset: [thousandths((stand.x - x) / size), thousandths((middle - y) / size)],
    },
  };
}

function leaderOf(
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  { invert }: Projection,
): Feature<LineString, LeaderProperties> {
  const coordinates = [invert([x1, y1]), invert([x2, y2])].map((position) => [...position]);
  return { type: 'Feature', geometry: { type: 'LineString', coordinates }, properties: { part: 'leader' } };
}

function signOf({ left, top, right, bottom }: Rect, { invert }: Projection): Feature<Point, SignProperties> {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...invert([(left + right) / 2, (top + bottom) / 2])] },
    properties: { part: 'sign', half: thousandths(Math.min(right - left, bottom - top) / 2) },
  };
}

/** A rectangle as squares along its longer side: MapLibre scales an image alike both ways. */
function squares({ left, top, right, bottom }: Rect): Rect[] {
  const [width, height] = [right - left, bottom - top];
  const side = Math.min(width, height);
  const count = side > 0 ? Math.ceil(Math.max(width, height) / side) : 0;
  const step = (length: number, index: number) => (count > 1 ? ((length - side) * index) / (count - 1) : 0);
  return Array.from({ length: count }, (_, index) => {
    const [x, y] = [left + step(width, index), top + step(height, index)];
    return { left: x, top: y, right: x + side, bottom: y + side };
  });
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}
