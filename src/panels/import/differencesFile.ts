import type { VersionDifferences } from '../../domain/versions.ts';
import { VERSION_COLUMNS, versionsTable } from '../../domain/versionsTable.ts';

/** A row for each field that differs, for a spreadsheet. */
export function differencesCsv(differences: VersionDifferences): Blob {
  const rows = [VERSION_COLUMNS, ...versionsTable(differences)];
  const text = rows.map((row) => row.map((value) => cell(value ?? '')).join(',')).join('\r\n');
  // Without the mark a spreadsheet takes it for another alphabet's.
  return new Blob([`\uFEFF${text}\r\n`], { type: 'text/csv;charset=utf-8' });
}

export function differencesJson(differences: VersionDifferences): Blob {
  return new Blob([`${JSON.stringify(differences, null, 2)}\n`], { type: 'application/json' });
}

/** `differences-1.0.0-1.1.0.csv`; a version may hold anything, a file's name may not. */
export function differencesName({ before, after }: VersionDifferences, ending: string): string {
  const plain = (version: string) => version.replaceAll(/[^\w.-]+/g, '-').slice(0, 40);
  return `differences-${plain(before.version)}-${plain(after.version)}.${ending}`;
}

/** A spreadsheet would run what begins like a formula, and a dataset may hold anything. */
function cell(text: string): string {
  const safe = /^\s*[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
