import type { Place } from '../domain/place.ts';
import type { LabelWish } from './labels/label.ts';
import type { Projection } from './projection.ts';
import type { SvgNode } from './svg.ts';
import type { Theme } from './theme.ts';

/** What lies under the marks: the whole basemap, or an outline of it for pages that can't carry that. */
export type GroundSource = {
  /** Sea, land, water, roads and borders under a camera. */
  readonly node: (projection: Projection, theme: Theme) => SvgNode;
  /** Where its names could stand; a town that is one of the settlements isn't named twice. */
  readonly names: (
    settlements: readonly Place[],
    projection: Projection,
    theme: Theme,
  ) => readonly LabelWish[];
};
