import { check } from '@placemarkio/check-geojson';
import { describe, expect, it } from 'vitest';
import { HOSTILE, exportExtract, exportProvenance } from '../../../../tests/fixtures/exportTable.ts';
import type { Provenance } from '../contract.ts';
import { UNHURRIED } from '../pace.ts';
import { writeLinkedPlaces } from './linkedPlaces.ts';

type Feature = Readonly<Record<string, unknown>> & {
  readonly names: readonly Readonly<Record<string, unknown>>[];
};

async function features(changes: Partial<Provenance> = {}): Promise<readonly Feature[]> {
  const [file] = await writeLinkedPlaces(exportExtract(), exportProvenance(changes), 'harbour', UNHURRIED);
  const text = String(file?.content);
  expect(() => check(text)).not.toThrow();
  const collection = JSON.parse(text) as { '@context': string; features: readonly Feature[] };
  expect(collection['@context']).toContain('linkedplaces-context');
  return collection.features;
}

describe('Linked Places Format', () => {
  it('is a place to a row: named in its languages, with its kind, its point and how sure that is', async () => {
    const [first] = await features();
    expect(first).toMatchObject({
      '@id': 'https://example.org/map/#events/e1',
      type: 'Feature',
      names: [
        { toponym: 'Mosul', citations: [{ label: 'e1' }] },
        { toponym: 'الموصل', lang: 'ar' },
      ],
      types: [{ identifier: 'aat:300008389', label: 'city', sourceLabel: 'city' }],
      geometry: { type: 'Point', coordinates: [43.13, 36.34], certainty: 'certain' },
      when: { timespans: [{ start: { in: '2014-06-10T21:00:00Z' }, end: { in: '2014-06-11T21:00:00Z' } }] },
      descriptions: [{ value: 'It fell within a day.' }],
    });
  });

  it('never leaves an end out, for that would say that it ended with its start', async () => {
    const [, open, undated] = await features();
    expect(open?.['when']).toEqual({
      timespans: [{ start: { in: '2014-06-10T21:00:00Z' }, end: { earliest: '2014-06-10T21:00:00Z' } }],
    });
    expect(undated?.['when']).toBeUndefined();
  });

  it('names a row without a place by its title, and gives it no point', async () => {
    const [, nowhere] = await features();
    expect(nowhere?.names).toEqual([{ toponym: 'A speech', citations: [{ label: 'e2' }] }]);
    expect(nowhere?.['geometry']).toEqual({ type: 'GeometryCollection', geometries: [] });
  });

  it('goes by the same address in every view of the same data', async () => {
    const ids = async (link: string | null) => (await features({ link })).map((feature) => feature['@id']);
    expect(await ids('https://example.org/map/?t=2014-06-24T00:00Z#x')).toEqual(
      await ids('https://example.org/map/'),
    );
    expect((await ids('https://example.org/?t=1&data=https%3A%2F%2Fa.org%2Fb.geojson'))[0]).toBe(
      'https://example.org/?data=https%3A%2F%2Fa.org%2Fb.geojson#events/e1',
    );
    expect((await ids(null))[0]).toBe('#events/e1');
  });

  it('leaves hostile text a text', async () => {
    const last = (await features()).at(-1);
    expect(last?.names[0]?.['toponym']).toBe(HOSTILE);
  });
});
