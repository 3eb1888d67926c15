import { PLACE_MEANINGS as P } from '../../../dataset/recordMeanings.ts';
import type { Place } from '../../../domain/place.ts';
import { field, type Field } from '../fields.ts';
import { roundDegrees } from '../../../dataset/records/place.ts';

/** What tables of places repeat of the gazetteer. */
export function placeFields<Thing>(placeOf: (thing: Thing) => Place): Field<Thing>[] {
  return [
    field('place_id', 'text', P.place_id, (thing) => placeOf(thing).placeId),
    field('place_name', 'text', P.name, (thing) => placeOf(thing).name),
    field('place_kind', 'text', P.kind, (thing) => placeOf(thing).kind),
    field('admin1', 'text', P.admin1, (thing) => placeOf(thing).admin1),
    field('where_prec', 'integer', P.where_prec, (thing) => placeOf(thing).wherePrec),
  ];
}

/** In degrees WGS 84. */
export function positionOf({ lon, lat }: Place): readonly [lon: number, lat: number] {
  return [roundDegrees(lon), roundDegrees(lat)];
}
