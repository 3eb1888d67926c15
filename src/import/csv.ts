import type { Problem } from '../domain/problem.ts';
import { LIMITS, type SourceFile, type SourceTable, type Skipped } from './contract.ts';
import { type Accepts, csvRows, type TextRow } from './csvRows.ts';
import type { TextPieces } from './decodeText.ts';
import { dialectOf } from './delimiter.ts';
import { columnNames } from './columnNames.ts';
import type { Pace } from './pace.ts';
import { beyond, refusal } from './refusal.ts';
import { shownCell, whereOf } from './rowCell.ts';
import { sha256OfText } from './sha256.ts';
import { type RowStore, rowStore } from './rowStore.ts';

type TextFile = Omit<SourceFile, 'lineCount'>;

/**
 * Reads a table of text: commas, tabs, semicolons or bars between the cells, which the first lines tell.
 *
 * @param pieces anew each time it is asked for: the start is read first by itself
 * @throws HintedError when there is no table in it, or a limit is crossed
 */
export async function readCsv(
  pieces: () => TextPieces,
  file: TextFile,
  pace: Pace,
  remarks: readonly Problem[] = [],
): Promise<SourceTable> {
  const start = [...firstOf(pieces())].join('');
  const dialect = dialectOf(start);
  const format = dialect.delimiter === '\t' ? 'tsv' : 'csv';
  const told: Problem[] = [...remarks];
  const where = (row: TextRow) => whereOf({ format, file }, row);
  let columns: readonly string[] | null = null;
  let blank = 0;
  let lineCount = 0;
  let store: RowStore | null = null;
  const unreadable: Skipped[] = [];
  const accepts: Accepts = (cells) => columns === null || cells.length === columns.length;

  for (const row of csvRows(pieces(), dialect, accepts)) {
    lineCount = row.lastLine;
    if (pace.isDue()) await pace.turn(0.1 + 0.9 * row.share, store?.rows.length ?? 0);
    if (row.lastLine <= dialect.skipped) continue;
    if (row.raw.trim() === '' || row.cells?.every((cell) => cell.trim() === '')) {
      if (row.raw.trim() !== '') blank += 1;
      continue;
    }
    if (columns === null) {
      if (row.cells === null)
        throw refusal(
          file.name,
          'unclosed-quote',
          `The header, on line ${row.line}, has a quote that nothing closes.`,
          'Close the quote, or take it out.',
        );
      const named = columnNames(row.cells, where(row));
      ({ columns } = named);
      told.push(...named.remarks);
      if (columns.length > LIMITS.columns) throw beyond(file.name, 'columns');
      store = rowStore(columns.length);
      continue;
    }
    if ((store?.rows.length ?? 0) + unreadable.length >= LIMITS.rows) throw beyond(file.name, 'rows');
    // A cell too many is never dropped, even if the last is empty: a comma in a text may have moved all after it.
    const cells = row.cells?.length === columns.length ? row.cells : null;
    const fault = cells ? longCell(cells, columns) : raggedness(row, columns.length);
    if (fault) unreadable.push({ line: row.line, problem: { ...fault, where: where(row) } });
    else if (cells) store?.add(row.line, row.lastLine, cells, sha256OfText(row.raw));
  }
  if (columns === null)
    throw refusal(
      file.name,
      'empty-file',
      'The file has no line with anything in it.',
      'Check that it is the right file.',
    );
  if (blank > 0)
    told.push({
      code: 'blank-rows',
      message: `${blank} ${blank === 1 ? 'line has' : 'lines have'} delimiters alone; none counts as a row.`,
      hint: 'Nothing needs to be done.',
      where: { file: file.name },
    });
  return {
    format,
    file: { ...file, lineCount },
    columns,
    rows: store?.rows ?? [],
    unreadable,
    remarks: told,
  };
}

/** Enough of the text to tell how it is written. */
function* firstOf(pieces: TextPieces): Generator<string> {
  let length = 0;
  for (const { text } of pieces) {
    yield text;
    length += text.length;
    if (length >= 100_000) return;
  }
}

type Fault = Omit<Problem, 'where'>;

function raggedness({ cells }: TextRow, count: number): Fault {
  if (cells === null)
    return {
      code: 'stray-quote',
      message: 'A quote in this line is never closed, or is followed by more text.',
      hint: 'Close the quote, or write it twice ("") where it belongs to the text. Reading went on with the next line.',
    };
  return {
    code: 'ragged-row',
    message: `The row has ${cells.length} cells, but the header names ${count} columns.`,
    hint: 'Put cells that hold the delimiter or a line break in double quotes; give every row as many cells as the header has.',
  };
}

function longCell(cells: readonly string[], columns: readonly string[]): Fault | null {
  const at = cells.findIndex((cell) => cell.length > LIMITS.cellLength);
  if (at < 0) return null;
  return {
    code: 'limit-cellLength',
    message: `The cell of ${shownCell(columns[at] ?? '')} has ${cells[at]?.length.toLocaleString('en')} characters; more than ${LIMITS.cellLength.toLocaleString('en')} aren’t read (limit "cellLength").`,
    hint: 'Shorten it, or look for a quote that isn’t closed.',
  };
}
