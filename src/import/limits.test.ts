import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { HintedError } from '../domain/problem.ts';
import { LIMITS } from './contract.ts';
import { UNHURRIED } from './pace.ts';
import { readSource } from './readSource.ts';
import { isBomb } from './refusal.ts';
import { utf8 } from './testing/sound.ts';

type Limit = keyof typeof LIMITS;

/** What becomes of a file where a limit is as low as that; the code of the first problem, also of one row. */
async function codesWithin(limit: Limit, most: number, file: Uint8Array): Promise<readonly string[]> {
  const limits = LIMITS as Record<Limit, number>;
  const usual = limits[limit];
  limits[limit] = most;
  try {
    const source = await readSource(file, 'x', UNHURRIED);
    if (source.kind === 'own') return [];
    return source.table.unreadable.map(({ problem }) => problem.code);
  } catch (error) {
    if (error instanceof HintedError) return error.problems.map(({ code }) => code);
    throw error;
  } finally {
    limits[limit] = usual;
  }
}

const CSV = 'date,place,note\n2014-06-10,Mosul,twelve chars\n2014-06-11,Mosul,x\n';
const JSON_TEXT = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [43, 36] },
      properties: { date: '2014', deep: [[1]] },
    },
    {
      type: 'Feature',
      geometry: {
        type: 'LineString',
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      },
      properties: { date: '2015' },
    },
  ],
});
// Lists and objects, and commas.
const VALUES = JSON_TEXT.match(/[{[,]/g)?.length ?? 0;

test.each<[Limit, what: string, file: Uint8Array, most: number, code: string]>([
  ['bytes', 'of a table', utf8(CSV), utf8(CSV).length, 'limit-bytes'],
  ['bytes', 'of what is compressed, after that', gzipSync(utf8(CSV)), utf8(CSV).length, 'limit-bytes'],
  ['rows', 'of a table', utf8(CSV), 2, 'limit-rows'],
  ['rows', 'of a GeoJSON', utf8(JSON_TEXT), 2, 'limit-features'],
  ['columns', 'of a table', utf8(CSV), 3, 'limit-columns'],
  ['columns', 'of a GeoJSON', utf8(JSON_TEXT), 2, 'limit-columns'],
  ['cellLength', 'of a table', utf8(CSV), 12, 'limit-cellLength'],
  ['cellLength', 'of a GeoJSON', utf8(JSON_TEXT), 5, 'limit-cellLength'],
  ['textLength', 'of a GeoJSON', utf8(JSON_TEXT), JSON_TEXT.length, 'limit-textLength'],
  ['depth', 'of a GeoJSON', utf8(JSON_TEXT), 6, 'limit-depth'],
  ['values', 'of a GeoJSON', utf8(JSON_TEXT), VALUES, 'limit-values'],
  ['vertices', 'of a GeoJSON', utf8(JSON_TEXT), 3, 'limit-vertices'],
])(
  'at the limit of %s %s it is read, and one over it is refused by name',
  async (limit, _, file, most, code) => {
    expect(await codesWithin(limit, most, file)).toEqual([]);
    expect(await codesWithin(limit, most - 1, file)).toEqual([code]);
  },
);

test('a bomb is given up after a few megabytes', async () => {
  const bomb = gzipSync(new Uint8Array(16_000_000), { level: 1 });
  expect(bomb.length).toBeLessThan(100_000);
  expect(await codesWithin('bytes', LIMITS.bytes, bomb)).toEqual(['limit-inflation']);
  // What is small, or grows less far, isn't asked.
  expect([isBomb(1, 10_000_000), isBomb(100_000, 20_000_000), isBomb(99_999, 20_000_000)]).toEqual([
    false,
    false,
    true,
  ]);
});

test('what stands twice in a GeoJSON of others is told, and which was read', async () => {
  const source = await readSource(
    utf8(
      '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":{"date":"2014","date":"2015","note":"\\ud800"}}]}',
    ),
    'x',
    UNHURRIED,
  );
  if (source.kind !== 'table') throw new Error('a dataset');
  expect(source.table.rows[0]?.cells).toEqual(['2015', '\uFFFD']);
  expect(source.table.remarks).toMatchObject([
    { code: 'duplicate-key', where: { line: 1, column: 103 } },
    { code: 'broken-character' },
  ]);
});
