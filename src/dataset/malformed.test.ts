import { describe, expect, it } from 'vitest';
import { harbourGeojson } from '../../tests/fixtures/harbour.ts';
import { MALFORMED, type Replaced } from '../../tests/fixtures/malformed.ts';
import { HintedError, type Problem } from '../domain/problem.ts';
import { decodeDataset } from './decode.ts';
import { textOfBytes } from './decodeBytes.ts';

const GOOD = harbourGeojson();
const utf8 = (text: string) => new TextEncoder().encode(text);

function problemsOf(bytes: Uint8Array): readonly Problem[] {
  try {
    decodeDataset(textOfBytes(bytes, 'x.geojson'), 'x.geojson');
    return [];
  } catch (error) {
    if (error instanceof HintedError) return error.problems;
    throw error;
  }
}

function edited(...edits: readonly Replaced[]): string {
  return edits.reduce((text, [from, to]) => {
    const after = text.replace(from, () => to);
    expect(after, String(from)).not.toBe(text);
    return after;
  }, GOOD);
}

describe('a file with', () => {
  it('so many faults is tried', () => expect(MALFORMED.length).toBeGreaterThanOrEqual(60));

  it.each(MALFORMED.map(([what, code, at, ...edits]) => ({ what, code, at, edits })))(
    '$what',
    ({ code, at, edits }) => {
      const text = edited(...edits);
      const problems = problemsOf(utf8(text));
      const lines = text.split('\n');
      const found = problems.map((problem) => {
        const { line = 0, column = 0 } = problem.where;
        return [
          problem.code,
          lines
            .slice(line - 1)
            .join('\n')
            .slice(column - 1, column - 1 + at.length),
        ];
      });
      expect(found, JSON.stringify(problems.slice(0, 3), null, 1)).toContainEqual([code, at]);
      for (const { message, hint, where } of problems) {
        expect([message, hint]).not.toContain('');
        expect(where.file).toBe('x.geojson');
      }
    },
  );
});

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));

describe('the letters of a file', () => {
  it('are UTF-8, or UTF-16 that says so', () => {
    const big = utf16(`\uFEFF${GOOD}`).map((_, at, all) => all[at ^ 1] ?? 0);
    for (const bytes of [utf8(`\uFEFF${GOOD}`), utf16(`\uFEFF${GOOD}`), big])
      expect(problemsOf(bytes)).toEqual([]);
  });

  it.each(['"äßé🚢":1,\n', '🚢', 'é'])('are refused at the very byte of a long file of %j', (some) => {
    const whole = utf8(some.repeat(80_000));
    for (const end of [1 << 16, 2 << 16, whole.length - 1])
      for (const bad of [end - 4, end - 3, end - 2, end - 1, end]) {
        const bytes = whole.with(bad, 0xff);
        // The whole characters before it, and none that it cuts off.
        const before = new TextDecoder().decode(bytes.subarray(0, bad), { stream: true });
        const where = { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
        expect(problemsOf(bytes), String(bad)).toMatchObject([{ code: 'not-utf8', where }]);
      }
  });

  it('are refused with line and column where they are others', () => {
    const [first = ''] = GOOD.split('The harbour');
    const lines = first.split('\n');
    const where = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
    expect(problemsOf(latin1(GOOD.replace('The harbour', 'é')))).toMatchObject([{ code: 'not-utf8', where }]);
    expect(problemsOf(utf8(GOOD).slice(0, -1).fill(0xe2, -1))).toMatchObject([{ code: 'not-utf8' }]);
    // An overlong form, and half a surrogate pair, are no UTF-8 either.
    for (const bytes of [[0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xff]])
      expect(problemsOf(Uint8Array.from([0x22, ...bytes, 0x22]))).toMatchObject([
        { code: 'not-utf8', where: { line: 1, column: 2 } },
      ]);
    expect(problemsOf(utf16(GOOD))).toMatchObject([{ code: 'not-text' }]);
    expect(problemsOf(utf16(`\uFEFF${GOOD}`).slice(0, -1))).toMatchObject([{ code: 'not-utf16' }]);
  });
});

describe('what looks like a trick', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('is an id like any other: %s', (id) => {
    const text = GOOD.replaceAll('"quays-islanders-land"', JSON.stringify(id)).replaceAll(
      '"quays"',
      JSON.stringify(`${id} `.trim()),
    );
    const dataset = decodeDataset(text, 'x.geojson');
    expect(dataset.events.get(id as never)?.placeId).toBe(id);
    expect(dataset.places.get(id as never)?.name).toBeTruthy();
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('is no reason to say less: everything is told in one go', () => {
    const codes = problemsOf(
      utf8(
        edited(
          ['"licence"', '"version":"2","licence"'],
          [/"event_type":"[^"]*"/, '"event_type":"x"'],
          [
            /"place_id":"lighthouse","place_name":"[^"]*"/,
            '"place_id":"lighthouse","place_name":"Elsewhere"',
          ],
        ),
      ),
    ).map(({ code }) => code);
    expect(codes).toEqual(['duplicate-key', 'unknown-word', 'column-mismatch']);
  });

  it('thousands of problems are told as the first and how many more', () => {
    const [, feature = ''] = /^(\{"type":"Feature".*\}),?$/m.exec(GOOD) ?? [];
    expect(feature).not.toBe('');
    const problems = problemsOf(utf8(GOOD.replace(feature, () => `${`${feature},`.repeat(130)}${feature}`)));
    expect(problems).toHaveLength(501);
    expect(problems.at(-1)?.code).toBe('more-problems');
  });

  it('all places the wrong way round are told once', () => {
    const raw = JSON.parse(GOOD) as {
      changing_hands: { places: Record<string, number>[]; basemap: { box: number[] } };
    };
    // Both ways round lie on the globe: nothing but the box tells them apart.
    raw.changing_hands.basemap.box = [38, 29, 49, 38];
    for (const place of raw.changing_hands.places) Object.assign(place, { lon: 36.3, lat: 43.1 });
    const codes = problemsOf(utf8(JSON.stringify(raw))).map(({ code }) => code);
    expect(codes.filter((code) => code === 'places-swapped')).toHaveLength(1);
  });
});
