import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeBasemap } from './decode.ts';

const committed = (): unknown => JSON.parse(readFileSync('public/basemap/basemap.topo.json', 'utf8'));

describe('decodeBasemap', () => {
  it('reads every layer of the committed file', () => {
    const data = decodeBasemap(committed());
    const counts = Object.values(data).map(({ features }) => features.length);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(data.admin1_area.features.filter(({ properties }) => properties.iso === 'IRQ')).toHaveLength(18);
    expect(data.admin1_area.features.filter(({ properties }) => properties.iso === 'SYR')).toHaveLength(14);
  });

  it('gives degrees, not grid steps', () => {
    const { place } = decodeBasemap(committed());
    const mosul = place.features.find(({ properties }) => properties.name === 'Mosul');
    expect(mosul?.geometry.coordinates[0]).toBeCloseTo(43.119, 2);
    expect(mosul?.geometry.coordinates[1]).toBeCloseTo(36.335, 2);
    expect(mosul?.properties.geonameid).toBe(99072);
  });

  it('names the layer that is missing', () => {
    const { objects, ...rest } = committed() as { objects: Record<string, unknown> };
    const { river: _, ...others } = objects;
    expect(() => decodeBasemap({ ...rest, objects: others })).toThrow('no layer "river"');
  });

  it.each([null, 'text', {}, { type: 'FeatureCollection', features: [] }])('refuses %j', (json) => {
    expect(() => decodeBasemap(json)).toThrow('not a TopoJSON topology');
  });
});
