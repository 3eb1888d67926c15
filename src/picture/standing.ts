import type { StandingMark } from './drawMarks.ts';
import { MARK_SIZE } from './mark.ts';
import type { PlaceMark } from './placeMarks.ts';
import type { Projection } from './projection.ts';

/** Px from the middle of a mark to its edge, and to where a pointer still finds it. */
export const REACH = MARK_SIZE / 2;

/** Where marks stand under a camera: those of which something is seen, or those within some px beyond the edge. */
export function standingMarks(
  marks: readonly PlaceMark[],
  { width, height, project }: Projection,
  beyond = REACH,
): StandingMark[] {
  return marks
    .map((mark) => {
      const [x, y] = project([mark.place.lon, mark.place.lat]);
      return { mark, x, y };
    })
    .filter(({ x, y }) => x > -beyond && y > -beyond && x < width + beyond && y < height + beyond);
}
