import type { PlaceId } from '../domain/ids.ts';
import type { PictureHit } from '../picture/picture.ts';

/** Px around a pointer in which a mark counts as hit: half of a 24 px target, of a 44 px one under a finger. */
export const REACH = { mouse: 12, touch: 22 } as const;
/** Marks that lie this much (px) farther than the nearest are meant as likely as it. */
const DOUBT = 8;

/** The places whose marks a pointer means at a point of a picture, nearest first: several where they can't be told apart. */
export function hitsAt(hits: readonly PictureHit[], x: number, y: number, reach: number): PlaceId[] {
  const near = hits
    .map(({ place, x: hx, y: hy }) => ({ place, distance: Math.hypot(hx - x, hy - y) }))
    .filter(({ distance }) => distance <= reach)
    .sort((a, b) => a.distance - b.distance);
  const nearest = near[0]?.distance ?? 0;
  return near.filter(({ distance }) => distance <= nearest + DOUBT).map(({ place }) => place);
}
