import { describe, expect, it } from 'vitest';
import { formatInstant } from '../domain/instant.ts';
import { isSpanFault, readSeedSpan } from './seedSpan.ts';

function read(text: string, zone = 'Asia/Baghdad'): string {
  const span = readSeedSpan(text, zone);
  if (isSpanFault(span)) return span.code;
  return [span.earliest, span.latest].map((t) => (t === null ? '' : formatInstant(t))).join('/');
}

describe('readSeedSpan', () => {
  it.each([
    ['2014-06-10', '2014-06-09T21:00:00Z/2014-06-10T21:00:00Z'],
    ['2014-06-21/2014-06-22', '2014-06-20T21:00:00Z/2014-06-22T21:00:00Z'],
    ['2014-06-11/', '2014-06-10T21:00:00Z/'],
    ['/2014-06-11', '/2014-06-11T21:00:00Z'],
    ['2014-06-10/2014-06-10', '2014-06-09T21:00:00Z/2014-06-10T21:00:00Z'],
    ['2014-06-11/2014-06-12T11:30Z', '2014-06-10T21:00:00Z/2014-06-12T11:30:00Z'],
    ['2014-06-12T11:30Z', '2014-06-12T11:30:00Z/2014-06-12T11:30:00Z'],
    ['2014-06-12T14:30+03:00/2014-06-12T13:00Z', '2014-06-12T11:30:00Z/2014-06-12T13:00:00Z'],
    ['2014-06-12T13:00Z/2014-06-12T13:00Z', '2014-06-12T13:00:00Z/2014-06-12T13:00:00Z'],
  ])('reads %s', (text, span) => expect(read(text)).toBe(span));

  it.each([
    ['', 'empty-span'],
    ['/', 'empty-span'],
    ['2014-06-31', 'no-such-day'],
    ['2014-06-10/2014-06-31', 'no-such-day'],
    ['2014-06-10T11:30', 'bad-span'],
    ['10 June', 'bad-span'],
    ['2014-06', 'bad-span'],
    ['2014-06-10/11/12', 'bad-span'],
    ['2014-06-12/2014-06-11', 'span-backward'],
    ['2014-06-12/2014-06-11T21:00Z', 'span-backward'],
    ['2014-06-12T13:00Z/2014-06-12T11:00Z', 'span-backward'],
  ])('refuses %j as %s', (text, code) => expect(read(text)).toBe(code));

  it('knows days of 23 and 25 hours', () => {
    expect(read('2031-04-06', 'Pacific/Auckland')).toBe('2031-04-05T11:00:00Z/2031-04-06T12:00:00Z');
  });
});
