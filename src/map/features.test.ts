import { describe, expect, it } from 'vitest';
import type { Place, PlaceKind } from '../domain/place.ts';
import type { PlaceState } from '../domain/snapshot.ts';
import type { Mark, PartyLook } from '../picture/mark.ts';
import type { PlaceMark } from '../picture/placeMarks.ts';
import type { Theme } from '../picture/theme.ts';
import { markFeatures, RANK } from './features.ts';

const place = (placeId: string, kind: PlaceKind = 'city') =>
  ({ placeId, name: `The ${placeId}`, kind, lon: 44, lat: 33 }) as unknown as Place;
const look: PartyLook = { colour: '#aa0000', shape: 'circle' };
const mark: Mark = {
  base: { kind: 'held', party: look },
  contested: null,
  disputed: null,
  ageing: 'fresh',
  kind: 'settlement',
};

type State = {
  readonly word?: string;
  readonly base?: object;
  readonly contested?: object | null;
  readonly disputed?: object | null;
};

function marked(
  at: Place,
  { word = 'held', base = { kind: 'held', party: 'army' }, contested = null, disputed = null }: State = {},
): PlaceMark {
  const held = { place: at, word, state: { base, contested, disputed } } as unknown as PlaceState;
  return { place: at, held, mark, quiet: [] };
}
const scene = (at: Place): PlaceMark => ({
  place: at,
  held: null,
  mark: null,
  quiet: [{ glyph: 'strike', now: true }],
});

function featuresOf(marks: readonly PlaceMark[], settlements: readonly Place[] = [], theme: Theme = 'light') {
  const { collection, images } = markFeatures(marks, settlements, theme, 'b');
  return { images, properties: collection.features.map(({ properties }) => properties), collection };
}

describe('markFeatures', () => {
  it('puts a mark where its place lies, with its name and its state', () => {
    const { collection } = featuresOf([marked(place('a'))]);
    expect(collection.features).toEqual([
      expect.objectContaining({
        geometry: { type: 'Point', coordinates: [44, 33] },
        properties: expect.objectContaining({
          place: 'a',
          label: 'The a',
          word: 'held',
          party: 'army',
          from: '',
          to: '',
          contested: false,
          disputed: false,
          selected: false,
        }) as unknown,
      }),
    ]);
  });

  it('says who loses and who takes a place, and that it is contested or disputed', () => {
    const { properties } = featuresOf([
      marked(place('a'), { word: 'changing', base: { kind: 'changing', from: 'army', to: 'rebels' } }),
      marked(place('b'), { base: { kind: 'changing', from: null, to: 'rebels' } }),
      marked(place('c'), { contested: {}, disputed: {} }),
    ]);
    expect(properties.map(({ party, from, to }) => [party, from, to])).toEqual([
      ['', 'army', 'rebels'],
      ['', '', 'rebels'],
      ['army', '', ''],
    ]);
    expect(properties.map(({ contested, disputed }) => [contested, disputed])).toEqual([
      [false, false],
      [false, false],
      [true, true],
    ]);
  });

  it('marks the place that is open, and no other', () => {
    const { properties } = featuresOf([marked(place('a'))], [place('b'), place('c')]);
    expect(properties.map(({ selected }) => selected)).toEqual([false, true, false]);
  });

  it('names images by what they show: once for equal marks, apart for others and for themes', () => {
    const other = { ...marked(place('c')), mark: { ...mark, ageing: 'outline' as const } };
    const { properties, images } = featuresOf([
      marked(place('a')),
      marked(place('b')),
      other,
      scene(place('d')),
    ]);
    const [a, b, c, d] = properties;
    expect(a?.image).toBe(b?.image);
    expect(c?.image).not.toBe(a?.image);
    expect([d?.image, a?.quiet]).toEqual(['', '']);
    expect(new Set(images.keys())).toEqual(new Set([a?.image, c?.image, d?.quiet]));
    expect(images.get(a?.image ?? '')?.paths.length).toBeGreaterThan(0);
    const inDark = featuresOf([marked(place('a')), scene(place('d'))], [], 'dark').images;
    expect([...inDark.keys()].filter((name) => images.has(name))).toEqual([]);
  });

  it('tells a glyph of now from its trace', () => {
    const past = { ...scene(place('b')), quiet: [{ glyph: 'strike', now: false } as const] };
    const { properties } = featuresOf([scene(place('a')), past]);
    expect(properties[0]?.quiet).not.toBe(properties[1]?.quiet);
  });

  it('ranks what is held before what is not reported, towns after both, and scenes of events last', () => {
    const { properties } = featuresOf(
      [
        marked(place('a', 'town')),
        marked(place('b')),
        marked(place('c', 'airport')),
        marked(place('d'), { word: 'not_reported', base: { kind: 'not_reported' } }),
        scene(place('e')),
        scene(place('site', 'site')),
      ],
      [place('b'), place('e'), place('f'), place('g', 'village')],
    );
    expect(properties.map(({ place, rank }) => [place, rank])).toEqual([
      ['a', RANK.held + 1],
      ['b', RANK.held],
      ['c', RANK.held + 2],
      ['d', RANK.notReported],
      ['e', RANK.town],
      ['site', RANK.scene + 2],
      ['f', RANK.town],
      ['g', RANK.town + 2],
    ]);
  });

  it('names a settlement at every moment, once: with its mark, or without any image', () => {
    const [a, b, c] = [place('a'), place('b'), place('c')];
    const { properties, images } = featuresOf([marked(a), scene(b)], [a, b, c]);
    expect(properties.map(({ label }) => label)).toEqual(['The a', 'The b', 'The c']);
    expect(properties[2]).toMatchObject({ word: 'none', image: '', quiet: '', party: '' });
    expect(images.size).toBe(2);
  });

  it('gives the same for the same', () => {
    const given = [marked(place('a')), scene(place('b'))];
    expect(JSON.stringify(featuresOf(given))).toBe(JSON.stringify(featuresOf(given)));
  });
});
