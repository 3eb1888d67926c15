import Papa from 'papaparse';

const DELIMITERS = [',', '\t', ';', '|'] as const;

/** How the rows of a text are written. */
export type Dialect = {
  readonly delimiter: string;
  /** Old Macs end lines with a carriage return alone; one before a line feed belongs to the blanks of the line. */
  readonly newline: '\n' | '\r';
  /** Lines before the header: `sep=;`, as Excel writes it. */
  readonly skipped: number;
};

/** Finds out how the rows of a text are written, from its start. */
export function dialectOf(start: string): Dialect {
  const newline = !start.includes('\n') && start.includes('\r') ? '\r' : '\n';
  const told = /^sep=(.)\r?\n/i.exec(start)?.[1];
  if (told !== undefined) return { delimiter: told, newline, skipped: 1 };
  const { meta } = Papa.parse<string[]>(start.slice(0, 100_000), {
    preview: 50,
    delimitersToGuess: [...DELIMITERS],
    newline,
  });
  return { delimiter: headerDelimiter(start, newline) ?? meta.delimiter, newline, skipped: 0 };
}

/** The one that alone stands in the header: cells of the rows may hold any of them. */
function headerDelimiter(start: string, newline: string): string | null {
  const header = (start.split(newline).find((line) => line.trim() !== '') ?? '').replaceAll(/"[^"]*"/g, '');
  const present = DELIMITERS.filter((delimiter) => header.includes(delimiter));
  return present.length === 1 ? (present[0] ?? null) : null;
}
