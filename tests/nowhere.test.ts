import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../scripts/run.ts';
import { decodeDataset } from '../src/dataset/decode.ts';
import { readSources } from './architecture/sources.ts';

/*
 * The application is of no place: what it shows of our conflict comes out of seeds/, data/ and public/. Here the names of
 * our dataset are looked for in all that is built for anybody's.
 */

const dataset = decodeDataset(readFileSync(join(root, 'data/events.geojson'), 'utf8'), 'data/events.geojson');

/** Names of this project's own tools and checks, which show or measure our own site. */
const OF_OUR_SITE = /^scripts\/(pictureEntries|pictures|samples|steps)\.ts$/;
const isBuilt = (path: string) =>
  /^(src|scripts)\//.test(path) || path === 'index.html' || path === 'vite.config.ts';
const isTest = (path: string) => /\.test\.tsx?$|\/testing\//.test(path);

/** Comments may name our own conflict as an example; code may not. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[\s;{}(),])\/\/.*$/gm, '$1')
    .replace(/^\s*#.*$/gm, '')
    .replace(/<!--[\s\S]*?-->/g, '');
}

const sources = readSources((path) => isBuilt(path) && !isTest(path) && !OF_OUR_SITE.test(path)).map(
  ({ path, text }) => ({ path, text: withoutComments(text) }),
);

/** Words that are names of our conflict and words of the language as well. */
const COMMON = new Set([
  'insurgents',
  'militants',
  'gunmen',
  'fighters',
  'militias',
  'government forces',
  'security forces',
]);

const names = [
  ...[...dataset.places.values()].flatMap(({ name, nameAr, nameCkb, admin1, country, spellings }) => [
    name,
    nameAr,
    nameCkb,
    admin1,
    country,
    ...spellings,
  ]),
  ...[...dataset.parties.values()].flatMap(({ name, aliases }) => [name, ...aliases]),
  ...dataset.basemap.focus,
  dataset.timeZone,
  'Iraq',
  'Baghdad',
  'Syria',
].filter((name): name is string => name !== null && !COMMON.has(name));

function places(pattern: RegExp): string[] {
  return sources.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}

describe('outside its data the project is of no place', () => {
  test('the names are looked for in much code', () => {
    expect(sources.length).toBeGreaterThan(500);
    expect(new Set(names).size).toBeGreaterThan(50);
  });

  test('no place, country, party or zone of our dataset', () => {
    const any = [...new Set(names)].map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
    // With an edge at both ends: "Erbil" is not in "verbiljon".
    expect(places(new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${any})(?![\\p{L}\\p{N}_-])`, 'u'))).toEqual([]);
  });

  test('no id of a party, a place or a document', () => {
    const ids = [...dataset.parties.keys(), ...dataset.places.keys(), ...dataset.documents.keys()].filter(
      (id) => !COMMON.has(id),
    );
    expect(places(new RegExp(`['"\`](?:${ids.join('|')})['"\`]`, 'u'))).toEqual([]);
  });

  test('no colour of a party', () => {
    const colours = [...new Set([...dataset.parties.values()].map(({ colour }) => colour))];
    expect(places(new RegExp(colours.join('|'), 'iu'))).toEqual([]);
  });

  test('no corner of our box', () => {
    const [west, south, east, north] = dataset.basemap.box;
    expect(places(new RegExp(`\\b${west},\\s*${south},\\s*${east},\\s*${north}\\b`))).toEqual([]);
    expect(places(/\b(3[3-9]|4[0-9])\.\d{2,}\s*,\s*(2[9]|3[0-9])\.\d{2,}\b/)).toEqual([]);
  });

  test('it would be found', () => {
    expect(withoutComments("const zone = 'Asia/Baghdad'; // Asia/Baghdad")).toContain(dataset.timeZone);
    expect(withoutComments('/* Mosul */ x // Mosul')).not.toContain('Mosul');
  });
});
