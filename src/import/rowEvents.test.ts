import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDataset } from '../dataset/read.ts';
import { readPieces } from '../dataset/readPieces.ts';
import { ucdpPieces } from '../../tests/bench/ucdpRows.ts';
import type { Mapping } from './contract.ts';
import { guessMapping } from './guessMapping.ts';
import { importTable } from './importTable.ts';
import { UNHURRIED } from './pace.ts';
import { readSource } from './readSource.ts';
import { utf8 } from './testing/sound.ts';

async function piecesOf(bytes: Uint8Array, name: string, answers: Partial<Mapping>) {
  const source = await readSource(bytes, name, UNHURRIED);
  if (source.kind !== 'table') throw new Error('no table');
  const mapping = { ...guessMapping(source.table).mapping, ...answers };
  return importTable(source.table, mapping, UNHURRIED);
}

/** What is made of rows as values is what their texts say, and is read as these are. */
async function expectSame(bytes: Uint8Array, name: string, answers: Partial<Mapping>): Promise<number> {
  const { pieces, text } = await piecesOf(bytes, name, answers);
  if (!pieces || text === null) return 0;
  const records = [...(pieces.records?.() ?? [])];
  const texts = [...pieces.features];
  expect(pieces.features.length).toBe(texts.length);
  expect(records).toStrictEqual(texts.map((one) => JSON.parse(one) as unknown));
  // The order of members too.
  expect(records.map((record) => JSON.stringify(record))).toEqual(texts);
  const whole = readDataset(text);
  expect(await readPieces(pieces)).toEqual(whole);
  expect(await readPieces({ head: pieces.head, features: texts })).toEqual(whole);
  expect('dataset' in whole).toBe(true);
  return texts.length;
}

const cell = fc.oneof(
  fc.constantFrom(
    '',
    '-0',
    '0',
    '1',
    '7',
    '2014-06-10',
    '2014-06-11',
    'Army',
    'Front; Army',
    '__proto__',
    '5e3',
  ),
  fc.constantFrom('Mosul', '36.3', '43.1', 'Violent transfer', 'Armed clash', 'Battles', '2', '3'),
);
const linesOf = (columns: readonly string[], rows: readonly (readonly string[])[]) =>
  utf8([columns, ...rows].map((cells) => cells.join(',')).join('\n'));

const UCDP =
  'id,type_of_violence,side_a,side_b,date_start,date_end,date_prec,latitude,longitude,where_prec,where_coordinates,adm_1,best,low,high,deaths_a,deaths_civilians,source_date';
const ACLED =
  'event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,inter1,actor2,inter2,location,latitude,longitude,geo_precision,fatalities,timestamp';

describe('events made anew from their rows', () => {
  test('are those of a table in the layout of UCDP', async () => {
    const bytes = new Uint8Array(await new Blob([...ucdpPieces(200)]).arrayBuffer());
    expect(await expectSame(bytes, 'ged.csv', { dateOrder: 'iso' })).toBe(200);
  });

  test.each([
    ['UCDP', UCDP],
    ['ACLED', ACLED],
    ['nobody', 'date,end,lat,lon,place,party_to,party_from,actor,reported,where_prec'],
  ])('are the same as their texts, in columns of %s', async (_, header) => {
    const columns = header.split(',');
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.constantFrom('UTC', 'Asia/Baghdad'),
        async (rows, timeZone) => {
          // Dates and places that are there make more of the rows events.
          const sound = rows.map((row) =>
            row.map((value, at) =>
              /^(event_date|date|date_start)$/.test(columns[at] ?? '') ? '2014-06-10' : value,
            ),
          );
          taken += await expectSame(linesOf(columns, sound), 'x.csv', { dateOrder: 'iso', timeZone });
        },
      ),
      { numRuns: 60 },
    );
    expect(taken).toBeGreaterThan(20);
  });
});
