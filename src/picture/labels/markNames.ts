import { atZoom } from '../basemap/atZoom.ts';
import type { PlaceId } from '../../domain/ids.ts';
import type { Place } from '../../domain/place.ts';
import { kindRank, markScale, type StandingMark } from '../drawMarks.ts';
import type { PlaceMark } from '../placeMarks.ts';
import type { Projection } from '../projection.ts';
import { MARK_INK, type Theme } from '../theme.ts';
import type { Symbol } from './beside.ts';
import { around } from './box.ts';
import type { LabelStyle, LabelWish } from './label.ts';
import { RANKS } from './ranks.ts';
import { placeStands } from './placeStands.ts';
import { dotRadius, selectionRadius, symbolOf } from './symbols.ts';
import type { TypeSetting } from './textWidth.ts';
import { paintOf } from './paint.ts';

/** Sizes at zooms 4 and 8, as on the map: only what is held is larger. */
const SMALL = { far: 10.5, near: 12.5 };
const LARGE = { far: 12, near: 15 };
/** From afar only the cities are named without a mark. */
const TOWNS_FROM_ZOOM = 6;

/** Names of the places with a mark of any sort. Those with a control mark, and the cities, take one further off rather than none. */
export function markNames(
  standing: readonly StandingMark[],
  settlements: ReadonlySet<PlaceId>,
  selected: PlaceId | null,
  { camera: { zoom } }: Projection,
  theme: Theme,
): LabelWish[] {
  const scale = markScale(zoom);
  return standing.map((at) => {
    const { place, held } = at.mark;
    const isSelected = place.placeId === selected;
    const symbol = symbolOf(at, scale, isSelected ? selectionRadius(zoom) : null);
    const isLoud = held !== null && held.word !== 'not_reported';
    const style =
      held || !settlements.has(place.placeId) ? markStyle(isLoud, zoom, theme) : townStyle(zoom, theme);
    return wishOf(
      place,
      symbol,
      style,
      isSelected ? RANKS.selected : rankOf(at.mark, settlements),
      held !== null || place.kind === 'city',
    );
  });
}

/** Names of the gazetteer's settlements where nothing happens: as quiet as those of the basemap's towns, with a dot. */
export function townNames(
  settlements: readonly Place[],
  marked: ReadonlySet<PlaceId>,
  selected: PlaceId | null,
  projection: Projection,
  theme: Theme,
): LabelWish[] {
  const { zoom } = projection.camera;
  const style = townStyle(zoom, theme);
  const radius = dotRadius(zoom, 0.45, 0.72);
  return settlements
    .filter(
      ({ placeId, kind }) =>
        !marked.has(placeId) && (zoom >= TOWNS_FROM_ZOOM || kind === 'city' || placeId === selected),
    )
    .map((place) => {
      const [x, y] = projection.project([place.lon, place.lat]);
      const reach = place.placeId === selected ? selectionRadius(zoom) : radius;
      const symbol = { x, y, halfWidth: reach, halfHeight: reach };
      const rank = place.placeId === selected ? RANKS.selected : RANKS.town + kindRank(place);
      const wish = wishOf(place, symbol, style, rank, place.kind === 'city');
      return { ...wish, dot: { x, y, radius, ring: false } };
    });
}

function wishOf(place: Place, symbol: Symbol, style: LabelStyle, rank: number, must: boolean): LabelWish {
  return {
    key: place.placeId,
    rank,
    style,
    own: around(symbol.x, symbol.y, symbol.halfWidth / 2),
    dot: null,
    stands: placeStands(place, { symbol, setting: style.setting, must }),
  };
}

function rankOf({ place, held }: PlaceMark, settlements: ReadonlySet<PlaceId>): number {
  const base = held
    ? held.word === 'not_reported'
      ? RANKS.notReported
      : RANKS.held
    : settlements.has(place.placeId)
      ? RANKS.town
      : RANKS.scene;
  return base + kindRank(place);
}

function markStyle(isLoud: boolean, zoom: number, theme: Theme): LabelStyle {
  const ink = MARK_INK[theme];
  const setting: TypeSetting = {
    size: sizeAt(zoom, isLoud ? LARGE : SMALL),
    face: isLoud ? 'bold' : 'regular',
    spacing: 0,
  };
  return { setting, colour: ink.groundInk, halo: ink.ground, haloOpacity: 1, haloWidth: 1.6, air: 1 };
}

function townStyle(zoom: number, theme: Theme): LabelStyle {
  const setting: TypeSetting = { size: sizeAt(zoom, SMALL), face: 'regular', spacing: 0 };
  const { palette, style } = paintOf(theme);
  return style(palette.placeText, 1.3, setting);
}

function sizeAt(zoom: number, { far, near }: typeof SMALL): number {
  return atZoom(zoom, [
    [4, far],
    [8, near],
  ]);
}
