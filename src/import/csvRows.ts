import Papa from 'papaparse';
import { LIMITS } from './contract.ts';
import type { TextPieces } from './decodeText.ts';
import type { Dialect } from './delimiter.ts';

/** One row as it stands in the text. */
export type TextRow = {
  readonly line: number;
  readonly lastLine: number;
  /** Its lines without the last line's end. */
  readonly raw: string;
  /** Null: its quotes can't be read, and it is the first line alone. */
  readonly cells: readonly string[] | null;
  /** How much of the file is read, 0 to 1. */
  readonly share: number;
};

/** Whether a row of several lines stays as it is read; else only its first line is lost, and reading goes on after that. */
export type Accepts = (cells: readonly string[]) => boolean;

/**
 * The rows of a text with their exact lines. Where a quote isn't closed, or goes on after it was, only the line on which
 * the row begins is lost: the next row begins on the next line.
 */
export function* csvRows(pieces: TextPieces, dialect: Dialect, accepts: Accepts): Generator<TextRow> {
  const walk = { line: 1, share: 0 };
  let rest = '';
  for (const { text, share } of pieces) {
    walk.share = share;
    rest = yield* rowsOf(rest + text, false, dialect, accepts, walk);
    if (rest.length > LIMITS.rowLength) rest = yield* lostLine(rest, dialect, walk);
  }
  while (rest !== '') rest = yield* rowsOf(rest, true, dialect, accepts, walk);
}

type Walk = { line: number; share: number };

/** What is left over is the start of a row whose end isn't there yet. */
function* rowsOf(
  text: string,
  isLast: boolean,
  { delimiter, newline }: Dialect,
  accepts: Accepts,
  walk: Walk,
): Generator<TextRow, string> {
  let at = 0;
  while (at < text.length) {
    const input = at === 0 ? text : text.slice(at);
    const rows: TextRow[] = [];
    let end = 0;
    let isBroken = false;
    const parser = new Papa.Parser({
      delimiter,
      newline,
      // One row at a time: only so the parser tells where each ends.
      step: ({ data, errors, meta }: Papa.ParseStepResult<string[][]>) => {
        const cells = data[0] ?? [];
        const whole = input.slice(end, meta.cursor);
        const raw = whole.endsWith(newline) ? whole.slice(0, -1) : whole;
        const breaks = raw.includes(newline) ? raw.split(newline).length - 1 : 0;
        if (errors.length > 0 || (breaks > 0 && !accepts(cells))) {
          isBroken = true;
          parser.abort();
          return;
        }
        rows.push({ line: walk.line, lastLine: walk.line + breaks, raw, cells, share: walk.share });
        walk.line += breaks + 1;
        end = meta.cursor;
      },
    });
    parser.parse(input, 0, !isLast);
    yield* rows;
    at += end;
    if (!isBroken) return isLast ? '' : text.slice(at);
    const left = yield* lostLine(text.slice(at), { newline }, walk);
    at = text.length - left.length;
  }
  return '';
}

/** The first line alone, as a row that can't be read. */
function* lostLine(
  text: string,
  { newline }: Pick<Dialect, 'newline'>,
  walk: Walk,
): Generator<TextRow, string> {
  const end = text.indexOf(newline);
  const raw = end < 0 ? text : text.slice(0, end);
  yield { line: walk.line, lastLine: walk.line, raw, cells: null, share: walk.share };
  walk.line += 1;
  return end < 0 ? '' : text.slice(end + 1);
}
