import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeDataset } from '../dataset/decode.ts';
import { runBuild } from './buildCommand.ts';
import { runCompile } from './compileCommand.ts';
import { runDiff } from './diffCommand.ts';
import { runExport } from './exportCommand.ts';
import { runImport } from './importCommand.ts';
import { runInit } from './initCommand.ts';
import type { Outcome } from './outcome.ts';
import { runPicture } from './pictureCommand.ts';
import { oneLine, printable } from './printable.ts';
import { readBelow } from './readFolder.ts';
import { mustBeReplaceable } from './site/replaceFolder.ts';
import { runValidate } from './validateCommand.ts';
import { runVerify } from './verifyCommand.ts';

let top = '';
let begun: Outcome;
const at = (name: string) => path.join(top, name);
const text = (name: string) => readFileSync(at(name), 'utf8');

beforeAll(async () => {
  top = mkdtempSync(path.join(tmpdir(), 'own-'));
  begun = await runInit(at('my'));
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

describe('a dataset made by init', () => {
  it('says everywhere that it is invented, and is nowhere near', () => {
    expect(begun.problems).toEqual([]);
    const { title, timeZone, basemap, events } = decodeDataset(text('my/data/events.geojson'), 'my');
    expect(title).toMatch(/invented/);
    expect(timeZone).toBe('America/St_Johns');
    expect(basemap.focus).toEqual(['CAN']);
    expect(events.size).toBeGreaterThan(4);
    for (const name of readdirSync(at('my/documents')))
      expect(text(`my/documents/${name}`)).toMatch(/^INVENTED/);
    for (const name of readdirSync(at('my/seeds')).filter((each) => each.endsWith('.yaml')))
      expect(text(`my/seeds/${name}`), name).toMatch(/^#|invented/);
  });

  it('is true to its documents and compiles to the same again', async () => {
    const verified = await runVerify({ seeds: at('my/seeds'), documents: at('my/documents') });
    expect(verified.problems).toEqual([]);
    const checked = await runCompile({ seeds: at('my/seeds'), out: at('my/data'), check: true });
    expect(checked.problems).toEqual([]);
    expect((await runValidate(at('my/data/events.geojson'))).text).toContain('a story of 3 steps');
  });

  it('is never written into a folder that holds something', async () => {
    await expect(runInit(at('my'))).rejects.toThrow('not empty');
  });
});

describe('what is taken out', () => {
  const file = () => at('my/data/events.geojson');

  it('is everything, or what a view shows, and the rest is counted', async () => {
    const all = await runExport(file(), { as: 'csv', what: 'events', output: at('out/all.csv') });
    expect(all.facts).toMatchObject({ kind: 'events', rows: 7, left_out: {} });
    expect(readdirSync(at('out')).sort()).toEqual(['all-about.txt', 'all.csv', 'all.csvt']);
    const view = await runExport(file(), {
      as: 'geojson',
      what: 'control',
      at: '2031-06-03T12:00Z',
      known: '2031-06-03T12:00Z',
      output: at('out/control.geojson'),
    });
    expect(view.facts).toMatchObject({ rows: 3, left_out: { not_known_yet: 1 } });
    expect(text('out/control.geojson')).not.toContain('island-weekly');
  });

  it('comes back as the dataset that it was', async () => {
    await runExport(file(), { as: 'geojson-full', what: 'events', output: at('out/full.geojson') });
    const back = await runImport(at('out/full.geojson'), {
      from: 'geojson',
      output: at('back.geojson'),
      map: [],
    });
    expect(back.problems).toEqual([]);
    const { facts } = await runDiff(file(), at('back.geojson'));
    const things = (facts['list'] as { thing: string }[]).filter(({ thing }) => thing !== 'dataset');
    expect(things).toEqual([]);
  });

  it.each([
    ['a slip in a moment', { at: '3 June' }, 'not understood'],
    ['a word of nobody', { filter: 'partys=x' }, 'partys=x'],
    ['a party of nobody', { filter: 'parties=x' }, 'nothing of that name'],
    ['differences from nothing', { what: 'differences' }, 'two moments'],
    ['a format of nobody', { as: 'xls' }, 'no format'],
  ])('refuses %s', async (_, options, message) => {
    const asked = { as: 'csv', what: 'events', output: at('never.csv'), ...options };
    await expect(async () => runExport(file(), asked)).rejects.toThrow(message);
    expect(existsSync(at('never.csv'))).toBe(false);
  });

  it('may be a picture', async () => {
    const asked = { at: '2031-06-03T12:00Z', size: '640x480', theme: 'light', output: at('map.svg') };
    const drawn = await runPicture(file(), asked);
    expect(drawn.text).toContain('09:30 St Johns time, 640 by 480 px; on a plain ground');
    expect(text('map.svg')).toContain('no coasts');
    await runPicture(file(), { ...asked, output: at('map.png') });
    expect(readFileSync(at('map.png')).subarray(1, 4).toString()).toBe('PNG');
    await expect(async () => runPicture(file(), { ...asked, size: '9x9' })).rejects.toThrow('no size');
  });
});

describe('a table of somebody else', () => {
  it('asks what it can’t tell', async () => {
    writeFileSync(at('t.csv'), 'title,date,latitude,longitude\nA,03/04/2031,1,2\nB,05/06/2031,1,2\n');
    const asked = { from: 'csv', output: at('t.geojson'), map: [], zone: 'UTC' };
    const open = await runImport(at('t.csv'), asked);
    expect(open.problems.map(({ code }) => code)).toEqual(['open-date-order']);
    expect(existsSync(at('t.geojson'))).toBe(false);
    const told = await runImport(at('t.csv'), { ...asked, dates: 'day-first', report: at('r.json') });
    expect(told.problems).toEqual([]);
    expect(told.text).toContain('2 rows: 2 plotted, 0 listed without a point, 0 skipped');
    expect(JSON.parse(text('r.json'))).toMatchObject({ rows: 2, plotted: 2 });
    expect(text('t.geojson')).toContain('2031-04-03');
    const other = await runImport(at('t.csv'), { ...asked, from: 'acled', dates: 'day-first' });
    expect(other.problems.map(({ code }) => code)).toEqual(['other-format']);
  });
});

describe('two versions', () => {
  it('are told apart field by field', async () => {
    writeFileSync(
      at('v2.geojson'),
      text('my/data/events.geojson').replaceAll('"Ferry Council"', '"Ferry\\u001b Board"'),
    );
    const { text: told, problems } = await runDiff(at('my/data/events.geojson'), at('v2.geojson'));
    expect(problems).toEqual([]);
    expect(told).toMatch(/~ party ferry-council/);
    expect(told).toContain('"Ferry Council" → ');
  });
});

describe('what a folder of somebody else’s can’t do', () => {
  it('lead out of itself', async () => {
    writeFileSync(at('secret.yaml'), 'title: secret\n');
    cpSync(at('my'), at('evil'), { recursive: true });
    symlinkSync(at('secret.yaml'), at('evil/seeds/more.yaml'));
    await expect(runCompile({ seeds: at('evil/seeds'), out: at('evil/data') })).rejects.toThrow(
      /more\.yaml" leads out/,
    );
    await expect(readBelow(at('my'), '../secret.yaml')).rejects.toThrow('leads out');
    expect(await readBelow(at('my'), 'nothing.yaml')).toBeNull();
  });

  it('steer the terminal', () => {
    expect(printable('a\u001B[2Jb\u202Ec\nd')).toBe('a\\u{1b}[2Jb\\u{202e}c\nd');
    expect(oneLine('a\nb')).toBe('a\\nb');
    expect(printable('نينوى · é')).toBe('نينوى · é');
  });

  it('be lost to a site', async () => {
    mkdirSync(at('full'));
    writeFileSync(at('full/thesis.txt'), 'years of work');
    await expect(mustBeReplaceable(at('full'))).rejects.toThrow('would be lost');
    const asked = { data: at('my'), out: at('full'), basemap: 'none' };
    await expect(runBuild(asked)).rejects.toThrow('would be lost');
    await expect(runBuild({ ...asked, out: at('new'), base: 'maps' })).rejects.toThrow('no path of a site');
    await expect(runBuild({ ...asked, out: at('new'), siteUrl: 'example.org' })).rejects.toThrow(
      'no address',
    );
    await expect(runBuild({ ...asked, data: at('full'), out: at('new') })).rejects.toThrow('neither');
    expect(readFileSync(at('full/thesis.txt'), 'utf8')).toBe('years of work');
  });
});
