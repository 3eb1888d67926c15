import type { PartyId } from '../../domain/ids.ts';
import type { Place } from '../../domain/place.ts';
import type { PlaceState } from '../../domain/snapshot.ts';

/** From this precision on a position stands for a district or a governorate: nothing reaches from there. */
export const AREA_PRECISION = 4;

/** A place of which something can be drawn, by whom it is held; party null while it is changing hands. */
export type Holding = {
  readonly place: Place;
  readonly party: PartyId | null;
  /** Held, and neither contested nor disputed. */
  readonly settled: boolean;
};

/**
 * The places of whose control is spoken, and that have a point, but of which nobody is reported to hold them: whoever holds
 * a neighbour isn't said to reach over them.
 */
export function silentPlaces(places: readonly PlaceState[]): Place[] {
  return places
    .filter(({ place, state }) => state.base.kind === 'not_reported' && place.wherePrec < AREA_PRECISION)
    .map(({ place }) => place);
}

/**
 * The places held or changing hands at a moment, in the dataset's order. What nobody reports as held is not among them,
 * contested or not; nor is what has no point of its own.
 */
export function holdingsOf(places: readonly PlaceState[]): Holding[] {
  return places.flatMap(({ place, state: { base, contested, disputed } }) => {
    if (base.kind === 'not_reported' || place.wherePrec >= AREA_PRECISION) return [];
    const party = base.kind === 'held' ? base.party : null;
    return [{ place, party, settled: party !== null && contested === null && disputed === null }];
  });
}
