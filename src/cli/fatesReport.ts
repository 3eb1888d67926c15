import { countFates, type Fate } from '../compile/lines.ts';
import { LEFT_OUT_REASONS } from '../dataset/leftOutReasons.ts';

export type DocumentFates = { readonly documentId: string; readonly fates: readonly Fate[] };

/** Lines by fate as numbers, one object to a document. */
export function fateCounts(documents: readonly DocumentFates[]): Record<string, Record<string, number>> {
  return Object.fromEntries(
    documents.map(({ documentId, fates }) => [documentId, Object.fromEntries(countFates(fates))]),
  );
}

/** Lines by fate as an aligned table. */
export function fatesText(documents: readonly DocumentFates[]): string {
  const columns = ['coded', ...LEFT_OUT_REASONS, 'blank', 'unaccounted'];
  const rows = documents.map(({ documentId, fates }) => {
    const counts = countFates(fates);
    return [documentId, ...columns.map((fate) => String(counts.get(fate) ?? 0)), String(fates.length)];
  });
  const table = [['document', ...columns, 'all lines'], ...rows];
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  return table
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
