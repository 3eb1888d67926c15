import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { booleanPointInPolygon, flattenEach, pointToLineDistance } from '@turf/turf';
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../scripts/run.ts';

type Seed = {
  readonly id: string;
  readonly kind: string;
  readonly lon: number;
  readonly lat: number;
  readonly admin1: string | null;
  readonly country: string | null;
};
type Placed = { readonly place: string | null; readonly place_to?: string | null };

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const places = parse(read('seeds/places.yaml')) as Seed[];
const basemap = JSON.parse(read('public/basemap/basemap.topo.json')) as Topology;
const layer = <G extends Polygon | MultiPolygon | LineString | MultiLineString>(name: string) =>
  feature(basemap, basemap.objects[name] as GeometryCollection).features as Feature<
    G,
    Record<string, string>
  >[];
const governorates = layer<Polygon | MultiPolygon>('admin1_area');
const borders = layer<LineString | MultiLineString>('border');

function kmToBorder({ lon, lat }: Seed): number {
  let least = Infinity;
  for (const border of borders)
    flattenEach(border, (line) => {
      least = Math.min(least, pointToLineDistance([lon, lat], line as Feature<LineString>));
    });
  return least;
}

const inIraq = places.filter(({ country }) => country === 'IRQ');
const crossings = places.filter(({ kind }) => kind === 'border_crossing');

describe('the gazetteer', () => {
  it('has places in Iraq, and border crossings', () => {
    expect(inIraq.length).toBeGreaterThan(20);
    expect(crossings.length).toBeGreaterThan(1);
  });

  // A region of several governorates has none of its own, but lies in one of Iraq's.
  test.each(inIraq)('$id lies in the governorate $admin1', ({ lon, lat, admin1 }) => {
    const around = governorates
      .filter((polygon) => booleanPointInPolygon([lon, lat], polygon))
      .map(({ properties }) => properties);
    expect(around).toEqual([
      expect.objectContaining({ iso: 'IRQ', ...(admin1 !== null && { name: admin1 }) }),
    ]);
  });

  test.each(crossings)('$id lies within 10 km of a border', (crossing) => {
    expect(kmToBorder(crossing)).toBeLessThan(10);
  });

  it('holds every place that an event names, and no other', () => {
    const documents = readdirSync(join(root, 'seeds/documents'))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => parse(read(join('seeds/documents', name))) as { events: Placed[] });
    const named = documents
      .flatMap(({ events }) => events)
      .flatMap(({ place, place_to: to }) => [place, to])
      .filter((id) => id != null);
    expect([...new Set(named)].sort()).toEqual(places.map(({ id }) => id).sort());
  });
});
