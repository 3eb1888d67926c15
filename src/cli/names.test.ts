import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runInit } from './initCommand.ts';
import { run } from './run.ts';
import { telling } from './progress.ts';

/** A line of its own, an order to the terminal, and text that runs backwards. */
const EVIL = 'a\nWritten: all is well\u001B[2J\u202Egpj';
/** What a terminal would obey; line ends are ours. */
const OBEYED = /[^\P{Cc}\n]|[\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/u;

let top = '';
beforeAll(async () => {
  top = mkdtempSync(path.join(tmpdir(), 'names-'));
  await runInit(path.join(top, 'plain'));
  cpSync(path.join(top, 'plain'), path.join(top, EVIL), { recursive: true });
  const at = (name: string) => path.join(top, EVIL, name);
  writeFileSync(at('rows.csv'), 'title,date,lat,lon\nA,2031-01-02,1,2\nB,never,1,2\n');
  writeFileSync(at('broken.geojson'), '{"type":"FeatureCollection","features":[]}');
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

/** All that a command says, on both streams. */
async function said(args: readonly string[]): Promise<string> {
  const words: string[] = [];
  const keep = (text: unknown) => words.push(String(text)) > 0;
  const line = (text: unknown) => void words.push(`${String(text)}\n`);
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(line),
    vi.spyOn(console, 'error').mockImplementation(line),
    vi.spyOn(process.stdout, 'write').mockImplementation(keep),
    vi.spyOn(process.stderr, 'write').mockImplementation(keep),
  ];
  try {
    await run(args);
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return words.join('');
}

const COMMANDS: readonly (readonly [name: string, args: (at: (name: string) => string) => string[]])[] = [
  ['init, which is there', (at) => ['init', at('.')]],
  ['compile', (at) => ['compile', '--seeds', at('seeds'), '--out', at('data')]],
  ['compile of nothing', (at) => ['compile', '--seeds', at('none')]],
  ['compile --check', (at) => ['compile', '--seeds', at('seeds'), '--out', at('other'), '--check']],
  ['validate', (at) => ['validate', at('data/events.geojson')]],
  ['validate of a broken file', (at) => ['validate', at('broken.geojson')]],
  ['verify', (at) => ['verify', '--seeds', at('seeds'), '--documents', at('documents'), '--update']],
  [
    'import',
    (at) => ['import', at('rows.csv'), '-o', at('rows.geojson'), '--map', 'begin=date', '--progress'],
  ],
  ['import of nothing', (at) => ['import', at('none'), '-o', at('rows.geojson'), '--from', at('x')]],
  ['export', (at) => ['export', at('data/events.geojson'), '--as', 'csv', '-o', at('a.csv'), '--progress']],
  ['export to a folder', (at) => ['export', at('data/events.geojson'), '--as', at('x'), '-o', at('.')]],
  ['diff', (at) => ['diff', at('data/events.geojson'), at('broken.geojson')]],
  ['picture', (at) => ['picture', at('data/events.geojson'), '-o', at('a.svg'), '--basemap', 'none']],
  [
    'picture of nothing',
    (at) => ['picture', at('data/events.geojson'), '-o', at('a.svg'), '--basemap', at('b')],
  ],
  ['build of nothing', (at) => ['build', '--data', at('none'), '--out', at('seeds')]],
  ['serve of nothing', (at) => ['serve', at('none')]],
  ['no command', (at) => [at('x')]],
  ['no option', (at) => ['diff', `--${at('x')}`]],
];

describe('a name that a terminal would obey', () => {
  it.each(COMMANDS)('is harmless in what is said by %s', async (_, args) => {
    const evil = await said(args((name) => path.join(top, EVIL, name)));
    expect(OBEYED.exec(evil)).toBe(null);
    expect(evil).toContain('\\nWritten: all is well\\u{1b}[2J\\u{202e}');
    expect(evil).not.toMatch(/^Written: all/m);
  });
});

describe('progress', () => {
  const told = (asked: boolean, isTTY: boolean, now: number[] = []): string => {
    const words: string[] = [];
    const write = vi
      .spyOn(process.stderr, 'write')
      .mockImplementation((text) => words.push(String(text)) > 0);
    const before = Object.getOwnPropertyDescriptor(process.stderr, 'isTTY');
    Object.defineProperty(process.stderr, 'isTTY', { value: isTTY, configurable: true });
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now.shift() ?? 0);
    try {
      const { say, done } = telling(asked);
      for (const share of ['1', '1', '2', '3']) say(`Reading: ${share} %`);
      say('Checking: 1 %');
      done();
    } finally {
      for (const spy of [write, clock]) spy.mockRestore();
      if (before) Object.defineProperty(process.stderr, 'isTTY', before);
      else delete (process.stderr as { isTTY?: boolean }).isTTY;
    }
    return words.join('');
  };

  it('is told where somebody watches, on one line that changes', () => {
    const lines = told(false, true).split('\r\u001B[K');
    expect(lines).toEqual([
      '',
      'Reading: 1 % …',
      'Reading: 1 % …',
      'Reading: 2 % …',
      'Reading: 3 % …',
      'Checking: 1 % …',
      '',
    ]);
  });

  it('is not told where nobody watches, unless it is asked for: then line by line, and not too often', () => {
    expect(told(false, false)).toBe('');
    expect(told(true, false)).toBe('Reading: 1 %\nChecking: 1 %\n');
  });
});
