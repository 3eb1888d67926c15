import { createHash } from 'node:crypto';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { LIMITS } from './contract.ts';
import { readCsv } from './csv.ts';
import { paceOf, UNHURRIED } from './pace.ts';

const FILE = { name: 'x.csv', bytes: 1, sha256: '' };

/** Reads a text, handed over in pieces of some length. */
function read(text: string, piece = 7) {
  const pieces = () =>
    Array.from({ length: Math.ceil(text.length / piece) }, (_, at) => ({
      text: text.slice(at * piece, (at + 1) * piece),
      share: 0.5,
    }));
  return readCsv(pieces, FILE, paceOf(UNHURRIED, 'reading'));
}

/** As `changing-hands verify` hashes lines of a document. */
function hashOf(text: string, first: number, last: number): string {
  return createHash('sha256')
    .update(
      text
        .split('\n')
        .slice(first - 1, last)
        .join('\n'),
    )
    .digest('hex');
}

describe('any table that is written soundly', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('', 'a', 'two\nlines', 'say "x"', 'a,b', '\r\n', ' ', 'الموصل'),
  );
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }));

  test('comes back cell by cell, with the lines that it stands on and their hash', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(',', '\t', ';'),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 50 }),
        async (rows, delimiter, newline, piece) => {
          const width = rows[0]?.length ?? 2;
          const header = Array.from({ length: width }, (_, at) => `column_${at}`);
          const text = Papa.unparse([header, ...rows], { delimiter, newline, quotes: true });
          const { columns, rows: found, unreadable, file } = await read(text, piece);
          expect(columns).toEqual(header);
          expect(unreadable).toEqual([]);
          // A row of blanks alone is none.
          const wanted = rows.filter((cells) => cells.some((one) => one.trim() !== ''));
          expect(found.map(({ cells }) => cells.map((one) => one ?? ''))).toEqual(wanted);
          for (const { line, lastLine, sha256 } of found) {
            const lines = text
              .split('\n')
              .slice(line - 1, lastLine)
              .join('\n');
            expect(sha256).toBe(hashOf(text, line, lastLine));
            expect(Papa.parse(lines, { delimiter, newline }).data).toHaveLength(1);
          }
          expect(file.lineCount).toBe(text.split('\n').length);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('a table with faults', () => {
  test('a row with too few or too many cells is reported with its line, and costs no other', async () => {
    const { rows, unreadable } = await read('a,b\n1,2\n1\n1,2,3\n1,2,\n"x\ny",2\n');
    expect(rows.map(({ line, lastLine }) => [line, lastLine])).toEqual([
      [2, 2],
      [6, 7],
    ]);
    expect(unreadable.map(({ line, problem }) => [line, problem.code])).toEqual([
      [3, 'ragged-row'],
      [4, 'ragged-row'],
      [5, 'ragged-row'],
    ]);
  });

  test.each([
    ['never closed', 'a,b\n"1,2\n3,4\n5,6\n', 2],
    ['closed too early', 'a,b\n"1"x,2\n3,4\n5,6\n', 2],
    ['closed by a later line’s', 'a,b\n"1,2\n"3",4\n5,6\n', 2],
  ])('a quote %s costs its own line alone', async (_, text, line) => {
    const { rows, unreadable } = await read(text);
    expect(unreadable.map(({ line: at, problem }) => [at, problem.code])).toEqual([[line, 'stray-quote']]);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['3', '4'],
      ['5', '6'],
    ]);
  });

  test('a quote that nothing closes in a long file is given up in time', async () => {
    const text = `a,b\n"1,2\n${'3,4\n'.repeat(300_000)}`;
    const { rows, unreadable } = await read(text, 1 << 18);
    expect(unreadable).toHaveLength(1);
    expect(rows).toHaveLength(300_000);
  });

  test('a cell beyond the limit is named by the limit', async () => {
    const { rows, unreadable } = await read(`a,b\n${'x'.repeat(LIMITS.cellLength + 1)},2\n3,4\n`, 1 << 18);
    expect(unreadable[0]?.problem).toMatchObject({ code: 'limit-cellLength', where: { line: 2 } });
    expect(unreadable[0]?.problem.message).toContain('cellLength');
    expect(rows).toHaveLength(1);
  });

  test('too many columns are refused by the name of the limit', async () => {
    const header = Array.from({ length: LIMITS.columns + 1 }, (_, at) => `c${at}`).join(',');
    await expect(read(`${header}\n`)).rejects.toMatchObject({ problems: [{ code: 'limit-columns' }] });
  });

  test('columns of one name get names of their own, and that is said', async () => {
    const { columns, remarks } = await read('a,a,,a (2)\n1,2,3,4\n');
    expect(columns).toEqual(['a', 'a (3)', 'column 3', 'a (2)']);
    expect(remarks?.map(({ code }) => code)).toEqual(['duplicate-column']);
  });

  test('lines before the header, blank lines and lines of delimiters are no rows', async () => {
    const { columns, rows, remarks } = await read('sep=;\n\na;b\n;\n1;2\n\n');
    expect(columns).toEqual(['a', 'b']);
    expect(rows.map(({ line }) => line)).toEqual([5]);
    expect(remarks?.map(({ code }) => code)).toEqual(['blank-rows']);
  });

  test('a header of numbers is remarked upon', async () => {
    const { remarks } = await read('2014-06-10,36.3\n2014-06-11,36.4\n');
    expect(remarks?.map(({ code }) => code)).toEqual(['no-header']);
  });
});
