import type { Place } from '../domain/place.ts';
import type { BasemapData } from './basemap/decode.ts';
import { drawGround } from './basemap/ground.ts';
import { foundOnce, groundNames } from './groundNames.ts';
import type { GroundSource } from './groundSource.ts';
import type { LabelWish } from './labels/label.ts';
import { lakeNames } from './labels/lakeNames.ts';
import { paintOf } from './labels/paint.ts';
import { riverNames } from './labels/riverNames.ts';
import type { Projection } from './projection.ts';
import type { Theme } from './theme.ts';

const sources = new WeakMap<BasemapData, GroundSource>();

/** The whole basemap as a ground: the same object for the same basemap, by which what was drawn of it is kept. */
export function basemapGround(basemap: BasemapData): GroundSource {
  const known = sources.get(basemap);
  if (known) return known;
  const source: GroundSource = {
    node: (projection, theme) => drawGround(basemap, projection, theme),
    names: (settlements, projection, theme) => basemapNames(basemap, settlements, projection, theme),
  };
  sources.set(basemap, source);
  return source;
}

/** Where all of the basemap's names could stand, those of water too. */
export function basemapNames(
  basemap: BasemapData,
  settlements: readonly Place[],
  projection: Projection,
  theme: Theme,
): LabelWish[] {
  const paint = paintOf(theme);
  return [
    ...groundNames(basemap, settlements, projection, theme),
    ...foundOnce([...lakeNames(basemap, projection, paint), ...riverNames(basemap, projection, paint)]),
  ];
}
