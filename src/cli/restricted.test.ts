import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runDiff } from './diffCommand.ts';
import { runImport } from './importCommand.ts';

let top = '';
const at = (name: string) => path.join(top, name);
beforeAll(() => {
  top = mkdtempSync(path.join(tmpdir(), 'restricted-'));
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

const HEAD = 'event_id_cnty,event_date,event_type,location,latitude,longitude,notes\n';

it('imports a file as what it is, without being told the format', async () => {
  writeFileSync(at('old.csv'), `${HEAD}INV1,2031-06-10,Battles,Harbour,-41.28,174.78,SECRET before\n`);
  writeFileSync(at('new.csv'), `${HEAD}INV1,2031-06-10,Battles,Harbour,-41.28,174.78,SECRET after\n`);
  for (const name of ['old', 'new']) {
    const { problems } = await runImport(at(`${name}.csv`), { output: at(`${name}.geojson`), map: [] });
    expect(problems).toEqual([]);
    expect(existsSync(at(`${name}.geojson`))).toBe(true);
  }
  expect(readFileSync(at('old.geojson'), 'utf8')).toContain('"may_pass_on": false');
});

it('compares what may not be passed on by ids and counts alone', async () => {
  const { problems, text, facts } = await runDiff(at('old.geojson'), at('new.geojson'));
  expect(problems).toEqual([]);
  expect(text).toContain('~ event INV1');
  expect(text).toMatch(/forbid handing its rows on/);
  for (const told of [text, JSON.stringify(facts)]) expect(told).not.toMatch(/SECRET|Battles/);
  expect(facts).toMatchObject({ counts: { event: { changed: 1 } } });
});
