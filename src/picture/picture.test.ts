import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALL_PARTS,
  at,
  basemap,
  dataset,
  flagshipInput,
  NO_PARTS,
} from '../../tests/fixtures/flagshipPicture.ts';
import { HOUR, instant } from '../domain/instant.ts';
import { periodOf } from '../domain/period.ts';
import { type Picture, type PictureInput, drawPicture } from './picture.ts';
import { placeMarks } from './placeMarks.ts';
import { serialiseSvg } from './serialise.ts';
import type { SvgNode } from './svg.ts';
import { en } from '../text/en.ts';
import type { Theme } from './theme.ts';

const SIZES = [
  { width: 1040, height: 640 },
  { width: 390, height: 560 },
] as const;
const EARLY = at('2014-06-12T18:00Z');
const MIDDLE = at('2014-06-15T18:00Z');
const LATE = at('2014-06-24T20:00Z');
const DAYS = [EARLY, MIDDLE, LATE];
const MOSUL = dataset.places.get('mosul' as never);

function* nodesOf(node: SvgNode): Generator<SvgNode> {
  yield node;
  for (const child of node.children) if (typeof child !== 'string') yield* nodesOf(child);
}
const find = (picture: Picture, attribute: string) =>
  [...nodesOf(picture.root)].filter(({ attributes }) => attribute in attributes);
const textOf = (node: SvgNode): string =>
  node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
const written = (input: PictureInput) => serialiseSvg(drawPicture(input).root);

