import type { Dataset } from '../../domain/dataset.ts';
import type { PlaceId } from '../../domain/ids.ts';
import { includesParty } from '../../domain/party.ts';
import type { Place } from '../../domain/place.ts';
import { recently } from '../../domain/recent.ts';
import type { PlaceState } from '../../domain/snapshot.ts';
import type { BasemapData } from '../basemap/decode.ts';
import { settlementsOf } from '../basemap/settlements.ts';
import { AREA_PRECISION, holdingsOf, silentPlaces } from './holdings.ts';
import { type Illustrated, type Illustration, isReach, REACH_KM } from './illustration.ts';
import { geometryAtHand } from './late.ts';

type Moment = {
  /** All places of whose control is spoken: a filter must not let its neighbours' areas grow. */
  readonly places: readonly PlaceState[];
  readonly shown: { readonly places: readonly PlaceState[] };
};
type Geometry = NonNullable<ReturnType<typeof geometryAtHand>>;
type Remember = ReturnType<typeof recently<Illustration>>;

const kept = new WeakMap<
  BasemapData,
  Map<Illustrated, { readonly all: Remember; readonly shown: Remember }>
>();

/**
 * What a way of drawing makes of a moment, of the places that are shown: the same object as long as the same parties hold
 * the same places, contested or not. Computed anew only when that changes. Null as long as the geometry hasn't come.
 */
export function illustrate(
  drawing: Illustrated,
  dataset: Dataset,
  basemap: BasemapData,
  { places, shown }: Moment,
  geometry: Geometry | null = geometryAtHand(),
): Illustration | null {
  if (!geometry) return null;
  const drawings = kept.get(basemap) ?? new Map<Illustrated, { all: Remember; shown: Remember }>();
  kept.set(basemap, drawings);
  const remember = drawings.get(drawing) ?? { all: recently(), shown: recently() };
  drawings.set(drawing, remember);
  const key = keyOf(places);
  const left = shown.places.map(({ place }) => place.placeId);
  return remember.shown(dataset, JSON.stringify([key, left]), () => {
    const all = remember.all(dataset, key, () => drawn(drawing, dataset, basemap, places, geometry));
    const isLeft = (place: PlaceId) => left.includes(place);
    return {
      ...all,
      reaches: all.reaches.filter(({ places }) => places.some(isLeft)),
      stretches: all.stretches.filter(({ places }) => places.every(isLeft)),
    };
  });
}

/** Which places there are, who holds them, and how surely: all that a drawing depends on. */
function keyOf(places: readonly PlaceState[]): string {
  const held = holdingsOf(places).map(({ place, party, settled }) => [place.placeId, party, settled]);
  return JSON.stringify([places.map(({ place }) => place.placeId), held]);
}

function drawn(
  drawing: Illustrated,
  dataset: Dataset,
  basemap: BasemapData,
  places: readonly PlaceState[],
  { reachesOf, stretchesOf }: Geometry,
): Illustration {
  const holdings = holdingsOf(places);
  const km = isReach(drawing) ? REACH_KM[drawing] : null;
  return {
    illustration: true,
    drawing,
    reaches: km === null ? [] : reachesOf(holdings, silentPlaces(places), km, dataset, basemap),
    stretches:
      km === null
        ? stretchesOf(holdings, stopsOf(places, dataset), basemap, (wide, narrow) =>
            includesParty(dataset.parties, wide, narrow),
          )
        : [],
  };
}

/** What ends a road: the places of whose control is spoken, and the other settlements; in the dataset's order. */
function stopsOf(places: readonly PlaceState[], dataset: Dataset): Place[] {
  const stops = new Set([...settlementsOf(dataset), ...places.map(({ place }) => place)]);
  return [...dataset.places.values()].filter((place) => stops.has(place) && place.wherePrec < AREA_PRECISION);
}
