import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeDataset } from '../../dataset/decode.ts';
import type { Place, PlaceKind } from '../../domain/place.ts';
import { decodeBasemap } from './decode.ts';
import { foreignTowns, settlementsOf } from './settlements.ts';

const basemap = decodeBasemap(JSON.parse(readFileSync('public/basemap/basemap.topo.json', 'utf8')));
const dataset = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');

const place = (placeId: string, kind: PlaceKind, lon: number, lat: number) =>
  ({ placeId, name: placeId, kind, lon, lat }) as unknown as Place;
const gazetteer = (...places: Place[]) => ({
  places: new Map(places.map((entry) => [entry.placeId, entry])),
  basemap: { box: [40, 30, 50, 38] as const, focus: [] },
});
const namesOf = (towns: typeof basemap.place) => towns.features.map(({ properties }) => properties.name);

describe('settlementsOf', () => {
  it('takes cities, towns and villages, in the order of the gazetteer', () => {
    const given = gazetteer(
      place('c', 'city', 41, 31),
      place('x', 'airport', 41, 31),
      place('g', 'governorate', 41, 31),
      place('v', 'village', 42, 32),
      place('t', 'town', 43, 33),
      place('s', 'site', 43, 33),
    );
    expect(settlementsOf(given).map(({ placeId }) => placeId)).toEqual(['c', 'v', 't']);
  });

  it('leaves out what lies beyond the basemap, and keeps its edges', () => {
    const given = gazetteer(
      place('west', 'city', 39.9, 31),
      place('east', 'city', 50.1, 31),
      place('south', 'city', 41, 29.9),
      place('north', 'city', 41, 38.1),
      place('corner', 'city', 40, 30),
      place('other-corner', 'city', 50, 38),
    );
    expect(settlementsOf(given).map(({ placeId }) => placeId)).toEqual(['corner', 'other-corner']);
  });

  it('holds the cities of the published dataset, and no capital abroad', () => {
    const names = settlementsOf(dataset).map(({ name }) => name);
    for (const name of ['Baghdad', 'Mosul', 'Kirkuk', 'Tikrit', 'Samarra', 'Najaf'])
      expect(names).toContain(name);
    expect(names).not.toContain('London');
    expect(names).not.toContain('Al-Waleed border crossing');
  });
});

describe('foreignTowns', () => {
  it('leaves out the towns that the gazetteer names, under whatever name, and no other', () => {
    const settlements = settlementsOf(dataset);
    const left = namesOf(foreignTowns(basemap.place, settlements));
    const gone = namesOf(basemap.place).filter((name) => !left.includes(name));
    // The gazetteer writes Anah as Ana.
    for (const name of ['Anah', 'Baghdad', 'Kirkuk', 'Mosul', 'Najaf', 'Samarra', 'Tikrit'])
      expect(gone).toContain(name);
    expect(gone.length).toBeLessThanOrEqual(settlements.length);
    expect(left).toContain('Abu Ghraib');
  });

  it('takes a town for the same place when it lies less than 8 km away', () => {
    const [lon, lat] = [44.40088, 33.34058];
    const isHidden = (north: number) =>
      !namesOf(foreignTowns(basemap.place, [place('b', 'city', lon, lat + north / 111.2)])).includes(
        'Baghdad',
      );
    expect([0, 7.9, -7.9].map(isHidden)).toEqual([true, true, true]);
    expect([8.1, -8.1].map(isHidden)).toEqual([false, false]);
  });

  it('changes nothing for a dataset without settlements', () => {
    expect(foreignTowns(basemap.place, [])).toEqual(basemap.place);
  });
});
