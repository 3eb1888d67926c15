import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../compile/jsonSchema.ts';
import { EVENT_TYPES } from '../domain/event.ts';
import { CODEBOOK_TABLES } from './codebookTables.ts';
import { CROSSWALK } from './crosswalk.ts';
import { EQUIVALENTS } from './equivalents.ts';
import { EVENT_MEANINGS } from './eventMeanings.ts';
import { valueAt } from './issues.ts';

/** Every object of the schema that has members of ours, by path. */
function objectsIn(schema: unknown, path: string[] = []): string[][] {
  if (schema === null || typeof schema !== 'object') return [];
  const here = 'properties' in schema && !path.includes('anyOf') ? [path] : [];
  return [...here, ...Object.entries(schema).flatMap(([name, value]) => objectsIn(value, [...path, name]))];
}

/** GeoJSON's own objects are explained by RFC 7946. */
const GEOJSON = new Set(['', 'properties.features.items']);

describe('the codebook', () => {
  const schema = jsonSchema();
  const isNullable = (path: readonly string[]) => {
    const { anyOf } = valueAt(schema, path) as { anyOf?: { type?: string }[] };
    return anyOf?.some((option) => option.type === 'null') ?? false;
  };

  it('explains every object of the format', () => {
    // A property called "properties" is no object of its own.
    const objects = objectsIn(schema)
      .map((path) => path.join('.'))
      .filter((path) => !GEOJSON.has(path));
    const real = objects.filter(
      (path) => (valueAt(schema, path.split('.')) as { type?: unknown }).type === 'object',
    );
    expect(real.toSorted()).toEqual(CODEBOOK_TABLES.map((table) => table.path.join('.')).toSorted());
  });

  it.each(CODEBOOK_TABLES.map((table) => [table.name, table] as const))(
    'explains every member of %s',
    (_, { path, meanings }) => {
      const members = Object.keys(valueAt(schema, [...path, 'properties']) as object);
      expect(Object.keys(meanings)).toEqual(members);
      for (const member of members)
        expect(valueAt(schema, [...path, 'properties', member, 'description'])).toContain(
          meanings[member]?.meaning,
        );
    },
  );

  it('gives no two properties of one table the same meaning', () => {
    const meanings = CODEBOOK_TABLES.flatMap((table) =>
      Object.values(table.meanings).map((entry) => `${table.name}: ${entry.meaning.toLowerCase()}`),
    );
    expect(meanings.filter((meaning, index) => meanings.indexOf(meaning) !== index)).toEqual([]);
  });

  const entriesOf = (names: readonly string[]) =>
    CODEBOOK_TABLES.flatMap(({ meanings }) => names.flatMap((name) => meanings[name] ?? []));

  it.each([
    [['lon', 'lat']],
    [['lines']],
    [['sha256', 'lines_sha256']],
    [['date_edtf']],
    [['covers', 'reported']],
  ])('tells in the same words which values %j may have', (names) => {
    const domains = entriesOf(names).map(({ domain }) => domain.split(';')[0]);
    expect(domains.length).toBeGreaterThan(1);
    expect(new Set(domains).size).toBe(1);
  });

  it('tells in the same words what repeats the place', () => {
    const repeated = Object.entries(EVENT_MEANINGS).filter(([, { meaning }]) =>
      meaning.endsWith(', repeated for readers of tables.'),
    );
    expect(repeated.map(([name]) => name)).toEqual(['place_name', 'place_kind', 'admin1', 'where_prec']);
    for (const [, { absence }] of repeated) expect(absence).toMatch(/^the event has no place/);
  });

  it('tells what absence means wherever null is allowed', () => {
    const silent = CODEBOOK_TABLES.flatMap(({ path, meanings }) =>
      Object.entries(meanings)
        .filter(
          ([name, { absence }]) =>
            isNullable([...path, 'properties', name]) && absence.startsWith('never absent'),
        )
        .map(([name]) => `${path.join('.')}.${name}`),
    );
    expect(silent).toEqual([]);
    expect(isNullable([...(CODEBOOK_TABLES[0]?.path ?? []), 'properties', 'place_id'])).toBe(true);
  });

  it('names the nearest columns of ACLED and UCDP for every member of the tables that have any', () => {
    for (const [name, equivalents] of Object.entries(EQUIVALENTS)) {
      const table = CODEBOOK_TABLES.find((one) => one.name === name);
      expect(Object.keys(equivalents)).toEqual(Object.keys(table?.meanings ?? {}));
      expect(Object.values(equivalents).some(({ acled }) => acled !== null)).toBe(true);
    }
  });

  it('has a crosswalk for every event type', () => {
    expect(Object.keys(CROSSWALK)).toEqual([...EVENT_TYPES]);
  });
});
