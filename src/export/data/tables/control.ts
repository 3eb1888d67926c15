import type { PlaceState } from '../../../domain/snapshot.ts';
import { claimsByPlace, speaksOfControl } from '../../../domain/snapshot.ts';
import type { Place } from '../../../domain/place.ts';
import type { Extract, LeftOutReason } from '../contract.ts';
import { extractOf } from '../extractOf.ts';
import { field, timeFields } from '../fields.ts';
import { stateColour } from '../named.ts';
import { extentReason, type Within } from '../scope.ts';
import { placeFields, positionOf } from './placeFields.ts';
import { hours, stateFields, stateRecord } from './stateFields.ts';

/** Who holds which place at the moment shown: the marks of the map, a row each. */
export function controlTable(of: Within): Extract {
  const { dataset, moment } = of;
  const when = { begin: moment.t, end: moment.t };
  // What is left out has no state to tell; its row is never made.
  const stateOf = (place: Place) => (of.shownPlaces.get(place.placeId) as PlaceState).state;
  return extractOf<Place>({
    kind: 'control',
    fields: [
      ...placeFields<Place>((place) => place).slice(0, 1),
      ...timeFields<Place>('The moment for which control is told.', 'The same moment.', () => when),
      ...placeFields<Place>((place) => place).slice(1),
      ...stateFields<Place>(dataset, stateOf),
      field(
        'age_hours',
        'number',
        'Hours from the newest report in `basis` to the moment, never below 0. Empty: nothing is reported, or the report has no time.',
        (place) => hours(stateOf(place).age),
      ),
    ],
    things: dataset.places.values(),
    idOf: ({ placeId }) => placeId,
    reasonOf: (place) =>
      of.shownPlaces.has(place.placeId) ? extentReason(positionOf(place), of) : unmarked(place, of),
    rowOf: (place) => ({
      position: positionOf(place),
      when,
      title: place.name,
      colour: stateColour(dataset, stateOf(place)),
      full: () => ({
        place_id: place.placeId,
        place_name: place.name,
        place_kind: place.kind,
        ...stateRecord(stateOf(place)),
        age_hours: hours(stateOf(place).age),
      }),
    }),
  });
}

/** Why a place has no mark among those shown. */
export function unmarked({ placeId }: Place, { dataset, markedPlaces }: Within): LeftOutReason {
  if (markedPlaces.has(placeId)) return 'filtered';
  const isSpokenOf = (claimsByPlace(dataset).get(placeId) ?? []).some(speaksOfControl);
  return isSpokenOf ? 'not_known_yet' : 'not_reported';
}
