import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../scripts/run.ts';

type Locked = {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
};

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

/** Packages that would run a script when they are installed, and why that they may not costs nothing. */
const withScript: Readonly<Record<string, string>> = {
  esbuild: 'only tries its binary, which comes as a package of its own; works without (development: tsx)',
};

test('no package runs a script when it is installed', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const found = Object.entries(packages).flatMap(([folder, { hasInstallScript }]) =>
    hasInstallScript === true ? [folder.replace(/^.*node_modules\//, '')] : [],
  );
  expect(found).toEqual(Object.keys(withScript));
  expect(readFileSync(join(root, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const own = Object.keys(scripts).filter((name) => /^(pre|post)?(install|prepare|publish)/.test(name));
  expect(own).toEqual([]);
});

test('every package comes from the registry, and is what the lock file says', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked & { readonly integrity?: string; readonly link?: boolean }>;
  };
  const strange = Object.entries(packages)
    .filter(([folder]) => folder !== '')
    .filter(
      ([, { integrity = '', resolved, link }]) =>
        link === true || resolved !== undefined || !/^sha512-[\w+/]{86}==$/.test(integrity),
    );
  expect(strange.map(([folder]) => folder)).toEqual([]);
});
