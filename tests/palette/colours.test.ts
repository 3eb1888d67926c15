import { readFileSync } from 'node:fs';
import { differenceCiede2000, wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { seenBy, VISIONS } from '../../scripts/visions.ts';
import { decodeDataset } from '../../src/dataset/decode.ts';
import { PALETTES } from '../../src/picture/basemap/palette.ts';
import { drawMark, type PartyLook } from '../../src/picture/mark.ts';
import { MARK_INK, partyColour, type Theme } from '../../src/picture/theme.ts';

const THEMES: readonly Theme[] = ['light', 'dark'];
/** CIEDE2000: 1 is just noticeable side by side; these hold for marks that lie apart. */
const LEAST = { normal: 12, protan: 12, deutan: 12, tritan: 12, grey: 8 } as const;
/** WCAG 2.2: 1.4.11 for marks, 1.4.3 for text. */
const LEAST_OF_A_MARK = 3;
const LEAST_OF_TEXT = 4.5;
/** A fill has its edge beside it; this is that the eye sees the area as filled. */
const LEAST_OF_A_FILL = 2;

const { parties } = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'data/events.geojson');
const all = [...parties.values()];
const pairs = all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));
const difference = differenceCiede2000();

describe('the parties of the flagship dataset', () => {
  test.each(pairs.filter(([one, other]) => one.group === other.group))(
    '$0.name and $1.name are of one group: one colour, two shapes',
    (one, other) => {
      expect(one.colour).toBe(other.colour);
      expect(one.shape).not.toBe(other.shape);
    },
  );

  const rivals = pairs.filter(([one, other]) => one.group !== other.group);

  test('are more than one group, each of a shape of its own', () => {
    expect(rivals.length).toBeGreaterThan(0);
    expect(new Set(all.map(({ shape }) => shape)).size).toBe(all.length);
  });

  describe.each(THEMES)('on the %s ground', (theme) => {
    const seen = ({ colour }: PartyLook) => partyColour(colour, MARK_INK[theme]);

    test.each(VISIONS)('are of different colours with %s vision', (vision) => {
      for (const [one, other] of rivals) {
        const apart = difference(seenBy(vision, seen(one)), seenBy(vision, seen(other)));
        expect(apart, `${one.name} and ${other.name}`).toBeGreaterThanOrEqual(LEAST[vision]);
      }
    });

    test('keep what readers of such maps know: insurgents darkest, Kurdish forces lightest and yellow, government red', () => {
      const light = (id: string) => {
        const party = all.find(({ partyId }) => partyId === id);
        if (!party) throw new Error(id);
        return wcagContrast(seen(party), '#000000');
      };
      const order = all.map(({ partyId }) => partyId as string).sort((a, b) => light(a) - light(b));
      expect(order.slice(0, 3).sort()).toEqual(['baathists', 'insurgents', 'isis']);
      expect(order.at(-1)).toBe('kurdish-forces');
    });
  });
});

describe.each(THEMES)('on the %s ground', (theme) => {
  const ink = MARK_INK[theme];
  const { focus, focusNeighbour, land, sea, placeText, minorPlaceText } = PALETTES[theme];

  test('every mark has an edge that stands out from its casing and from the map', () => {
    for (const party of all)
      for (const ageing of ['fresh', 'fading', 'outline'] as const) {
        const { paths } = drawMark(
          { base: { kind: 'held', party }, contested: null, disputed: null, ageing, kind: 'settlement' },
          ink,
        );
        const [casing, ...rest] = paths;
        const edge = rest.find(({ stroke }) => stroke !== null)?.stroke;
        expect(casing?.strokeWidth, 'a casing beyond the edge').toBeGreaterThan(3);
        for (const ground of [casing?.fill ?? '', focus, focusNeighbour, land, sea])
          expect(
            wcagContrast(edge ?? ground, ground),
            `${party.name}, ${ageing}, on ${ground}`,
          ).toBeGreaterThanOrEqual(LEAST_OF_A_MARK);
      }
  });

  test('a fill is no ground: held and long unconfirmed are never one', () => {
    for (const { name, colour } of all)
      expect(wcagContrast(partyColour(colour, ink), ink.paper), name).toBeGreaterThanOrEqual(LEAST_OF_A_FILL);
  });

  test('what is not reported, and a trace, stand out from their casing', () => {
    expect(wcagContrast(ink.groundQuiet, ink.ground)).toBeGreaterThanOrEqual(LEAST_OF_A_MARK);
  });

  test('names and signs are readable on their casing and on the country', () => {
    for (const ground of [ink.ground, ink.paper, focus])
      expect(wcagContrast(ink.groundInk, ground)).toBeGreaterThanOrEqual(LEAST_OF_TEXT);
    expect(wcagContrast(ink.ink, ink.paper)).toBeGreaterThanOrEqual(LEAST_OF_TEXT);
    for (const town of [placeText, minorPlaceText])
      for (const ground of [focus, focusNeighbour])
        expect(wcagContrast(town, ground), town).toBeGreaterThanOrEqual(LEAST_OF_TEXT);
  });

  test('chrome is readable: tokens of the style sheet', () => {
    const tokens = tokensOf(theme);
    for (const text of ['ink', 'ink-quiet'])
      for (const ground of ['paper', 'surface', 'sunken'])
        expect(
          wcagContrast(tokens.get(text) ?? '', tokens.get(ground) ?? ''),
          `--${text} on --${ground}`,
        ).toBeGreaterThanOrEqual(LEAST_OF_TEXT);
    for (const ground of ['paper', 'surface'])
      expect(wcagContrast(tokens.get('focus') ?? '', tokens.get(ground) ?? '')).toBeGreaterThanOrEqual(
        LEAST_OF_A_MARK,
      );
  });
});

/** The colour tokens of a theme: `light-dark(#…, #…)`. */
function tokensOf(theme: Theme): Map<string, string> {
  const sheet = readFileSync('src/app/styles/tokens.css', 'utf8');
  const found = [...sheet.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)];
  expect(found.length).toBeGreaterThan(5);
  return new Map(
    found.map(([, name = '', light = '', dark = '']) => [name, theme === 'light' ? light : dark]),
  );
}
