import type { FieldValue } from './versionFields.ts';
import type { VersionDifferences } from './versions.ts';

/** Columns of the differences as a flat table: a row for each field that differs. */
export const VERSION_COLUMNS = ['thing', 'id', 'title', 'change', 'field', 'before', 'after'] as const;

/** In the order of the columns; null: nothing is said. */
export type VersionRow = readonly (string | null)[];

/** The differences as rows of text, for a list or a file; lists and objects are JSON. */
export function versionsTable({ list }: VersionDifferences): VersionRow[] {
  return list.flatMap(({ thing, id, title, change, fields }) =>
    // A thing of which nothing is said is still there or not.
    fields.length === 0
      ? [[thing, id, title, change, null, null, null]]
      : fields.map(({ path, before, after }) => [
          thing,
          id,
          title,
          change,
          path,
          valueText(before),
          valueText(after),
        ]),
  );
}

/** A value as people and files read it; null: nothing is said. */
export function valueText(value: FieldValue): string | null {
  if (value === null) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
