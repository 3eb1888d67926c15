import { describe, expect, it } from 'vitest';
import { harbourGeojson } from '../../tests/fixtures/harbour.ts';
import { HintedError, type Problem } from '../domain/problem.ts';
import { textOfBytes } from './decodeBytes.ts';
import { DATASET_LIMITS, type LimitName } from './limits.ts';
import { readDataset } from './read.ts';
import { refusalProblems } from './refusalProblems.ts';
import { scanJson } from './scanJson.ts';

const GOOD = harbourGeojson();
const BYTES = new TextEncoder().encode(GOOD);

function problemsWithin(limit: LimitName, most: number): readonly Problem[] {
  const limits = { ...DATASET_LIMITS, [limit]: most };
  try {
    const answer = readDataset(textOfBytes(BYTES, 'x.geojson', limits), limits);
    return 'dataset' in answer ? [] : refusalProblems(answer, 'x.geojson');
  } catch (error) {
    if (error instanceof HintedError) return error.problems;
    throw error;
  }
}

/** How much of each the invented dataset has, counted otherwise than the decoder counts. */
function measures(): Readonly<Record<LimitName, number>> {
  const seen = { depth: 0, values: 0, members: 0, stringLength: 0, listLength: 0 };
  const visit = (value: unknown, depth: number, inFeature: boolean): void => {
    if (typeof value === 'string')
      seen.stringLength = Math.max(seen.stringLength, JSON.stringify(value).length - 2);
    if (typeof value !== 'object' || value === null) return;
    const entries = Object.values(value);
    // Every list and object is one, and so is every comma.
    seen.values += 1 + Math.max(0, entries.length - 1);
    seen.depth = Math.max(seen.depth, depth);
    if (!Array.isArray(value)) {
      seen.members = Math.max(seen.members, entries.length);
      for (const name of Object.keys(value)) seen.stringLength = Math.max(seen.stringLength, name.length);
    } else if (inFeature) seen.listLength = Math.max(seen.listLength, value.length);
    const isFeature = inFeature || (value as { type?: unknown }).type === 'Feature';
    for (const entry of entries) visit(entry, depth + 1, isFeature);
  };
  const raw = JSON.parse(GOOD) as { features: { geometry: unknown }[] };
  visit(raw, 1, false);
  const vertices = raw.features.filter(({ geometry }) => geometry !== null).length;
  return { ...seen, vertices, features: raw.features.length, bytes: BYTES.length, textLength: GOOD.length };
}

describe('a file at a limit', () => {
  it.each(Object.entries(measures()) as [LimitName, number][])(
    'of %s loads, and one over is refused by name',
    (limit, most) => {
      expect(problemsWithin(limit, most)).toEqual([]);
      const [problem, ...more] = problemsWithin(limit, most - 1);
      expect(problem?.code).toBe(`limit-${limit}`);
      expect(problem?.message).toContain(`limit "${limit}"`);
      expect(problem?.message).toContain((most - 1).toLocaleString('en'));
      expect(problem?.hint).not.toBe('');
      expect(problem?.where.file).toBe('x.geojson');
      expect(['bytes', 'textLength'].includes(limit) || (problem?.where.line ?? 0) > 0).toBe(true);
      expect(more).toEqual([]);
    },
  );
});

describe('before it is parsed', () => {
  it('100,000 levels are refused, not recursed into', () => {
    const bomb = `{"type":"FeatureCollection","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(scanJson(bomb, DATASET_LIMITS)).toEqual([{ code: 'limit', limit: 'depth', at: 131 }]);
  });

  it('a text is scanned that is no JSON, and ends', () => {
    for (const text of ['', '"', '"\\', ']]]}', '{{{', '{"a"', '[,,,]', '\\"'.repeat(9)])
      expect(scanJson(text, DATASET_LIMITS)).toEqual([]);
  });

  it('names that stand twice are found however they are written, and only those', () => {
    const twice = (text: string) =>
      scanJson(text, DATASET_LIMITS).map((fault) => ('key' in fault ? [fault.key, fault.at] : fault));
    expect(twice('{"a":1,"b":{"a":1},"c":[{"a":1,"b":2},{"a":1,"b":2,"c":3},{"b":1,"a":2}]}')).toEqual([]);
    expect(twice('{"a":1,"\\u0061":2}')).toEqual([['a', 7]]);
    expect(twice('[{"a":1,"b":2},{"a":1,"b":2,"a":3}]')).toEqual([['a', 28]]);
    expect(twice('{"__proto__":1,"constructor":2,"__proto__" : 3}')).toEqual([['__proto__', 31]]);
    expect(twice('{"a":"a","b":"\\"a\\":"}')).toEqual([]);
  });
});
