import { expect, it } from 'vitest';
import { at, basemap, dataset, flagshipInput, NO_PARTS } from '../../../../tests/fixtures/flagshipPicture.ts';
import { boxOfInterest } from '../../../domain/geo.ts';
import type { PlaceId } from '../../../domain/ids.ts';
import { basemapGround } from '../../../picture/basemapGround.ts';
import { drawPicture } from '../../../picture/picture.ts';
import { serialiseSvg } from '../../../picture/serialise.ts';
import type { SvgNode } from '../../../picture/svg.ts';
import { embedTextOf } from '../../../text/embedText.ts';
import { en } from '../../../text/en.ts';
import { timeWords } from '../../../text/timeWords.ts';
import { encodeCore } from '../../slice/encodeCore.ts';
import { encodeOutline } from '../../slice/encodeOutline.ts';
import { readCore } from '../../slice/readCore.ts';
import { readOutline } from '../../slice/readOutline.ts';
import { drawMap } from './drawMap.ts';

const slice = readCore(JSON.parse(encodeCore(dataset, '0123456789ab', null)));
const outline = readOutline(JSON.parse(encodeOutline(basemap, boxOfInterest(dataset))));
const words = timeWords(en, dataset, 'dataset');
const t = at('2014-06-12T18:00Z');
const place = 'mosul' as PlaceId;
const drawn = (ground: typeof outline, width: number, height: number) =>
  drawMap({
    slice,
    ground,
    width,
    height,
    words,
    moment: { t, known: 'all', marks: slice.marksAt(t) },
    view: { camera: null, place },
    theme: 'light',
    text: embedTextOf('en'),
    covered: [],
  });
const picture = (width: number, height: number) =>
  drawPicture(flagshipInput({ t }, { width, height, selected: place, parts: { ...NO_PARTS, scale: true } }));
/** Other names of parties wait for the texts: no mark shows them. */
const written = (nodes: readonly (SvgNode | string)[]) =>
  nodes.map((node) =>
    typeof node === 'string' ? node : serialiseSvg(node).replaceAll(/&quot;aliases&quot;:\[.*?\]/g, ''),
  );
const namesIn = ({ tag, attributes, children }: SvgNode): string[] =>
  tag === 'text'
    ? [String(attributes['data-label'])]
    : children.flatMap((child) => (typeof child === 'string' ? [] : namesIn(child)));

it('draws on the same ground what the picture draws without its strips', () => {
  for (const [width, height] of [
    [700, 460],
    [320, 420],
  ] as const) {
    const map = drawn(basemapGround(basemap), width, height);
    const { root, camera, hits, unnamed } = picture(width, height);
    expect(written([map.ground, ...map.foreground.children])).toEqual(written(root.children));
    expect({ camera: map.camera, hits: map.hits, unnamed: map.unnamed }).toEqual({ camera, hits, unnamed });
  }
});

it('draws on the outline the same marks, and names the same places of the dataset', () => {
  const map = drawn(outline, 700, 460);
  const whole = picture(700, 460).root.children as SvgNode[];
  const part = (nodes: readonly (SvgNode | string)[], name: string) =>
    nodes.filter((node) => typeof node !== 'string' && node.attributes['data-part'] === name);
  for (const name of ['selection', 'events', 'marks', 'scale'])
    expect(written(part(map.foreground.children, name))).toEqual(written(part(whole, name)));
  const own = (names: string[]) => names.filter((name) => dataset.places.has(name as PlaceId)).sort();
  expect(own(namesIn(map.foreground))).toEqual(own(whole.flatMap(namesIn)));
  expect(map.foreground.children).toHaveLength(5);
});

it('leaves the ground as it is while only the clock moves', () => {
  const later = { t: at('2014-06-20T18:00Z'), known: 'all' as const, marks: [] };
  const one = drawn(outline, 700, 460);
  const other = drawMap({
    slice,
    ground: outline,
    width: 700,
    height: 460,
    words,
    moment: later,
    view: { camera: null, place: null },
    theme: 'light',
    text: embedTextOf('en'),
    covered: [],
  });
  expect(other.ground).toBe(one.ground);
});
