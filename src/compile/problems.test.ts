import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAULTY } from '../../tests/fixtures/faulty.ts';
import { compileHarbour, harbourFiles } from '../../tests/fixtures/harbour.ts';
import type { Problem } from '../domain/problem.ts';
import { compile } from './compile.ts';

const D5 = 'seeds/documents/bulletin-5.yaml';
const D9 = 'seeds/documents/letter-9.yaml';
const H5 = 'seeds/documents/bulletin-5.hashes.json';
const DATASET = 'seeds/dataset.yaml';
const PARTIES = 'seeds/parties.yaml';
const PLACES = 'seeds/places.yaml';

/** The text at a problem's place. */
function textAt(text: string, { line = 0, column = 0 }: Problem['where']): string {
  return text
    .split('\n')
    .slice(line - 1)
    .join('\n')
    .slice(column - 1);
}

describe('the compiler refuses', () => {
  const cases = FAULTY.map(([what, code, at, ...edits]) => ({ what, code, at, edits }));

  it.each(cases)('$what', ({ code, at, edits }) => {
    const { files, problems } = compileHarbour(...edits);
    const edited = edits[0]?.[0] ?? '';
    const text = edits.reduce(
      (before, [file, from, to]) => (file === edited ? before.replace(from, () => to) : before),
      harbourFiles().get(edited) ?? '',
    );
    const there = problems.filter((problem) => problem.code === code && problem.where.file === edited);
    expect(
      there.map(({ where }) => textAt(text, where).slice(0, at.length)),
      JSON.stringify(problems, null, 1),
    ).toContain(at);
    expect(files.size).toBe(0);
    for (const problem of problems) expect(problem.hint).not.toBe('');
  });

  it.each([
    ['ageing that runs backward', 'ageing-backward', '{begins', 'outline_hours: 72', 'outline_hours: 12'],
    [
      'marks that are outlines at once',
      'ageing-backward',
      '{begins',
      '24, outline_hours: 72',
      '0, outline_hours: 0',
    ],
    ['a box inside out', 'box-empty', '[176', '[172, -42, 176, -38]', '[176, -42, 172, -38]'],
    ['a box without height', 'box-empty', '[172', '-38]', '-42]'],
  ] as const)('%s', (_, code, at, from, to) => {
    const { problems } = compileHarbour([DATASET, from, to]);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    const where = problems[0]?.where ?? {};
    expect(where.file).toBe(DATASET);
    expect(textAt((harbourFiles().get(DATASET) ?? '').replace(from, to), where).slice(0, at.length)).toBe(at);
  });

  it('documents of which none says from when to when it reports', () => {
    const one = [D5, 'covers: 2031-04-04/2031-04-06', 'covers: 2031-04-04/'] as const;
    const two = [D9, 'covers: 2031-04-05/2031-04-09', 'covers: /2031-04-09'] as const;
    expect(compileHarbour(one, two).problems).toMatchObject([
      { code: 'no-coverage', where: { file: DATASET } },
    ]);
    expect(compileHarbour(one).problems).toEqual([]);
  });

  it('a missing file', () => {
    const files = harbourFiles();
    files.delete(PLACES);
    expect(compile(files).problems).toContainEqual(
      expect.objectContaining({ code: 'missing-file', where: { file: PLACES } }),
    );
  });

  it('an agreement that says nothing', () => {
    const files = harbourFiles().set('seeds/coding/agreement.json', '{}');
    expect(compile(files).problems.map((problem) => problem.code)).toEqual(['agreement-empty']);
  });

  it('with every problem at once, in the order of the files', () => {
    const { problems } = compileHarbour(
      [D5, 'when: 2031-04-04', 'when: Friday'],
      [D9, 'place: lighthouse', 'place: lighthose'],
      [PARTIES, '"#AA3311"', '"red"'],
      [H5, '"5-5"', '"5-7"'],
    );
    expect(problems.map((problem) => [problem.where.file, problem.code])).toEqual([
      [D5, 'hash-missing'],
      [D5, 'bad-span'],
      [D9, 'unknown-id'],
      [PARTIES, 'malformed'],
    ]);
    expect(problems[2]?.hint).toBe('Did you mean "lighthouse"?');
  });

  it("nothing that it doesn't list here", () => {
    const source = readdirSync(import.meta.dirname).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
    );
    const text = source.map((name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8')).join('\n');
    const codes = new Set([...text.matchAll(/code: '([a-z0-9-]+)'/g)].map((match) => match[1]));
    const tested = new Set([
      ...FAULTY.map(([, code]) => code),
      'missing-file',
      'no-coverage',
      'agreement-empty',
    ]);
    expect([...codes].filter((code) => !tested.has(code ?? ''))).toEqual([]);
  });
});
