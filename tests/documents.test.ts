import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { commandNames } from '../scripts/commandLine.ts';
import { root } from '../scripts/run.ts';
import { readSources } from './architecture/sources.ts';
import { mayUse } from './architecture/table.ts';

type Manifest = {
  readonly bin: Readonly<Record<string, string>>;
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

/** What a document tells the reader to type: the commands in its code, one by one. */
function commandsIn(text: string): string[] {
  const fenced = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap((match) =>
    (match[1] ?? '').split('\n'),
  );
  const inline = [...text.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
  return [...fenced, ...inline]
    .flatMap((line) => line.replace(/ #.*/, '').split('&&'))
    .map((command) => command.trim().replace(/^(?:[A-Z_]+=\S* )+/, ''));
}

/** Why a command can't be typed as it stands; null when it can, or is no command of ours. */
function faultOf(command: string): string | null {
  const [program, ...rest] = command.split(/\s+/);
  const words = rest.filter((word) => !word.startsWith('-'));
  const name = words[0] === 'run' ? (words[1] ?? '') : (words[0] ?? '');
  if (program === 'npm')
    return manifest.scripts[name] !== undefined || ['ci', 'install', 'exec', 'link'].includes(name)
      ? null
      : 'no script';
  // npx fetches from the registry whatever isn't installed here: a name of ours could be anybody's there.
  if (program === 'npx' && manifest.bin[name] !== undefined)
    return rest[0] === '--no-install' ? null : 'fetches from the registry outside this folder';
  if (program === 'npx') return existsSync(join(root, 'node_modules/.bin', name)) ? null : 'not installed';
  if (program === 'node') return existsSync(join(root, name)) ? null : 'no file';
  if (program === 'changing-hands')
    return ['', 'help', ...commandNames()].includes(name) ? null : 'no command';
  return null;
}

test('every command that a document names can be typed', () => {
  const named = pages.flatMap(({ path, text }) => commandsIn(text).map((command) => ({ path, command })));
  const programs = new Set(named.map(({ command }) => command.split(' ')[0]));
  expect(['npm', 'npx', 'node', 'changing-hands'].filter((program) => !programs.has(program))).toEqual([]);
  const faulty = named.flatMap(({ path, command }) => {
    const fault = faultOf(command);
    return fault === null ? [] : [`${path}: ${command}: ${fault}`];
  });
  expect(faulty).toEqual([]);
});

test('the command line runs as the read-me tells', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  expect(commandsIn(readme)).toContain('npm run changing-hands -- validate my-map/data/events.geojson');
  const [program, file = ''] = manifest.scripts['changing-hands']?.split(' ') ?? [];
  expect(program).toBe('node');
  const run = spawnSync(process.execPath, [file, 'validate', 'data/events.geojson'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(run).toMatchObject({ status: 0, stderr: '' });
});

test('the version of the dataset has an entry in its changelog', () => {
  const { version } = (
    JSON.parse(readFileSync(join(root, 'data/events.geojson'), 'utf8')) as {
      changing_hands: { version: string };
    }
  ).changing_hands;
  const versions = [...readFileSync(join(root, 'data/CHANGELOG.md'), 'utf8').matchAll(/^## (\S+)/gm)];
  expect(versions[0]?.[1]).toBe(version);
});
