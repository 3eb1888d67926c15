import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeDataset } from '../dataset/decode.ts';
import type { ImportOutcome, Mapping } from './contract.ts';
import { importFile } from './importFile.ts';
import { UNHURRIED } from './pace.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function imported(text: string, name: string, answers: Partial<Mapping> = {}) {
  const outcome = await importFile(utf8(text), name, answers, UNHURRIED);
  if (outcome.kind !== 'imported') throw new Error(`asks: ${outcome.guess.open.join(', ')}`);
  return outcome;
}

/** What always holds of an import: every row is somewhere, and the text is a dataset. */
function expectSound(outcome: Exclude<ImportOutcome, { kind: 'questions' }>) {
  const { report, text } = outcome;
  expect(report.plotted + report.listed + report.skipped.length).toBe(report.rows);
  for (const { problem } of [...report.skipped]) {
    expect(problem.message).not.toBe('');
    expect(problem.hint).not.toBe('');
    expect(problem.where.line ?? problem.where.path).toBeDefined();
  }
  if (text === null) {
    expect(report.plotted + report.listed).toBe(0);
    return null;
  }
  const dataset = decodeDataset(text, report.file.name);
  const events = [...dataset.events.values()];
  expect(events.length).toBe(report.plotted + report.listed);
  expect(events.filter(({ position }) => position !== null).length).toBe(report.plotted);
  return dataset;
}

/** Cells as people, programs and attackers write them. */
const nasty = fc.constantFrom(
  '',
  ' ',
  '__proto__',
  'constructor',
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("x")',
  '\u0000\u0007',
  '\ud800',
  '\u202eabc\u2066',
  'a;b;;c',
  'two\nlines',
  '"',
  ',',
  'x'.repeat(300),
);
const dateCell = fc.oneof(
  fc.constantFrom(
    '2014-06-10',
    '2014',
    '2014-06',
    '2014-06-10T14:30Z',
    '2014-06-10 00:00:00',
    '10/06/2014',
    '06/30/2014',
    '2014-06-10/2014-06-12',
    '2014-06-10/..',
    '../2014-06-12',
    '12 June 2014',
    '2014-06~',
    '41800',
    'yesterday',
    '9999-12-31',
    '0001-01-01',
    '2014-13-45',
    '2014-06-10T25:00',
    '201X',
    '',
  ),
  nasty,
);
const numberCell = fc.oneof(
  fc.double({ min: -200, max: 200, noNaN: true }).map(String),
  fc.constantFrom('36.34', '43,13', '36° 20′', '1e3', 'NaN', '4321000', ''),
  nasty,
);
const nameCell = fc.oneof(fc.constantFrom('Mosul', 'Tikrit', 'الموصل', 'ISIS', 'army'), nasty);
const row = fc.tuple(
  dateCell,
  dateCell,
  numberCell,
  numberCell,
  nameCell,
  nameCell,
  nameCell,
  nameCell,
  dateCell,
  nameCell,
);
const COLUMNS = ['date', 'end', 'lat', 'lon', 'place', 'party_to', 'party_from', 'actor', 'reported', 'id'];
const zone = fc.constantFrom('UTC', 'Asia/Baghdad', 'America/St_Johns', 'Pacific/Apia', 'Europe/London');
const answers = fc.record({
  dateOrder: fc.constantFrom('iso', 'day_first', 'month_first') as fc.Arbitrary<Mapping['dateOrder']>,
  timeZone: zone,
});
const MAPPING: Partial<Mapping> = {
  begin: 'date',
  end: 'end',
  lat: 'lat',
  lon: 'lon',
  place: 'place',
  partyTo: 'party_to',
  partyFrom: 'party_from',
  actors: ['actor'],
  reported: 'reported',
  id: 'id',
};

