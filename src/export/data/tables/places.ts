import { PLACE_MEANINGS as P } from '../../../dataset/recordMeanings.ts';
import { writePlace } from '../../../dataset/records/place.ts';
import type { PlaceId } from '../../../domain/ids.ts';
import type { Place } from '../../../domain/place.ts';
import type { Extract, LeftOutReason } from '../contract.ts';
import { extractOf } from '../extractOf.ts';
import { field, type Field, NEVER_THEN } from '../fields.ts';
import { extentReason, type Within } from '../scope.ts';
import { behindShown } from './behindShown.ts';
import { positionOf } from './placeFields.ts';

/** The gazetteer, a row each: what is known at the cut; where the view is narrowed, the places of what it shows. */
export function placesTable(of: Within): Extract {
  const shown = behindShown(of).places;
  return extractOf({
    kind: 'places',
    fields: FIELDS,
    things: of.dataset.places.values(),
    idOf: ({ placeId }) => placeId,
    reasonOf: (place) => reasonOf(place, of, shown),
    rowOf: (place) => ({
      position: positionOf(place),
      when: NEVER_THEN,
      title: place.name,
      colour: null,
      full: () => ({ ...writePlace(place) }),
    }),
  });
}

function reasonOf(place: Place, of: Within, shown: ReadonlySet<PlaceId>): LeftOutReason | null {
  if (!of.things.places.has(place.placeId)) return 'not_known_yet';
  if (of.narrows !== null && !shown.has(place.placeId)) return of.narrows;
  return extentReason(positionOf(place), of);
}

const FIELDS: readonly Field<Place>[] = [
  field('place_id', 'text', P.place_id, ({ placeId }) => placeId),
  field('name', 'text', P.name, ({ name }) => name),
  field('name_ar', 'text', P.name_ar, ({ nameAr }) => nameAr),
  field('name_ckb', 'text', P.name_ckb, ({ nameCkb }) => nameCkb),
  field('kind', 'text', P.kind, ({ kind }) => kind),
  field('admin1', 'text', P.admin1, ({ admin1 }) => admin1),
  field('country', 'text', P.country, ({ country }) => country),
  field('where_prec', 'integer', P.where_prec, ({ wherePrec }) => wherePrec),
  field('spellings', 'list', P.spellings, ({ spellings }) => spellings),
  field('source', 'text', P.source, ({ source }) => source),
];
