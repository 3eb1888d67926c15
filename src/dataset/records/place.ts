import type { PlaceId } from '../../domain/ids.ts';
import type { Place } from '../../domain/place.ts';
import { placeRecord, type PlaceRecord } from '../schema/collection.ts';
import { keepUnknown, unknownOf } from './unknown.ts';

export function readPlace(raw: PlaceRecord): Place {
  const place: Place = {
    placeId: raw.place_id as PlaceId,
    name: raw.name,
    nameAr: raw.name_ar,
    nameCkb: raw.name_ckb,
    kind: raw.kind,
    lon: raw.lon,
    lat: raw.lat,
    wherePrec: raw.where_prec,
    admin1: raw.admin1,
    country: raw.country,
    spellings: raw.spellings,
    source: raw.source,
  };
  return keepUnknown(place, raw, placeRecord);
}

export function writePlace(place: Place): PlaceRecord {
  return {
    place_id: place.placeId,
    name: place.name,
    name_ar: place.nameAr,
    name_ckb: place.nameCkb,
    kind: place.kind,
    lon: roundDegrees(place.lon),
    lat: roundDegrees(place.lat),
    where_prec: place.wherePrec,
    admin1: place.admin1,
    country: place.country,
    spellings: [...place.spellings],
    source: place.source,
    ...unknownOf(place),
  };
}

/** To five decimals: about a metre, finer than any point of a gazetteer. */
export function roundDegrees(degrees: number): number {
  // Adding zero turns -0 into 0, which JSON would turn anyway.
  return Math.round(degrees * 1e5) / 1e5 + 0;
}
