import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LIMITS } from './contract.ts';
import { guessMapping } from './guessMapping.ts';
import { importTable } from './importTable.ts';
import { decodedText, wholeText } from './decodeText.ts';
import { paceOf, UNHURRIED } from './pace.ts';
import { readSource } from './readSource.ts';

const CSV = 'date,place\n2014-06-10,Mossul für alle\n';
const utf8 = (text: string) => new TextEncoder().encode(text);

async function tableOf(bytes: Uint8Array | ReadableStream<Uint8Array>, name = 'x') {
  const source = await readSource(bytes, name, UNHURRIED);
  if (source.kind !== 'table') throw new Error('a dataset');
  return source.table;
}

function utf16(text: string, isBig: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, !isBig);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2 + 2, text.charCodeAt(at), !isBig);
  return bytes;
}

/** One byte at a time, as a slow disk might. */
function dripping(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at === bytes.length) controller.close();
      else controller.enqueue(bytes.subarray(at, ++at));
    },
  });
}

describe('content decides what a file is, not its name', () => {
  test.each([
    ['UTF-8', utf8(CSV)],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${CSV}`)],
    ['UTF-16, little end first', utf16(CSV, false)],
    ['UTF-16, big end first', utf16(CSV, true)],
    ['gzip', gzipSync(utf8(CSV))],
    [
      'two gzips in one',
      new Uint8Array([...gzipSync(utf8(CSV.slice(0, 9))), ...gzipSync(utf8(CSV.slice(9)))]),
    ],
    ['a stream of single bytes', dripping(gzipSync(utf8(CSV)))],
    ['tabs', utf8(CSV.replaceAll(',', '\t'))],
    ['semicolons', utf8(CSV.replaceAll(',', ';'))],
    ['lines of old Macs', utf8(CSV.replaceAll('\n', '\r'))],
  ])('%s', async (_, bytes) => {
    const table = await tableOf(bytes, 'x.geojson');
    expect(table.columns).toEqual(['date', 'place']);
    expect(table.rows.map(({ line, cells }) => [line, cells])).toEqual([
      [2, ['2014-06-10', 'Mossul für alle']],
    ]);
  });

  test('windows-1252 is read, and said', async () => {
    const table = await tableOf(Uint8Array.from(CSV, (letter) => letter.charCodeAt(0)));
    expect(table.rows[0]?.cells[1]).toBe('Mossul für alle');
    expect(table.remarks?.map(({ code }) => code)).toEqual(['windows-1252']);
  });

  test.each([
    ['UTF-8', new Uint8Array([...utf8('\uFEFFdate,place\n2014-06-10,M'), 0xfc, ...utf8('r\n')])],
    ['UTF-16', utf16('date,place\n2014-06-10,M\uD800r\n', false)],
  ])('%s that says what it is, and isn’t sound, is read, and said', async (_, bytes) => {
    for (const source of [bytes, dripping(bytes)]) {
      const table = await tableOf(source);
      expect(table.rows[0]?.cells[1]).toBe('M\uFFFDr');
      expect(table.remarks?.map(({ code }) => code)).toEqual(['broken-letters']);
    }
  });

  test('a dataset of ours that says it is UTF-8, and isn’t, is refused as everywhere else', async () => {
    const ours = '\uFEFF{"changing_hands":{"format":"changing-hands/1","title":"?"}}';
    await expect(readSource(utf8(ours), 'x', UNHURRIED)).resolves.toMatchObject({ kind: 'own' });
    const bytes = utf8(ours).map((byte) => (byte === 0x3f ? 0xff : byte));
    await expect(readSource(bytes, 'x', UNHURRIED)).rejects.toMatchObject({
      problems: [{ code: 'not-utf8' }],
    });
  });

  test('the limit of a text counts characters, not bytes', async () => {
    const decoded = await decodedText(
      { pieces: [utf8('äöü')], length: 6, wasCompressed: false },
      'x',
      paceOf(UNHURRIED, 'reading'),
    );
    expect(wholeText(decoded, 'x', 3)).toBe('äöü');
    expect(() => wholeText(decoded, 'x', 2)).toThrow(/characters/);
  });

  test('a zip whose first entry is a KML is a KMZ', async () => {
    const kml =
      '<kml><Placemark><name>A</name><TimeStamp><when>2014</when></TimeStamp><Point><coordinates>1,2</coordinates></Point></Placemark></kml>';
    const table = await tableOf(zipSync({ 'doc.kml': strToU8(kml) }));
    expect(table).toMatchObject({ format: 'kml', rows: [{ geometry: [1, 2] }] });
  });

  test('a gzip is named and hashed as what is in it', async () => {
    const [packed, plain] = [
      await tableOf(gzipSync(utf8(CSV)), 'x.csv.gz'),
      await tableOf(utf8(CSV), 'x.csv'),
    ];
    expect(packed.file).toEqual(plain.file);
  });

  test.each([
    ['zip', zipSync({ 'a.csv': strToU8(CSV) })],
    ['sqlite', utf8('SQLite format 3\0')],
    ['pdf', utf8('%PDF-1.7')],
    ['html', utf8('<!doctype html><p>Sign in')],
    ['xml', utf8('<?xml version="1.0"?><gpx></gpx>')],
    ['empty', utf8('')],
  ])('%s is refused with a cure', async (kind, bytes) => {
    await expect(readSource(bytes, 'x.csv', UNHURRIED)).rejects.toMatchObject({
      problems: [{ code: `format-${kind}`, where: { file: 'x.csv' } }],
    });
  });

  test.each([
    ['broken-gzip', gzipSync(utf8(CSV.repeat(50))).subarray(0, 60)],
    ['json-syntax', utf8('{"type": "FeatureCollection", "features": [}')],
    ['no-features', utf8('{"type":"Point","coordinates":[1,2]}')],
    ['format-story', utf8('{"format":"changing-hands-story/1","title":"x","steps":[]}')],
    ['not-text', Uint8Array.from({ length: 400 }, (_, at) => (at % 2 ? 0 : 100))],
    ['empty-file', utf8('\n\n')],
    [
      'other-crs',
      utf8(
        '{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:3857"}},"features":[]}',
      ),
    ],
  ])('%s', async (code, bytes) => {
    await expect(readSource(bytes, 'x', UNHURRIED)).rejects.toMatchObject({ problems: [{ code }] });
  });

  test('a file beyond the limit is given up as soon as it is known to be', async () => {
    const piece = new Uint8Array(100_000_000);
    let given = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += 1;
        controller.enqueue(piece);
      },
    });
    await expect(readSource(endless, 'x.csv', UNHURRIED)).rejects.toMatchObject({
      problems: [{ code: 'limit-bytes' }],
    });
    expect(given).toBeLessThanOrEqual(LIMITS.bytes / piece.length + 2);
  });
});

describe('GeoJSON', () => {
  const read = (features: unknown[], more = {}) =>
    tableOf(utf8(JSON.stringify({ type: 'FeatureCollection', ...more, features })));
  const feature = (geometry: unknown, properties: unknown = {}, id?: unknown) => ({
    type: 'Feature',
    ...(id === undefined ? {} : { id }),
    geometry,
    properties,
  });

  test('points, multipoints of one, other geometries and none', async () => {
    const { rows } = await read([
      feature({ type: 'Point', coordinates: [1, 2, 300] }),
      feature({ type: 'MultiPoint', coordinates: [[1, 2]] }),
      feature({ type: 'Polygon', coordinates: [] }),
      feature(null),
      { type: 'Feature' },
    ]);
    expect(rows.map(({ geometry }) => geometry)).toEqual([[1, 2], [1, 2], 'other', null, null]);
  });

  test('ids, nested members and members that only some have', async () => {
    const { columns, rows } = await read([
      feature(null, { a: 1 }, 7),
      feature(null, { b: { z: 1, a: ['x'] }, ['__proto__']: 'p' }),
      'nothing',
    ]);
    expect(columns).toEqual(['id', 'a', 'b', '__proto__']);
    expect(rows.map(({ cells }) => cells)).toEqual([
      [7, 1, null, null],
      [null, null, '{"a":["x"],"z":1}', 'p'],
    ]);
  });

  test('what is no feature is skipped with its place', async () => {
    const { unreadable } = await read([feature(null), 5]);
    expect(unreadable).toMatchObject([
      { line: 2, problem: { code: 'no-feature', where: { path: 'features[1]' } } },
    ]);
  });

  test('a feature has the same hash however its members are written', async () => {
    const one = await read([{ type: 'Feature', geometry: null, properties: { a: 1, b: 2 } }]);
    const two = await read([{ properties: { b: 2, a: 1 }, geometry: null, type: 'Feature' }]);
    expect(one.rows[0]?.sha256).toBe(two.rows[0]?.sha256);
  });

  test('the old name of WGS 84 is let through', async () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } };
    expect((await read([feature(null, { a: 1 })], { crs })).rows).toHaveLength(1);
  });
});

describe('what takes long', () => {
  const rows = 60_000;
  const big = () => utf8(`date,place,actor\n${'2014-06-10,Mosul,army\n'.repeat(rows)}`);

  test('tells how far it is, and can be called off in its midst', async () => {
    const table = await tableOf(big());
    const mapping = guessMapping(table).mapping;
    for (const work of [
      (progress: typeof UNHURRIED) => readSource(big(), 'x', progress),
      (progress: typeof UNHURRIED) => importTable(table, mapping, progress),
    ]) {
      const controller = new AbortController();
      const shares: number[] = [];
      const off = work({
        signal: controller.signal,
        report: (_, share) => {
          shares.push(share);
          if (share > 0.2) controller.abort(new Error('called off'));
        },
      });
      await expect(off).rejects.toThrow('called off');
      expect(shares.at(-1)).toBeLessThan(1);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
    }
  }, 60_000);

  test('isn’t begun once it was called off', async () => {
    const signal = AbortSignal.abort(new Error('called off'));
    await expect(readSource(big(), 'x', { ...UNHURRIED, signal })).rejects.toThrow('called off');
  });
});
