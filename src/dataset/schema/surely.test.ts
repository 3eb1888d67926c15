import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { featureRecord } from './event.ts';
import { surely } from './surely.ts';

type Raw = { readonly features: readonly unknown[] };
const { features } = JSON.parse(readFileSync('data/events.geojson', 'utf8')) as Raw;
const isSure = surely(featureRecord);

/** A place within a value, by the path to it. */
function pathsOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const names = Array.isArray(value) ? value.map((_, at) => at) : Object.keys(value);
  return [
    path,
    ...names.flatMap((name) => pathsOf((value as Record<string | number, unknown>)[name], [...path, name])),
  ];
}

function changed(value: unknown, path: readonly (string | number)[], put: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return put;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >;
  const inner = changed(copy[name], rest, put);
  if (inner === undefined && !Array.isArray(copy)) Reflect.deleteProperty(copy, name);
  else
    Object.defineProperty(copy, name, { value: inner, enumerable: true, configurable: true, writable: true });
  return copy;
}

const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    ' x',
    'two\nlines',
    'Point',
    'Feature',
    'change',
    'happened',
    '2014-06-10',
    '2014-06-31',
    '2014-06-10/',
    '2014-06-10T21:00:00Z',
    '2014-06-10T21:00+03:00',
    '2014-06-10T25:00:00Z',
    'a'.repeat(64),
    '__proto__',
    '\ud800',
  ),
  fc.string(),
);
const anything = fc.oneof(
  text,
  fc.constantFrom(undefined, null, true, 0, -0, 1, 7, 8, 1.5, 181, -181, 1e300, Number.NaN, Infinity),
  fc.constantFrom<unknown>([], {}, [1, 2], [2, 1], [1], [1, 2, 3], ['x'], { constructor: 1 }),
  fc.jsonValue(),
);

describe('what is surely sound', () => {
  test('are the features of a sound dataset: nobody has to ask further', () => {
    expect(features.length).toBeGreaterThan(100);
    for (const feature of features) expect(isSure(feature)).toBe(true);
  });

  test('the schema lets through, whatever is changed in it', () => {
    let [sure, refused] = [0, 0];
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.tuple(fc.nat(), anything), { maxLength: 2 }), (which, changes) => {
        let value: unknown = features[which % features.length];
        for (const [at, put] of changes) {
          const paths = pathsOf(value);
          value = changed(value, paths[at % paths.length] ?? [], put);
        }
        const isSound = featureRecord.safeParse(value).success;
        expect(isSound || !isSure(value)).toBe(true);
        sure += isSure(value) ? 1 : 0;
        refused += isSound ? 0 : 1;
      }),
      { numRuns: 1500 },
    );
    // Both happen often, or nothing would be shown.
    expect(Math.min(sure, refused)).toBeGreaterThan(150);
  });

  test('is nothing by a schema of another kind', () => {
    const others = [
      z.union([z.string(), z.null()]),
      z.string().check(z.trim()),
      z.email(),
      z.object({ x: z.string() }),
      z.record(z.string(), z.string()),
      z.string().check(z.regex(/x/)),
      z.int().check(z.multipleOf(2)),
      z.literal(1),
    ];
    for (const schema of others)
      for (const value of ['x', 'x@example.org', null, 1, 2, { x: 'x' }])
        expect(surely(schema)(value)).toBe(false);
  });
});
