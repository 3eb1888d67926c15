import { area } from '@turf/turf';
import type { Reach } from './illustration.ts';

export { reachesOf } from './reach.ts';
export { stretchesOf } from './stretches.ts';

const SQUARE_METRES = 1e6;

/** Geodesic, in km². */
export function squareKm(reach: Reach): number {
  return area(reach.area) / SQUARE_METRES;
}
