import fc from 'fast-check';
import { describe, test } from 'vitest';
import type { Mapping } from './contract.ts';
import { expectSound, imported } from './testing/sound.ts';

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
  dateOrder: fc.constantFrom('iso', 'day_first', 'month_first'),
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
