import { area } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import {
  datasetOf,
  illustrated,
  momentWith,
  NORTH,
  SOUTH,
  told,
} from '../../../tests/fixtures/drawnPlaces.ts';
import { at, basemap, dataset } from '../../../tests/fixtures/flagshipPicture.ts';
import { isKnown } from '../../domain/control/known.ts';
import { DEFAULT_VIEW, DRAWINGS, type View } from '../../domain/view.ts';
import { momentOf } from '../../store/selectors.ts';
import { areaRows } from './areas.ts';
import * as geometry from './geometry.ts';
import { holdingsOf } from './holdings.ts';
import { CORRIDOR_KM, type Illustrated, isReach, REACH_KM } from './illustration.ts';

const WAYS = DRAWINGS.filter((drawing): drawing is Illustrated => drawing !== 'places');
const momentAt = (iso: string, more: Partial<View> = {}) =>
  momentOf(dataset, { ...DEFAULT_VIEW, t: at(iso), ...more });
const DAYS = [
  '2014-06-10',
  '2014-06-11',
  '2014-06-12',
  '2014-06-13',
  '2014-06-22',
  '2014-06-23',
  '2014-06-24',
];

describe('an illustration', () => {
  it('says of itself that it is one', () => {
    for (const drawing of WAYS)
      expect(illustrated(drawing, dataset, basemap, momentAt('2014-06-24T12:00Z'))).toMatchObject({
        illustration: true,
        drawing,
      });
  });

  it('of reach stands at every place held or changing hands, for whoever holds it, and nowhere else', () => {
    for (const day of DAYS) {
      const moment = momentAt(`${day}T12:00Z`);
      const { reaches, stretches } = illustrated('reach', dataset, basemap, moment);
      const held = moment.places.flatMap(({ place, state: { base } }) =>
        base.kind === 'not_reported' ? [] : [[place.placeId, base.kind === 'held' ? base.party : null]],
      );
      expect(reaches.map(({ places: [place], party }) => [place, party])).toEqual(held);
      expect(stretches).toEqual([]);
    }
  });

  it('of roads on the last day: along the Euphrates, and round Tal Afar', () => {
    const { reaches, stretches } = illustrated('roads', dataset, basemap, momentAt('2014-06-24T12:00Z'));
    expect(reaches).toEqual([]);
    expect(
      stretches.map(({ places, settled }) => [...places].sort().join(' ') + (settled ? '' : ' ?')),
    ).toEqual(expect.arrayContaining(['al-qaim-crossing rawa', 'ana rawa', 'mosul tal-afar ?']));
    for (const { km } of stretches) expect(km).toBeLessThanOrEqual(120);
  });

  it('leaks nothing: at a cut it is that of a dataset without the later claims', () => {
    for (const day of DAYS) {
      const known = at(`${day}T12:00Z`);
      const events = [...dataset.events].map(
        ([id, event]) =>
          [id, { ...event, claims: event.claims.filter((claim) => isKnown(claim, known)) }] as const,
      );
      const early = { ...dataset, events: new Map(events) };
      const view = { ...DEFAULT_VIEW, t: known, known };
      for (const drawing of WAYS)
        expect(illustrated(drawing, dataset, basemap, momentOf(dataset, view))).toEqual(
          illustrated(drawing, early, basemap, momentOf(early, view)),
        );
    }
  });

  it('is computed anew only when somebody else holds something', () => {
    const drawn = (iso: string) => illustrated('reach', dataset, basemap, momentAt(iso));
    const late = drawn('2014-06-24T12:00Z');
    expect(drawn('2014-06-24T12:05Z')).toBe(late);
    expect(drawn('2014-06-12T18:00Z')).not.toBe(late);
    expect(drawn('2014-06-24T12:00Z')).toBe(late);
  });

  it('is the same for the same input, whatever was computed before', () => {
    const moment = momentAt('2014-06-24T12:00Z');
    for (const drawing of WAYS)
      expect(illustrated(drawing, { ...dataset }, { ...basemap }, moment)).toEqual(
        illustrated(drawing, dataset, basemap, moment),
      );
  });

  it('lets no neighbour grow when a filter hides a place', () => {
    const places = [told('a', 42.5, 33, { party: NORTH }), told('b', 42.6, 33, { party: SOUTH })];
    const of = datasetOf(places);
    const all = illustrated('reach', of, basemap, momentWith(places));
    const some = illustrated('reach', of, basemap, { places, shown: { places: places.slice(0, 1) } });
    expect(some.reaches).toEqual(all.reaches.slice(0, 1));
  });
});

describe('the areas beside each other', () => {
  it('are those of the drawings, each holder’s in a row of its own', () => {
    for (const day of DAYS) {
      const moment = momentAt(`${day}T12:00Z`);
      const rows = areaRows(dataset, basemap, moment, geometry);
      for (const drawing of WAYS) {
        const drawn = illustrated(drawing, dataset, basemap, moment);
        const whole = isReach(drawing)
          ? drawn.reaches.reduce((sum, reach) => sum + area(reach.area) / 1e6, 0)
          : drawn.stretches.reduce((sum, { km }) => sum + km * CORRIDOR_KM, 0);
        const column = isReach(drawing) ? (`reach${REACH_KM[drawing]}` as const) : 'road';
        expect(rows.reduce((sum, row) => sum + row[column], 0)).toBeCloseTo(whole, 6);
      }
      const held = holdingsOf(moment.places);
      expect(rows.map(({ party, places }) => [party, places])).toEqual(
        [...dataset.parties.keys(), null]
          .map((party) => [
            party,
            held.filter((one) => (one.settled ? one.party === party : party === null)).length,
          ])
          .filter(([, places]) => places !== 0),
      );
      // The farther a holder is said to reach, the more there is.
      for (const row of rows) expect(row.reach10 < row.reach20 && row.reach20 < row.reach40).toBe(true);
    }
  });

  it('are measured anew only when the drawings are others', () => {
    const rowsAt = (iso: string, more: Partial<View> = {}) =>
      areaRows(dataset, basemap, momentAt(iso, more), geometry);
    const rows = rowsAt('2014-06-24T12:00Z');
    expect(rowsAt('2014-06-24T12:05Z')).toBe(rows);
    expect(rowsAt('2014-06-24T12:00Z', { q: 'mosul' })).not.toEqual(rows);
    expect(rowsAt('2014-06-11T12:00Z')).not.toEqual(rows);
  });

  it('count what is contested, disputed or changing for nobody', () => {
    const places = [
      told('a', 42, 33, { party: NORTH }),
      told('b', 44, 33, { party: NORTH, contested: true }),
      told('c', 46, 33, { party: SOUTH, changing: true }),
    ];
    const rows = areaRows(datasetOf(places), basemap, momentWith(places), geometry);
    expect(rows.map(({ party, places }) => [party, places])).toEqual([
      [NORTH, 1],
      [null, 2],
    ]);
    expect(areaRows(datasetOf([]), basemap, momentWith([]), geometry)).toEqual([]);
  });
});
