import { describe, expect, it } from 'vitest';
import {
  datasetOf,
  illustrated,
  momentWith,
  NORTH,
  NORTH_GUARD,
  SOUTH,
  told,
  withRoads,
} from '../../../tests/fixtures/drawnPlaces.ts';
import { kilometres } from '../../domain/geo.ts';
import type { PlaceState } from '../../domain/snapshot.ts';

/** A road that goes east, with a side road to the north that leaves it at 43°. */
const roads = withRoads(
  [
    [42, 33],
    [43, 33],
    [44, 33],
  ],
  [
    [43, 33],
    [43, 34],
  ],
);
const stretchesOf = (places: readonly PlaceState[], of = datasetOf(places), on = roads) =>
  illustrated('roads', of, on, momentWith(places)).stretches;
const drawn = (places: readonly PlaceState[], basemap = roads) =>
  stretchesOf(places, datasetOf(places), basemap).map(({ places, party, settled }) => [
    places.join(' '),
    party,
    settled,
  ]);

describe('stretches of road', () => {
  it('need two places: one alone holds none', () => {
    expect(drawn([])).toEqual([]);
    expect(drawn([told('a', 42.5, 33, { party: NORTH })])).toEqual([]);
  });

  it('run between two neighbours of one holder, round the corners, as long as the road', () => {
    const places = [told('a', 42.6, 33, { party: NORTH }), told('b', 43.02, 33.4, { party: NORTH })];
    const [stretch, ...more] = stretchesOf(places);
    expect(more).toEqual([]);
    const ends = stretch?.line.coordinates ?? [];
    expect(ends).toHaveLength(3);
    expect(stretch?.places).toEqual(['a', 'b']);
    // Beside the road, it joins it where the road is nearest.
    expect(ends.at(-1)?.[0]).toBeCloseTo(43, 3);
    const along = kilometres([42.6, 33], [43, 33]) + kilometres([43, 33], [43, 33.4]);
    expect(Math.abs((stretch?.km ?? 0) - along)).toBeLessThan(0.5);
  });

  it('end at every place between, held or not', () => {
    const ends = [told('a', 42.6, 33, { party: NORTH }), told('c', 43.2, 33, { party: NORTH })];
    expect(drawn(ends)).toEqual([['a c', NORTH, true]]);
    expect(drawn([...ends, told('b', 42.9, 33)])).toEqual([]);
    expect(drawn([...ends, told('b', 42.9, 33, { party: SOUTH })])).toEqual([]);
    expect(drawn([...ends, told('b', 42.9, 33, { party: NORTH, changing: true })])).toEqual([]);
    expect(drawn([...ends, told('b', 42.9, 33, { party: NORTH })])).toEqual([
      ['a b', NORTH, true],
      ['c b', NORTH, true],
    ]);
    // A settlement of the gazetteer of which nobody speaks.
    const silent = told('b', 42.9, 33);
    expect(stretchesOf(ends, datasetOf([...ends, silent]))).toEqual([]);
    // One known only to its district stands nowhere on a road.
    const vague = told('b', 42.9, 33, { party: SOUTH, place: { wherePrec: 4 } });
    expect(drawn([...ends, vague])).toEqual([['a c', NORTH, true]]);
  });

  it('are the wider party’s where one includes the other, and nobody’s between contradicting ones', () => {
    const ends = (a: typeof NORTH, b: typeof NORTH) =>
      drawn([told('a', 42.6, 33, { party: a }), told('b', 43.2, 33, { party: b })]);
    expect(ends(NORTH_GUARD, NORTH)).toEqual([['a b', NORTH, true]]);
    expect(ends(NORTH, NORTH_GUARD)).toEqual([['a b', NORTH, true]]);
    expect(ends(NORTH_GUARD, NORTH_GUARD)).toEqual([['a b', NORTH_GUARD, true]]);
    expect(ends(NORTH, SOUTH)).toEqual([]);
  });

  it('are unsettled where one end is', () => {
    for (const flag of ['contested', 'disputed'])
      expect(
        drawn([told('a', 42.6, 33, { party: NORTH, [flag]: true }), told('b', 43.2, 33, { party: NORTH })]),
      ).toEqual([['a b', NORTH, false]]);
  });

  it('are no longer than 120 km, and from no place farther than 12 km off the road', () => {
    const far = [told('a', 42, 33, { party: NORTH }), told('b', 43.3, 33, { party: NORTH })];
    expect(kilometres([42, 33], [43.3, 33])).toBeGreaterThan(120);
    expect(drawn(far)).toEqual([]);
    const off = (north: number) =>
      drawn([told('a', 42.6, 33 - north, { party: NORTH }), told('b', 42.9, 33, { party: NORTH })]);
    expect(off(0.1)).toHaveLength(1);
    expect(off(0.12)).toEqual([]);
  });

  it('are one between two spots, however many places join the road there', () => {
    const end = told('c', 43.2, 33, { party: NORTH });
    const spot = (a: typeof NORTH, b: typeof NORTH) => [
      told('a', 42.6, 33.05, { party: a }),
      told('b', 42.6, 32.95, { party: b }),
      end,
    ];
    expect(drawn(spot(NORTH, NORTH))).toEqual([['a b c', NORTH, true]]);
    expect(drawn(spot(NORTH, SOUTH))).toEqual([]);
  });

  it('are none without roads', () => {
    const places = [told('a', 42.6, 33, { party: NORTH }), told('b', 43.2, 33, { party: NORTH })];
    expect(drawn(places, withRoads())).toEqual([]);
  });
});
