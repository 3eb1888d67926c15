import type { Dataset } from '../../domain/dataset.ts';
import { recently } from '../../domain/recent.ts';
import type { PlaceState } from '../../domain/snapshot.ts';
import type { BasemapData } from '../basemap/decode.ts';
import { holdingsOf } from './holdings.ts';
import { type Illustrated, type Illustration, isReach, type Piece, REACH_KM } from './illustration.ts';
import { reachesOf } from './reach.ts';
import { stretchesOf } from './stretches.ts';

type Moment = {
  /** All places of whose control is spoken: a filter must not let its neighbours' areas grow. */
  readonly places: readonly PlaceState[];
  readonly shown: { readonly places: readonly PlaceState[] };
};
type Remember = ReturnType<typeof recently<Illustration>>;

const kept = new WeakMap<
  BasemapData,
  Map<Illustrated, { readonly all: Remember; readonly shown: Remember }>
>();

/**
 * What a way of drawing makes of a moment, of the places that are shown: the same object as long as the same parties hold
 * the same places, contested or not. Computed anew only when that changes.
 */
export function illustrate(
  drawing: Illustrated,
  dataset: Dataset,
  basemap: BasemapData,
  { places, shown }: Moment,
): Illustration {
  const drawings = kept.get(basemap) ?? new Map<Illustrated, { all: Remember; shown: Remember }>();
  kept.set(basemap, drawings);
  const remember = drawings.get(drawing) ?? { all: recently(), shown: recently() };
  drawings.set(drawing, remember);
  const key = keyOf(places);
  const left = shown.places.map(({ place }) => place.placeId);
  return remember.shown(dataset, JSON.stringify([key, left]), () => {
    const all = remember.all(dataset, key, () => drawn(drawing, dataset, basemap, places));
    const isShown = ({ places }: Piece) => places.every((place) => left.includes(place));
    return {
      ...all,
      reaches: all.reaches.filter(isShown),
      stretches: all.stretches.filter(isShown),
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
): Illustration {
  const km = isReach(drawing) ? REACH_KM[drawing] : null;
  return {
    illustration: true,
    drawing,
    reaches: km === null ? [] : reachesOf(holdingsOf(places), km, dataset, basemap),
    stretches: km === null ? stretchesOf(places, dataset, basemap) : [],
  };
}
