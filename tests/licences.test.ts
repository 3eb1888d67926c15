import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../scripts/run.ts';
import { exceptions, isAllowed } from './licences/allowed.ts';

type Locked = { readonly version: string; readonly license?: string };

/** Every package of the lock file, production and development, for every platform. */
function lockedPackages(): Map<string, Locked & { readonly folder: string }> {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const found = Object.entries(lock.packages).filter(([folder]) => folder !== '');
  return new Map(
    found.map(([folder, entry]) => [folder.replace(/^.*node_modules\//, ''), { ...entry, folder }]),
  );
}

const packages = lockedPackages();

function licenceOf(name: string): string {
  const entry = packages.get(name);
  if (entry?.license !== undefined) return entry.license;
  const manifest = join(root, entry?.folder ?? '', 'package.json');
  if (!existsSync(manifest)) return 'unknown';
  const { license } = JSON.parse(readFileSync(manifest, 'utf8')) as { license?: unknown };
  return typeof license === 'string' ? license : 'unknown';
}

test('every package has a licence that this project allows', () => {
  expect(packages.size).toBeGreaterThan(50);
  const strange = [...packages.keys()]
    .filter((name) => !isAllowed(licenceOf(name)) && exceptions[name] === undefined)
    .map((name) => `${name}: ${licenceOf(name)}`);
  expect(strange).toEqual([]);
});

test('no exception outlives its package or its need', () => {
  const idle = Object.keys(exceptions).filter((name) => !packages.has(name) || isAllowed(licenceOf(name)));
  expect(idle).toEqual([]);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0)', true],
  ['MIT AND GPL-3.0', false],
  ['GPL-3.0', false],
  ['AGPL-3.0-only', false],
  ['unknown', false],
  ['', false],
])('the licence %j is allowed: %s', (expression, answer) => {
  expect(isAllowed(expression)).toBe(answer);
});
