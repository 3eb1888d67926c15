import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeDataset } from '../../dataset/decode.ts';
import { type Instant, parseInstant } from '../../domain/instant.ts';
import { catalogueOf } from '../../text/language.ts';
import { timeWords } from '../../text/timeWords.ts';
import { sideWords } from './sideWords.ts';

const at = (text: string) => parseInstant(text) as Instant;
const dataset = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
const text = catalogueOf('en');
const time = timeWords(text, dataset, 'dataset');
const twelfth = at('2014-06-12T18:00Z');

test('each side says its moment and what was known by then, midnight included', () => {
  const { main, other } = sideWords(
    { main: { t: twelfth, known: 'all' }, other: { t: at('2014-06-10T21:00Z'), known: 'all' } },
    text,
    time,
  );
  expect(main.moment).toBe('Thursday 12 June 2014, 21:00 Baghdad time');
  expect(main.momentShort).toBe('12 June, 21:00');
  expect(other.momentShort).toBe('11 June, 00:00');
  expect([main.known, main.knownShort]).toEqual(['as known from all documents', 'all documents']);
  expect(main.names.map).toBe(
    'Map of Thursday 12 June 2014, 21:00 Baghdad time, as known from all documents',
  );
});

test('two cuts of one moment are told apart in every form', () => {
  const known = at('2014-06-12T13:00Z');
  const { main, other } = sideWords(
    { main: { t: twelfth, known: 'all' }, other: { t: twelfth, known } },
    text,
    time,
  );
  expect(other.known).toBe('as known at 12 June, 16:00');
  expect([main.told, other.told]).toEqual([
    '12 June, 21:00, all documents',
    '12 June, 21:00, known at 12 June, 16:00',
  ]);
  expect(main.names.map).not.toBe(other.names.map);
  expect(main.names.marks).not.toBe(other.names.marks);
});

test('the year is said where the sides have not the same', () => {
  const sides = {
    main: { t: twelfth, known: 'all' },
    other: { t: at('2013-06-12T18:00Z'), known: 'all' },
  } as const;
  expect(sideWords(sides, text, time).other.momentShort).toBe('12 June 2013, 21:00');
});
