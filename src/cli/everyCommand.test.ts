import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { commandNames } from '../../scripts/commandLine.ts';
import { CHECKOUT } from './checkout.ts';
import { runInit } from './initCommand.ts';
import { run } from './run.ts';

let top = '';
const at = (name: string) => path.join(top, name);

/** The exit code, and what was written to both streams. */
async function said(args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const lines = (into: string[]) => (words: unknown) => void into.push(`${String(words)}\n`);
  const pieces = (into: string[]) => (words: unknown) => into.push(String(words)) > 0;
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(lines(out)),
    vi.spyOn(console, 'error').mockImplementation(lines(err)),
    vi.spyOn(process.stdout, 'write').mockImplementation(pieces(out)),
    vi.spyOn(process.stderr, 'write').mockImplementation(pieces(err)),
  ];
  try {
    return { code: await run(args), out: () => out.join(''), err: () => err.join('') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Whatever speaks to another machine connects a socket. */
const connect = vi.spyOn(Socket.prototype, 'connect');

beforeAll(async () => {
  top = mkdtempSync(path.join(tmpdir(), 'every-'));
  await runInit(at('my'));
  cpSync(at('my'), at('broken'), { recursive: true });
  writeFileSync(at('broken/data/events.geojson'), '{"type":"FeatureCollection","features":[]}');
  writeFileSync(at('broken/seeds/parties.yaml'), 'parties: 7\n');
  writeFileSync(at('rows.csv'), 'title,date,lat,lon\nA,2031-01-02,1,2\n');
  writeFileSync(at('open.csv'), 'title,date,lat,lon\nA,01/02/2031,1,2\n');
});
afterAll(() => {
  connect.mockRestore();
  rmSync(top, { recursive: true, force: true });
});

const good = () => at('my/data/events.geojson');
const bad = () => at('broken/data/events.geojson');
const seeds = (of: string) => ['--seeds', at(`${of}/seeds`)];

/** A command line for each exit code; null: the command can't come to that. `build` and `serve` that succeed are run elsewhere. */
const LINES: Readonly<Record<string, Readonly<Record<0 | 1 | 2, (() => string[]) | null>>>> = {
  init: { 0: () => [at('new')], 1: null, 2: () => [at('my')] },
  compile: {
    0: () => [...seeds('my'), '--out', at('my/data')],
    1: () => [...seeds('broken'), '--out', at('out')],
    2: () => [...seeds('nowhere')],
  },
  validate: { 0: () => [good()], 1: () => [bad()], 2: () => [at('nowhere')] },
  verify: {
    0: () => [...seeds('my'), '--documents', at('my/documents')],
    1: () => [...seeds('broken'), '--documents', at('my/documents')],
    2: () => [...seeds('my'), '--documents', at('nowhere')],
  },
  import: {
    0: () => [at('rows.csv'), '-o', at('out/rows.geojson')],
    1: () => [at('open.csv'), '-o', at('out/open.geojson')],
    2: () => [at('rows.csv'), '-o', at('out/x.geojson'), '--from', 'xls'],
  },
  export: {
    0: () => [good(), '--as', 'csv', '-o', at('out/a.csv')],
    1: () => [bad(), '--as', 'csv', '-o', at('out/b.csv')],
    2: () => [good(), '--as', 'docx', '-o', at('out/c.csv')],
  },
  diff: { 0: () => [good(), good()], 1: () => [good(), bad()], 2: () => [good()] },
  picture: {
    0: () => [good(), '-o', at('out/a.svg'), '--basemap', 'none'],
    1: () => [bad(), '-o', at('out/b.svg')],
    2: () => [good(), '-o', at('out/c.gif')],
  },
  build: {
    0: null,
    1: () => ['--data', bad(), '--out', at('site'), '--basemap', 'none'],
    2: () => ['--data', at('nowhere'), '--out', at('site')],
  },
  serve: { 0: null, 1: null, 2: () => [at('nowhere')] },
};

describe('every command', () => {
  it('is in the table', () => {
    expect(Object.keys(LINES).toSorted()).toEqual(commandNames().toSorted());
    expect(Object.keys(LINES)).toHaveLength(10);
  });

  const rows = Object.entries(LINES).flatMap(([command, codes]) =>
    ([0, 1, 2] as const).flatMap((code) => {
      const args = codes[code];
      return args === null ? [] : [[command, code, args] as const];
    }),
  );

  it.each(rows)('%s exits with %i and says why, to people and in JSON', async (command, code, args) => {
    if (command === 'init') rmSync(at('new'), { recursive: true, force: true });
    const plain = await said([command, ...args()]);
    expect(plain.code).toBe(code);
    // Of the data each problem with its code, and how many; of the command what commander or we say of it.
    expect(plain.err()).toMatch(
      [/^$/, /\[[\w-]+\]\n {2}To mend it: [\s\S]*\d+ problems?\n$/, /\S/][code] ?? /$^/,
    );
    if (command === 'init') rmSync(at('new'), { recursive: true, force: true });
    const json = await said([command, ...args(), '--json']);
    expect([json.code, json.err()]).toEqual([code, '']);
    const { ok, problems } = JSON.parse(json.out()) as {
      ok: boolean;
      problems: { code: string; message: string; hint: string }[];
    };
    expect([ok, problems.length > 0]).toEqual([code === 0, code !== 0]);
    for (const { hint, message, code: name } of problems) {
      expect(hint).not.toBe('');
      expect(message).not.toBe('');
      expect(name === 'usage').toBe(code === 2);
    }
  });

  it('serve answers, in JSON too, and ends with 0 when it is ended', async () => {
    mkdirSync(at('served'));
    const launcher = path.join(CHECKOUT, 'src/cli/changing-hands.mjs');
    const child = spawn(process.execPath, [launcher, 'serve', at('served'), '--port', '0', '--json']);
    let text = '';
    await new Promise<void>((done, refuse) => {
      child.once('close', () => refuse(new Error(`it ended: ${text}`)));
      child.stdout.setEncoding('utf8').on('data', (words: string) => {
        text += words;
        if (text.trimEnd().endsWith('}')) done();
      });
    });
    expect(JSON.parse(text)).toMatchObject({
      ok: true,
      url: expect.stringMatching(/^http:\/\/localhost:\d+/),
    });
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('has spoken to no other machine', () => {
    expect(connect).not.toHaveBeenCalled();
    // That it would have been seen.
    createConnection({ host: '127.0.0.1', port: 9 }).on('error', () => {});
    expect(connect).toHaveBeenCalledTimes(1);
  });
});

describe('mistakes of a command', () => {
  const told = async (args: readonly string[]) => {
    const { code, out } = await said([...args, '--json']);
    const { problems } = JSON.parse(out()) as { problems: { message: string }[] };
    return [code, ...problems.map(({ message }) => /"[^"]*"|--\w+/.exec(message)?.[0] ?? message)];
  };

  it('are told all at once, each with its cure', async () => {
    const wrong = ['--as', 'a', '--what', 'b', '--extent', 'c', '--accessed', 'd', '--site-url', 'e'];
    const words = ['"a"', '"b"', '"c"', '"d"', '"e"'];
    expect(new Set(await told(['export', at('f'), ...wrong, '-o', top]))).toEqual(
      new Set([2, ...words, `"${at('f')}"`, `"${top}"`]),
    );
    expect(await told(['picture', good(), '--theme', 'a', '--size', 'b', '-o', at('c.gif')])).toEqual([
      2,
      `"${at('c.gif')}"`,
      '"a"',
      '"b"',
    ]);
    expect(
      await told(['picture', good(), '--at', '1999-01-01T00:00Z', '--filter', 'q=x&a', '-o', at('c.svg')]),
    ).toEqual([2, 'This part of the view is not understood: a.', '--at']);
    expect(
      await told(['import', at('g'), '--from', 'a', '--map', 'b', '--map', 'c=1', '--dates', 'd', '-o', top]),
    ).toEqual([2, '"b"', '"c=1"', '"d"', '"a"', `"${at('g')}"`, `"${top}"`]);
    expect(
      await told([
        'build',
        '--data',
        at('h'),
        '--base',
        'a',
        '--site-url',
        'b',
        '--basemap',
        'c',
        '--out',
        good(),
      ]),
    ).toEqual([2, '"a"', '"b"', `"${at('h')}"`, `"${good()}"`, '"c"']);
    expect(await told(['serve', at('i'), '--port', 'a', '--base', 'b'])).toEqual([
      2,
      '"a"',
      '"b"',
      `"${at('i')}"`,
    ]);
    expect(await told(['verify', '--seeds', at('j'), '--documents', at('k')])).toEqual([
      2,
      `"${at('j')}"`,
      `"${at('k')}"`,
    ]);
  });

  it('come before problems of the data, which are another exit code', async () => {
    expect(await told(['export', bad(), '--as', 'a', '-o', at('out/d.csv')])).toEqual([2, '"a"']);
  });
});
