import type { Dataset } from '../../domain/dataset.ts';
import { kilometresNearby } from '../../domain/distance.ts';
import type { Place } from '../../domain/place.ts';
import type { TownLayer } from './named.ts';

/** Within this distance a basemap town is taken for the dataset's own place: gazetteers differ by a few kilometres. */
const SAME_PLACE_KM = 8;
const KINDS: ReadonlySet<string> = new Set(['city', 'town', 'village']);

/** The gazetteer's settlements on the map: named at every moment, with a mark or without one. */
export function settlementsOf({ places, basemap }: Pick<Dataset, 'places' | 'basemap'>): Place[] {
  const [west, south, east, north] = basemap.box;
  return [...places.values()].filter(
    ({ kind, lon, lat }) => KINDS.has(kind) && lon >= west && lon <= east && lat >= south && lat <= north,
  );
}

/** The basemap's towns without those that the gazetteer names itself: no town has two names beside it. */
export function foreignTowns<Towns extends TownLayer>(towns: Towns, settlements: readonly Place[]): Towns {
  const isOwn = ([lon = Number.NaN, lat = Number.NaN]: readonly number[]) =>
    settlements.some((place) => kilometresNearby([place.lon, place.lat], [lon, lat]) < SAME_PLACE_KM);
  return { ...towns, features: towns.features.filter(({ geometry }) => !isOwn(geometry.coordinates)) };
}
