import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { written as plain } from '../../../picture/svg.ts';
import { decodeDataset } from '../../../dataset/decode.ts';
import { instant } from '../../../domain/instant.ts';
import { DEFAULT_VIEW } from '../../../domain/view.ts';
import { catalogueOf } from '../../../text/language.ts';
import type { Cell, Column, Extract, Row } from '../contract.ts';
import { extract } from '../extract.ts';
import { flatCell } from '../flat.ts';
import { UNHURRIED } from '../pace.ts';
import { provenanceOf } from '../provenance.ts';
import { writeCsv } from './csv.ts';

const dataset = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
const of = { dataset, view: DEFAULT_VIEW, scope: { of: 'everything' } } as const;
const events = extract('events', of);
const provenance = provenanceOf({
  ...of,
  extract: events,
  hash: null,
  link: null,
  accessed: instant(0),
  madeBy: 'Changing Hands 1',
  text: catalogueOf('en'),
});
const written = async (from: Extract) => {
  const files = await writeCsv(from, provenance, 'base', UNHURRIED);
  return files.map(({ name, content }) => ({ name, content: content as string }));
};
const parsed = (csv: string) =>
  Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: false }).data.slice(0, -1);

/** A table of one row with these cells. */
function tableOf(
  columns: readonly Column[],
  cells: readonly Cell[],
  position: Row['position'] = null,
): Extract {
  const row: Row = {
    id: 'one',
    position,
    when: { begin: null, end: null },
    cells,
    full: () => ({}),
    title: 'one',
    colour: null,
  };
  return { table: { kind: 'events', columns, rows: [row] }, leftOut: [] };
}

const column = (name: string, type: Column['type']): Column => ({ name, type, meaning: '' });

describe('CSV', () => {
  test('has a byte order mark, lines ended by CR LF, a header, types and facts beside it', async () => {
    const [csv, types, about] = await written(events);
    expect([csv?.name, types?.name, about?.name]).toEqual(['base.csv', 'base.csvt', 'base-about.txt']);
    expect(csv?.content.startsWith('\uFEFFevent_id,time_begin,time_end,')).toBe(true);
    expect(csv?.content.endsWith('\r\n')).toBe(true);
    const rows = parsed(csv?.content ?? '');
    expect(rows.length).toBe(dataset.events.size + 1);
    const header = rows[0] ?? [];
    expect(header.slice(-2)).toEqual(['lon', 'lat']);
    for (const row of rows) expect(row.length).toBe(header.length);
    expect(types?.content.trimEnd().split(',').length).toBe(header.length);
    expect(types?.content).toContain('"DateTime"');
    expect(about?.content).toContain(dataset.licence);
    for (const { sha256 } of dataset.documents.values())
      expect(about?.content).toContain(sha256.slice(0, 12));
  });

  test('gives back every cell of the flagship as flat formats have it', async () => {
    const [csv] = await written(events);
    const rows = parsed(csv?.content ?? '').slice(1);
    events.table.rows.forEach(({ cells, position }, index) => {
      const flat = events.table.columns.map((each, at) => String(flatCell(each, cells[at] ?? null) ?? ''));
      expect(rows[index]).toEqual([...flat, ...(position ?? ['', '']).map(String)]);
    });
  });

  test('gives back any text, but for the guard of formulas', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }),
        async (texts) => {
          const columns = texts.map((_, index) => column(`c${index}`, 'text'));
          const [csv] = await written(tableOf(columns, texts));
          const [, row] = Papa.parse<string[]>((csv?.content ?? '').slice(1), { newline: '\r\n' }).data;
          const back = texts.map((text) =>
            /^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${plain(text)}` : plain(text),
          );
          expect(row?.slice(0, texts.length)).toEqual(back);
        },
      ),
    );
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '＝1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '=1\n=2',
  ])('takes the force from a text like %j', async (text) => {
    const [csv] = await written(tableOf([column('note', 'text')], [text]));
    expect(parsed(csv?.content ?? '')[1]?.[0]).toBe(`'${text}`);
  });

  test('holds no character at which a reader would end the row', async () => {
    const [csv] = await written(tableOf([column('note', 'text')], ['a\0b\u001ac\ud800']));
    expect(parsed(csv?.content ?? '')[1]?.[0]).toBe('a\ufffdb\ufffdc\ufffd');
  });

  test('leaves numbers alone, also below zero, and writes truth as 1 and 0', async () => {
    const columns = [
      column('n', 'number'),
      column('b', 'boolean'),
      column('c', 'boolean'),
      column('e', 'text'),
    ];
    const [csv] = await written(tableOf(columns, [-3.5, true, false, null], [-71.5, -33]));
    expect(csv?.content.split('\r\n')[1]).toBe('-3.5,1,0,,-71.5,-33');
  });

  test('has no columns for a point where no row can have one', async () => {
    const [csv, types] = await written(extract('documents', of));
    const header = parsed(csv?.content ?? '')[0] ?? [];
    expect(header).not.toContain('lon');
    expect(types?.content).not.toContain('Coord');
  });

  test('can be called off', async () => {
    const signal = AbortSignal.abort(new Error('called off'));
    await expect(writeCsv(events, provenance, 'base', { signal, report: () => {} })).rejects.toThrow(
      'called off',
    );
  });
});
