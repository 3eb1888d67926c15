import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../scripts/run.ts';
import { readSources } from './architecture/sources.ts';
import { mayUse } from './architecture/table.ts';

type Manifest = {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
};
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const pages = readSources((path) => path.endsWith('.md') && !path.startsWith('scripts/basemap/'));

test('every dependency of the page has its reason and its folders', () => {
  const reasons = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');
  const names = Object.keys(manifest.dependencies);
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !reasons.includes(`${name} `) && !reasons.includes(`${name},`))).toEqual([]);
  expect(names.filter((name) => mayUse[name] === undefined)).toEqual([]);
});

test('every link between the documents leads somewhere', () => {
  const broken = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
      .map((match) => match[1] ?? '')
      .filter((link) => !existsSync(join(root, dirname(path), link)))
      .map((link) => `${path}: ${link}`),
  );
  expect(pages.length).toBeGreaterThan(5);
  expect(broken).toEqual([]);
});

test('every npm command that a document names exists', () => {
  const own = new Set([...Object.keys(manifest.scripts), 'ci', 'install', 'exec']);
  const strange = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/`npm (?:run )?([\w:-]+)|&& npm (?:run )?([\w:-]+)/g)]
      .map((match) => match[1] ?? match[2] ?? '')
      .filter((name) => !own.has(name))
      .map((name) => `${path}: npm ${name}`),
  );
  expect(strange).toEqual([]);
});