/** A cell as CSV, now and then written wrongly. */
function written(cell: string, fault: number): string {
  if (fault === 0) return cell;
  if (fault === 1) return `"${cell}`;
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

describe('whatever a file holds', () => {
  test('every row of a text is plotted, listed or skipped with its reason, and the rest is a dataset', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(row, fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 10, maxLength: 10 })), {
          maxLength: 12,
        }),
        answers,
        fc.constantFrom('\n', '\r\n'),
        async (rows, told, newline) => {
          const lines = rows.map(([cells, faults]) =>
            cells.map((cell, at) => written(cell, faults[at] ?? 9)).join(','),
          );
          const text = [COLUMNS.join(','), ...lines].join(newline);
          expectSound(await imported(text, 'random.csv', { ...MAPPING, ...told }));
        },
      ),
      { numRuns: 1000 },
    );
  }, 120_000);

  test('and every feature of a GeoJSON', async () => {
    const value = fc.oneof(dateCell, fc.double(), fc.boolean(), fc.jsonValue());
    const geometry = fc.oneof(
      fc.constant(null),
      fc.tuple(fc.double({ noNaN: true }), fc.double({ noNaN: true })).map((coordinates) => ({
        type: 'Point',
        coordinates,
      })),
      fc.constant({ type: 'Point', coordinates: [43, 36] }),
      fc.constant({ type: 'MultiPoint', coordinates: [[43, 36]] }),
      fc.constant({ type: 'LineString', coordinates: [] }),
      fc.jsonValue(),
    );
    const feature = fc.oneof(
      fc.record({
        type: fc.constant('Feature'),
        geometry,
        properties: fc.oneof(
          fc.record({ date: dateCell, place: nameCell, other: value }),
          fc.dictionary(fc.oneof(fc.constantFrom('__proto__', 'constructor', 'date'), fc.string()), value),
          fc.constant(null),
        ),
        id: value,
      }),
      fc.jsonValue(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(feature, { minLength: 1, maxLength: 8 }), answers, async (features, told) => {
        const sure = { type: 'Feature', geometry: null, properties: { date: '2014-06-10', place: 'Mosul' } };
        const text = JSON.stringify({ type: 'FeatureCollection', features: [sure, ...features] });
        const mapping = { ...told, begin: 'date', place: 'place', lon: null, end: null, reported: null };
        expectSound(await imported(text, 'random.geojson', mapping));
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

const TABLE = `date,place,lat,lon,controlled_by,notes,source
12/06/2014,Mosul,36.34,43.13,ISIS,"line
two",Reuters
03/07/2014,Tikrit,"34,6",43.68,ISIS,,
2014-06,Nowhere,,,Gov,,AFP
`;

describe('a table of text', () => {
  test('asks whether the day comes first, and takes nothing over before that is answered', async () => {
    const outcome = await importFile(utf8(TABLE), 'table.csv', {}, UNHURRIED);
    expect(outcome.kind).toBe('questions');
    expect(outcome.kind === 'questions' && outcome.guess.open).toEqual(['date_order']);
  });

  test.each([
    ['day_first', '2014-06-12'],
    ['month_first', '2014-12-06'],
  ] as const)('%s', async (dateOrder, day) => {
    const dataset = expectSound(await imported(TABLE, 'table.csv', { dateOrder }));
    expect(dataset?.events.get('row-2' as never)?.dateEdtf).toBe(day);
  });

  test('each row is an event with one claim, which points to its lines', async () => {
    const dataset = expectSound(await imported(TABLE, 'table.csv', { dateOrder: 'day_first' }));
    const event = dataset?.events.get('row-2' as never);
    expect(event).toMatchObject({
      eventType: 'control_status',
      controlEffect: 'status',
      partyTo: 'isis',
      title: 'Mosul: ISIS',
      summary: 'line\ntwo',
      certainty: 'claimed',
      position: [43.13, 36.34],
      claims: [{ lines: [2, 3], attribution: ['Reuters'], documentId: 'table-csv' }],
    });
    expect(dataset?.events.get('row-5' as never)).toMatchObject({
      position: null,
      placeId: null,
      datePrec: 4,
    });
  });

  test('the same name at the same point is one place, elsewhere another', async () => {
    const text = 'date,place,lat,lon\n2014,A,1,2\n2015,A,1,2\n2016,A,3,4\n';
    const dataset = expectSound(await imported(text, 'places.csv'));
    expect([...(dataset?.places.keys() ?? [])]).toEqual(['a', 'a-2']);
    expect([...(dataset?.events.values() ?? [])].map(({ placeId }) => placeId)).toEqual(['a', 'a', 'a-2']);
  });

  test('the same file gives the same text', async () => {
    const one = await imported(TABLE, 'table.csv', { dateOrder: 'day_first' });
    const two = await imported(TABLE, 'table.csv', { dateOrder: 'day_first' });
    expect(one.text).toBe(two.text);
  });

  test('a holder alone is a status; with who lost the place, or a type that says so, a change', async () => {
    const text =
      'date,place,lat,lon,type,party_to,party_from\n2014,A,1,2,,x,\n2014,A,1,2,,x,y\n2014,A,1,2,control change,x,\n2014,A,1,2,air strike,,\n';
    const dataset = expectSound(await imported(text, 'effects.csv'));
    expect(
      [...(dataset?.events.values() ?? [])].map(({ controlEffect, eventType }) => [controlEffect, eventType]),
    ).toEqual([
      ['status', 'control_status'],
      ['change', 'control_change'],
      ['change', 'control_change'],
      ['none', 'air_strike'],
    ]);
  });

  test('without any date nothing is taken over, and every row says why', async () => {
    const outcome = await imported('when,lat,lon\n,1,2\nx,1,2\n', 'undated.csv', { begin: 'when' });
    expect(outcome.text).toBeNull();
    expect(outcome.report.skipped.map(({ problem }) => problem.code)).toEqual(['no-time', 'no-date']);
    expectSound(outcome);
  });

  test('a mapping that names columns that aren’t there is refused with all of them', async () => {
    const outcome = importFile(
      utf8(TABLE),
      'table.csv',
      { begin: 'x', place: 'y', timeZone: 'Mars', dateOrder: 'iso' },
      UNHURRIED,
    );
    await expect(outcome).rejects.toMatchObject({
      problems: [{ code: 'no-such-column' }, { code: 'no-such-column' }, { code: 'no-such-zone' }],
    });
  });
});

test('5,000 levels of nesting are text like any other', async () => {
  const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
  const text = `{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[1,2]},"properties":{"date":"2014","deep":${deep}}}]}`;
  const outcome = await imported(text, 'deep.geojson');
  expect(outcome.report).toMatchObject({ rows: 1, plotted: 1 });
  expectSound(outcome);
});
