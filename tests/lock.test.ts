import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../scripts/run.ts';

type Locked = { readonly optionalDependencies?: Readonly<Record<string, string>> };

/** Names of optional packages (binaries for other platforms, mostly) that the lock file speaks of and doesn't hold. */
function missingOptionals(packages: Readonly<Record<string, Locked>>): string[] {
  const held = new Set(Object.keys(packages).map((folder) => folder.replace(/^.*node_modules\//, '')));
  const asked = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
  return [...new Set(asked)].filter((name) => !held.has(name));
}

// A registry that lacks one platform's binary makes npm leave it out of the lock file in silence; `npm ci` of npm 11
// then refuses the whole file, on every platform. The cure is a version that the registry holds for all of them.
test('the lock file holds the binaries of every platform', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  expect(Object.keys(packages).length).toBeGreaterThan(50);
  expect(missingOptionals(packages)).toEqual([]);
});

test('a missing binary is found', () => {
  const packages = {
    'node_modules/tool': { optionalDependencies: { 'tool-linux': '1.0.0', 'tool-darwin': '1.0.0' } },
    'node_modules/tool-linux': {},
  };
  expect(missingOptionals(packages)).toEqual(['tool-darwin']);
});
