import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { harbourFiles } from '../../tests/fixtures/harbour.ts';
import { compile } from './compile.ts';

const PLAIN = [...compile(harbourFiles()).files];

/** Lists whose order has a meaning: the documents' rank, and lists of plain values. */
const MEANT = new Set([
  'documents',
  'lines',
  'attribution',
  'actors',
  'aliases',
  'spellings',
  'box',
  'focus',
]);

/** The same seeds with every list of records, and the members of every record, in another order. */
function shuffled(value: unknown, random: (count: number) => number, name = ''): unknown {
  const mix = <T>(items: readonly T[]): T[] => {
    const left = [...items];
    return items.map(() => left.splice(random(left.length), 1)[0] as T);
  };
  if (Array.isArray(value)) {
    const items = value.map((item) => shuffled(item, random, name));
    return MEANT.has(name) ? items : mix(items);
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    mix(Object.entries(value)).map(([key, member]) => [key, shuffled(member, random, key)]),
  );
}

describe('compile', () => {
  it('has no problem with the invented dataset', () => {
    expect(compile(harbourFiles()).problems).toEqual([]);
    expect(PLAIN.map(([name]) => name)).toEqual([
      'data/events.geojson',
      'data/events.schema.json',
      'data/README.md',
    ]);
  });

  it('gives the same bytes for shuffled files, lists and members', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (stream) => {
        const random = (count: number) => (stream.next().value as number) % count;
        const files = [...harbourFiles()].map(([name, text]): [string, string] =>
          name.endsWith('.yaml')
            ? [name, stringify(shuffled(parseDocument(text).toJS(), random))]
            : [name, text],
        );
        const order = files.map((file) => ({ file, rank: random(1000) })).sort((a, b) => a.rank - b.rank);
        const compiled = compile(new Map(order.map(({ file }) => file)));
        expect(compiled.problems).toEqual([]);
        expect([...compiled.files]).toEqual(PLAIN);
      }),
      { numRuns: 25 },
    );
  });

  it('gives the same bytes for CRLF and a byte order mark', () => {
    const files = new Map(
      [...harbourFiles()].map(([name, text]) => [name, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
    );
    expect([...compile(files).files]).toEqual(PLAIN);
  });

  it('gives the same codebook when it is compiled again', () => {
    const files = harbourFiles().set('data/README.md', new Map(PLAIN).get('data/README.md') ?? '');
    expect([...compile(files).files]).toEqual(PLAIN);
  });
});
