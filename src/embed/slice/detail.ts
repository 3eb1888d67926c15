import type { Box } from '../../domain/dataset.ts';
import { fitCamera, mercator, projectionOf } from '../../picture/projection.ts';
import type { Point } from './arcs.ts';

/** The map that the outline is made for when it shows what is shown at first: as wide as articles are. */
const WIDE = { width: 1200, height: 675 };
/** How far a line may be off there, in px; and how fine the grid is. */
const OFF_PX = 2.2;
const STEP_PX = 1.75;
/** How much more it may be off as far beyond the edge as the box of what is shown at first is wide. */
const LOSS = 10;

/** How exact an outline is, in the Mercator plane. */
export type Detail = {
  /** Steps of its grid per unit of the plane. */
  readonly steps: number;
  /** How far a line may be off at a point, in units of the plane. */
  readonly tolerance: (point: Point) => number;
};

/** Whoever sees what lies beyond the box sees the box as well, and so from further away: there less is enough. */
export function detailAround(home: Box): Detail {
  const { scale } = projectionOf(fitCamera(home, WIDE), WIDE);
  const [left, bottom] = mercator([home[0], home[1]]);
  const [right, top] = mercator([home[2], home[3]]);
  const wide = Math.max(right - left, WIDE.width / scale / 4);
  return {
    steps: Math.round(scale / STEP_PX),
    tolerance: ([x, y]) => {
      const beyond = Math.hypot(Math.max(left - x, x - right, 0), Math.max(bottom - y, y - top, 0));
      return (OFF_PX / scale) * (1 + (LOSS * beyond) / wide);
    },
  };
}
