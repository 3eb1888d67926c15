import { expect, it } from 'vitest';
import { parseInstant } from '../../../domain/instant.ts';
import { whenOf } from './linkedPlacesWhen.ts';

const begin = parseInstant('2014-06-10T21:00Z');
const end = parseInstant('2014-06-11T21:00Z');
const [from, to] = ['2014-06-10T21:00:00Z', '2014-06-11T21:00:00Z'];

it.each([
  ['once', { begin, end, once: true }, { start: { earliest: from }, end: { latest: to } }],
  ['throughout', { begin, end, once: false }, { start: { in: from }, end: { in: to } }],
  ['open at its start', { begin: null, end, once: false }, { start: { latest: to }, end: { in: to } }],
  ['once, by a moment', { begin: null, end, once: true }, { start: { latest: to }, end: { latest: to } }],
  ['open at its end', { begin, end: null, once: false }, { start: { in: from }, end: { earliest: from } }],
  [
    'once, since a moment',
    { begin, end: null, once: true },
    { start: { earliest: from }, end: { earliest: from } },
  ],
  [
    'there before and after',
    { begin, end, once: false, before: true, after: true },
    { start: { latest: from }, end: { earliest: to } },
  ],
])('says of what was %s no more than is known', (_name, told, timespan) => {
  expect(whenOf({ ...told, basis: null })).toEqual({ timespans: [timespan] });
});

it('says nothing of what has no time', () => {
  expect(whenOf({ begin: null, end: null, once: true, basis: 'no date' })).toBeNull();
});

it('says why', () => {
  expect(whenOf({ begin, end, once: true, basis: 'by its dateline' })).toMatchObject({
    label: 'by its dateline',
  });
});
