import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DUCKDB_PYTHON } from '../../scripts/research.ts';
import { root } from '../../scripts/run.ts';
import { decodeDataset } from '../../src/dataset/decode.ts';
import { type Instant, parseInstant } from '../../src/domain/instant.ts';
import { DEFAULT_VIEW, type View } from '../../src/domain/view.ts';
import type { ExportKind } from '../../src/export/data/contract.ts';
import { extract } from '../../src/export/data/extract.ts';

/*
 * Runs the code of docs/researchers.md as it stands there, in a folder with the files that its own commands make, and
 * holds its counts against the dataset. Only as good as the programs that are there.
 */
const page = readFileSync(join(root, 'docs/researchers.md'), 'utf8');

/** The blocks of one language, but for those that say they aren't run. */
function blocks(language: string): string[] {
  const found = [...page.matchAll(/(<!-- not run -->\n\n)?```(\w+)\n([\s\S]*?)^```$/gm)];
  return found
    .filter(([, notRun, name]) => notRun === undefined && name === language)
    .map((match) => match[3] ?? '');
}

const first = (programs: readonly string[], args: readonly string[]) =>
  programs.find((program) => spawnSync(program, args).status === 0);
const pythons = ['python3', '/usr/bin/python3'];
const geopandas = first(pythons, ['-c', 'import geopandas']);
const duckdbModule = first([DUCKDB_PYTHON, ...pythons], ['-c', 'import duckdb']);
const r = first(['Rscript'], ['-e', 'library(sf)']);

const at = (text: string) => parseInstant(text) as Instant;
const NOON = at('2014-06-12T12:00Z');
const EVENING = at('2014-06-12T18:00Z');
let folder = '';

describe('docs/researchers.md', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'changing-hands-researchers-'));
    for (const line of blocks('sh').flatMap((block) => block.trim().split('\n'))) {
      const [command, ...words] =
        line.replace('npm run changing-hands --', 'node src/cli/changing-hands.mjs').match(/"[^"]*"|\S+/g) ??
        [];
      const args = words.map((word) => word.replaceAll('"', '').replace(/^research\//, `${folder}/`));
      const { status, stderr } = spawnSync(command ?? '', args, { cwd: root, encoding: 'utf8' });
      if (status !== 0) throw new Error(`${line}\n${stderr}`);
    }
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has code for three programs, and one block that is not run', () => {
    expect([blocks('python'), blocks('r'), blocks('sql')].map(({ length }) => length)).toEqual([1, 1, 1]);
    expect(page.match(/<!-- not run -->/g)).toHaveLength(1);
  });

  it('gets the same bytes from the same command', () => {
    const view = readFileSync(join(folder, 'view.csv'));
    const [line = ''] = blocks('sh').at(-1)?.split('\n') ?? [];
    const args = (line.split(' -- ')[1]?.match(/"[^"]*"|\S+/g) ?? []).map((word) =>
      word.replaceAll('"', '').replace(/^research\/view/, `${folder}/again`),
    );
    spawnSync('node', ['src/cli/changing-hands.mjs', ...args], { cwd: root });
    expect(digest(readFileSync(join(folder, 'again.csv')))).toBe(digest(view));
  });

  it.skipIf(!geopandas)('counts the same in Python', () => {
    expect(counts(run(geopandas, 'snippet.py', blocks('python')))).toEqual(
      truth(['events', 'located', 'held', 'known', 'view']),
    );
  });

  it.skipIf(!r)('counts the same in R', () => {
    expect(counts(run(r, 'snippet.R', blocks('r')))).toEqual(
      truth(['events', 'located', 'held', 'known', 'view']),
    );
  });

  it.skipIf(!duckdbModule)('counts the same in DuckDB', () => {
    const script =
      'import duckdb\nfor what, n in duckdb.sql(open("snippet.sql").read()).fetchall(): print(what, n)\n';
    writeFileSync(join(folder, 'snippet.sql'), blocks('sql').join('\n'));
    expect(counts(run(duckdbModule, 'duck.py', [script]))).toEqual(
      truth(['events', 'located', 'known', 'view']),
    );
  });
});

function run(program: string | undefined, name: string, code: readonly string[]): string {
  writeFileSync(join(folder, name), code.join('\n'));
  // Far from UTC: what is shown in the machine's zone must not move what is counted.
  const env = { ...process.env, TZ: 'America/Los_Angeles' };
  const { status, stdout, stderr } = spawnSync(program ?? '', [name], { cwd: folder, encoding: 'utf8', env });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

/** Lines of one word and one number. */
function counts(output: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...output.matchAll(/^([a-z]+) (\d+)\s*$/gm)].map(([, what = '', n]) => [what, Number(n)]),
  );
}

/** The same counts from the dataset, without a file in between. */
function truth(of: readonly string[]): Readonly<Record<string, number>> {
  const dataset = decodeDataset(readFileSync(join(root, 'data/events.geojson'), 'utf8'), 'events.geojson');
  const events = [...dataset.events.values()];
  const rows = (kind: ExportKind, view: Partial<View>) =>
    extract(kind, { dataset, view: { ...DEFAULT_VIEW, ...view }, scope: { of: 'view', extent: null } }).table;
  const control = rows('control', { t: NOON });
  const state = control.columns.findIndex(({ name }) => name === 'state');
  const known = { t: EVENING, known: EVENING, types: ['control_change', 'armed_clash'] as const };
  const all: Readonly<Record<string, number>> = {
    events: events.length,
    located: events.filter(({ position }) => position !== null).length,
    held: control.rows.filter(({ cells }) => cells[state] === 'held').length,
    known: events
      .flatMap(({ claims }) => claims)
      .filter(({ reported: { latest } }) => latest !== null && latest <= NOON).length,
    view: rows('events', known).rows.length,
  };
  return Object.fromEntries(of.map((name) => [name, all[name] ?? -1]));
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
