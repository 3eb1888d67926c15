import { describe, expect, it } from 'vitest';
import { harbourGeojson } from '../../tests/fixtures/harbour.ts';
import { SPOILED } from '../../tests/fixtures/spoiled.ts';
import { HintedError, type Problem } from '../domain/problem.ts';
import { decodeDataset } from './decode.ts';
import { valueAt } from './issues.ts';

const GOOD = harbourGeojson();

function problemsOf(text: string): readonly Problem[] {
  try {
    decodeDataset(text, 'x.geojson');
    return [];
  } catch (error) {
    if (error instanceof HintedError) return error.problems;
    throw error;
  }
}

type Members = Record<string, unknown>;

/** Sets a member of the file, by its path with dots; undefined takes it out. */
function setAt(root: unknown, path: string, value: unknown): void {
  const steps = path.split('.');
  const target = valueAt(root, steps.slice(0, -1)) as Members;
  const member = steps.at(-1) ?? '';
  expect(target, path).toBeTypeOf('object');
  if (value === undefined) delete target[member];
  else target[member] = value;
}

function afterEdits(...edits: readonly (readonly [path: string, value: unknown])[]): readonly Problem[] {
  const raw = JSON.parse(GOOD) as unknown;
  for (const [path, value] of edits) setAt(raw, path, value);
  return problemsOf(JSON.stringify(raw));
}

const idAt = (index: number) =>
  valueAt(JSON.parse(GOOD), ['features', index, 'properties', 'event_id']) as string;

describe('decodeDataset', () => {
  it('reads what the compiler writes', () => {
    const dataset = decodeDataset(GOOD, 'x.geojson');
    expect(dataset.title).toBe('The harbour, April 2031');
    expect(dataset.contact).toBe('https://example.org/errors');
    expect(dataset.publisher).toBeNull();
    expect([...dataset.events.keys()]).toEqual([0, 1, 2, 3].map(idAt));
    const [quays] = dataset.events.values();
    expect(quays?.claims.map((claim) => claim.claimId)).toEqual(
      ['c1', 'c2', 'c3', 'l1'].map((id) => `quays-islanders-land.${id}`),
    );
    expect(quays?.claims.map((claim) => claim.order)).toEqual([0, 1, 3, 4]);
  });

  it('reads a file with a byte order mark', () => {
    expect(decodeDataset(`\uFEFF${GOOD}`, 'x').events.size).toBe(4);
  });

  it.each(SPOILED)('refuses %s', (_, code, at, path, value) => {
    const problems = afterEdits([path, value]);
    const problem = problems.find((found) => found.code === code && found.where.path === at);
    expect(problem, JSON.stringify(problems, null, 1)).toBeDefined();
    expect(problem?.hint).not.toBe('');
    expect(problem?.where.file).toBe('x.geojson');
    expect(problem?.where.feature !== undefined).toBe(!at.startsWith('changing_hands'));
  });

  it('refuses numbers that JSON reads as infinite', () => {
    const text = GOOD.replace('174.78123,', '1e999,');
    expect(problemsOf(text)[0]?.message).toContain('Infinity');
  });

  it('tells every problem at once', () => {
    const problems = afterEdits(
      ['features.0.properties.event_type', 'x'],
      ['features.1.properties.title', 3],
      ['features.2.geometry', 'nowhere'],
    );
    expect(problems.map((problem) => problem.where.feature)).toEqual([0, 1, 2].map(idAt));
  });

  it('suggests the word that was meant', () => {
    const [problem] = afterEdits(['features.0.properties.event_type', 'control_chance']);
    expect(problem?.hint).toBe('Did you mean "control_change"?');
  });

  it('names line and column of what is no JSON', () => {
    expect(
      problemsOf(GOOD.replace('"type": "FeatureCollection",', '"type": "FeatureCollection"')),
    ).toMatchObject([{ code: 'json-syntax', where: { file: 'x.geojson', line: 3, column: 1 } }]);
    expect(problemsOf('')).toMatchObject([{ code: 'json-syntax', where: { line: 1, column: 1 } }]);
  });

  it.each(['[]', 'null', '3', '"x"', '{}'])('refuses %s in words', (text) => {
    expect(problemsOf(text)[0]?.hint).toBeTruthy();
  });
});
