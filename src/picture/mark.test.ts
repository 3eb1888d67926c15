import { describe, expect, it } from 'vitest';
import { PARTY_SHAPES } from '../domain/party.ts';
import { MARK_KINDS } from './kindGlyph.ts';
import { AGEING_STAGES, drawMark, type Mark, MARK_SIZE, type PartyLook, readableOn } from './mark.ts';
import { MARK_INK } from './theme.ts';

const red: PartyLook = { colour: '#c2384a', shape: 'circle' };
const calm = { contested: null, disputed: null, ageing: 'fresh', kind: 'settlement' } as const;
const held: Mark = { base: { kind: 'held', party: red }, ...calm };

/** The geometry alone: what a reader without colours sees. */
function form(mark: Mark): string {
  return drawMark(mark, MARK_INK.light)
    .paths.map(({ d, fill, stroke, strokeWidth, dash }) =>
      [d, fill === null ? '' : 'filled', stroke === null ? '' : 'stroked', strokeWidth, dash.join(' ')].join(
        '|',
      ),
    )
    .join('\n');
}

const states: Readonly<Record<string, Mark>> = {
  held,
  fading: { ...held, ageing: 'fading' },
  outline: { ...held, ageing: 'outline' },
  changing: { ...calm, base: { kind: 'changing', from: red, to: red } },
  next: { ...calm, base: { kind: 'not_reported', next: red } },
  'not reported': { ...calm, base: { kind: 'not_reported', next: null } },
  contested: { ...held, contested: 'fresh' },
  disputed: { ...held, disputed: 'unnamed' },
  'contested and disputed': { ...held, contested: 'fresh', disputed: 'unnamed' },
};

describe('a mark', () => {
  it('differs by form, not only by colour, in every state', () => {
    const forms = Object.values(states).map(form);
    expect(new Set(forms).size).toBe(forms.length);
  });

  it('differs by form for every shape of a party and every kind of place', () => {
    const shapes = PARTY_SHAPES.map((shape) =>
      form({ ...held, base: { kind: 'held', party: { ...red, shape } } }),
    );
    expect(new Set(shapes).size).toBe(PARTY_SHAPES.length);
  });

  it('shows the kind of place in every state: a refinery that nobody holds is a refinery', () => {
    for (const [state, mark] of Object.entries(states)) {
      const kinds = MARK_KINDS.map((kind) => form({ ...mark, kind }));
      expect(new Set(kinds).size, state).toBe(MARK_KINDS.length);
    }
  });

  it('ages by form wherever somebody holds or takes the place, and so does its ring', () => {
    for (const state of ['held', 'changing', 'disputed', 'contested'] as const) {
      const mark = states[state];
      if (!mark) throw new Error(state);
      expect(new Set(AGEING_STAGES.map((ageing) => form({ ...mark, ageing }))).size, state).toBe(3);
    }
    expect(new Set(AGEING_STAGES.map((contested) => form({ ...held, contested }))).size).toBe(3);
  });

  it('stays within its drawing in every state and at every age', () => {
    for (const mark of Object.values(states))
      for (const ageing of AGEING_STAGES)
        for (const { d } of drawMark({ ...mark, ageing }, MARK_INK.dark).paths)
          for (const number of d.match(/-?\d+(\.\d+)?/g) ?? [])
            expect(Math.abs(Number(number))).toBeLessThanOrEqual(MARK_SIZE / 2);
  });

  it('is byte-stable', () => {
    expect(JSON.stringify(drawMark(held, MARK_INK.light))).toBe(
      JSON.stringify(drawMark(held, MARK_INK.light)),
    );
    expect(form(held)).not.toMatch(/NaN|Infinity|e-/);
  });
});

describe('readableOn', () => {
  it('writes white on dark and black on light', () => {
    expect(readableOn('#26221f')).toBe('#ffffff');
    expect(readableOn('#e0a92e')).toBe('#000000');
  });
});
