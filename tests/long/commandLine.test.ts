import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../../scripts/run.ts';
import { ucdpPieces } from '../bench/ucdpRows.ts';

const ROWS = 350_000;
let folder = '';
const at = (name: string) => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'command-line-'));
  const file = openSync(at('rows.csv'), 'w');
  for (const piece of ucdpPieces(ROWS)) writeSync(file, piece);
  closeSync(file);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it(`imports ${ROWS} invented rows in the layout of UCDP, and says how far it is`, () => {
  const start = performance.now();
  const args = [
    'import',
    at('rows.csv'),
    '--from',
    'ucdp',
    '-o',
    at('out.geojson'),
    '--report',
    at('report.json'),
  ];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'src/cli/changing-hands.mjs'), ...args, '--progress'],
    { encoding: 'utf8', maxBuffer: 100_000_000 },
  );
  const seconds = (performance.now() - start) / 1000;
  console.log(`${ROWS} rows, ${statSync(at('rows.csv')).size} bytes, in ${seconds.toFixed(0)} s`);
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  const { rows, plotted, listed, skipped } = JSON.parse(readFileSync(at('report.json'), 'utf8')) as {
    rows: number;
    plotted: number;
    listed: number;
    skipped: unknown[];
  };
  expect(rows).toBe(ROWS);
  expect(plotted + listed + skipped.length).toBe(ROWS);
  expect(stdout).toContain(`${ROWS} rows`);
  for (const step of ['Reading', 'Taking over', 'Checking'])
    expect(stderr).toMatch(new RegExp(`^${step}: \\d+ %`, 'm'));
  expect(statSync(at('out.geojson')).size).toBeGreaterThan(ROWS * 100);
});
