import { expect, test } from 'vitest';
import type { Guess } from './contract.ts';
import { guessMapping } from './guessMapping.ts';
import { positionOf } from './position.ts';
import { UNHURRIED } from './pace.ts';
import { readSource } from './readSource.ts';
import { utf8 } from './testing/sound.ts';

async function guess(text: string): Promise<Guess> {
  const source = await readSource(utf8(text), 'x.csv', UNHURRIED);
  if (source.kind !== 'table') throw new Error('a dataset');
  return guessMapping(source.table);
}

test.each([
  ['event_date,lat,lon\n2014-06-10,1,2\n', { begin: 'event_date', end: null, lat: 'lat', lon: 'lon' }],
  ['Start,End,Y,X\n2014-06-10,2014-06-11,1,2\n', { begin: 'Start', end: 'End', lat: 'Y', lon: 'X' }],
  [
    'Date,Latitude,Longitude,Town,Province,Attacker,Defender,Notes,Source\n2014-06-10,1,2,a,b,c,d,e,f\n',
    {
      begin: 'Date',
      place: 'Town',
      admin1: 'Province',
      actors: ['Attacker', 'Defender'],
      summary: 'Notes',
      source: 'Source',
    },
  ],
  [
    'date,lat,lng,controlled_by,lost_by\n2014-06-10,1,2,a,b\n',
    { lon: 'lng', partyTo: 'controlled_by', partyFrom: 'lost_by' },
  ],
  // By values where no name tells.
  ['foo,bar\n2014-06-10,x\n', { begin: 'foo' }],
  // A name that the values gainsay is no guess.
  ['date,happened\nold,2014-06-10\nnew,2014-06-11\n', { begin: 'happened' }],
  ['year,lat,lon\n2014,1,2\n', { begin: 'year' }],
  ['x,y,date\nfoo,bar,2014\n', { lat: null, lon: null }],
])('%j', async (text, wanted) => expect((await guess(text)).mapping).toMatchObject(wanted));

test.each([
  ['date,lat,lon\n2014-06-10,1,2\n', [], 'iso'],
  ['date,lat,lon\n03/04/2014,1,2\n', ['date_order'], null],
  // Proven by the values: none of the second numbers is above 12, or none of the first.
  ['date,lat,lon\n03/04/2014,1,2\n13/04/2014,1,2\n', [], 'day_first'],
  ['date,lat,lon\n03/04/2014,1,2\n04/13/2014,1,2\n', [], 'month_first'],
  ['date,lat,lon\n13/04/2014,1,2\n04/13/2014,1,2\n', ['date_order'], null],
  ['date\n2014\n', ['position'], 'iso'],
  ['lat,lon\n1,2\n', ['begin'], 'iso'],
  // Latitudes beyond 90: the two may be swapped.
  ['date,lat,lon\n2014,143.1,36.3\n2015,143.2,36.4\n', ['position'], 'iso'],
])('what is open: %j', async (text, open, dateOrder) => {
  const guessed = await guess(text);
  expect(guessed.open).toEqual(open);
  expect(guessed.mapping.dateOrder).toBe(dateOrder);
});

test('an order that the values prove is said, and so are dates of two orders', async () => {
  const codes = async (text: string) => (await guess(text)).remarks?.map(({ code }) => code);
  expect(await codes('date,lat,lon\n13/04/2014,1,2\n')).toEqual(['order-proven']);
  expect(await codes('date,lat,lon\n13/04/2014,1,2\n04/13/2014,1,2\n')).toEqual(['orders-mixed']);
});

test('a column called date is the date with some slips in it, another only where nearly all are dates', async () => {
  const cells = ['2014-06-10', 'soon', '2014-06-12', '?', '2014-06-14'];
  const table = (name: string) => `${name},lat,lon\n${cells.map((cell) => `${cell},1,2`).join('\n')}\n`;
  expect((await guess(table('date'))).mapping.begin).toBe('date');
  expect((await guess(table('remark'))).mapping.begin).toBe(null);
  expect((await guess('date,lat,lon\n2014,1,2\nsoon,1,2\n')).mapping.begin).toBe(null);
});

test('samples stand beside each column, also one called __proto__', async () => {
  const { samples } = await guess('__proto__,b\n1,x\n2,x\n');
  expect(Object.entries(samples)).toEqual([
    ['__proto__', ['1', '2']],
    ['b', ['x']],
  ]);
});

test.each([
  ['43.13', '36.34', [43.13, 36.34]],
  ['43,13', '36,34', [43.13, 36.34]],
  ['43.13° E', '36.34 S', [43.13, -36.34]],
  ['−43', '+36', [-43, 36]],
  ['', '', null],
  ['43', '', 'half-position'],
  ['43° 8′', '36° 20′ 24″', 'degrees-minutes'],
  ['east', '1', 'no-number'],
  ['36', '143', 'swapped-position'],
  ['200', '10', 'out-of-range'],
  ['4800000', '4300000', 'projected'],
])('position %s, %s', (lon, lat, wanted) => {
  const found = positionOf(lon, lat, null);
  expect(found && 'code' in found ? found.code : found).toEqual(wanted);
});
