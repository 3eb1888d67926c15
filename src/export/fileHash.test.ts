import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { fileHash, isOther } from './fileHash.ts';

const bytes = readFileSync('data/events.geojson');
const { title, version } = (
  JSON.parse(bytes.toString()) as { changing_hands: { title: string; version: string } }
).changing_hands;
const utf8 = (text: string) => new TextEncoder().encode(text);

afterEach(() => vi.unstubAllGlobals());

const answer = (response: () => Response) => vi.stubGlobal('fetch', async () => response());

test('is that of the very bytes at the address', async () => {
  answer(() => new Response(bytes));
  expect(await fileHash('events.geojson', { title, version })).toBe(
    createHash('sha256').update(bytes).digest('hex'),
  );
});

test('is not known where the file is gone, or another version has taken its place', async () => {
  answer(() => new Response('', { status: 404 }));
  expect(await fileHash('events.geojson', { title, version })).toBeNull();
  answer(() => new Response(bytes));
  expect(await fileHash('events.geojson', { title, version: '0' })).toBeNull();
});

test('a file that says nothing of itself is taken at its bytes', () => {
  expect(isOther(utf8('event,date\nx,2031-03-03\n'), { title, version })).toBe(false);
  expect(isOther(utf8('{"type":"FeatureCollection"}'), { title, version })).toBe(false);
  expect(isOther(utf8('{"changing_hands":{"title":"Other"}}'), { title, version })).toBe(true);
  expect(isOther(utf8('{"changing_hands":null}'), { title, version })).toBe(true);
});
