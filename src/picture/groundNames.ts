import type { Place } from '../domain/place.ts';
import type { NamedAreas, TownLayer } from './basemap/named.ts';
import { foreignTowns } from './basemap/settlements.ts';
import { areaNames } from './labels/areaNames.ts';
import { basemapTowns } from './labels/basemapTowns.ts';
import type { LabelWish } from './labels/label.ts';
import { paintOf } from './labels/paint.ts';
import type { Projection } from './projection.ts';
import type { Theme } from './theme.ts';

/** What every ground names, in GeoJSON's terms: the basemap file's own layers fit. */
export type NamedGround = NamedAreas & { readonly place: TownLayer };

/** Where names of towns, countries and governorates could stand under a camera: found once, tried at every step. */
export function groundNames(
  ground: NamedGround,
  settlements: readonly Place[],
  projection: Projection,
  theme: Theme,
): LabelWish[] {
  const paint = paintOf(theme);
  return foundOnce([
    ...basemapTowns(foreignTowns(ground.place, settlements), projection, paint),
    ...areaNames(ground, projection, paint),
  ]);
}

/** The same wishes, whose stands are found now and not at every step. */
export function foundOnce(wishes: readonly LabelWish[]): LabelWish[] {
  return wishes.map((wish) => {
    const stands = [...wish.stands()];
    return { ...wish, stands: () => stands };
  });
}
