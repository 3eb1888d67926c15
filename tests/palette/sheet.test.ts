import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { otherOf, statesOf } from '../../scripts/markRows.ts';
import { markSheet } from '../../scripts/markSheet.ts';
import { seenBy } from '../../scripts/visions.ts';
import { decodeDataset } from '../../src/dataset/decode.ts';

const { parties } = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'data/events.geojson');
const all = [...parties.values()];

describe('the sheet of marks', () => {
  test('is what the marks look like now (else: npm run marks)', () => {
    // Not toBe: a difference of two pages of this length is no message.
    expect(markSheet(all) === readFileSync('docs/marks/index.html', 'utf8')).toBe(true);
  });

  test('holds no script, no address, no style attribute of a mark', () => {
    const sheet = markSheet(all);
    expect(sheet).not.toMatch(/<script|https?:|url\(|<(use|path|g|svg)[^>]* style=/);
    expect(sheet).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('shows each state of each party in both themes', () => {
    const sheet = markSheet(all);
    const [party] = all;
    if (!party) throw new Error('no party');
    for (const { name } of statesOf(party, otherOf(party, all)))
      expect(sheet.split(`>${name}</text>`)).toHaveLength(3);
  });
});

describe('colours as they are seen', () => {
  test('keep their light where none is missing', () => {
    expect(seenBy('normal', '#c93a45')).toBe('#c93a45');
    for (const vision of ['protan', 'deutan', 'tritan', 'grey'] as const) {
      expect(seenBy(vision, '#ffffff')).toBe('#ffffff');
      expect(seenBy(vision, '#000000')).toBe('#000000');
    }
  });

  test('are a grey of the same light in print', () => {
    // Relative luminance 0.2126 of pure red is the grey #7f7f7f.
    expect(seenBy('grey', '#ff0000')).toBe('#7f7f7f');
  });

  test('lose red and green, or blue and yellow', () => {
    const hue = (vision: 'protan' | 'tritan', colour: string) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
        Number.parseInt(seenBy(vision, colour).slice(at, at + 2), 16),
      );
      return { red, green, blue };
    };
    const { red, green } = hue('protan', '#ff0000');
    expect(red - green).toBeLessThan(60);
    const yellow = hue('tritan', '#ffff00');
    expect(yellow.blue).toBeGreaterThan(150);
  });
});
