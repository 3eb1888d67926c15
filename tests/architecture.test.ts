import { describe, expect, test } from 'vitest';
import { keepsCodeRules, lockWithoutAddresses, noMachine, type Rule, short } from './architecture/rules.ts';
import { faults, lookAlikes } from './architecture/seeds.ts';
import { isCode, readSources, type Source } from './architecture/sources.ts';

const inSource = readSources((path) => path.startsWith('src/') && isCode(path));
const everything = readSources(() => true);

function expectKept(rule: Rule, sources: readonly Source[]) {
  // A glob that finds nothing would keep every rule.
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.flatMap(rule)).toEqual([]);
}

describe('the repository', () => {
  test('keeps the import table and the owners of globals', () => {
    expectKept(keepsCodeRules, inSource);
  });

  test('has files of at most 250 lines', () => {
    expectKept(
      short,
      everything.filter(({ path }) => isCode(path)),
    );
  });

  test('names no path of a machine, no registry, no folder outside', () => {
    expectKept(noMachine, everything);
  });

  test('has lock files without addresses', () => {
    expectKept(
      lockWithoutAddresses,
      everything.filter(({ path }) => path.endsWith('package-lock.json')),
    );
  });
});

describe('every rule', () => {
  test.each(faults)('finds $name', ({ rule, path, text, finds }) => {
    expect(rule({ path, text }).join('\n')).toContain(finds);
  });

  test.each(lookAlikes)('lets pass $name', ({ rule, path, text }) => {
    expect(rule({ path, text })).toEqual([]);
  });
});
