import type { Dataset } from '../domain/dataset.ts';
import { kilometres } from '../domain/geo.ts';
import type { BasemapData } from './basemap/decode.ts';

/** Within this distance a basemap town is taken for the dataset's own place: gazetteers differ by a few kilometres. */
const SAME_PLACE_KM = 8;
const SETTLEMENTS = new Set(['city', 'town', 'village']);

/** Names of the basemap's towns that the dataset's gazetteer labels itself. */
export function hiddenPlaces(dataset: Dataset, towns: BasemapData['place']): ReadonlySet<string> {
  const own = [...dataset.places.values()].filter((place) => SETTLEMENTS.has(place.kind));
  const hidden = towns.features.filter(({ geometry: { coordinates } }) => {
    const [lon, lat] = coordinates;
    if (lon === undefined || lat === undefined) return false;
    return own.some((place) => kilometres([place.lon, place.lat], [lon, lat]) < SAME_PLACE_KM);
  });
  return new Set(hidden.map((town) => town.properties.name));
}
