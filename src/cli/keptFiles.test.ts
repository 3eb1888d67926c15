import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBuild } from './buildCommand.ts';
import { runCompile } from './compileCommand.ts';
import { runExport } from './exportCommand.ts';
import { runImport } from './importCommand.ts';
import { runInit } from './initCommand.ts';
import { runPicture } from './pictureCommand.ts';
import { readBelow } from './readFolder.ts';
import { replaceFolder } from './site/replaceFolder.ts';
import { sourceOf } from './site/source.ts';

let top = '';
const at = (name: string) => path.join(top, name);
const text = (name: string) => readFileSync(at(name), 'utf8');

beforeAll(async () => {
  top = mkdtempSync(path.join(tmpdir(), 'kept-'));
  await runInit(at('my'));
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

describe('a folder of somebody else’s with links in it', () => {
  const evil = (name: string) => {
    cpSync(at('my'), at(name), { recursive: true });
    return (file: string) => at(`${name}/${file}`);
  };

  it('gives no codebook from outside', async () => {
    const of = evil('codebook');
    writeFileSync(at('secret.md'), `SECRET\n${text('my/data/README.md')}`);
    rmSync(of('data/README.md'));
    symlinkSync(at('secret.md'), of('data/README.md'));
    for (const check of [false, true])
      await expect(runCompile({ seeds: of('seeds'), out: of('data'), check })).rejects.toThrow('leads out');
  });

  it.each(['seeds', 'data'])('is not compiled where %s is one', async (name) => {
    const of = evil(`of-${name}`);
    renameSync(of(name), at(`outer-${name}`));
    symlinkSync(at(`outer-${name}`), of(name));
    writeFileSync(at(`outer-${name}/events.geojson`), 'before');
    await expect(runCompile({ seeds: of('seeds'), out: of('data') })).rejects.toThrow('leads out');
    await expect(sourceOf(at(`of-${name}`))).rejects.toThrow('leads out');
    expect(text(`outer-${name}/events.geojson`)).toBe('before');
  });

  it('gives a picture no ground from outside', async () => {
    const of = evil('ground');
    mkdirSync(of('basemap'), { recursive: true });
    writeFileSync(at('outer.json'), '{}');
    symlinkSync(at('outer.json'), of('basemap/basemap.topo.json'));
    const asked = { size: '640x480', theme: 'light', output: at('ground.svg') };
    await expect(runPicture(of('data/events.geojson'), asked)).rejects.toThrow('leads out');
  });

  it.skipIf(process.platform === 'win32')('stops nobody with a pipe', async () => {
    execFileSync('mkfifo', [at('my-pipe')]);
    await expect(readBelow(top, 'my-pipe')).rejects.toThrow('no file');
    const of = evil('piped');
    rmSync(of('data/events.schema.json'));
    execFileSync('mkfifo', [of('data/events.schema.json')]);
    await expect(runCompile({ seeds: of('seeds'), out: of('data') })).rejects.toThrow('nothing was changed');
  });
});

describe('what a command writes', () => {
  const file = () => at('my/data/events.geojson');
  const csv = (output: string) => runExport(file(), { as: 'csv', what: 'events', output });

  it('is never what it reads, by whatever name', async () => {
    const before = text('my/data/events.geojson');
    symlinkSync(file(), at('soft.geojson'));
    linkSync(file(), at('hard.geojson'));
    for (const output of [file(), at('soft.geojson'), at('hard.geojson')])
      await expect(csv(output)).rejects.toThrow('is the file that is read');
    expect(text('my/data/events.geojson')).toBe(before);
    writeFileSync(at('in.csv'), 'title,date\nA,2031-01-01\n');
    const asked = { from: 'csv', output: at('in.csv'), map: [] };
    await expect(runImport(at('in.csv'), asked)).rejects.toThrow('is the file that is read');
  });

  it('is never two files under one name', async () => {
    await expect(csv(at('x.csvt'))).rejects.toThrow('one of them would be lost');
    expect(existsSync(at('x.csvt'))).toBe(false);
    const asked = { from: 'csv', map: ['lon=', 'lat='], zone: 'UTC' };
    const both = { ...asked, output: at('both.json'), report: at('both.json') };
    await expect(runImport(at('in.csv'), both)).rejects.toThrow('one of them would be lost');
  });

  it.each([
    ['', 'has no name'],
    ['-', 'is no file'],
    ['my', 'is a folder'],
    ['new/', 'names a folder'],
    ['my/data/events.geojson/x.csv', 'a part of its path is a file'],
    ['nowhere.csv', 'a link to nothing'],
    ['my-pipe', 'no file that could be replaced'],
  ])('is refused as “%s”', async (name, message) => {
    if (name === 'nowhere.csv') symlinkSync(at('nothing'), at(name));
    await expect(csv(name === '' || name === '-' ? name : `${top}/${name}`)).rejects.toThrow(message);
  });

  it('goes where a link leads', async () => {
    writeFileSync(at('real.csv'), 'old');
    symlinkSync(at('real.csv'), at('linked.csv'));
    await csv(at('linked.csv'));
    expect(text('real.csv')).toContain('event_id');
    expect(text('linked.csv')).toBe(text('real.csv'));
  });
});

describe('a site', () => {
  const folder = (name: string, files: Record<string, string>) => {
    for (const [each, content] of Object.entries(files)) {
      mkdirSync(path.dirname(at(`${name}/${each}`)), { recursive: true });
      writeFileSync(at(`${name}/${each}`), content);
    }
    return at(name);
  };

  it('takes the place of the old one and leaves what hosts put there', async () => {
    const old = {
      'index.html': 'old',
      'story/a.html': 'old',
      'embed-0.0.9.js': 'old',
      'assets/index-Bq3_x-9Z.js': 'old',
      'data/releases/d1562f026880/events.csv': 'old',
    };
    const place = folder('site', { ...old, '.git/HEAD': 'mine', CNAME: 'example.org' });
    await replaceFolder(folder('made', { 'index.html': 'new' }), place);
    expect(text('site/index.html')).toBe('new');
    expect(text('site/.git/HEAD')).toBe('mine');
    expect(text('site/CNAME')).toBe('example.org');
    expect(existsSync(at('site/story'))).toBe(false);
  });

  it.each([
    'thesis.txt',
    'data/thesis.csv',
    'data/releases/mine.geojson',
    'assets/photo.jpg',
    'story/deep/er/notes.md',
    'embed/.hidden',
  ])('doesn’t take the place of what else is there: %s', async (name) => {
    const place = folder(`shared-${path.basename(name)}`, { 'index.html': 'old', [name]: 'years of work' });
    const made = folder(`made-${path.basename(name)}`, { 'index.html': 'new' });
    await expect(replaceFolder(made, place)).rejects.toThrow(`would be lost: ${name}`);
    expect(readFileSync(path.join(place, name), 'utf8')).toBe('years of work');
    expect(readFileSync(path.join(place, 'index.html'), 'utf8')).toBe('old');
  });

  it('is not made of rows that may not be passed on', async () => {
    const bound = JSON.parse(text('my/data/events.geojson'));
    bound.changing_hands.may_pass_on = false;
    writeFileSync(at('bound.geojson'), JSON.stringify(bound));
    const made = await runBuild({ data: at('bound.geojson'), out: at('bound'), basemap: 'none' });
    expect(made.problems.map(({ code }) => code)).toEqual(['may-not-pass-on']);
    expect(existsSync(at('bound'))).toBe(false);
  });
});

it('a folder whose name a terminal would obey is not begun', async () => {
  for (const name of ['a\nb', 'a\u001B[2Jb']) {
    await expect(runInit(at(name))).rejects.toThrow('no name of a folder');
    expect(existsSync(at(name))).toBe(false);
  }
});
