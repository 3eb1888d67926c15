import type { Claim } from './claim.ts';
import { isKnown } from './control/known.ts';
import type { KnownAt } from './control/state.ts';
import type { Dataset } from './dataset.ts';
import { knownThings } from './knownThings.ts';
import { claimsByPlace, speaksOfControl } from './snapshot.ts';

/** How far the claims known at a cut say who holds what. */
export type ControlReach = {
  /** Places that they name, whatever for. */
  readonly named: number;
  /** Those of whose control they speak. */
  readonly places: number;
  /** Events about control that name no place: nothing that counts places can count them. */
  readonly placeless: number;
};

/** Counts are of the whole dataset, whatever is asked of it, and of nothing that was reported after K. */
export function controlReach(dataset: Dataset, known: KnownAt): ControlReach {
  const speaks = (claim: Claim) => speaksOfControl(claim) && isKnown(claim, known);
  return {
    named: knownThings(dataset, known).places.size,
    places: [...claimsByPlace(dataset).values()].filter((claims) => claims.some(speaks)).length,
    placeless: [...dataset.events.values()].filter(
      ({ placeId, claims }) => placeId === null && claims.some(speaks),
    ).length,
  };
}
