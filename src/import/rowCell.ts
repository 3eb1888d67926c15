import type { Problem } from '../domain/problem.ts';
import type { SourceCell, SourceFile, SourceRow, SourceTable } from './contract.ts';

/** Longest text of a cell in a message. */
const MOST_SHOWN = 60;

/** A cell as trimmed text; empty where nothing stands in it. */
export function cellText(cell: SourceCell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}

/** A value in a message, short enough to read, on one line. */
export function shownCell(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return `"${line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)}…` : line}"`;
}

/** Where a row stands, as its kind of file counts: lines of text, else the rank of the feature. */
export function whereOf(
  table: Pick<SourceTable, 'format'> & { readonly file: Pick<SourceFile, 'name'> },
  { line }: Pick<SourceRow, 'line'>,
  column?: string | null,
): Problem['where'] {
  const file = table.file.name;
  if (table.format === 'csv' || table.format === 'tsv') return { file, line, path: column ?? undefined };
  const spots = { geojson: 'features', kml: 'placemarks', geoparquet: 'rows' } as const;
  const spot = `${spots[table.format]}[${line - 1}]`;
  return { file, path: column ? `${spot}.${column}` : spot };
}
