import { area, distance, featureCollection, intersect, multiPolygon, union } from '@turf/turf';
import fc from 'fast-check';
import type { MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { datasetOf, NORTH, SOUTH, told } from '../../../tests/fixtures/drawnPlaces.ts';
import { basemap, dataset } from '../../../tests/fixtures/flagshipPicture.ts';
import type { PlaceState } from '../../domain/snapshot.ts';
import { holdingsOf, silentPlaces } from './holdings.ts';
import { reachesOf } from './reach.ts';

const reachOf = (places: readonly PlaceState[], km: number) =>
  reachesOf(holdingsOf(places), silentPlaces(places), km, datasetOf(places), basemap);
const shape = (one: { readonly area: MultiPolygon }) => multiPolygon(one.area.coordinates);
/** Iraq, as the basemap has it. */
const iraq = basemap.land.features.find(({ properties }) => properties.iso === 'IRQ');
if (!iraq) throw new Error('the basemap has no Iraq');
const home = multiPolygon(
  iraq.geometry.type === 'Polygon' ? [iraq.geometry.coordinates] : iraq.geometry.coordinates,
);

const spot = fc.tuple(
  fc.double({ min: 39, max: 48, noNaN: true }),
  fc.double({ min: 29.5, max: 37, noNaN: true }),
);
/** Null: not reported. */
const holder = fc.constantFrom(NORTH, SOUTH, null);
const somePlaces = fc
  .array(fc.tuple(spot, holder, fc.boolean()), { minLength: 2, maxLength: 7 })
  .map((all) =>
    all.map(([[lon, lat], party, contested], index) => told(`p${index}`, lon, lat, { party, contested })),
  );
/** Discs that are sure to meet. */
const crowd = fc
  .tuple(
    spot,
    fc.array(
      fc.tuple(
        fc.double({ min: -0.3, max: 0.3, noNaN: true }),
        fc.double({ min: -0.3, max: 0.3, noNaN: true }),
        holder,
      ),
      { minLength: 2, maxLength: 7 },
    ),
  )
  .map(([[lon, lat], all]) =>
    all.map(([east, north, party], index) => told(`p${index}`, lon + east, lat + north, { party })),
  );
const radius = fc.constantFrom(10, 20, 40);

describe('reach', () => {
  it('never overlaps: the areas together are the area of all', () => {
    fc.assert(
      fc.property(crowd, radius, (places, km) => {
        const pieces = reachOf(places, km).map(shape);
        const sum = pieces.reduce((total, piece) => total + area(piece), 0);
        const whole = pieces.length > 1 ? union(featureCollection(pieces)) : pieces[0];
        expect(Math.abs((whole ? area(whole) : 0) - sum)).toBeLessThanOrEqual(1e-6 * sum + 1);
      }),
      { numRuns: 60 },
    );
  });

  it('lies within its radius of its place, within the country, and nearer to no other place', () => {
    fc.assert(
      fc.property(fc.oneof(somePlaces, crowd), radius, (places, km) => {
        for (const reach of reachOf(places, km)) {
          const place = places.find(({ place }) => reach.places.includes(place.placeId))?.place;
          if (!place) throw new Error('a reach without a place');
          for (const corner of reach.area.coordinates.flat(2)) {
            const off = distance([place.lon, place.lat], corner);
            expect(off).toBeLessThanOrEqual(km * 1.0001);
            const nearest = Math.min(
              ...places.map(({ place: { lon, lat } }) => distance([lon, lat], corner)),
            );
            // Halved in the plane of the map, not on the globe.
            expect(off - nearest).toBeLessThanOrEqual(km * 0.01);
          }
          // A border is straight on the map: cut, it is not the same line in degrees to the last metre.
          const inside = intersect(featureCollection([shape(reach), home]));
          expect(inside ? area(inside) : 0).toBeGreaterThanOrEqual(area(shape(reach)) * (1 - 1e-4) - 1);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is a whole disc where nothing is near', () => {
    const [reach] = reachOf([told('a', 42.5, 33, { party: NORTH })], 20);
    expect(reach).toMatchObject({ party: NORTH, settled: true, places: ['a'] });
    expect(reach && area(shape(reach)) / 1e6).toBeGreaterThan(Math.PI * 20 ** 2 * 0.99);
    expect(reach && area(shape(reach)) / 1e6).toBeLessThan(Math.PI * 20 ** 2);
    expect(reach?.edge.coordinates).toHaveLength(1);
  });

  it('stays on its own side of a border, and beyond the focus there is none', () => {
    const at = (country: string | null) => told('a', 40.975, 34.4, { party: NORTH, place: { country } });
    const [own] = reachOf([at('IRQ')], 40);
    const [syrian] = reachOf([at('SYR')], 40);
    const [either] = reachOf([at(null)], 40);
    const size = (reach: typeof own) => (reach ? area(shape(reach)) : 0);
    expect(size(own)).toBeGreaterThan(0);
    expect(size(syrian)).toBeGreaterThan(0);
    expect(size(either)).toBeCloseTo(size(own) + size(syrian), -3);
    expect(reachOf([at('TUR')], 40)).toEqual([]);
    expect(
      reachesOf(
        holdingsOf([at('IRQ')]),
        [],
        40,
        { ...dataset, basemap: { ...dataset.basemap, focus: [] } },
        basemap,
      ),
    ).toEqual([]);
  });

  it('is nobody’s where a place is changing hands, and none where nobody is reported to hold it', () => {
    const places = [
      told('changing', 42, 33, { party: NORTH, changing: true }),
      told('contested', 43, 33, { party: NORTH, contested: true }),
      told('disputed', 44, 33, { party: SOUTH, disputed: true }),
      told('silent', 45, 33, { contested: true }),
      told('province', 46, 33, { party: SOUTH, place: { wherePrec: 4 } }),
    ];
    const drawn = reachOf(places, 20).map(({ places, party, settled }) => [...places, party, settled]);
    expect(drawn).toEqual([
      ['changing', null, false],
      ['contested', NORTH, false],
      ['disputed', SOUTH, false],
    ]);
  });

  it('has a line between holders, and none between two places that look the same', () => {
    const beside = (party: typeof NORTH, contested = false) =>
      reachOf([told('a', 42.5, 33, { party: NORTH }), told('b', 42.6, 33, { party, contested })], 20)[0];
    const isClosed = (reach: ReturnType<typeof beside>) => {
      const line = reach?.edge.coordinates ?? [];
      return line.length === 1 && String(line[0]?.at(0)) === String(line[0]?.at(-1));
    };
    expect(isClosed(beside(NORTH))).toBe(false);
    expect([isClosed(beside(SOUTH)), isClosed(beside(NORTH, true))]).toEqual([true, true]);
  });

  it('ends half way to a place of which nobody is reported to hold it, contested or not', () => {
    const alone = reachOf([told('a', 42.5, 33, { party: NORTH })], 20);
    for (const contested of [false, true]) {
      const drawn = reachOf([told('a', 42.5, 33, { party: NORTH }), told('b', 42.6, 33, { contested })], 20);
      expect(drawn.map(({ places }) => places)).toEqual([['a']]);
      const east = Math.max(...(drawn[0]?.area.coordinates.flat(2) ?? []).map(([lon = 0]) => lon));
      expect(east).toBeCloseTo(42.55, 6);
      // Towards what isn't reported it has an edge, as towards anybody.
      expect(drawn[0]?.edge.coordinates).toHaveLength(1);
      expect(alone[0] && drawn[0] && area(shape(alone[0])) - area(shape(drawn[0]))).toBeGreaterThan(1e8);
    }
    // What stands for a province has no point to halve the way to.
    const province = told('b', 42.6, 33, { place: { wherePrec: 4 } });
    expect(reachOf([told('a', 42.5, 33, { party: NORTH }), province], 20)).toEqual(alone);
  });

  it('of places at one point is one, and unsettled unless all is held alike', () => {
    const both = (one: Parameters<typeof told>[3], other: Parameters<typeof told>[3]) =>
      reachOf([told('a', 42.5, 33, one), told('b', 42.5, 33, other)], 20).map(
        ({ places, party, settled }) => [...places, party, settled],
      );
    expect(both({ party: NORTH }, { party: SOUTH })).toEqual([['a', 'b', null, false]]);
    expect(both({ party: NORTH }, { party: NORTH })).toEqual([['a', 'b', NORTH, true]]);
    expect(both({ party: NORTH }, { party: NORTH, contested: true })).toEqual([['a', 'b', NORTH, false]]);
    expect(both({ party: NORTH }, { party: NORTH, changing: true })).toEqual([['a', 'b', null, false]]);
    expect(both({}, { party: SOUTH })).toEqual([['b', SOUTH, true]]);
    const [shared] = reachOf(
      [told('a', 42.5, 33, { party: NORTH }), told('b', 42.5, 33, { party: SOUTH })],
      20,
    );
    const [alone] = reachOf([told('a', 42.5, 33, { party: NORTH })], 20);
    expect(shared?.area).toEqual(alone?.area);
  });
});
