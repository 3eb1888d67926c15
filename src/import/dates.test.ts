import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatInstant, type Instant } from '../domain/instant.ts';
import { type DateReading, epochOf, isFault, readDate } from './dates.ts';

const READING: DateReading = { order: 'iso', zone: 'UTC', epoch: null, midnightIsDay: false };

function span(text: string, reading: Partial<DateReading> = {}): string {
  const read = readDate(text, { ...READING, ...reading });
  if (read === null) return 'nothing';
  if (isFault(read)) return read.code;
  const end = (t: Instant | null) => (t === null ? '' : formatInstant(t));
  return `${end(read.span.earliest)} ${end(read.span.latest)}`;
}

const DAY = '2014-06-10T00:00:00Z 2014-06-11T00:00:00Z';

describe('a date is as wide as it is written', () => {
  test.each([
    ['2014-06-10', DAY],
    ['20140610', DAY],
    ['2014/06/10', DAY],
    ['10 June 2014', DAY],
    ['June 10th, 2014', DAY],
    ['10-Jun-2014', DAY],
    ['2014-06', '2014-06-01T00:00:00Z 2014-07-01T00:00:00Z'],
    ['June 2014', '2014-06-01T00:00:00Z 2014-07-01T00:00:00Z'],
    ['2014-06-XX', '2014-06-01T00:00:00Z 2014-07-01T00:00:00Z'],
    ['2014', '2014-01-01T00:00:00Z 2015-01-01T00:00:00Z'],
    ['201X', '2010-01-01T00:00:00Z 2020-01-01T00:00:00Z'],
    ['2014-12', '2014-12-01T00:00:00Z 2015-01-01T00:00:00Z'],
    ['2014-06-10/2014-06-12', '2014-06-10T00:00:00Z 2014-06-13T00:00:00Z'],
    ['2014-06/2014-08', '2014-06-01T00:00:00Z 2014-09-01T00:00:00Z'],
    ['2014-06-10/..', '2014-06-10T00:00:00Z '],
    ['/2014-06-10', ' 2014-06-11T00:00:00Z'],
    ['2014-06-10T14:30Z', '2014-06-10T14:30:00Z 2014-06-10T14:31:00Z'],
    ['2014-06-10T14:30:05Z', '2014-06-10T14:30:05Z 2014-06-10T14:30:06Z'],
    ['2014-06-10T14:30:05.5+03:00', '2014-06-10T11:30:05.500Z 2014-06-10T11:30:05.501Z'],
    ['2014-06-10 2:30 pm', '2014-06-10T14:30:00Z 2014-06-10T14:31:00Z'],
    ['2014-06-10T14Z', '2014-06-10T14:00:00Z 2014-06-10T15:00:00Z'],
    ['2014-06-10 00:00:00', '2014-06-10T00:00:00Z 2014-06-10T00:00:01Z'],
    ['', 'nothing'],
  ])('%s', (text, wanted) => expect(span(text)).toBe(wanted));

  test('midnight in every row of a column means the day', () =>
    expect(span('2014-06-10 00:00:00.000', { midnightIsDay: true })).toBe(DAY));

  test('a day without a zone is one of the zone that was chosen', () =>
    expect(span('2014-06-10', { zone: 'Asia/Baghdad' })).toBe('2014-06-09T21:00:00Z 2014-06-10T21:00:00Z'));

  test('a time that clocks show twice is either of the two', () =>
    expect(span('2014-10-26T01:30', { zone: 'Europe/London' })).toBe(
      '2014-10-26T00:30:00Z 2014-10-26T01:31:00Z',
    ));

  test('a time that clocks skip is one of those around it', () =>
    expect(span('2014-03-30T01:30', { zone: 'Europe/London' })).toBe(
      '2014-03-30T00:30:00Z 2014-03-30T01:31:00Z',
    ));
});

describe('the order of day and month', () => {
  test.each([
    ['day_first', '03/04/2014', '2014-04-03T00:00:00Z 2014-04-04T00:00:00Z'],
    ['month_first', '03/04/2014', '2014-03-04T00:00:00Z 2014-03-05T00:00:00Z'],
    ['day_first', '03.04.2014', '2014-04-03T00:00:00Z 2014-04-04T00:00:00Z'],
    ['day_first', '03/04/2014 14:30', '2014-04-03T14:30:00Z 2014-04-03T14:31:00Z'],
    ['day_first', '06/30/2014', 'other-date-order'],
    ['iso', '03/04/2014', 'date-order'],
    [null, '03/04/2014', 'date-order'],
  ] as const)('%s: %s', (order, text, wanted) => expect(span(text, { order })).toBe(wanted));
});

describe('what is no date is refused with a reason', () => {
  test.each([
    ['yesterday', 'no-date'],
    ['2014-02-30', 'no-date'],
    ['2014-06-10T25:00Z', 'no-date'],
    ['03/04/14', 'two-digit-year'],
    ['41800', 'excel-serial'],
    ['1402358400', 'number-date'],
    ['2014-21', 'season'],
    ['2014-06-12/2014-06-10', 'span-backward'],
    ['9999-12-31', 'no-date'],
  ])('%s', (text, wanted) => expect(span(text)).toBe(wanted));
});

test('whole numbers count seconds or milliseconds only where the column’s name says so', () => {
  const at = '2014-06-10T00:00:00Z';
  expect(epochOf('date')).toBeNull();
  expect(span('1402358400', { epoch: epochOf('epoch_seconds') })).toBe(`${at} 2014-06-10T00:00:01Z`);
  expect(span('1402358400000', { epoch: epochOf('begin_ms') })).toBe(`${at} 2014-06-10T00:00:00.001Z`);
  expect(span('1402358400000', { epoch: epochOf('timestamp') })).toBe(`${at} 2014-06-10T00:00:00.001Z`);
});

test('any text is read or refused, never in error, and never backward', () => {
  const part = fc.constantFrom(
    '2014',
    '06',
    '10',
    '-',
    '/',
    ' ',
    'T',
    ':',
    '00',
    'Z',
    '+03',
    'X',
    '~',
    'June',
    'pm',
    '.',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(part, { maxLength: 9 }).map((parts) => parts.join('')),
      ),
      (text) => {
        const read = readDate(text, { ...READING, order: 'day_first', zone: 'Asia/Baghdad' });
        if (read === null || isFault(read)) return;
        const { earliest, latest } = read.span;
        expect(earliest !== null || latest !== null).toBe(true);
        expect((earliest ?? -Infinity) < (latest ?? Infinity)).toBe(true);
      },
    ),
    { numRuns: 3000 },
  );
});
