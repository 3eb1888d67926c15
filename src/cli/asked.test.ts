import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runDiff } from './diffCommand.ts';
import { runExport } from './exportCommand.ts';
import { runImport } from './importCommand.ts';
import { runInit } from './initCommand.ts';
import { siteServer } from './serveCommand.ts';
import { runValidate } from './validateCommand.ts';

let top = '';
const at = (name: string) => path.join(top, name);
const text = (name: string) => readFileSync(at(name), 'utf8');
const file = () => at('my/data/events.geojson');
const csv = { as: 'csv', what: 'events' };
const exported = async (options: object) =>
  runExport(file(), { ...csv, output: at('out/asked.csv'), ...options });

beforeAll(async () => {
  top = mkdtempSync(path.join(tmpdir(), 'asked-'));
  await runInit(at('my'));
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

describe('a cut', () => {
  const asked = {
    what: 'differences',
    as: 'json',
    at: '2031-06-03T12:00Z',
    known: '2031-06-03T12:00Z',
  };
  const compared = async (compare: string) => {
    await exported({ ...asked, compare, output: at('out/differences.json') });
    return text('out/differences.json');
  };

  it('holds for the moment compared with, unless another is asked for', async () => {
    const cut = await compared('2031-06-02T12:00Z');
    expect(cut).toBe(await compared('2031-06-02T12:00Z,2031-06-03T12:00Z'));
    expect(cut).not.toBe(await compared('2031-06-02T12:00Z,all'));
    expect(cut).toBe(await compared('2031-06-02T12:00Z,2031-06-03T12:00Z,swipe'));
  });
});

describe('an export', () => {
  it.each([
    ['a word of every object, as a format', { as: 'constructor' }, '"constructor" is no format'],
    ['a format that a kind isn’t offered in', { as: 'kml', what: 'documents' }, 'no documents as kml'],
    ['two slips, both at once', { as: 'wrong', what: 'wrongs' }, /"wrong" is no format.*"wrongs" can't/],
    ['a moment before the period', { at: '1999-01-01T00:00Z' }, 'outside the period'],
    ['a moment after the period', { at: '2099-01-01T00:00Z' }, 'outside the period'],
    ['a comparison out of it', { as: 'zip', compare: '2099-01-01T00:00Z' }, 'outside the period'],
    [
      'a window that begins at its end',
      { at: '2031-06-02T00:00Z', from: '2031-06-03T00:00Z' },
      'after the moment',
    ],
    ['a moment after its cut', { at: '2031-06-04T00:00Z', known: '2031-06-03T00:00Z' }, 'after --known'],
    ['a section of the map', { filter: 'map=5/48/-56' }, 'no effect here: map=5/48/-56'],
    ['a theme', { filter: 'theme=dark&types=attack' }, 'no effect here: theme=dark'],
    ['a comparison of events', { compare: '2031-06-02T00:00Z' }, '--compare has no effect'],
    ['an extent of three', { extent: '1,2,3' }, 'no extent'],
    ['an extent upside down', { extent: '1,5,3,2' }, 'no extent'],
  ])('refuses %s', async (_, options, message) => {
    await expect(async () => exported(options)).rejects.toThrow(message);
  });

  it('names the period and the formats that would do', async () => {
    await expect(async () => exported({ at: '1999-01-01T00:00Z' })).rejects.toMatchObject({
      hint: expect.stringMatching(/from 2031-\d\d-\d\dT\d\d:\d\dZ to 2031-/),
    });
    await expect(async () => exported({ as: 'lpf', what: 'claims' })).rejects.toMatchObject({
      hint: 'Take one of geojson, geojson-full, csv, kml, parquet, gpkg, json, zip.',
    });
  });

  it('is narrowed by an extent', async () => {
    const all = await exported({});
    const west = await exported({ extent: '-59.5,47,-58,49.2' });
    expect(Number(west.facts['rows'])).toBeGreaterThan(0);
    expect(Number(west.facts['rows'])).toBeLessThan(Number(all.facts['rows']));
    expect(west.facts['left_out']).toMatchObject({ outside_extent: expect.any(Number) });
  });
});

describe('an import', () => {
  const asked = { from: 'csv', output: '', map: [], zone: 'UTC' };

  it('is not of a folder, and its dates in an order that there is', async () => {
    await expect(runImport(at('my'), asked)).rejects.toThrow('is a folder');
    writeFileSync(at('t.csv'), 'title,date\nA,03/04/2031\n');
    await expect(runImport(at('t.csv'), { ...asked, dates: 'constructor' })).rejects.toThrow('no order');
  });

  it('names a file as it was given, so that its lines can be clicked', async () => {
    mkdirSync(at('deep'));
    writeFileSync(at('deep/t.csv'), 'title,date,latitude,longitude\nA,2031-13-45,1,2\nB,2031-04-03,1,2\n');
    const told = await runImport(at('deep/t.csv'), {
      ...asked,
      output: at('t.geojson'),
      map: ['begin=date'],
    });
    expect(told.problems).toEqual([]);
    expect(told.text).toContain(`${at('deep/t.csv')}:2`);
    // In the dataset it has its name alone.
    expect(text('t.geojson')).not.toContain(top);
    const strange = await runImport(at('deep/t.csv'), {
      ...asked,
      output: at('u.geojson'),
      map: ['title=nothing'],
    });
    expect(strange.problems.map(({ where }) => where.file)).toEqual([at('deep/t.csv')]);
  });
});

it('two broken versions are told of at once', async () => {
  for (const name of ['one', 'two']) writeFileSync(at(`${name}.geojson`), '{"type":"FeatureCollection"}');
  const { problems } = await runDiff(at('one.geojson'), at('two.geojson'));
  const files = new Set(problems.map(({ where }) => where.file));
  expect([...files]).toEqual([at('one.geojson'), at('two.geojson')]);
});

it('a title forges no line of the terminal', async () => {
  const forged = JSON.parse(text('my/data/events.geojson'));
  forged.changing_hands.title = 'Invented\nWritten: all is well';
  writeFileSync(at('my/data/forged.geojson'), JSON.stringify(forged));
  const { text: told } = await runValidate(at('my/data/forged.geojson'));
  expect(told).toContain('\\nWritten');
  expect(told.split('\n')).toHaveLength(1);
});

describe('serve', () => {
  const asked = (embeddable: boolean, host: string) =>
    new Promise<{ status: number | undefined; allowed: string | undefined }>((done, refuse) => {
      const server = siteServer(top, '/', embeddable).listen(0, '127.0.0.1', () => {
        const { port } = server.address() as AddressInfo;
        const from = { host: '127.0.0.1', port, path: '/my/README.md', headers: { host } };
        request(from, (response) => {
          response.resume();
          server.close();
          const { statusCode: status, headers } = response;
          done({ status, allowed: headers['access-control-allow-origin'] });
        })
          .on('error', refuse)
          .end();
      });
    });

  it('lets no page of another address read, unless it is to be embedded', async () => {
    expect(await asked(false, 'localhost:4173')).toEqual({ status: 200, allowed: undefined });
    expect(await asked(true, '[::1]:4173')).toEqual({ status: 200, allowed: '*' });
  });

  it('answers to no name but this machine’s', async () => {
    for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.nip.io'])
      expect((await asked(false, host)).status).toBe(421);
  });
});
