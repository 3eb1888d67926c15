/** Figures of several runs: the middle one, and how far they lie apart. */
export type Spread = { readonly median: number; readonly least: number; readonly most: number };

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  return { median: at(Math.floor(sorted.length / 2)), least: at(0), most: at(sorted.length - 1) };
}

/** `1.23 (1.20–1.31)`. */
export function spreadText({ median, least, most }: Spread, digits: number): string {
  const [middle, ...ends] = [median, least, most].map((value) => value.toFixed(digits));
  return `${middle} (${ends.join('–')})`;
}

/** How often one goes into the other, as a reader counts: `0.62` of it, or `1/115`. */
export function ratio(ours: number, theirs: number): string {
  const share = ours / theirs;
  return share > 0.2 ? share.toFixed(2) : `1/${(1 / share).toFixed(0)}`;
}

export const kib = (bytes: number): string => (bytes / 1024).toFixed(1);

/** A table as GitHub draws it and a terminal shows it: columns as wide as their widest cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length), 3));
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => pad(cells[column] ?? '', width, column)).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...rows.slice(1).map(line)].join('\n');
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
