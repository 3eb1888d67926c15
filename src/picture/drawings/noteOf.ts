import type { LateCatalogue } from '../../text/late.ts';
import { FARTHEST_KM, type Illustrated, isReach, JOIN_KM, REACH_KM } from './illustration.ts';

/** What is said of a drawing wherever it is shown: what it takes for granted, and how it is to be read. */
export type Note = { readonly assumed: string; readonly details: string };

export function noteOf(drawing: Illustrated, { assumed, details }: LateCatalogue['drawings']): Note {
  return isReach(drawing)
    ? { assumed: assumed.reach(REACH_KM[drawing]), details: details.reach }
    : { assumed: assumed.roads, details: details.roads(FARTHEST_KM, JOIN_KM) };
}