describe('drawPicture', () => {
  it.each(SIZES.flatMap((size) => DAYS.map((t) => ({ ...size, t }))))(
    'shows every control mark at $width × $height, t = $t, and names it or says that it could not',
    ({ t, ...size }) => {
      const input = flagshipInput({ t }, size);
      const picture = drawPicture(input);
      const marks = placeMarks(dataset, input.places, input.events).filter(({ held }) => held);
      const drawn = new Map(find(picture, 'data-place').map((node) => [node.attributes['data-place'], node]));
      expect(new Set(drawn.keys())).toEqual(new Set(marks.map(({ place }) => place.placeId)));
      expect(drawn.size).toBe(marks.length);
      for (const { place, mark, held } of marks) {
        const { 'data-picture': shown, 'data-word': word } = drawn.get(place.placeId)?.attributes ?? {};
        expect([shown, word]).toEqual([JSON.stringify(mark), held?.word]);
      }
      const named = new Set(find(picture, 'data-label').map(({ attributes }) => attributes['data-label']));
      const missing = marks.map(({ place }) => place.placeId).filter((id) => !named.has(id));
      expect(missing).toEqual(picture.unnamed);
      // At these sizes there is room for every name, if need be on a leader.
      expect(picture.unnamed).toEqual([]);
    },
  );

  it('says in words what each mark shows', () => {
    const picture = drawPicture(flagshipInput({ t: at('2014-06-12T18:00Z') }));
    const mosul = find(picture, 'data-place').find((node) => node.attributes['data-place'] === 'mosul');
    const [title] = mosul?.children ?? [];
    expect(title && typeof title !== 'string' && textOf(title)).toBe('Mosul: Held by ISIS, disputed');
  });

  it('writes the same bytes for the same input, also after another picture was drawn', () => {
    const input = flagshipInput({ t: MIDDLE });
    const first = written(input);
    written({ ...input, theme: 'dark', camera: { zoom: 5, lat: 33, lon: 44 } });
    expect(written(input)).toBe(first);
    expect(written(flagshipInput({ t: MIDDLE }, { basemap: structuredClone(basemap) }))).toBe(first);
  });

  it('uses presentation attributes only, and no ids', () => {
    const { root } = drawPicture(flagshipInput({ t: LATE }, { selected: MOSUL?.placeId ?? null }));
    const attributes = new Set([...nodesOf(root)].flatMap((node) => Object.keys(node.attributes)));
    for (const name of ['style', 'class', 'id']) expect(attributes).not.toContain(name);
    expect(serialiseSvg(root)).not.toMatch(/NaN|undefined|Infinity|url\(|<script|<foreignObject/);
  });

  it('does not depend on the order in which places are listed', () => {
    const names = (of: typeof dataset) =>
      find(drawPicture(flagshipInput({ t: LATE }, {}, of)), 'data-label')
        .map((node) => JSON.stringify([node.attributes, textOf(node)]))
        .sort();
    const expected = names(dataset);
    fc.assert(
      fc.property(fc.shuffledSubarray([...dataset.places], { minLength: dataset.places.size }), (places) => {
        expect(names({ ...dataset, places: new Map(places) })).toEqual(expected);
      }),
      { numRuns: 3 },
    );
  });

  it('keeps the ground as it is while the clock moves', () => {
    const [one, other] = DAYS.map(
      (t) => drawPicture(flagshipInput({ t }, { parts: NO_PARTS })).root.children[0],
    );
    expect(one).toBe(other);
    const dark = drawPicture(flagshipInput({ t: EARLY }, { parts: NO_PARTS, theme: 'dark' })).root
      .children[0];
    expect(dark).not.toBe(one);
  });

  it('gives marks that can be pressed, in px of the whole picture', () => {
    for (const parts of [ALL_PARTS, NO_PARTS]) {
      const input = flagshipInput({ t: LATE }, { parts });
      const { hits, map } = drawPicture(input);
      const [west, north, east, south] = map;
      expect(north > 0).toBe(parts.title);
      expect([west, east]).toEqual([0, 1040]);
      for (const { x, y, radius } of hits) {
        expect(x).toBeGreaterThan(west - radius);
        expect(x).toBeLessThan(east + radius);
        expect(y).toBeGreaterThan(north - radius);
        expect(y).toBeLessThan(south + radius);
      }
      const ids = placeMarks(dataset, input.places, input.events).map(({ place }) => place.placeId);
      expect(ids).toEqual(expect.arrayContaining(hits.map(({ place }) => place)));
    }
  });

  it('keeps a camera within the basemap and leaves out what lies outside it', () => {
    const camera = { zoom: 9, lat: 33.3, lon: 44.4 };
    const picture = drawPicture(flagshipInput({ t: LATE }, { camera }));
    expect(picture.camera).toMatchObject({ zoom: 9 });
    expect(find(picture, 'data-place').map((node) => node.attributes['data-place'])).not.toContain('mosul');
    const far = drawPicture(flagshipInput({ t: LATE }, { camera: { zoom: 0, lat: 0, lon: 0 } }));
    expect(far.camera.zoom).toBeGreaterThanOrEqual(3.5);
  });

  it('sets no name where the page covers the map', () => {
    const covered = { left: 0, top: 0, right: 520, bottom: 640 };
    const picture = drawPicture(flagshipInput({ t: LATE }, { parts: NO_PARTS, covered: [covered] }));
    const rightward = find(picture, 'data-label').filter(({ attributes }) => !('text-anchor' in attributes));
    expect(rightward.length).toBeGreaterThan(5);
    for (const { attributes } of rightward) expect(attributes['x']).toBeGreaterThanOrEqual(520);
  });

  it('says when, as known when, and which events', () => {
    const t = at('2014-06-12T18:00Z');
    const said = (view: Parameters<typeof flagshipInput>[0]) => textOf(drawPicture(flagshipInput(view)).root);
    expect(said({ t })).toContain('Thursday 12 June 2014, 21:00 Baghdad time');
    expect(said({ t })).toContain('As known from all documents');
    expect(said({ t, known: instant(t - HOUR) })).toContain('As known at Thursday 12 June 2014, 20:00');
    expect(said({ t, mode: 'window', from: instant(t - 24 * HOUR) })).toContain(
      'events since 11 June, 21:00',
    );
    expect(said({ t, mode: 'so_far' })).toContain('all events so far');
  });

  it('holds hostile names as text', () => {
    const title = '</text><script>alert(1)</script>';
    const hostile = {
      ...dataset,
      title,
      places: new Map(
        [...dataset.places].map(([id, place]) => [id, { ...place, name: `${place.name}"]]><x>` }]),
      ),
    };
    const svg = written(flagshipInput({ t: MIDDLE }, {}, hostile));
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('<x>');
    expect(svg).toContain('&lt;script&gt;');
  });

  it('mirrors what stands around the map where one reads from the right', () => {
    const text = { ...en, direction: 'rtl' as const };
    const picture = drawPicture(flagshipInput({ t: MIDDLE }, { text }));
    const title = [...nodesOf(picture.root)].find((node) => textOf(node) === dataset.title);
    expect(title?.attributes).toMatchObject({ x: 1040 - 16, direction: 'rtl' });
    expect(picture.hits).toEqual(drawPicture(flagshipInput({ t: MIDDLE })).hits);
  });

  it('does without the legend rather than without a map', () => {
    const low = drawPicture(flagshipInput({ t: LATE }, { width: 390, height: 300 }));
    expect(textOf(low.root)).not.toContain(en.page.legend.states);
    expect(low.map[3] - low.map[1]).toBeGreaterThan(120);
  });

  it('draws any size, theme and camera', () => {
    const { earliest, latest } = periodOf(dataset);
    fc.assert(
      fc.property(
        fc.integer({ min: 160, max: 1600 }),
        fc.integer({ min: 120, max: 1200 }),
        fc.constantFrom<Theme>('light', 'dark'),
        fc.option(
          fc.record({
            zoom: fc.double({ min: 2, max: 11, noNaN: true }),
            lat: fc.double({ min: 20, max: 45, noNaN: true }),
            lon: fc.double({ min: 28, max: 60, noNaN: true }),
          }),
        ),
        fc.integer({ min: earliest, max: latest }),
        (width, height, theme, camera, t) => {
          const svg = written(flagshipInput({ t: instant(t) }, { width, height, theme, camera }));
          expect(svg.startsWith('<svg ')).toBe(true);
        },
      ),
      { numRuns: 8 },
    );
  });
});
