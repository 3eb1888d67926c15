import { compareText } from './compareText.ts';
import type { Dataset } from './dataset.ts';
import type { Imprint } from './imprint.ts';
import {
  type Fielded,
  fieldedThings,
  type FieldValue,
  VERSION_THINGS,
  type VersionThing,
} from './versionFields.ts';

export const VERSION_CHANGES = ['added', 'deleted', 'changed'] as const;
export type VersionChange = (typeof VERSION_CHANGES)[number];

/** One field, by its path in the format; null: it is not there, or not said. */
export type FieldDifference = {
  readonly path: string;
  readonly before: FieldValue;
  readonly after: FieldValue;
};

export type VersionDifference = {
  readonly thing: VersionThing;
  readonly id: string;
  readonly title: string;
  readonly change: VersionChange;
  /** By path. Of what was added or deleted: all that it says. */
  readonly fields: readonly FieldDifference[];
};

export type VersionDifferences = {
  readonly before: { readonly title: string; readonly version: string };
  readonly after: { readonly title: string; readonly version: string };
  /** By kind of thing, then by id. */
  readonly list: readonly VersionDifference[];
  readonly counts: Readonly<Record<VersionThing, Readonly<Record<VersionChange, number>>>>;
};

/**
 * What differs between two versions of a dataset: things are matched by their ids, and compared field by field. The order
 * of things in the files counts for nothing, but that of documents, which decides between claims.
 */
export function compareVersions(
  before: Dataset & Partial<Imprint>,
  after: Dataset & Partial<Imprint>,
): VersionDifferences {
  const [old, now] = [fieldedThings(before), fieldedThings(after)];
  const list: VersionDifference[] = [];
  for (const [key, thing] of old) {
    const other = now.get(key);
    const fields = fieldDifferences(thing.fields, other?.fields);
    if (other === undefined) list.push(difference(thing, 'deleted', fields));
    else if (fields.length > 0) list.push(difference(other, 'changed', fields));
  }
  for (const [key, thing] of now)
    if (!old.has(key)) list.push(difference(thing, 'added', fieldDifferences(undefined, thing.fields)));
  list.sort(
    (a, b) => VERSION_THINGS.indexOf(a.thing) - VERSION_THINGS.indexOf(b.thing) || compareText(a.id, b.id),
  );
  return {
    before: { title: before.title, version: before.version },
    after: { title: after.title, version: after.version },
    list,
    counts: countsOf(list),
  };
}

function difference(
  { thing, id, title }: Fielded,
  change: VersionChange,
  fields: readonly FieldDifference[],
): VersionDifference {
  return { thing, id, title, change, fields };
}

function fieldDifferences(
  before: ReadonlyMap<string, FieldValue> = new Map(),
  after: ReadonlyMap<string, FieldValue> = new Map(),
): FieldDifference[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort(compareText)
    .map((path) => ({ path, before: before.get(path) ?? null, after: after.get(path) ?? null }))
    .filter((field) => !isSame(field.before, field.after));
}

/** Values are plain, and their members in order: what reads alike is alike. */
function isSame(a: FieldValue, b: FieldValue): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}

function countsOf(list: readonly VersionDifference[]): VersionDifferences['counts'] {
  const counts = Object.fromEntries(
    VERSION_THINGS.map((thing) => [thing, { added: 0, deleted: 0, changed: 0 }]),
  ) as Record<VersionThing, Record<VersionChange, number>>;
  for (const { thing, change } of list) counts[thing][change] += 1;
  return counts;
}
