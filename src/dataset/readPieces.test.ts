import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type DatasetPieces, wholeFile } from './pieces.ts';
import { readDataset } from './read.ts';
import { readPieces } from './readPieces.ts';

const text = readFileSync('data/events.geojson', 'utf8');
type Raw = { features: Record<string, Record<string, unknown>>[] };

/** The flagship in pieces, changed as a test wants it. */
function piecesOf(change: (raw: Raw) => void = () => {}): DatasetPieces {
  const raw = JSON.parse(text) as Raw;
  change(raw);
  const { features, ...head } = raw;
  return {
    head: `${JSON.stringify(head).slice(0, -1)},"features":[`,
    features: features.map((feature) => JSON.stringify(feature)),
  };
}

test('reads from pieces what it reads from one text', async () => {
  const pieces = piecesOf();
  expect(await readPieces(pieces)).toEqual(readDataset(text));
  expect(JSON.parse(wholeFile(pieces))).toEqual(JSON.parse(text));
});

test('also where claims stand in another order than their documents', async () => {
  const pieces = piecesOf((raw) => {
    raw.features = raw.features.toReversed();
  });
  expect(await readPieces(pieces)).toEqual(readDataset(wholeFile(pieces)));
});

test.each([
  ['another shape', (raw: Raw) => delete raw.features[7]?.['properties']?.['title']],
  [
    'parts that don’t agree',
    (raw: Raw) => Object.assign(raw.features[7]?.['properties'] ?? {}, { place_id: 'x' }),
  ],
  ['an id twice', (raw: Raw) => raw.features.push(raw.features[0] as never)],
])('refuses %s with the same words', async (_, change) => {
  const pieces = piecesOf((raw) => void change(raw));
  const { refusalProblems } = await import('./refusalProblems.ts');
  const [one, other] = [await readPieces(pieces), readDataset(wholeFile(pieces))];
  if ('dataset' in one || 'dataset' in other) throw new Error('it was let through');
  const words = (refusal: typeof one) =>
    refusalProblems(refusal, 'x').map(({ code, message, hint }) => ({ code, message, hint }));
  expect(words(one)).toEqual(words(other));
  expect(words(one).length).toBeGreaterThan(0);
});

test('waits for others, and can be called off', async () => {
  const told: number[] = [];
  await readPieces(piecesOf(), (done) => void told.push(done));
  expect(told[0]).toBe(0);
  await expect(readPieces(piecesOf(), () => Promise.reject(new Error('off')))).rejects.toThrow('off');
});
