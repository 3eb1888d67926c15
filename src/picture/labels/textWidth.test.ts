import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACES } from './advances.ts';
import { alongLine } from './alongLine.ts';
import { blockOf } from './stand.ts';
import { balanced, textWidth, wrapped } from './textWidth.ts';

const setting = { size: 10, face: 'regular', spacing: 0 } as const;

describe('textWidth', () => {
  it('adds up the letters of Noto Sans', () => {
    // M-o-s-u-l in thousandths: 907 + 605 + 479 + 618 + 258.
    expect(textWidth('Mosul', setting)).toBeCloseTo(28.67, 1);
    expect(textWidth('Mosul', { ...setting, face: 'bold' })).toBeGreaterThan(textWidth('Mosul', setting));
    expect(textWidth('Mosul', { ...setting, spacing: 0.1 })).toBeCloseTo(28.67 + 5, 1);
  });

  it.each(FACES)('knows every letter of Latin-1 in %s', (face) => {
    for (const letter of 'aZ09 ~–’\u00a0ÿ') {
      const width = textWidth(letter, { ...setting, face });
      expect(width, letter).toBeGreaterThan(1);
      expect(width, letter).toBeLessThan(11);
    }
  });

  it('takes other letters to be wide and marks on letters to have no width', () => {
    expect(textWidth('العراق', setting)).toBeCloseTo(66, 5);
    expect(textWidth('e\u0301', setting)).toBe(textWidth('e', setting));
    expect(textWidth('\u2068Ana\u2069', setting)).toBe(textWidth('Ana', setting));
  });
});

const words = fc.array(fc.constantFrom('Al-Qaim', 'border', 'crossing', 'of', 'the'), {
  minLength: 1,
  maxLength: 9,
});

describe('lines', () => {
  it('keep every word in order, and their width unless a word is wider', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 200 }), (words, width) => {
        const text = words.join(' ');
        for (const lines of [wrapped(text, width, setting), balanced(text, width, setting)]) {
          expect(lines.join(' ')).toBe(text);
          for (const line of lines)
            expect(textWidth(line, setting) <= width || !line.includes(' '), line).toBe(true);
        }
        expect(balanced(text, width, setting)).toHaveLength(wrapped(text, width, setting).length);
      }),
    );
  });

  it('are evened out', () => {
    expect(balanced('Al-Waleed border crossing', 120, setting)).toEqual(['Al-Waleed', 'border crossing']);
  });
});

describe('alongLine', () => {
  const name = blockOf(['Tigris'], setting);

  it('lies where the line is straight, never upside down', () => {
    const bent = [
      [0, 0],
      [10, 10],
      [0, 20],
      [10, 30],
      [110, 50],
    ] as const;
    const [best] = alongLine(bent, name);
    expect(best?.turn).toBeCloseTo((Math.atan2(20, 100) * 180) / Math.PI, 5);
    const [back] = alongLine(bent.toReversed(), name);
    expect(Math.abs(back?.turn ?? 90)).toBeLessThan(45);
  });

  it('stays away from what is too short, too crooked or too steep', () => {
    expect(
      alongLine(
        [
          [0, 0],
          [20, 0],
        ],
        name,
      ),
    ).toEqual([]);
    expect(
      alongLine(
        [
          [0, 0],
          [3, 200],
        ],
        name,
      ),
    ).toEqual([]);
    expect(
      alongLine(
        Array.from({ length: 20 }, (_, n) => [n * 5, n % 2 === 0 ? 0 : 20] as const),
        name,
      ),
    ).toEqual([]);
  });
});
