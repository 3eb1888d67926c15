import { describe, expect, it } from 'vitest';
import { illustrated, NORTH } from '../../../tests/fixtures/drawnPlaces.ts';
import {
  ALL_PARTS,
  at,
  basemap,
  dataset,
  flagshipInput,
  NO_PARTS,
} from '../../../tests/fixtures/flagshipPicture.ts';
import { kilometres } from '../../domain/geo.ts';
import { DEFAULT_VIEW } from '../../domain/view.ts';
import { momentOf } from '../../store/selectors.ts';
import { PALETTES } from '../basemap/palette.ts';
import { drawPicture, type PictureInput } from '../picture.ts';
import { serialiseSvg } from '../serialise.ts';
import type { SvgNode } from '../svg.ts';
import { luminance } from '../theme.ts';
import { drawHatch, HATCH_SIZE, hatchName } from './hatch.ts';
import type { Illustrated, Stretch } from './illustration.ts';
import { fading, pieceColour } from './look.ts';

const t = at('2014-06-24T12:00Z');
const moment = momentOf(dataset, { ...DEFAULT_VIEW, t });
const pictured = (drawing: Illustrated, more: Partial<PictureInput> = {}) =>
  drawPicture(
    flagshipInput(
      { t },
      {
        parts: NO_PARTS,
        illustration: { drawn: illustrated(drawing, dataset, basemap, moment), note: 'Only an illustration' },
        ...more,
      },
    ),
  ).root;
const all = (node: SvgNode): SvgNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child))),
];
const part = (root: SvgNode, name: string) => all(root).find((node) => node.attributes['data-part'] === name);

describe('a drawing in the picture', () => {
  it('lies above the ground and below the marks, one piece for each of the illustration’s', () => {
    const root = pictured('reach');
    const order = all(root).flatMap(({ attributes }) => attributes['data-part'] ?? []);
    expect(order.slice(0, 2)).toEqual(['ground', 'drawing']);
    expect(order.indexOf('marks')).toBeGreaterThan(1);
    const drawing = part(root, 'drawing');
    const pieces = drawing ? all(drawing).filter(({ attributes }) => 'data-drawn' in attributes) : [];
    const { reaches } = illustrated('reach', dataset, basemap, moment);
    expect(pieces.map(({ attributes }) => [attributes['data-drawn'], attributes['data-party']])).toEqual(
      reaches.map(({ places, party }) => [places.join(' '), party ?? '']),
    );
  });

  it('is hatched with patterns that are there, never filled', () => {
    const nodes = all(pictured('reach'));
    const ids = nodes.filter(({ tag }) => tag === 'pattern').map(({ attributes }) => attributes['id']);
    expect(new Set(ids).size).toBe(ids.length);
    const drawing = part(pictured('reach'), 'drawing');
    const fills = drawing ? all(drawing).flatMap(({ attributes }) => attributes['fill'] ?? []) : [];
    expect(fills.length).toBeGreaterThan(ids.length);
    for (const fill of fills) expect(['none', ...ids.map((id) => `url(#${id})`)]).toContain(fill);
  });

  it('is the same to the byte each time, in attributes alone', () => {
    for (const drawing of ['roads', 'reach', 'reach-40'] as const) {
      const once = serialiseSvg(pictured(drawing));
      expect(serialiseSvg(pictured(drawing))).toBe(once);
      expect(once).not.toMatch(/ (style|class)=/);
    }
  });

  it('gives patterns of two sizes two names, as both may stand on one page', () => {
    const ids = (width: number) =>
      all(pictured('reach', { width }))
        .filter(({ tag }) => tag === 'pattern')
        .map(({ attributes }) => attributes['id']);
    expect(ids(800).filter((id) => ids(900).includes(id))).toEqual([]);
  });

  it('is said to be an illustration in the heading; without a drawing nothing changes', () => {
    expect(serialiseSvg(pictured('roads', { parts: ALL_PARTS }))).toContain('Only an illustration');
    const none = serialiseSvg(pictured('roads', { illustration: null, parts: ALL_PARTS }));
    expect(none).toBe(serialiseSvg(drawPicture(flagshipInput({ t })).root));
    expect(none).not.toContain('Only an illustration');
  });

  it('makes hollow what is unsettled', () => {
    const drawing = part(pictured('roads'), 'drawing');
    const pieces = drawing?.children.filter((child) => typeof child !== 'string') ?? [];
    const strokes = (settled: string) =>
      pieces
        .filter(({ attributes }) => attributes['data-settled'] === settled)
        .map((piece) => all(piece).some(({ attributes }) => attributes['stroke'] === PALETTES.light.focus));
    expect(new Set(strokes('true'))).toEqual(new Set([false]));
    expect(new Set(strokes('false'))).toEqual(new Set([true]));
  });
});

describe('the look', () => {
  it('tells whole from broken hatching by form, and each colour by name', () => {
    const [whole, broken] = [true, false].map((settled) => drawHatch({ settled, colour: '#123456' }));
    expect(whole?.paths[0]?.dash).toEqual([]);
    // A whole number of periods to the tile: its neighbours go on where it ends.
    const period = broken?.paths[0]?.dash.reduce((sum, length) => sum + length, 0) ?? 0;
    expect((HATCH_SIZE * Math.SQRT2) / period).toBeCloseTo(2, 2);
    const names = [true, false].flatMap((settled) =>
      ['#123456', '#654321'].map((colour) => hatchName({ settled, colour })),
    );
    expect(new Set(names).size).toBe(4);
  });

  it('can be told from the ground in every party’s colour, on both grounds', () => {
    const contrast = (one: string, other: string) => {
      const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    for (const theme of ['light', 'dark'] as const)
      for (const party of [...dataset.parties.keys(), null])
        expect(
          contrast(pieceColour({ party, settled: true, places: [] }, dataset, theme), PALETTES[theme].focus),
        ).toBeGreaterThanOrEqual(3);
  });

  it('fades a road towards both ends, and loses nothing of it', () => {
    const coordinates = [
      [42, 33],
      [42.2, 33.1],
      [42.6, 33],
    ];
    const length = (line: readonly (readonly number[])[]) =>
      line
        .slice(1)
        .reduce(
          (sum, [lon = 0, lat = 0], index) =>
            sum + kilometres([line[index]?.[0] ?? 0, line[index]?.[1] ?? 0], [lon, lat]),
          0,
        );
    const km = length(coordinates);
    const stretch: Stretch = {
      party: NORTH,
      settled: true,
      places: [],
      km,
      line: { type: 'LineString', coordinates },
    };
    const pieces = fading(stretch);
    expect(pieces.map(({ opacity }) => opacity)).toEqual([0.25, 0.5, 0.75, 1, 0.25, 0.5, 0.75]);
    expect(pieces.reduce((sum, { line }) => sum + length(line), 0)).toBeCloseTo(km, 1);
    expect(pieces[4]?.line.at(-1)).toEqual(coordinates.at(-1));
  });
});
