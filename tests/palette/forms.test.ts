import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { otherOf, statesOf } from '../../scripts/markRows.ts';
import { decodeDataset } from '../../src/dataset/decode.ts';
import { PALETTES } from '../../src/picture/basemap/palette.ts';
import { drawQuiet } from '../../src/picture/drawQuiet.ts';
import { EVENT_GLYPHS } from '../../src/picture/eventGlyph.ts';
import { MARK_KINDS } from '../../src/picture/kindGlyph.ts';
import { AGEING_STAGES, drawMark, type Mark } from '../../src/picture/mark.ts';
import { MARK_INK, type Theme } from '../../src/picture/theme.ts';
import { changedShare, type Greys, rasterise } from './raster.ts';

const THEMES: readonly Theme[] = ['light', 'dark'];
/** As marks stand in lists and legends, px. */
const SIZE = 24;
/** Of the pixels that either mark paints, the share that has to be clearly lighter or darker in the other. */
const LEAST = { states: 0.06, parties: 0.12, kinds: 0.03, glyphs: 0.15, trace: 0.15 } as const;

const dataset = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'data/events.geojson');
const parties = [...dataset.parties.values()];

/** Calls with every pair of a list, once. */
function eachPair<T>(list: readonly T[], call: (one: T, other: T) => void) {
  for (const [index, one] of list.entries()) for (const other of list.slice(index + 1)) call(one, other);
}

describe.each(THEMES)(`at ${SIZE} px and without colours, on the %s ground`, (theme) => {
  const ground = PALETTES[theme].focus;
  const seen = (mark: Mark) => rasterise(drawMark(mark, MARK_INK[theme]), ground, SIZE);
  const empty = rasterise({ size: SIZE, paths: [] }, ground, SIZE);
  const apart = (one: Greys, other: Greys) => changedShare(one, other, empty);

  test.each(MARK_KINDS)('the states and ages of a %s differ by form, whoever holds it', (kind) => {
    for (const party of parties) {
      // Both sides in one grey: nothing but form is left.
      const other = { ...otherOf(party, parties), colour: party.colour };
      const states = statesOf(party, other, kind).map(({ name, mark }) => ({ name, greys: seen(mark) }));
      expect(states).toHaveLength(16);
      eachPair(states, (one, another) =>
        expect(
          apart(one.greys, another.greys),
          `${party.name}: ${one.name} and ${another.name}`,
        ).toBeGreaterThan(LEAST.states),
      );
    }
  });

  test('the ring of fighting wears away by form, while the place itself is fresh', () => {
    for (const party of parties) {
      const held = statesOf(party, party)[0]?.mark;
      if (!held) throw new Error(party.name);
      const rings = [null, ...AGEING_STAGES].map((contested) => seen({ ...held, contested }));
      eachPair(rings, (one, other) => expect(apart(one, other), party.name).toBeGreaterThan(LEAST.states));
    }
  });

  test('parties differ by form, held, long unconfirmed or next', () => {
    const colour = '#26221f';
    const marksOf = [
      (party: (typeof parties)[number]) => statesOf({ ...party, colour }, party)[0]?.mark,
      (party: (typeof parties)[number]) => named(statesOf({ ...party, colour }, party), 'held, outline'),
      (party: (typeof parties)[number]) => named(statesOf({ ...party, colour }, party), 'next'),
    ];
    for (const markOf of marksOf) {
      const marks = parties.map((party) => {
        const mark = markOf(party);
        if (!mark) throw new Error(party.name);
        return { name: party.name, greys: seen(mark) };
      });
      eachPair(marks, (one, other) =>
        expect(apart(one.greys, other.greys), `${one.name} and ${other.name}`).toBeGreaterThan(LEAST.parties),
      );
    }
  });

  test('kinds of place differ by form in every state', () => {
    const [party] = parties;
    if (!party) throw new Error('no party');
    const states = MARK_KINDS.map((kind) =>
      statesOf(party, otherOf(party, parties), kind).map(({ mark }) => seen(mark)),
    );
    for (const [state, { name }] of statesOf(party, party).entries())
      eachPair(states, (one, other) => {
        const [a, b] = [one[state], other[state]];
        expect(a && b && apart(a, b), name).toBeGreaterThan(LEAST.kinds);
      });
  });

  test('events differ by form, and what happens now from its trace', () => {
    const ink = MARK_INK[theme];
    const oneInk = { ...ink, groundQuiet: ink.groundInk };
    const glyphs = EVENT_GLYPHS.map((glyph) => ({
      glyph,
      now: rasterise(drawQuiet([{ glyph, now: true }], oneInk), ground, 20),
      trace: rasterise(drawQuiet([{ glyph, now: false }], oneInk), ground, 20),
    }));
    const none = rasterise({ size: 20, paths: [] }, ground, 20);
    eachPair(glyphs, (one, other) =>
      expect(changedShare(one.now, other.now, none), `${one.glyph} and ${other.glyph}`).toBeGreaterThan(
        LEAST.glyphs,
      ),
    );
    for (const { glyph, now, trace } of glyphs)
      expect(changedShare(now, trace, none), glyph).toBeGreaterThan(LEAST.trace);
  });
});

function named(states: ReturnType<typeof statesOf>, name: string): Mark | undefined {
  return states.find((state) => state.name === name)?.mark;
}

describe('the sampler', () => {
  const square = (fill: string) => ({
    size: 4,
    paths: [{ d: 'M-1 -1H1V1H-1Z', fill, stroke: null, strokeWidth: 0, dash: [] }],
  });

  test('paints what a screen paints', () => {
    const { values } = rasterise(square('#000000'), '#ffffff', 4);
    expect([...values].map((grey) => Math.round(grey))).toEqual([
      1, 1, 1, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 1, 1, 1,
    ]);
  });

  test('draws a stroke, and leaves out the gaps of a dash', () => {
    const stroke = { d: 'M-2 0H2', fill: null, stroke: '#000000', strokeWidth: 2 };
    const row = (dash: readonly number[]) =>
      [...rasterise({ size: 4, paths: [{ ...stroke, dash }] }, '#ffffff', 4).values]
        .slice(4, 8)
        .map(Math.round);
    expect(row([])).toEqual([0, 0, 0, 0]);
    expect(row([1, 1])).toEqual([0, 1, 0, 1]);
  });

  test('finds no difference where there is none, and all of it where all differs', () => {
    const empty = rasterise({ size: 4, paths: [] }, '#ffffff', 4);
    const black = rasterise(square('#000000'), '#ffffff', 4);
    expect(changedShare(black, black, empty)).toBe(0);
    expect(changedShare(black, empty, empty)).toBe(1);
    // Two colours of one grey are one without colours.
    const red = rasterise(square('#ff0000'), '#ffffff', 4);
    const grey = rasterise(square('#7f7f7f'), '#ffffff', 4);
    expect(changedShare(red, grey, empty)).toBe(0);
  });
});
