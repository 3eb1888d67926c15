import type { TownLayer } from '../basemap/named.ts';
import type { Projection } from '../projection.ts';
import { beside } from './beside.ts';
import type { LabelWish } from './label.ts';
import { isInside, type Paint, sized } from './paint.ts';
import { RANKS } from './ranks.ts';
import { blockOf } from './stand.ts';
import { dotRadius } from './symbols.ts';
import type { TypeSetting } from './textWidth.ts';

/** Per rank of town, as in the map's style: from which zoom it is named, its size at zooms 4 and 8, that of its dot. */
const TOWNS = {
  1: { from: 3, far: 11.5, near: 15, dot: 0.7, rank: RANKS.capital },
  2: { from: 4.9, far: 10.5, near: 13, dot: 0.6, rank: RANKS.largeTown },
  3: { from: 6.4, far: 9.5, near: 12, dot: 0.5, rank: RANKS.mediumTown },
  4: { from: 7.3, far: 9, near: 11, dot: 0.45, rank: RANKS.smallTown },
} as const;

/** The basemap's towns: no dot without a name, no name without its dot. */
export function basemapTowns(
  towns: TownLayer,
  projection: Projection,
  { palette, style }: Paint,
): LabelWish[] {
  const { zoom } = projection.camera;
  return towns.features.flatMap(({ geometry, properties }, index) => {
    const { name, rank, capital } = properties;
    const town = TOWNS[rank];
    if (zoom < town.from) return [];
    const [x, y] = projection.project(geometry.coordinates);
    if (!isInside(projection, x, y)) return [];
    const setting: TypeSetting = {
      size: sized(projection, 4, town.far, 8, town.near),
      face: rank === 1 ? 'bold' : 'regular',
      spacing: 0,
    };
    const radius = dotRadius(zoom, town.dot * 0.75, town.dot * 1.2);
    const block = blockOf([name], setting);
    return [
      {
        key: `town ${name} ${index}`,
        rank: town.rank,
        style: style(rank <= 2 ? palette.placeText : palette.minorPlaceText, 1.3, setting),
        own: null,
        dot: { x, y, radius, ring: capital === true },
        stands: () => beside({ x, y, halfWidth: radius, halfHeight: radius }, block),
      },
    ];
  });
}
