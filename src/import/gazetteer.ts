import { roundDegrees } from '../dataset/records/place.ts';
import type { PlaceRecord } from '../dataset/schema/collection.ts';
import type { PlaceKind } from '../domain/place.ts';
import type { ReadingPlace } from './reading.ts';
import { idOfText, slugOf, uniqueIds } from './slug.ts';

/** The places of a dataset: the same name at the same point is one place, as exact as the least exact of its rows. */
export type Gazetteer = {
  /** The record of a place; a later row may make it coarser. */
  readonly placeOf: (place: ReadingPlace) => PlaceRecord;
  readonly records: () => readonly PlaceRecord[];
  /** West, south, east, north of all points; null without any. */
  readonly bounds: () => readonly [number, number, number, number] | null;
};

/** @param file named as where the points come from */
export function gazetteer(file: string): Gazetteer {
  const places = new Map<string, Map<number, PlaceRecord>>();
  const records: PlaceRecord[] = [];
  const unique = uniqueIds();
  let bounds: [number, number, number, number] | null = null;
  const source = `as given in ${file}`;
  return {
    placeOf: ({ name, lon: exactLon, lat: exactLat, wherePrec, admin1, country, id, kind }) => {
      const [lon, lat] = [roundDegrees(exactLon), roundDegrees(exactLat)];
      const named = places.get(id ?? name) ?? new Map<number, PlaceRecord>();
      const key = pointKey(lon, lat);
      const known = named.get(key);
      if (known) {
        if (wherePrec <= known.where_prec) return known;
        known.where_prec = wherePrec;
        if (kind === undefined) known.kind = kindOf(wherePrec);
        return known;
      }
      const place: PlaceRecord = {
        place_id: unique(id === undefined ? slugOf(name, 'place') : idOfText(id, 'place')),
        name,
        name_ar: null,
        name_ckb: null,
        kind: kind ?? kindOf(wherePrec),
        lon,
        lat,
        where_prec: wherePrec,
        admin1,
        country,
        spellings: [],
        source,
      };
      records.push(place);
      named.set(key, place);
      places.set(id ?? name, named);
      bounds = bounds
        ? [
            Math.min(bounds[0], lon),
            Math.min(bounds[1], lat),
            Math.max(bounds[2], lon),
            Math.max(bounds[3], lat),
          ]
        : [lon, lat, lon, lat];
      return place;
    },
    records: () => records,
    bounds: () => bounds,
  };
}

/** A whole number for each point of the globe, at the five decimals to which places are rounded. */
function pointKey(lon: number, lat: number): number {
  return (Math.round(lon * 1e5) + 18_000_000) * 100_000_000 + Math.round(lat * 1e5) + 9_000_000;
}

/** What the precision tells of the kind; nothing else does. */
function kindOf(wherePrec: number): PlaceKind {
  if (wherePrec === 3) return 'district';
  if (wherePrec === 4) return 'governorate';
  return wherePrec > 4 ? 'region' : 'site';
}
